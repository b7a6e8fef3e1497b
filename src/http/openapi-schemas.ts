import { z } from 'zod'

type Json = Record<string, unknown>
type JsonSchema = Json & { properties?: Record<string, Json>; required?: string[]; $defs?: Record<string, Json> }

/**
 * Turns Zod schemas into OpenAPI's. Those with an id (`.meta({ id })`) are put on the shelf once and referred to.
 * What we answer may grow, so answers never forbid further fields.
 */
export function schemaShelf() {
  const shelf: Record<string, Json> = {}

  function convert(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const {
      $schema,
      $defs = {},
      ...converted
    } = z.toJSONSchema(schema, {
      io,
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        // Zod takes examples for what comes out and drops them where that differs; ours show what is sent.
        const { examples } = z.globalRegistry.get(zodSchema) ?? {}
        if (io === 'input' && examples) jsonSchema.examples = examples as never
        if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
        if (jsonSchema.format && jsonSchema.pattern) delete jsonSchema.pattern
      },
    }) as JsonSchema
    const names = new Map(Object.keys($defs).map(id => [id, io === 'input' ? `${id}Sent` : id]))
    for (const [id, definition] of Object.entries($defs)) shelf[names.get(id) ?? id] = pointToShelf(definition, names)
    return pointToShelf(converted, names)
  }

  return {
    /** What a caller sends. */
    sent: (schema: z.ZodType) => convert(schema, 'input'),
    /** What we answer. */
    answered: (schema: z.ZodType) => convert(schema, 'output'),
    /** Query and path parameters: as they are understood, required only where they may not be left out. */
    parameters(schema: z.ZodType): Record<string, { required: boolean; schema: Json; description?: unknown }> {
      const { required = [] } = convert(schema, 'input')
      const { properties = {} } = convert(schema, 'output')
      return Object.fromEntries(
        Object.entries(properties).map(([name, { description, ...property }]) => [
          name,
          { required: required.includes(name), schema: property, ...(description ? { description } : {}) },
        ]),
      )
    },
    all: () => shelf,
  }
}

function pointToShelf<Schema extends Json>(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key !== '$ref' || typeof value !== 'string') return value
    const id = value.replace('#/$defs/', '')
    return `#/components/schemas/${names.get(id) ?? id}`
  })
}
