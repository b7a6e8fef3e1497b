import { defineBench } from './bench.js'
export const starting = defineBench({ name: 'starting', about: '', run: async () => [] })
