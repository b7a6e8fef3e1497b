import { mayReview, type Principal } from '../people/principal.js'
import { languageNotYours, versionNotFound } from '../problems.js'
import type { Version } from './version.js'

type Versions = { find(id: string, options?: { lock?: boolean }): Promise<Version | undefined> }

/** The version, locked for the transaction, for somebody who may decide about its language. */
export async function mustReview(versions: Versions, versionId: string, by: Principal): Promise<Version> {
  const version = await versions.find(versionId, { lock: true })
  if (!version) throw versionNotFound({ versionId })
  if (!mayReview(by, version.language)) throw languageNotYours({ language: version.language })
  return version
}
