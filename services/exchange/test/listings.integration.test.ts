import { newId } from '@encommun/domain-kit'
import { advisorViewer, headOfficeViewer, partnerViewer, serviceViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { drillInput, person, startExchange } from './builders.ts'

let story: Awaited<ReturnType<typeof startExchange>>
beforeAll(async () => {
  story = await startExchange()
})
beforeEach(() => story.clock.set('2026-11-01T09:00:00Z'))
afterAll(() => story.service.close())

const PUBLISH =
  'mutation ($input: PublishListingInput!) { publishListing(input: $input) { listing { id } userErrors { code } } }'

test('a member publishes, and members of every office and staff read it', async () => {
  const owner = person()
  const id = await story.publish(owner, { kind: 'LOAN', isRemote: true })
  for (const viewer of [person().viewer, advisorViewer('stf_1', 'LYO'), serviceViewer('communications')]) {
    const { listing } = await story.service.must(
      'query ($id: ID!) { listing(id: $id) { kind language isRemote untilOn state office { code } owner { id } publishedAt requestCount } }',
      { id },
      { viewer },
    )
    expect(listing).toEqual({
      kind: 'LOAN',
      language: 'FR',
      isRemote: true,
      untilOn: '2026-12-31',
      state: 'OPEN',
      office: { code: 'NAN' },
      owner: { id: owner.id },
      publishedAt: '2026-11-01T09:00:00Z',
      requestCount: 0,
    })
  }
})

test.each([
  ['nobody', {}, 'UNAUTHENTICATED'],
  ['an advisor', { viewer: advisorViewer('stf_1', 'NAN') }, 'FORBIDDEN'],
  ['a partner', { viewer: partnerViewer('key') }, 'FORBIDDEN'],
])('%s publishes nothing', async (_, asked, code) => {
  const { errors } = await story.service.ask(PUBLISH, { input: drillInput() }, asked)
  expect(errors?.[0]?.extensions.code).toBe(code)
})

test('a partner, or somebody unknown, sees no listing and no counter by any path', async () => {
  const owner = person()
  const id = await story.publish(owner)
  const representations = [
    { __typename: 'Listing', id },
    { __typename: 'Office', code: 'NAN' },
    { __typename: 'Member', id: owner.id },
  ]
  const fields = `... on Listing { title } ... on Office { listings { edges { node { title } } } exchangeOfTheMonth(month: "2026-11") { confirmedAt } }
    ... on Member { givenReceived { given } listings { edges { node { title } } } exchanges { edges { cursor } } }`
  for (const asked of [{}, { viewer: partnerViewer('key') }])
    expect(await story.entities(fields, representations, asked)).toEqual([
      null,
      { listings: null, exchangeOfTheMonth: null },
      null,
    ])
})

test('an office that nobody opened has no listings', async () => {
  const { codes } = await story.run('publishListing', drillInput({ officeCode: 'XXX' }), person())
  expect(codes).toEqual(['UNKNOWN_OFFICE'])
})

test('the owner and the office close a listing; who waited is declined; others may not', async () => {
  for (const staff of [null, advisorViewer('stf_1', 'NAN'), headOfficeViewer('stf_0')]) {
    const [owner, waits] = [person(), person()]
    const listingId = await story.publish(owner)
    const exchangeId = await story.request(waits, listingId)
    for (const viewer of [person().viewer, advisorViewer('stf_2', 'LYO')]) {
      const { errors } = await story.service.ask(
        'mutation ($input: CloseListingInput!) { closeListing(input: $input) { userErrors { code } } }',
        { input: { listingId } },
        { viewer },
      )
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    }
    const closer = { viewer: staff ?? owner.viewer }
    const { thing } = await story.run('closeListing', { listingId }, closer)
    expect(thing).toMatchObject({ state: 'CLOSED' })
    expect((await story.run('closeListing', { listingId }, closer)).codes).toEqual(['LISTING_CLOSED'])
    const { exchange } = await story.service.must(
      'query ($id: ID!) { exchange(id: $id) { state } }',
      { id: exchangeId },
      waits,
    )
    expect(exchange.state).toBe('DECLINED')
  }
  expect((await story.run('closeListing', { listingId: newId('lst') }, person())).codes).toEqual(['UNKNOWN_LISTING'])
})

test('a listing that is reserved is not closed under the feet of who was accepted', async () => {
  const owner = person()
  const { listingId } = await story.done(owner, person())
  expect((await story.run('closeListing', { listingId }, owner)).codes).toEqual(['LISTING_RESERVED'])
})

test('closed and asked for at once, nobody is left waiting', async () => {
  for (let round = 0; round < 5; round++) {
    const owner = person()
    const listingId = await story.publish(owner)
    await Promise.all([
      story.run('closeListing', { listingId }, owner),
      ...Array.from({ length: 5 }, () =>
        story.run('requestExchange', { listingId, message: 'Moi !', idempotencyKey: newId('key') }, person()),
      ),
    ])
    const waiting = { listingId, state: 'REQUESTED' }
    expect(await story.service.database.connection.collection('exchanges').countDocuments(waiting)).toBe(0)
  }
})

test('pages are complete, the newest first, and hold what the filter says', async () => {
  const owner = person()
  const kinds = ['OFFER', 'NEED', 'LOAN', 'GIFT', 'OFFER', 'NEED', 'LOAN', 'GIFT', 'OFFER']
  const ids: string[] = []
  for (const [index, kind] of kinds.entries())
    ids.push(
      await story.publish(owner, {
        kind,
        isRemote: index % 2 === 0,
        officeCode: 'BXL',
        untilOn: index < 3 ? '2026-11-05' : '2026-12-31',
      }),
    )
  story.clock.set('2026-11-20T09:00:00Z')
  const walk = async (type: 'Member' | 'Office', filter: string) => {
    const seen: string[] = []
    const key = type === 'Member' ? { id: owner.id } : { code: 'BXL' }
    for (let after: string | null = null; ; ) {
      const page: any = await story.entities(
        `... on ${type} { listings(filter: { ${filter} }, first: 2${after ? `, after: "${after}"` : ''}) {
          edges { node { id } } pageInfo { hasNextPage endCursor }
        } }`,
        [{ __typename: type, ...key }],
      )
      const { edges, pageInfo } = page[0].listings
      seen.push(...edges.map(({ node }: any) => ids.indexOf(node.id)))
      if (!pageInfo.hasNextPage) return seen
      after = pageInfo.endCursor
    }
  }
  for (const type of ['Member', 'Office'] as const) {
    expect(await walk(type, '')).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0])
    expect(await walk(type, 'kind: OFFER')).toEqual([8, 4, 0])
    expect(await walk(type, 'state: OPEN')).toEqual([8, 7, 6, 5, 4, 3])
    expect(await walk(type, 'state: EXPIRED, isRemote: true')).toEqual([2, 0])
  }
})
