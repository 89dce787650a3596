import { advisorViewer, headOfficeViewer, type Viewer } from '@encommun/service-kit'
import { startTestService, type TestService } from '@encommun/test-kit'
import type { CommunicationsConfig } from '../src/config.ts'
import type { CommunicationsContext } from '../src/context.ts'
import { communicationsService } from '../src/subgraph.ts'
import { type GraphStandIn, startGraphStandIn, type World } from './graph-stand-in.ts'
import { settings } from './settings.ts'

/** In the middle of November: Nantes has one gathering ahead, one recap behind, and two members to present. */
export const NOW = '2026-11-15T09:00:00Z'
export const november = (): World => ({
  gatherings: [
    {
      id: 'gat_1',
      title: 'Le contrat de cession',
      state: 'ANNOUNCED',
      startsAt: '2026-11-26T17:30:00Z',
      startsAtLocal: '2026-11-26T18:30',
    },
  ],
  recaps: [{ id: 'rec_1', title: 'Une nuit pour la lumière' }],
  needs: [{ id: 'nee_1', title: 'Un annuaire', outcome: 'DONE', reopened: false }],
  exchange: { listingId: 'lst_1', title: 'Une machine à coudre' },
  sheets: [
    { id: 'fic_1', name: 'Élodie Marchand', publishable: true },
    { id: 'fic_2', name: 'Joris Vandamme', publishable: true },
  ],
  recipients: [],
  contactRequests: new Map(),
  away: new Set(),
})

export const recipients = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `mem_${String(index + 1).padStart(5, '0')}`,
    displayName: `Membre ${index + 1}`,
    locale: (['FR', 'NL', 'EN'] as const)[index % 3] ?? 'FR',
    email: `membre${index + 1}@exemple.fr`,
  }))

/** A second factor that holds however late a test lets it be: what it is asked for has a test of its own. */
const proven = (viewer: Viewer): Viewer => ({ ...viewer, steppedUpAt: '2100-01-01T00:00:00Z' })
export const camille = { viewer: proven(advisorViewer('stf_camille', 'NAN')) }
export const dominique = { viewer: proven(advisorViewer('stf_dominique', 'NAN')) }
export const lyon = { viewer: proven(advisorViewer('stf_lyon', 'LYO')) }
export const headOffice = { viewer: proven(headOfficeViewer('stf_head')) }

export type Communications = {
  service: TestService<CommunicationsContext>
  graph: GraphStandIn
  close(): Promise<void>
}

export async function startCommunications(
  world: World,
  over: Partial<CommunicationsConfig> = {},
  clock: () => Temporal.Instant = () => Temporal.Instant.from(NOW),
): Promise<Communications> {
  const graph = await startGraphStandIn(world)
  const service = await startTestService(communicationsService, settings({ GATEWAY_URL: graph.url, ...over }), clock)
  graph.serves(service)
  return {
    service,
    graph,
    async close() {
      await service.close()
      await graph.close()
    },
  }
}

const LETTER = 'id state revision month sections { nextGatherings { id } recaps { id } news { id } newMembers { id } }'
export const ASSEMBLE = `mutation ($input: AssembleNewsletterInput!) { assembleNewsletter(input: $input) { newsletter { ${LETTER} } userErrors { code message field } } }`
export const APPROVE = `mutation ($input: ApproveNewsletterInput!) { approveNewsletter(input: $input) { newsletter { id state } userErrors { code } } }`
export const SEND = `mutation ($input: SendNewsletterInput!) { sendNewsletter(input: $input) { newsletter { id state } userErrors { code } } }`
export const PUBLISH = `mutation ($input: PublishNewsItemInput!) { publishNewsItem(input: $input) { newsItem { id texts { language } } userErrors { code field } } }`
export const DELIVERY = `query ($id: ID!) { newsletter(id: $id) { state delivery { total queued sending sent doubtful failed suppressed cancelled finishedAt recipientsErasedOn } } }`

/** Assembled by one, approved by another, and on its way. */
export async function sent(service: Communications['service'], officeCode = 'NAN'): Promise<string> {
  const { assembleNewsletter } = await service.must(ASSEMBLE, { input: { officeCode } }, camille)
  const newsletterId: string = assembleNewsletter.newsletter.id
  await service.must(APPROVE, { input: { newsletterId } }, dominique)
  await service.must(SEND, { input: { newsletterId, idempotencyKey: 'send' } }, camille)
  return newsletterId
}
