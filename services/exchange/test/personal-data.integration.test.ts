import { forgetWhatIsOver } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ExchangeContext } from '../src/context.ts'
import { personalData } from '../src/personal-data/personal-data.ts'
import { act, drillInput, type Person, person, startExchange } from './builders.ts'

let service: Awaited<ReturnType<typeof startExchange>>['service']
beforeAll(async () => {
  service = (await startExchange()).service
})
afterAll(() => service.close())

const contextFor = (changes: object = {}): ExchangeContext =>
  service.contextFor({
    locale: 'fr',
    requestId: 'r',
    now: Temporal.Instant.from('2026-11-23T09:00:00Z'),
    ...changes,
  } as never)
const erase = ({ id }: Person) =>
  service.database.atomically((session) => personalData.erase(id, contextFor(), session))
const countersOf = async ({ id, viewer }: Person) => {
  const { _entities } = await service.must(
    `{ _entities(representations: [{ __typename: "Member", id: "${id}" }]) { ... on Member { givenReceived { given received } } } }`,
    {},
    { viewer },
  )
  return _entities[0].givenReceived
}
const everything = async () => {
  const collections = await service.database.connection.db?.collections()
  const rows = await Promise.all((collections ?? []).map((collection) => collection.find().toArray()))
  return JSON.stringify(rows)
}
let keys = 0
async function exchanged(
  owner: Person,
  requester: Person,
  upTo: 'requested' | 'accepted' | 'confirmed',
  words: string,
) {
  const { id: listingId } = await act(
    service,
    'publishListing',
    drillInput({ title: `annonce ${words}`, text: `annonce ${words}` }),
    owner,
  )
  const wish = { listingId, message: `demande ${words}`, idempotencyKey: `key ${keys++}` }
  const { id: exchangeId } = await act(service, 'requestExchange', wish, requester)
  if (upTo === 'requested') return { listingId, exchangeId }
  await act(service, 'acceptRequest', { exchangeId }, owner)
  if (upTo === 'accepted') return { listingId, exchangeId }
  await act(service, 'reportExchangeDone', { exchangeId }, requester)
  for (const side of [owner, requester]) await act(service, 'confirmExchange', { exchangeId, mayBeTold: true }, side)
  return { listingId, exchangeId }
}

test('S50 what was confirmed counts for the other one as before; all else of the person is gone, also on a second run', async () => {
  const [leaver, other] = [person(), person()]
  await exchanged(leaver, other, 'confirmed', 'canari-donné')
  await exchanged(other, leaver, 'confirmed', 'canari-ou-pas')
  await exchanged(leaver, other, 'requested', 'canari-demandé')
  await act(service, 'publishListing', drillInput({ title: 'canari-seul' }), leaver)
  const before = await countersOf(other)
  expect(before).toEqual({ given: 1, received: 1 })
  await erase(leaver)
  const after = await everything()
  await erase(leaver)
  expect(await everything()).toBe(after)
  expect(await countersOf(other)).toEqual(before)
  expect(await countersOf(leaver)).toEqual({ given: 0, received: 0 })
  expect(after).not.toContain(leaver.id)
  for (const words of ['annonce canari-donné', 'demande canari-ou-pas', 'canari-seul'])
    expect(after).not.toContain(words)
  // The other one's own listing keeps its words.
  expect(after).toContain('annonce canari-ou-pas')
})

test('S50 a thing that the person had reserved is free again for others', async () => {
  const [leaver, other, third] = [person(), person(), person()]
  const { listingId } = await exchanged(other, leaver, 'accepted', 'Une perceuse')
  await erase(leaver)
  const { codes } = await act(
    service,
    'requestExchange',
    { listingId, message: 'Je veux bien !', idempotencyKey: 'again' },
    third,
  )
  expect(codes).toEqual([])
})

test('S49 an archive has what the person wrote, and nothing that the other one wrote', async () => {
  const [one, other] = [person(), person()]
  await exchanged(one, other, 'confirmed', 'mes mots')
  await exchanged(other, one, 'requested', 'ses mots')
  const records = await personalData.gather(one.id, contextFor())
  const told = JSON.stringify(records)
  expect(Object.groupBy(records, ({ kind }) => kind)).toMatchObject({
    Listing: [{ values: { title: 'annonce mes mots' } }],
    Exchange: [
      { values: { message: null, side: 'GIVER', mayBeTold: true } },
      { values: { message: 'demande ses mots' } },
    ],
    GivenReceivedCounter: [{ values: { given: 1, received: 0 } }],
  })
  for (const words of ['demande mes mots', other.id]) expect(told).not.toContain(words)
})

test('S49 the graph gives a part to its member and to nobody else', async () => {
  const [one, other] = [person(), person()]
  const ask = (asked: Person) =>
    service.ask(
      `{ _entities(representations: [{ __typename: "PersonalData", memberId: "${one.id}" }]) { ... on PersonalData { exchange } } }`,
      {},
      { viewer: asked.viewer, locale: 'nl' },
    )
  const { data } = await ask(one)
  const part = JSON.parse(data._entities[0].exchange)
  expect(part).toMatchObject({
    service: 'exchange',
    kinds: [{ kind: 'Listing', title: 'Uw aanbod en vragen', records: [] }, {}, {}, {}],
  })
  expect(part.kinds[0].rules[0]).toContain('Tot een jaar na het einde bewaard.')
  expect((await ask(other)).data._entities).toEqual([null])
})

test('a year after its end a listing by which nothing was exchanged is forgotten, and a request that came to nothing', async () => {
  const [one, other] = [person(), person()]
  const { listingId: used } = await exchanged(one, other, 'confirmed', 'utile')
  const { exchangeId } = await exchanged(one, other, 'requested', 'sans suite')
  await act(service, 'declineRequest', { exchangeId, reason: 'Non' }, one)
  const { id: unused } = await act(service, 'publishListing', drillInput(), one)
  const forgetAt = (now: string) =>
    forgetWhatIsOver(
      service.definition.retention ?? [],
      contextFor({ now: Temporal.Instant.from(now), log: { debug() {} } }),
      service.outbox,
    )
  const { listings, exchanges } = contextFor()
  await forgetAt('2027-11-20T00:00:00Z')
  expect(await listings.byIds([String(unused)])).toHaveLength(1)
  await forgetAt('2028-01-02T00:00:00Z')
  expect(await listings.byIds([String(unused), String(used)])).toMatchObject([{ id: used }])
  expect(await exchanges.byIds([String(exchangeId)])).toEqual([])
})

test('no two rows of an erased person lead to each other', async () => {
  const [leaver, other] = [person(), person()]
  const made = [await exchanged(leaver, other, 'confirmed', 'a'), await exchanged(leaver, other, 'confirmed', 'b')]
  await erase(leaver)
  const rows = await contextFor().exchanges.byIds(made.map(({ exchangeId }) => String(exchangeId)))
  expect(new Set(rows.map(({ giverId }) => giverId)).size).toBe(2)
})
