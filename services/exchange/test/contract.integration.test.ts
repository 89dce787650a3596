import { subgraphContract } from '@encommun/test-kit'
import { exchangeService } from '../src/subgraph.ts'
import { act, drillInput, openOffices, person } from './builders.ts'

const owner = person()
const viewer = owner.viewer
/** Listings of twenty owners in two offices, each asked for by the first one. */
type Service = Parameters<typeof openOffices>[0]
const others = Array.from({ length: 20 }, person)
async function publish(service: Service, rows: number): Promise<void> {
  await openOffices(service)
  const untilOn = Temporal.Now.plainDateISO().add({ days: 30 }).toString()
  for (const [row, other] of others.slice(0, rows).entries()) {
    const input = drillInput({ untilOn, officeCode: row % 2 ? 'NAN' : 'BXL' })
    const { id: listingId } = await act(service, 'publishListing', input, other)
    const wish = { listingId, message: 'Je veux bien !', idempotencyKey: `key ${row}` }
    const { id: exchangeId } = await act(service, 'requestExchange', wish, owner)
    await act(service, 'acceptRequest', { exchangeId }, other)
    await act(service, 'reportExchangeDone', { exchangeId }, owner)
    for (const side of [owner, other]) await act(service, 'confirmExchange', { exchangeId, mayBeTold: true }, side)
  }
}
const month = Temporal.Now.zonedDateTimeISO('Europe/Paris').toPlainDate().toPlainYearMonth().toString()
const ofMembers = (fields: string) =>
  `{ _entities(representations: [${others.map(({ id }) => `{ __typename: "Member", id: "${id}" }`).join()}]) { ... on Member { ${fields} } } }`

subgraphContract({
  definition: exchangeService,
  config: {},
  lists: [
    {
      title: 'listings with their owners and offices',
      viewer,
      fill: publish,
      query:
        '{ listings { edges { node { title state office { code } owner { id givenReceived { given sentence } listings { edges { node { title } } } } } } } }',
    },
    {
      title: 'members with their counters and listings',
      viewer,
      fill: publish,
      query: ofMembers('givenReceived { given received byKind { kind } } listings { edges { node { title } } }'),
    },
    {
      title: 'a member’s exchanges with their listings and counters',
      viewer,
      fill: publish,
      query: `{ _entities(representations: [{ __typename: "Member", id: "${owner.id}" }]) { ... on Member {
        exchanges { edges { node { state listing { title state } requesterGivenReceived { given } giver { id } } } }
      } } }`,
    },
    {
      title: 'what is told of two offices',
      viewer,
      fill: publish,
      query: `{ _entities(representations: [{ __typename: "Office", code: "NAN" }, { __typename: "Office", code: "BXL" }]) {
        ... on Office { listings { edges { node { title } } } exchangeOfTheMonth(month: "${month}") { listing { title } giver { id } } }
      } }`,
    },
  ],
})
