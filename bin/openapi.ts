import { writeFileSync } from 'node:fs'
import { contractText } from './openapi/contract.js'

/** `npm run openapi`: writes the contract down, so that a change of it is seen in review. */
writeFileSync('openapi.json', contractText())
