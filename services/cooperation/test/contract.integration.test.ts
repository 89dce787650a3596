import { serviceViewer } from '@encommun/service-kit'
import { subgraphContract, type TestService } from '@encommun/test-kit'
import type { CooperationContext } from '../src/context.ts'
import { cooperationService } from '../src/subgraph.ts'
import { ANNOUNCE, breakfastInput, CONFIG, camille, openOffices } from './builders.ts'

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
