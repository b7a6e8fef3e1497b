import { defineBench } from './bench.js'
export const eventLoop = defineBench({ name: 'event-loop', about: '', run: async () => [] })
