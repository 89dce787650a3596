import { createHash } from 'node:crypto'
import { advisorViewer, headOfficeViewer, memberViewer, partnerViewer, serviceViewer } from '@encommun/service-kit'
import { fixedClock } from '@encommun/test-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { memberLine, NOW, type Story, startStory } from './builders.ts'

const KEY = 'id partnerName prefix scopes origins costPerDay expiresOn lastUsedAt revokedAt live'
const CREATE = `mutation ($input: CreatePartnerKeyInput!) {
  createPartnerKey(input: $input) { key partnerKey { ${KEY} } userErrors { code message field } }
}`
const REVOKE = `mutation ($id: ID!) {
  revokePartnerKey(input: { partnerKeyId: $id }) { partnerKey { revokedAt live } userErrors { code } }
}`
const STANDING = `query ($prefix: String!, $secretHash: String!) {
  partnerKeyStanding(prefix: $prefix, secretHash: $secretHash) { keyId scopes origins costPerDay }
}`
const LIST = `query ($after: String) {
  partnerKeys(first: 2, after: $after) { edges { node { ${KEY} } } pageInfo { hasNextPage endCursor } }
}`
const clock = fixedClock(NOW)
const gateway = { viewer: serviceViewer('gateway') }
const headOffice = () => ({ viewer: { ...headOfficeViewer('stf_0'), steppedUpAt: clock().toString() } })

let story: Story
beforeAll(async () => {
  story = await startStory(clock)
})
afterAll(() => story.close())
beforeEach(() => clock.set(NOW))

let partner = 0
const wish = (changes: object = {}) => ({
  partnerName: `Festival ${partner++}`,
  scopes: ['PUBLIC_DIRECTORY'],
  origins: ['https://festival.exemple.fr'],
  expiresOn: '2027-11-23',
  ...changes,
})
const create = async (changes: object = {}, asked: object = headOffice()) =>
  (await story.must(CREATE, { input: wish(changes) }, asked)).createPartnerKey
const revoke = async (id: string) => (await story.must(REVOKE, { id }, headOffice())).revokePartnerKey
const split = (key: string) => {
  const [, prefix = '', secret = ''] = /^ec_(.{8})_(.+)$/.exec(key) ?? []
  return { prefix, secretHash: createHash('sha256').update(secret).digest('hex') }
}
const standing = async (key: string) => (await story.must(STANDING, split(key), gateway)).partnerKeyStanding
const codes = (answer: any) => answer.userErrors.map(({ code }: any) => code)

test('a key is shown once, and kept as a hash', async () => {
  const { key, partnerKey, userErrors } = await create()
  expect(userErrors).toEqual([])
  expect(key).toMatch(/^ec_[0-9a-f]{8}_[\w-]{43}$/)
  expect(partnerKey).toMatchObject({ prefix: key.slice(3, 11), costPerDay: 200_000, live: true, lastUsedAt: null })
  const rows = await story.database.connection.collection('partner_keys').find().toArray()
  expect(JSON.stringify(rows)).not.toContain(key.slice(12))
})

test('the gateway learns what a live key opens, and its use is noted once a minute', async () => {
  const { key, partnerKey } = await create()
  const used = async () =>
    (await story.must(LIST, {}, headOffice())).partnerKeys.edges.find(({ node }: any) => node.id === partnerKey.id).node
      .lastUsedAt
  expect(await standing(key)).toEqual({
    keyId: partnerKey.id,
    scopes: ['PUBLIC_DIRECTORY'],
    origins: ['https://festival.exemple.fr'],
    costPerDay: 200_000,
  })
  expect(await used()).toBe('2026-11-23T10:00:00Z')
  clock.set('2026-11-23T10:00:59Z')
  await standing(key)
  expect(await used()).toBe('2026-11-23T10:00:00Z')
  clock.set('2026-11-23T10:01:00Z')
  await standing(key)
  expect(await used()).toBe('2026-11-23T10:01:00Z')
})

test('S36 a wrong secret, a key of nobody, a revoked and an expired one are answered alike', async () => {
  const [one, two] = [await create(), await create({ expiresOn: '2026-11-23' })]
  const other = await create()
  expect(await standing(`${one.key.slice(0, 12)}${other.key.slice(12)}`)).toBeNull()
  expect(await standing(`ec_00000000_${one.key.slice(12)}`)).toBeNull()
  await revoke(one.partnerKey.id)
  expect(await standing(one.key)).toBeNull()
  clock.set('2026-11-23T22:59:59Z')
  expect(await standing(two.key)).not.toBeNull()
  // Midnight in Brussels.
  clock.set('2026-11-23T23:00:00Z')
  expect(await standing(two.key)).toBeNull()
})

test('S57 operators in place of a prefix or a hash reach no database', async () => {
  for (const variables of [
    { prefix: { $ne: null }, secretHash: 'x' },
    { prefix: ['a', 'b'], secretHash: 'x' },
    { prefix: 'x', secretHash: { $gt: '' } },
  ])
    expect((await story.ask(STANDING, variables, gateway)).status).toBe(400)
})

test('of two keys that live a third has to wait; eight at once make two', async () => {
  const name = 'Théâtre du Nord'
  const answers = await Promise.all(Array.from({ length: 8 }, () => create({ partnerName: name })))
  expect(answers.filter(({ key }) => key)).toHaveLength(2)
  expect(answers.flatMap(codes)).toEqual(Array.from({ length: 6 }, () => 'TWO_LIVE_KEYS'))
  expect(codes(await create({ partnerName: ' THEATRE du  nord ' }))).toEqual(['TWO_LIVE_KEYS'])
  const kept = answers.find(({ key }) => key)
  expect((await revoke(kept.partnerKey.id)).partnerKey).toEqual({ revokedAt: '2026-11-23T10:00:00Z', live: false })
  expect(codes(await create({ partnerName: name, expiresOn: '2026-11-23' }))).toEqual([])
  expect(codes(await create({ partnerName: name }))).toEqual(['TWO_LIVE_KEYS'])
  clock.set('2026-11-24T10:00:00Z')
  expect(codes(await create({ partnerName: name }))).toEqual([])
})

test('a key that was revoked stays so, from its first moment on', async () => {
  const { partnerKey } = await create()
  await revoke(partnerKey.id)
  clock.set('2026-11-24T10:00:00Z')
  expect((await revoke(partnerKey.id)).partnerKey.revokedAt).toBe('2026-11-23T10:00:00Z')
  expect(codes(await revoke('key_nobody'))).toEqual(['UNKNOWN_PARTNER_KEY'])
})

test.each([
  [{ partnerName: 'x' }, 'INVALID_PARTNER_NAME'],
  [{ partnerName: 'Fest\u0000ival' }, 'INVALID_PARTNER_NAME'],
  [{ partnerName: 'x'.repeat(81) }, 'INVALID_PARTNER_NAME'],
  [{ origins: ['http://exemple.fr'] }, 'INVALID_ORIGIN'],
  [{ origins: ['https://exemple.fr/'] }, 'INVALID_ORIGIN'],
  [{ origins: ['https://EXEMPLE.fr'] }, 'INVALID_ORIGIN'],
  [{ origins: ['https://u:p@exemple.fr'] }, 'INVALID_ORIGIN'],
  [{ origins: ['https://127.0.0.1'] }, 'INVALID_ORIGIN'],
  [{ origins: ['null'] }, 'INVALID_ORIGIN'],
  [{ origins: ['*'] }, 'INVALID_ORIGIN'],
  [{ origins: Array.from({ length: 11 }, (_, index) => `https://a${index}.exemple.fr`) }, 'TOO_MANY_ORIGINS'],
  [{ expiresOn: '2026-11-22' }, 'INVALID_KEY_EXPIRY'],
  [{ expiresOn: '2027-11-24' }, 'INVALID_KEY_EXPIRY'],
  [{ costPerDay: 999 }, 'INVALID_COST_PER_DAY'],
  [{ costPerDay: 2_000_001 }, 'INVALID_COST_PER_DAY'],
])('a key with %j is refused with %s', async (changes, code) => {
  expect(codes(await create(changes))).toEqual([code])
})

test('who made a key and who ended it is written into the log', async () => {
  const { partnerKey } = await create()
  await revoke(partnerKey.id)
  await revoke(partnerKey.id)
  const { membersAuditTrail } = await story.must(
    'query ($id: ID!) { membersAuditTrail(filter: { resource: $id }) { edges { node { deed staffId } } } }',
    { id: partnerKey.id },
    headOffice(),
  )
  expect(membersAuditTrail.edges.map(({ node }: any) => node).toReversed()).toEqual([
    { deed: 'create-partner-key', staffId: 'stf_0' },
    { deed: 'revoke-partner-key', staffId: 'stf_0' },
  ])
})

test('only head office gives out keys, and only right after a second factor', async () => {
  const asked = (viewer: object) => story.ask(CREATE, { input: wish() }, { viewer: viewer as never })
  expect((await asked(advisorViewer('stf_1', 'NAN'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  expect((await asked(headOfficeViewer('stf_0'))).errors?.[0]?.extensions.code).toBe('STEP_UP_REQUIRED')
  const stale = { ...headOfficeViewer('stf_0'), steppedUpAt: '2026-11-23T09:50:00Z' }
  expect((await asked(stale)).errors?.[0]?.extensions.code).toBe('STEP_UP_REQUIRED')
})

test('the list has every key, the newest first, page by page, and nothing of a secret', async () => {
  clock.set('2026-12-01T10:00:00Z')
  const made = [await create(), await create(), await create()].map(({ partnerKey }) => partnerKey.id)
  const first = (await story.must(LIST, {}, headOffice())).partnerKeys
  const second = (await story.must(LIST, { after: first.pageInfo.endCursor }, headOffice())).partnerKeys
  const ids = [...first.edges, ...second.edges].map(({ node }: any) => node.id)
  expect(ids.slice(0, 3)).toEqual(made.toReversed())
  expect(first.pageInfo.hasNextPage).toBe(true)
})

test('nobody but the gateway asks for a standing or for origins', async () => {
  for (const viewer of [headOffice().viewer, serviceViewer('communications'), partnerViewer('key_1')])
    for (const [document, variables] of [
      [STANDING, { prefix: 'x', secretHash: 'x' }],
      ['{ partnerOrigins }', {}],
    ] as const)
      expect((await story.ask(document, variables, { viewer })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  const { partnerOrigins } = await story.must('{ partnerOrigins }', {}, gateway)
  expect(partnerOrigins).toEqual(['https://festival.exemple.fr'])
})

test('S37 a key that tries what it lacks the scope for is written into the log, once a day', async () => {
  const viewer = partnerViewer('key_curious')
  for (const _ of [1, 2]) await story.ask('{ publicDirectory { totalCount } }', {}, { viewer })
  const { membersAuditTrail } = await story.must(
    '{ membersAuditTrail(filter: { actor: "key_curious" }) { edges { node { deed result partnerKeyId } } } }',
    {},
    headOffice(),
  )
  expect(membersAuditTrail.edges.map(({ node }: any) => node)).toEqual([
    { deed: 'read-public-directory', result: 'REFUSED', partnerKeyId: 'key_curious' },
  ])
})

const PROFILES = `query ($filter: PublicDirectoryFilter) {
  publicDirectory(filter: $filter) { totalCount edges { node { displayName office { code } trades skills presentation } } }
}`
const CONSENT =
  'mutation ($purpose: ConsentPurpose!) { giveConsent(input: { purpose: $purpose, textVersion: "2026-11" }) { userErrors { code } } }'
const WITHDRAW =
  'mutation ($purpose: ConsentPurpose!) { withdrawConsent(input: { purpose: $purpose }) { userErrors { code } } }'

test('a key with the scope shows who agreed to it, and whoever takes it back is gone at once (vector 17)', async () => {
  await story.importLines([memberLine('SC1'), memberLine('SC2'), memberLine('SC3')])
  const asPartner = { viewer: partnerViewer('key_1', 'PUBLIC_DIRECTORY') }
  const names = async (filter?: object) => {
    const { publicDirectory } = await story.must(PROFILES, { filter }, asPartner)
    expect(publicDirectory.totalCount).toBe(publicDirectory.edges.length)
    return publicDirectory.edges.map(({ node }: any) => node.displayName)
  }
  expect(await names()).toEqual([])
  const [one, two] = [await story.byRef('SC1'), await story.byRef('SC2')]
  for (const { id } of [one, two])
    await story.must(CONSENT, { purpose: 'PUBLIC_DIRECTORY' }, { viewer: memberViewer(id) })
  expect(await names()).toEqual(['Camille SC1 Rolland', 'Camille SC2 Rolland'])
  expect(await names({ text: 'SC2' })).toEqual(['Camille SC2 Rolland'])
  expect(await names({ office: 'BXL' })).toEqual([])
  await story.must(WITHDRAW, { purpose: 'DIRECTORY' }, { viewer: memberViewer(one.id) })
  expect(await names()).toEqual(['Camille SC2 Rolland'])
  await story.must(WITHDRAW, { purpose: 'PUBLIC_DIRECTORY' }, { viewer: memberViewer(two.id) })
  expect(await names()).toEqual([])
})

test.each([
  ['another scope', partnerViewer('key_1', 'SOMETHING')],
  ['no scope', partnerViewer('key_1')],
])('S37 a key with %s reads no profile, no member, no address, and changes nothing', async (_, viewer) => {
  await story.importLines([memberLine('SC3')])
  const { id } = await story.byRef('SC3')
  const refused = async (document: string, variables: object = {}) =>
    (await story.ask(document, variables, { viewer })).errors?.[0]?.extensions.code
  expect(await refused(PROFILES)).toBe('FORBIDDEN')
  expect(await refused('{ directory { totalCount } }')).toBe('FORBIDDEN')
  expect(await refused(CONSENT, { purpose: 'DIRECTORY' })).toBe('FORBIDDEN')
  expect(await refused(CREATE, { input: wish() })).toBe('FORBIDDEN')
  const byId = await story.ask('query ($id: ID!) { member(id: $id) { email } }', { id }, { viewer })
  expect(byId.data?.member ?? null).toBeNull()
  const entities = await story.ask(
    'query ($them: [_Any!]!) { _entities(representations: $them) { ... on Member { displayName email } } }',
    { them: [{ __typename: 'Member', id }] },
    { viewer },
  )
  expect(entities.data?._entities?.[0] ?? null).toBeNull()
})
