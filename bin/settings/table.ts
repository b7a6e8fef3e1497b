import { ownSettings } from '../../src/config.js'
import { providerSettings } from '../../src/providers/index.js'

/** Every setting of ours and of the providers, as a Markdown table. */
export function settingsTable(): string {
  const rows = [
    ...ownSettings.map(({ name, description, default: otherwise }) => ({ name, description, otherwise })),
    ...providerSettings
      .filter(({ name }) => !isOurs(name))
      .map(setting => ({ ...setting, otherwise: setting.default })),
  ]
  return [
    '| variable | default | |',
    '| --- | --- | --- |',
    ...rows.map(({ name, description, otherwise }) => `| \`${name}\` | ${wordDefault(otherwise)} | ${description} |`),
  ].join('\n')
}

/** What an engine reads beside us stands in the table once. */
function isOurs(name: string): boolean {
  return ownSettings.some(setting => setting.name === name)
}

/** The README with the table between its two marks. */
export function withSettings(readme: string, table: string): string {
  return readme.replace(
    /(<!-- settings -->\n)[\s\S]*(<!-- \/settings -->)/,
    (_all, start, end) => `${start}${table}\n${end}`,
  )
}

function wordDefault(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return ''
  return `\`${String(value)}\``
}
