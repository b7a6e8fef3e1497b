/** A reviewer as an admin adds her. */
export const userSent = { name: 'Ada', email: 'ada@example.org', roles: ['reviewer'], languages: ['fr'] }

/** The same, as she is shown. */
export const userExample = {
  id: '01936a55-7710-7f65-9e81-c4d06a9ff006',
  ...userSent,
  disabledAt: null,
  createdAt: '2026-11-20T08:00:00.000Z',
}

/** The key of a newsroom's CMS, as it is asked for. */
export const keySent = { name: 'CMS', roles: ['editor'], expiresAt: '2027-11-23T00:00:00Z' }

/** The same, as it is shown ever after. */
export const keyExample = {
  id: '01936a55-7801-7a09-8c3d-a2e8f4c7d00a',
  name: 'CMS',
  userId: null,
  prefix: 'fsg_3Kq9TzXw0bYc7LmN2pRs5V',
  roles: ['editor'],
  languages: null,
  expiresAt: '2027-11-23T00:00:00.000Z',
  lastUsedAt: '2026-11-23T09:00:00.000Z',
  revokedAt: null,
  createdAt: '2026-11-20T08:05:00.000Z',
  createdBy: 'admin',
}

/** Who calls with that key. */
export const callerExample = { id: keyExample.id, kind: 'key', name: 'CMS', roles: ['editor'], languages: null }

/** What was noted when the reviewer was added. */
export const eventExample = {
  id: '01936b0a-4d30-7b1a-9d4e-b3f905d8e00b',
  name: 'user.added',
  data: { userId: userExample.id },
  actor: 'admin',
  articleId: null,
  happenedAt: '2026-11-20T08:00:00.000Z',
}

/** A person as an admin invites them. */
export const invitationSent = { email: 'ada@example.org', name: 'Ada', roles: ['reviewer'], languages: ['fr'] }

/** Where a person is signed in, as an admin sees it. */
export const userSessionExample = {
  id: '01936b0a-4d30-7b1a-9d4e-b3f905d8e0aa',
  createdAt: '2026-11-23T08:00:00.000Z',
  seenAt: '2026-11-23T09:00:00.000Z',
  expiresAt: '2026-11-23T20:00:00.000Z',
  ipAddress: '192.0.2.7',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0',
}

/** The same, as they see it themselves. */
export const sessionExample = { ...userSessionExample, token: 'q3Zk9…', isCurrent: true }
