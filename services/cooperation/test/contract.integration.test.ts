import { serviceViewer } from '@encommun/service-kit'
import { subgraphContract, type TestService } from '@encommun/test-kit'
import type { CooperationContext } from '../src/context.ts'
import { cooperationService } from '../src/subgraph.ts'
import { ANNOUNCE, ada, bo, breakfastInput, CONFIG, camille, cleo, openOffices, people } from './builders.ts'

/** Gatherings of two offices, a month ago, each with its recap. */
async function tell(service: TestService<CooperationContext>, rows: number): Promise<void> {
  await openOffices(service)
  for (let row = 0; row < rows; row++) {
    const input = breakfastInput({ startsAtLocal: `2026-10-${String((row % 28) + 1).padStart(2, '0')}T18:00` })
    const { announceGathering } = await service.must(ANNOUNCE, { input }, camille)
    await service.must(
      'mutation ($input: PublishRecapInput!) { publishRecap(input: $input) { userErrors { code } } }',
      { input: { gatheringId: announceGathering.gathering.id, text: 'Nous étions douze.' } },
      camille,
    )
  }
}

/** Gatherings to come, each with one who is seated and two who wait; and as many series. */
async function invite(service: TestService<CooperationContext>, rows: number): Promise<void> {
  await openOffices(service)
  for (let row = 0; row < rows; row++) {
    const input = breakfastInput({
      startsAtLocal: `2030-10-${String(row + 1).padStart(2, '0')}T18:00`,
      onSitePlaces: 1,
    })
    const { announceGathering } = await service.must(ANNOUNCE, { input }, camille)
    for (const asked of [ada, bo, cleo])
      await service.must(
        'mutation ($input: TakeSeatInput!) { takeSeat(input: $input) { userErrors { code } } }',
        { input: { gatheringId: announceGathering.gathering.id, seat: 'ON_SITE', idempotencyKey: `key-${row}` } },
        asked,
      )
    await service.must(
      'mutation ($input: AnnounceSeriesInput!) { announceSeries(input: $input) { userErrors { code } } }',
      { input: { ...input, rule: 'FREQ=MONTHLY;BYDAY=3MO', holidayRule: 'SKIP' } },
      camille,
    )
  }
}

subgraphContract({
  definition: cooperationService,
  config: CONFIG,
  lists: [
    {
      title: 'gatherings with their recaps, photos and people',
      viewer: serviceViewer('communications'),
      fill: tell,
      query:
        '{ gatherings { edges { node { office { code } responsibilities { member { id } } recap { text photos { path } gathering { title } } } } } }',
    },
    {
      title: 'gatherings with who comes, who waits, and their series',
      viewer: camille.viewer,
      fill: invite,
      query: `{ gatherings(first: 20) { edges { node { onSitePlaces { taken } series { title }
        registrations { edges { node { waitingRank member { id } gathering { title } } } } } } } }`,
    },
    {
      title: 'a member’s registrations, and series with their gatherings',
      viewer: ada.viewer,
      fill: invite,
      query: `{ gatherings(first: 20) { edges { node { myRegistration { state waitingRank } } } }
        _entities(representations: [{ __typename: "Office", code: "NAN" }, { __typename: "Member", id: "${people.ada}" }]) {
          ... on Office { gatheringSeries { title gatherings { edges { node { title } } } } }
          ... on Member { registrations { edges { node { state waitingRank gathering { title } } } } }
        } }`,
    },
    {
      title: 'gatherings and recaps of several offices at once',
      viewer: serviceViewer('communications'),
      fill: tell,
      query: `{ _entities(representations: [{ __typename: "Office", code: "NAN" }, { __typename: "Office", code: "LYO" }]) {
        ... on Office {
          gatherings { edges { node { title recap { text } } } }
          recaps(month: "2026-10") { text photos { path } gathering { title } }
        }
      } }`,
    },
  ],
})
