import { createTheme, type MantineColorsTuple } from '@mantine/core'
import { SteadyButton } from './shell/steady-button.js'

/** Ink blue, for what can be acted on; everything else is paper and ink. */
const ink: MantineColorsTuple = [
  '#e9f1f9',
  '#d3e2f0',
  '#a5c4e1',
  '#74a5d2',
  '#4c8ac5',
  '#3379bd',
  '#2470ba',
  '#1c60a3',
  '#17508a',
  '#0b4478',
]

/** A dialog's `<header>` would count as a second banner of the page. */
const plainHeader = { attributes: { header: { role: 'presentation' } } }

/**
 * A list stands beside its field, in the part of the page or the dialog that has the field: at the end of the page those
 * who hear it would not find it, and a dialog keeps them from there. It is scrolled itself, as the keys do it that
 * choose in it; a part within would have to be reached by Tab.
 */
const listInPlace = {
  defaultProps: { withScrollArea: false, comboboxProps: { withinPortal: false, floatingStrategy: 'fixed' } },
  styles: { options: { maxHeight: 220, overflowY: 'auto' } },
}

/** @NOTE `primaryShade` and `autoContrast` keep every text on every colour readable (WCAG 2.2, 1.4.3). */
export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 5 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  defaultRadius: 'md',
  fontFamily: 'Inter, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: { fontFamily: 'Georgia, "Source Serif 4", "Noto Serif", serif', fontWeight: '600' },
  cursorType: 'pointer',
  focusRing: 'always',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { component: SteadyButton } },
    Select: listInPlace,
    MultiSelect: listInPlace,
    Menu: { defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: plainHeader },
    Drawer: { defaultProps: plainHeader },
  },
})
