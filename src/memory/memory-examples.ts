/** A unit as a search shows it. */
export const unitExample = {
  id: '01936a55-7a10-7c65-9e81-c4d06a9ff012',
  source: 'Der Pegel in Köln sinkt.',
  target: 'Le niveau du Rhin baisse à Cologne.',
  writtenBy: 'deepl',
  writtenOrigin: 'machine',
  approvedByName: 'Ada',
  approvedAt: '2026-11-23T09:00:00.000Z',
  article: { id: '01936a55-7710-7f65-9e81-c4d06a9ff001', headline: 'Pegel am Rhein sinkt' },
  imported: null,
}

/** What became of a file. */
export const reportExample = {
  file: 'archiv.tmx',
  read: 3,
  added: 1,
  known: 1,
  refused: 1,
  remarks: [{ line: 17, reason: 'empty' as const, taken: false }],
}
