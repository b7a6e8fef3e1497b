import { defineBench } from './bench.js'
export const billing = defineBench({ name: 'billing', about: '', run: async () => [] })
