import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serviceViewer } from '@encommun/service-kit'
import type { TestService } from '@encommun/test-kit'
import { jwtVerify } from 'jose'
import type { CommunicationsContext } from '../src/context.ts'
import { SERVICE_TOKEN_KEY } from './settings.ts'

type Gathering = {
  id: string
  title: string
  state: 'ANNOUNCED' | 'CANCELLED'
  startsAt: string
  startsAtLocal: string
}
type Sheet = { id: string; name: string; publishable: boolean }
type Recipient = { id: string; displayName: string; locale: 'FR' | 'NL' | 'EN'; email: string | null }
type ContactRequest = { subject: string; message: string; from: Recipient | null; to: Recipient | null }

/** What the other services would say. */
export type World = {
  gatherings: Gathering[]
  recaps: { id: string; title: string }[]
  needs: { id: string; title: string; outcome: 'DONE' | 'REFUSED'; reopened: boolean }[]
  /** Of the month before, that both sides agree to be told of. */
  exchange: { listingId: string; title: string } | null
  /** In the order in which their members may be presented. */
  sheets: Sheet[]
  recipients: Recipient[]
  contactRequests: Map<string, ContactRequest>
  /** Fields of Office, or a whole operation, that get no answer now. */
  away: Set<string>
}

const MANIFEST = join(import.meta.dirname, '../src/__generated__/operations/persisted-documents.json')
const PAGE = 100

/**
 * Stands for the gateway, which is another process: speaks its trusted-document protocol over HTTP, refuses what is not
 * in our manifest or not signed by us, and answers out of `world`. Our own part of a question it asks of our service.
 */
export async function startGraphStandIn(world: World) {
  const documents: Record<string, string> = JSON.parse(readFileSync(MANIFEST, 'utf8'))
  let service: TestService<CommunicationsContext> | undefined
  const asked: string[] = []

  const paged = <T extends { id: string }>(all: readonly T[], after: unknown) => {
    const from = after ? all.findIndex(({ id }) => id === after) + 1 : 0
    const page = all.slice(from, from + PAGE)
    const pageInfo = { hasNextPage: from + PAGE < all.length, endCursor: page.at(-1)?.id ?? null }
    return { edges: page.map((node) => ({ node })), pageInfo }
  }
  const isOffice = (code: unknown) => ['NAN', 'LYO'].includes(String(code))
  const answers: Record<string, (variables: Record<string, unknown>) => unknown> = {
    OfficeClock: ({ office }) => ({ office: isOffice(office) ? { timeZone: 'Europe/Paris' } : null }),
    AssemblyFacts: ({ office, from, until }) => ({
      office: {
        code: office,
        gatherings: {
          edges: world.gatherings
            .filter(
              ({ state, startsAt }) => state === 'ANNOUNCED' && startsAt >= String(from) && startsAt < String(until),
            )
            .map((node) => ({ node })),
        },
        recaps: world.recaps,
        answeredNeeds: world.needs.filter(({ reopened }) => !reopened),
        exchangeOfTheMonth: world.exchange && { listing: { id: world.exchange.listingId } },
      },
    }),
    PresentationSheets: ({ office, after }) => ({
      office: {
        code: office,
        newPresentationSheets: paged(
          world.sheets.filter(({ publishable }) => publishable),
          after,
        ),
      },
    }),
    NewsletterRecipients: ({ office, after }) => ({
      office: { code: office, newsletterRecipients: paged(world.recipients, after) },
    }),
    NewsletterFacts: async ({ newsletterId }) => {
      const { newsletter } = await (service as TestService<CommunicationsContext>).must(
        '{ newsletter(id: "ID") { sections { nextGatherings { id } recaps { id } answeredNeeds { id } exchangeOfTheMonth { id } newMembers { id } } } }'.replace(
          'ID',
          String(newsletterId),
        ),
        {},
        { viewer: serviceViewer('communications') },
      )
      const { nextGatherings, recaps, answeredNeeds, exchangeOfTheMonth, newMembers } = newsletter.sections
      const find = <T extends { id: string }>(all: readonly T[], { id }: { id: string }) =>
        all.find((one) => one.id === id) ?? null
      return {
        newsletter: {
          office: {
            name: { fr: 'Nantes', nl: 'Nantes', en: 'Nantes' },
            contact: { address: '1 rue de la Coopérative, 44000 Nantes', email: 'nantes@exemple.fr' },
            exchangeOfTheMonth: world.exchange && {
              listing: { id: world.exchange.listingId, title: world.exchange.title, text: 'Robuste.', language: 'FR' },
              giver: { displayName: 'Yann' },
              receiver: { displayName: 'Samir' },
            },
          },
          sections: {
            nextGatherings: nextGatherings.map((stub: { id: string }) => {
              const found = find(world.gatherings, stub)
              return (
                found && {
                  ...TEXTS,
                  language: 'FR',
                  durationMinutes: 90,
                  place: 'Au bureau',
                  remoteLink: null,
                  ...found,
                }
              )
            }),
            recaps: recaps.map((stub: { id: string }) => {
              const found = find(world.recaps, stub)
              const gathering = { title: found?.title, language: 'FR', startsAtLocal: '2026-10-17T19:00' }
              return (
                found && {
                  id: found.id,
                  text: 'Nous étions vingt.',
                  outcome: 'HELD',
                  lesson: null,
                  gathering,
                  photos: [PHOTO],
                }
              )
            }),
            answeredNeeds: answeredNeeds.map((stub: { id: string }) => {
              const found = find(world.needs, stub)
              const answer = { outcome: found?.outcome, reason: 'Il est ouvert depuis octobre.', language: 'FR' }
              return found && { ...found, language: 'FR', currentAnswer: found.reopened ? null : answer }
            }),
            exchangeOfTheMonth,
            newMembers: newMembers.map((stub: { id: string }) => {
              const found = find(world.sheets, stub)
              // Members show a sheet to programs only while its consent holds.
              if (!found?.publishable) return null
              const member = { displayName: found.name, locale: 'FR' }
              return {
                id: found.id,
                text: 'Je cherche un atelier.',
                trades: ['Scénographe'],
                publishable: true,
                member,
              }
            }),
          },
        },
      }
    },
    ContactToDeliver: ({ contactRequestId }) => ({
      contactRequest: world.contactRequests.get(String(contactRequestId)) ?? null,
    }),
  }

  const server = createServer(async (request, response) => {
    const say = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const token = request.headers.authorization?.replace('Bearer ', '') ?? ''
    const trusted = await jwtVerify(token, new TextEncoder().encode(SERVICE_TOKEN_KEY), {
      issuer: 'communications',
      audience: 'gateway',
    }).catch(() => null)
    if (!trusted) return say(401, { errors: [{ message: 'who are you?' }] })
    const { documentId, variables } = JSON.parse(Buffer.concat(parts).toString())
    const name = /^query (\w+)/.exec(documents[documentId] ?? '')?.[1] ?? ''
    const answer = answers[name]
    if (!answer || world.away.has('gateway')) return say(400, { errors: [{ message: 'no such document' }] })
    asked.push(name)
    const gone = [...world.away].find((part) => documents[documentId]?.includes(`${part}(`) || part === name)
    if (gone) return say(200, { data: { office: null }, errors: [{ message: 'away', path: ['office', gone] }] })
    say(200, { data: await answer(variables) })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    /** Names of the operations, in order. */
    asked,
    serves(own: TestService<CommunicationsContext>) {
      service = own
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
export type GraphStandIn = Awaited<ReturnType<typeof startGraphStandIn>>

const TEXTS = { whatItIs: 'Un atelier.', aim: 'Comprendre.', whatWeWillDo: 'Lire et parler.' }
const PHOTO = { path: '/photos/pho_1.jpg', alt: 'Des gens autour d’une table', caption: null, credit: 'Samira' }
