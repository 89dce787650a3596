import { newId } from '@encommun/domain-kit'
import { memberViewer, type Viewer } from '@encommun/service-kit'
import { fixedClock, startTestService, type TestService } from '@encommun/test-kit'
import type { ExchangeContext } from '../src/context.ts'
import type { ListingWish } from '../src/listings/listing.rules.ts'
import { exchangeService } from '../src/subgraph.ts'

export const drill = (): ListingWish => ({
  kind: 'GIFT',
  title: 'Perceuse',
  text: 'Elle perce encore. À venir chercher au bureau.',
  language: 'fr',
  officeCode: 'NAN',
  isRemote: false,
  untilOn: Temporal.PlainDate.from('2026-12-31'),
})
/** The same as the mutation's input. */
export const drillInput = (changes: object = {}) => ({
  ...drill(),
  language: 'FR',
  untilOn: '2026-12-31',
  ...changes,
})

export type Person = { viewer: Viewer; id: string }
export const person = (): Person => {
  const id = newId('mem')
  return { id, viewer: memberViewer(id) }
}

type Service = TestService<ExchangeContext>

/** As when the offices service has told of them. */
export async function openOffices(service: Service): Promise<void> {
  const [listener] = service.definition.listeners ?? []
  const offices = [
    { officeCode: 'NAN', countryCode: 'FR', timeZone: 'Europe/Paris' },
    { officeCode: 'BXL', countryCode: 'BE', timeZone: 'Europe/Brussels' },
  ]
  for (const office of offices)
    await service.outbox.once(newId('evt'), async (session) => {
      await listener?.hear(office as never, service.contextFor({} as never), session)
    })
}

export type Answer = { codes: string[]; id: string | null; thing: { listing?: { state: string } } | null }

/** Runs a mutation; gives the refusal codes and what it made or changed. */
export async function act(service: Service, name: string, input: object, asked: { viewer: Viewer }): Promise<Answer> {
  const thing = /Listing$/.test(name)
    ? 'listing { id state requestCount }'
    : 'exchange { id state reason listing { state } }'
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const data = await service.must(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${thing} userErrors { code } } }`,
    { input },
    asked,
  )
  const { userErrors, listing, exchange } = data[name]
  const made = listing ?? exchange ?? null
  return { codes: userErrors.map(({ code }: { code: string }) => code), id: made?.id ?? null, thing: made }
}

/** On 1 November 2026, with two offices known. */
export async function startExchange() {
  const clock = fixedClock('2026-11-01T09:00:00Z')
  const service = await startTestService(exchangeService, {}, clock)
  await openOffices(service)
  const run = (name: string, input: object, asked: { viewer: Viewer }) => act(service, name, input, asked)
  const must = async (name: string, input: object, asked: { viewer: Viewer }): Promise<string> => {
    const { id, codes } = await run(name, input, asked)
    if (id === null) throw new Error(`${name}: ${codes.join()}`)
    return id
  }
  const publish = (owner: Person, changes: object = {}) => must('publishListing', drillInput(changes), owner)
  const request = (requester: Person, listingId: string) =>
    must('requestExchange', { listingId, message: 'Je veux bien !', idempotencyKey: newId('key') }, requester)
  /** A whole exchange up to the point where both may confirm. */
  const done = async (owner: Person, requester: Person, changes: object = {}) => {
    const listingId = await publish(owner, changes)
    const exchangeId = await request(requester, listingId)
    await must('acceptRequest', { exchangeId }, owner)
    await must('reportExchangeDone', { exchangeId }, requester)
    return { listingId, exchangeId }
  }
  const confirmed = async (owner: Person, requester: Person, changes: object = {}, mayBeTold = false) => {
    const { listingId, exchangeId } = await done(owner, requester, changes)
    await must('confirmExchange', { exchangeId, mayBeTold }, requester)
    await must('confirmExchange', { exchangeId, mayBeTold }, owner)
    return { listingId, exchangeId }
  }
  const entities = async (fields: string, representations: object[], asked: object = person()) => {
    const { _entities } = await service.must(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`,
      { of: representations },
      asked,
    )
    return _entities
  }
  /** `23:21` for given and received. */
  const counterOf = async ({ id }: Person): Promise<string> => {
    const [member] = await entities('... on Member { givenReceived { given received } }', [
      { __typename: 'Member', id },
    ])
    return `${member.givenReceived.given}:${member.givenReceived.received}`
  }
  const listingState = async (id: string): Promise<string> => {
    const { listing } = await service.must('query ($id: ID!) { listing(id: $id) { state } }', { id }, person())
    return listing.state
  }
  return { service, clock, run, must, publish, request, done, confirmed, entities, counterOf, listingState }
}
