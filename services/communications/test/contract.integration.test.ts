import { headOfficeViewer, serviceViewer } from '@encommun/service-kit'
import { subgraphContract } from '@encommun/test-kit'
import { communicationsService } from '../src/subgraph.ts'
import { PUBLISH } from './builders.ts'
import { settings } from './settings.ts'

const headOffice = { viewer: headOfficeViewer('stf_0') }
const LETTER = {
  timeZone: 'Europe/Paris',
  opening: null,
  assembledAt: Temporal.Instant.from('2026-11-15T09:00:00Z'),
  assembledById: 'stf_0',
}

subgraphContract({
  definition: communicationsService,
  config: settings(),
  lists: [
    {
      title: 'news with office and author',
      ...headOffice,
      async fill(service, rows) {
        for (let row = 0; row < rows; row++) {
          const texts = [{ language: 'FR', title: `Nouvelle ${row}`, body: 'Texte.' }]
          await service.must(PUBLISH, { input: { kind: 'GENERAL', texts, idempotencyKey: `${row}` } }, headOffice)
        }
      },
      query: '{ newsItems { edges { node { texts { title } office { code } publishedBy { id } } } } }',
    },
    {
      title: 'newsletters with their deliveries, their news and everything they name',
      viewer: headOfficeViewer('stf_0'),
      async fill(service, rows) {
        const context = service.contextFor({
          viewer: serviceViewer('communications'),
          locale: 'fr',
          requestId: 'test',
          log: {} as never,
          now: LETTER.assembledAt,
        })
        for (let row = 0; row < rows; row++) {
          const id = `nws_${row}`
          const month = Temporal.PlainYearMonth.from('2020-01').add({ months: row })
          const contents = {
            gatheringIds: ['gat_1'],
            recapIds: ['rec_1'],
            needIds: [],
            exchangeListingId: null,
            newsItemIds: [`nit_${row}`],
            sheetIds: [],
          }
          await context.atomically((session) =>
            context.newsletters.insert({ ...LETTER, id, edition: 'NAN', month, contents }, session),
          )
          await context.atomically((session) =>
            context.newsletters.approve(id, 1, 'stf_1', LETTER.assembledAt, session),
          )
          await context.atomically((session) => context.newsletters.start(id, LETTER.assembledAt, session))
        }
      },
      query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Office {
        newsletters { edges { node { state office { code } delivery { sent } assembledBy { id } sections { nextGatherings { id } news { id } } } } }
      } } }`,
      variables: { representations: [{ __typename: 'Office', code: 'NAN' }] },
    },
  ],
})
