import { newId } from '@encommun/domain-kit'
import { advisorViewer, hasRole, headOfficeViewer, partnerViewer, serviceViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { contextFactory } from '../src/context.ts'
import { acceptRequest } from '../src/exchanges/accept-request.ts'
import { type Person, person, startExchange } from './builders.ts'

let story: Awaited<ReturnType<typeof startExchange>>
beforeAll(async () => {
  story = await startExchange()
})
beforeEach(() => story.clock.set('2026-11-01T09:00:00Z'))
afterAll(() => story.service.close())

const codesOf = async (name: string, input: object, asked: Person) => (await story.run(name, input, asked)).codes
const wish = (listingId: string, changes: object = {}) => ({
  listingId,
  message: 'Je veux bien !',
  idempotencyKey: newId('key'),
  ...changes,
})
const exchangeOf = async (id: string, asked: Person) => {
  const { exchange } = await story.service.must(
    `query ($id: ID!) { exchange(id: $id) {
      state reason reasonBy { id } requester { id } giver { id } receiver { id } listing { state }
      requesterGivenReceived { given received sentence }
    } }`,
    { id },
    { ...asked, locale: 'fr' } as never,
  )
  return exchange
}

test.each([
  ['OFFER', 'owner', 'requester', 'CLOSED'],
  ['NEED', 'requester', 'owner', 'CLOSED'],
  ['GIFT', 'owner', 'requester', 'CLOSED'],
  ['LOAN', 'owner', 'requester', 'OPEN'],
] as const)(
  'of a listing %s the %s gives and the %s receives; confirmed by both it is %s',
  async (kind, giver, receiver, state) => {
    const people = { owner: person(), requester: person() }
    const { listingId, exchangeId } = await story.done(people.owner, people.requester, { kind })
    expect(await story.listingState(listingId)).toBe('RESERVED')
    await story.must('confirmExchange', { exchangeId }, people.owner)
    const { thing } = await story.run('confirmExchange', { exchangeId }, people.requester)
    expect(thing).toMatchObject({ state: 'CONFIRMED', listing: { state } })
    expect(await exchangeOf(exchangeId, people.owner)).toMatchObject({
      giver: { id: people[giver].id },
      receiver: { id: people[receiver].id },
    })
    expect(await story.counterOf(people[giver])).toBe('1:0')
    expect(await story.counterOf(people[receiver])).toBe('0:1')
  },
)

test('what is not confirmed by both, or disputed, leaves 2:1 and 1:2 as they were (vector 12)', async () => {
  const [ada, bo] = [person(), person()]
  await story.confirmed(ada, bo)
  await story.confirmed(ada, bo)
  await story.confirmed(bo, ada)
  const counters = async () => [await story.counterOf(ada), await story.counterOf(bo)]
  expect(await counters()).toEqual(['2:1', '1:2'])
  const { exchangeId } = await story.done(ada, bo)
  expect(await counters()).toEqual(['2:1', '1:2'])
  await story.must('confirmExchange', { exchangeId }, ada)
  expect(await counters()).toEqual(['2:1', '1:2'])
  await story.must('disputeExchange', { exchangeId, reason: 'Il manque le foret.' }, bo)
  expect(await counters()).toEqual(['2:1', '1:2'])
  expect(await codesOf('confirmExchange', { exchangeId }, bo)).toEqual(['EXCHANGE_NOT_DONE'])
  await story.must('settleDispute', { exchangeId }, bo)
  await story.must('confirmExchange', { exchangeId }, bo)
  expect(await counters()).toEqual(['3:1', '1:3'])
})

test('whoever has only ever received may ask again and receive: nothing waits for a return', async () => {
  const newcomer = person()
  expect(await story.counterOf(newcomer)).toBe('0:0')
  for (let received = 1; received <= 5; received++) {
    await story.confirmed(person(), newcomer)
    expect(await story.counterOf(newcomer)).toBe(`0:${received}`)
  }
})

test('before accepting, the owner reads how often who asks gave and received, and that zero is how everybody begins', async () => {
  const [owner, newcomer, regular] = [person(), person(), person()]
  await story.confirmed(regular, person())
  const listingId = await story.publish(owner)
  for (const asks of [newcomer, regular]) await story.request(asks, listingId)
  const [member] = await story.entities(
    `... on Member { exchanges(filter: { listingId: "${listingId}", state: REQUESTED }) { edges { node {
      requester { id givenReceived { given } } requesterGivenReceived { given received byKind { kind given } sentence }
    } } } }`,
    [{ __typename: 'Member', id: owner.id }],
    { ...owner, locale: 'fr' },
  )
  expect(member.exchanges.edges.map(({ node }: any) => node.requesterGivenReceived)).toMatchObject([
    { given: 1, received: 0, byKind: [{ kind: 'GIFT', given: 1 }] },
    { given: 0, received: 0, byKind: [], sentence: expect.stringContaining('c’est ainsi que chacun·e commence') },
  ])
})

test('S88 of a hundred accepted at once on one listing, asked for by twenty members, exactly one is (S88)', async () => {
  const owner = person()
  const listingId = await story.publish(owner)
  const exchangeIds = await Promise.all(Array.from({ length: 20 }, () => story.request(person(), listingId)))
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => codesOf('acceptRequest', { exchangeId: exchangeIds[index % 20] }, owner)),
  )
  expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1)
  expect(answers.flat().every((code) => code === 'LISTING_NOT_OPEN' || code === 'REQUEST_ANSWERED')).toBe(true)
  const rows = await story.service.database.connection.collection('exchanges').find({ listingId }).toArray()
  const accepted = rows.filter(({ state }) => state === 'ACCEPTED')
  const listing = await story.service.database.connection.collection('listings').findOne({ _id: listingId as never })
  expect(accepted).toHaveLength(1)
  expect(listing).toMatchObject({ state: 'RESERVED', reservedFor: accepted[0]?._id, requestCount: 20 })
})

test('between processes the database decides: of ten that accept at once, one does', async () => {
  const owner = person()
  const listingId = await story.publish(owner)
  const exchangeIds = await Promise.all(Array.from({ length: 10 }, () => story.request(person(), listingId)))
  const { database } = story.service
  const now = Temporal.Instant.from('2026-11-01T09:00:00Z')
  const answers = await Promise.all(
    exchangeIds.map((id) => acceptRequest(id, contextFactory({ database } as never)({ ...owner, now } as never))),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  const accepted = { listingId, state: 'ACCEPTED' }
  expect(await database.connection.collection('exchanges').countDocuments(accepted)).toBe(1)
})

test('both who confirm at once, and fifty times each, count once', async () => {
  const [owner, requester] = [person(), person()]
  const { exchangeId, listingId } = await story.done(owner, requester)
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      codesOf('confirmExchange', { exchangeId }, index % 2 ? owner : requester),
    ),
  )
  expect(answers.filter((codes) => codes.length === 0)).toHaveLength(2)
  expect(new Set(answers.flat())).toEqual(new Set(['ALREADY_CONFIRMED']))
  expect([await story.counterOf(owner), await story.counterOf(requester)]).toEqual(['1:0', '0:1'])
  expect(await story.listingState(listingId)).toBe('CLOSED')
})

test('accepted and withdrawn at once, it is one or the other, and the listing agrees', async () => {
  for (let round = 0; round < 5; round++) {
    const [owner, requester] = [person(), person()]
    const listingId = await story.publish(owner)
    const exchangeId = await story.request(requester, listingId)
    const [accepted] = await Promise.all([
      codesOf('acceptRequest', { exchangeId }, owner),
      codesOf('cancelExchange', { exchangeId, reason: 'J’ai trouvé.' }, requester),
    ])
    const { state, listing } = await exchangeOf(exchangeId, owner)
    // An accepted one may still be cancelled; it never stays accepted without its reservation, or reserved for nobody.
    expect([`${state} ${listing.state}`, accepted.length <= 1]).toEqual([
      state === 'ACCEPTED' ? 'ACCEPTED RESERVED' : 'CANCELLED OPEN',
      true,
    ])
  }
})

test('S90 the same request with the same key is one exchange, at once and later; with other words it is refused', async () => {
  const [owner, requester] = [person(), person()]
  const input = wish(await story.publish(owner))
  const ids = await Promise.all(Array.from({ length: 20 }, () => story.must('requestExchange', input, requester)))
  await story.must('acceptRequest', { exchangeId: ids[0] }, owner)
  expect(new Set([...ids, await story.must('requestExchange', input, requester)]).size).toBe(1)
  expect(await codesOf('requestExchange', { ...input, message: 'Autre chose' }, requester)).toEqual([
    'IDEMPOTENCY_KEY_REUSED',
  ])
})

test('with twenty keys at once a member still asks once, until that request has its end', async () => {
  const [owner, requester] = [person(), person()]
  const listingId = await story.publish(owner)
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => story.run('requestExchange', wish(listingId), requester)),
  )
  expect(answers.flatMap(({ codes }) => codes)).toEqual(Array(19).fill('ALREADY_REQUESTED'))
  const exchangeId = answers.find(({ id }) => id)?.id
  await story.must('declineRequest', { exchangeId, reason: 'Pas cette semaine.' }, owner)
  expect(await codesOf('requestExchange', wish(listingId), requester)).toEqual([])
})

test('nobody asks for what is their own, what does not exist, is reserved, closed or expired', async () => {
  const [owner, requester] = [person(), person()]
  const listingId = await story.publish(owner)
  expect(await codesOf('requestExchange', wish(listingId), owner)).toEqual(['OWN_LISTING'])
  expect(await codesOf('requestExchange', wish(newId('lst')), requester)).toEqual(['UNKNOWN_LISTING'])
  expect(await codesOf('requestExchange', wish(listingId, { message: ' ' }), requester)).toEqual(['TEXT_MISSING'])
  const { listingId: reserved } = await story.done(owner, person())
  const { listingId: closed } = await story.confirmed(owner, person())
  for (const id of [reserved, closed])
    expect(await codesOf('requestExchange', wish(id), requester)).toEqual(['LISTING_NOT_OPEN'])
  story.clock.set('2026-12-31T23:00:00Z') // midnight in Paris
  expect(await codesOf('requestExchange', wish(listingId), requester)).toEqual(['LISTING_NOT_OPEN'])
  expect(await story.listingState(listingId)).toBe('EXPIRED')
})

test('declined, cancelled and disputed exchanges keep their reason and who gave it', async () => {
  const [owner, requester] = [person(), person()]
  const listingId = await story.publish(owner)
  const declined = await story.request(requester, listingId)
  expect(await codesOf('declineRequest', { exchangeId: declined, reason: ' ' }, owner)).toEqual(['REASON_MISSING'])
  await story.must('declineRequest', { exchangeId: declined, reason: 'Je la prête déjà.' }, owner)
  expect(await exchangeOf(declined, requester)).toMatchObject({
    state: 'DECLINED',
    reason: 'Je la prête déjà.',
    reasonBy: { id: owner.id },
    listing: { state: 'OPEN' },
  })
  const cancelled = await story.request(requester, listingId)
  await story.must('acceptRequest', { exchangeId: cancelled }, owner)
  await story.must('cancelExchange', { exchangeId: cancelled, reason: 'J’ai déménagé.' }, requester)
  expect(await exchangeOf(cancelled, owner)).toMatchObject({
    state: 'CANCELLED',
    reasonBy: { id: requester.id },
    listing: { state: 'OPEN' },
  })
  const { exchangeId: disputed } = await story.done(owner, requester)
  await story.must('disputeExchange', { exchangeId: disputed, reason: 'Rien n’est venu.' }, requester)
  await story.must('cancelExchange', { exchangeId: disputed, reason: 'D’accord, rien n’a eu lieu.' }, owner)
  expect(await exchangeOf(disputed, owner)).toMatchObject({ state: 'CANCELLED', listing: { state: 'OPEN' } })
  expect(await story.counterOf(requester)).toBe('0:0')
})

test('each step has its time: before and after it is refused', async () => {
  const [owner, requester] = [person(), person()]
  const exchangeId = await story.request(requester, await story.publish(owner))
  const reason = 'Parce que.'
  expect(await codesOf('reportExchangeDone', { exchangeId }, owner)).toEqual(['EXCHANGE_NOT_ACCEPTED'])
  expect(await codesOf('confirmExchange', { exchangeId }, owner)).toEqual(['EXCHANGE_NOT_DONE'])
  expect(await codesOf('disputeExchange', { exchangeId, reason }, owner)).toEqual(['EXCHANGE_NOT_DONE'])
  expect(await codesOf('settleDispute', { exchangeId }, owner)).toEqual(['EXCHANGE_NOT_DISPUTED'])
  await story.must('acceptRequest', { exchangeId }, owner)
  expect(await codesOf('declineRequest', { exchangeId, reason }, owner)).toEqual(['REQUEST_ANSWERED'])
  await story.must('reportExchangeDone', { exchangeId }, owner)
  expect(await codesOf('cancelExchange', { exchangeId, reason }, owner)).toEqual(['EXCHANGE_NOT_CANCELLABLE'])
  await story.must('confirmExchange', { exchangeId }, owner)
  expect(await codesOf('confirmExchange', { exchangeId }, owner)).toEqual(['ALREADY_CONFIRMED'])
  await story.must('confirmExchange', { exchangeId }, requester)
  expect(await codesOf('confirmExchange', { exchangeId }, requester)).toEqual(['ALREADY_CONFIRMED'])
  expect(await codesOf('disputeExchange', { exchangeId, reason }, requester)).toEqual(['EXCHANGE_NOT_DONE'])
})

test('only the owner answers a request, only who disputed settles', async () => {
  const [owner, requester] = [person(), person()]
  const forbidden = async (name: string, input: object, asked: Person) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const { errors } = await story.service.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
      { input },
      asked,
    )
    return errors?.[0]?.extensions.code
  }
  const exchangeId = await story.request(requester, await story.publish(owner))
  expect(await forbidden('acceptRequest', { exchangeId }, requester)).toBe('FORBIDDEN')
  expect(await forbidden('declineRequest', { exchangeId, reason: 'Non' }, requester)).toBe('FORBIDDEN')
  const { exchangeId: disputed } = await story.done(owner, requester)
  await story.must('disputeExchange', { exchangeId: disputed, reason: 'Non' }, requester)
  expect(await forbidden('settleDispute', { exchangeId: disputed }, owner)).toBe('FORBIDDEN')
})

test('S06 an exchange exists for its two members and nobody else, staff and programs included', async () => {
  const [owner, requester, third] = [person(), person(), person()]
  const { exchangeId } = await story.done(owner, requester)
  for (const viewer of [
    third.viewer,
    advisorViewer('stf_1', 'NAN'),
    headOfficeViewer('stf_0'),
    serviceViewer('communications'),
    partnerViewer('key'),
  ]) {
    const representations = [
      { __typename: 'Exchange', id: exchangeId },
      { __typename: 'Member', id: owner.id },
    ]
    const fields = '... on Exchange { state } ... on Member { exchanges { edges { node { state } } } }'
    expect(await story.entities(fields, representations, { viewer })).toEqual([
      null,
      hasRole(viewer, 'PARTNER') ? null : { exchanges: null },
    ])
  }
  expect(await exchangeOf(exchangeId, third)).toBeNull()
  expect(await codesOf('confirmExchange', { exchangeId }, third)).toEqual(['UNKNOWN_EXCHANGE'])
})

test('when an exchange is confirmed, whoever still waited for that listing is declined with it', async () => {
  const [owner, taker, waits] = [person(), person(), person()]
  const listingId = await story.publish(owner)
  const [exchangeId, waiting] = [await story.request(taker, listingId), await story.request(waits, listingId)]
  await story.must('acceptRequest', { exchangeId }, owner)
  await story.must('reportExchangeDone', { exchangeId }, taker)
  for (const side of [owner, taker]) await story.must('confirmExchange', { exchangeId }, side)
  expect(await exchangeOf(waiting, waits)).toMatchObject({ state: 'DECLINED', reason: null, reasonBy: null })
})

test('a month tells its last exchange that both agreed to be told of, by the office’s calendar', async () => {
  const [owner, requester] = [person(), person()]
  const told = async (month: string) => {
    const [office] = await story.entities(
      `... on Office { exchangeOfTheMonth(month: "${month}") { listing { id } giver { id } receiver { id } confirmedAt } }`,
      [{ __typename: 'Office', code: 'BXL' }],
      { viewer: serviceViewer('communications') },
    )
    return office.exchangeOfTheMonth
  }
  const changes = { officeCode: 'BXL' }
  expect(await told('2026-11')).toBeNull()
  const { listingId } = await story.confirmed(owner, requester, changes, true)
  story.clock.set('2026-11-02T09:00:00Z')
  const { exchangeId } = await story.done(owner, requester, changes)
  await story.must('confirmExchange', { exchangeId, mayBeTold: true }, owner)
  await story.must('confirmExchange', { exchangeId, mayBeTold: false }, requester)
  expect(await told('2026-11')).toEqual({
    listing: { id: listingId },
    giver: { id: owner.id },
    receiver: { id: requester.id },
    confirmedAt: '2026-11-01T09:00:00Z',
  })
  story.clock.set('2026-11-30T23:30:00Z') // December in Brussels
  await story.confirmed(owner, requester, changes, true)
  expect((await told('2026-12')).confirmedAt).toBe('2026-11-30T23:30:00Z')
  expect((await told('2026-11')).listing.id).toBe(listingId)
})
