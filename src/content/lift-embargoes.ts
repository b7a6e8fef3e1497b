import { type PublishNeeds, publishDocument } from './publish-document.js'

/** Publishes everything whose embargo is over. One document that cannot be published holds up no other. */
export async function liftEmbargoes(needs: PublishNeeds): Promise<void> {
  const faults: unknown[] = []
  for (const document of await needs.content.due(needs.now())) {
    await publishDocument(needs, document).catch(fault => faults.push(fault))
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} documents could not be published.`)
}
