import type { Viewer } from '@encommun/service-kit'
import { memberViewer } from '@encommun/service-kit'
import { officeOf } from '../offices.ts'
import { LISTINGS, type StoryExchange, type StoryExchangeState, type StoryListing } from '../story/exchanges.ts'
import {
  ACCEPT_REQUEST,
  CANCEL_EXCHANGE,
  CONFIRM_EXCHANGE,
  DECLINE_REQUEST,
  DISPUTE_EXCHANGE,
  MY_EXCHANGES,
  MY_LISTINGS,
  PUBLISH_LISTING,
  REPORT_EXCHANGE_DONE,
  REQUEST_EXCHANGE,
} from './documents.ts'
import { type Ask, made, type UserError } from './gateway-client.ts'

type Page<Node> = { edges: { node: Node }[] }
type Payload = { exchange: { id: string } | null; userErrors: UserError[] }
type Parties = { owner: Ask; requester: Ask }

/** The way to each end: what state follows which. */
const WAYS: Record<StoryExchangeState, readonly StoryExchangeState[]> = {
  REQUESTED: ['REQUESTED'],
  ACCEPTED: ['REQUESTED', 'ACCEPTED'],
  DONE: ['REQUESTED', 'ACCEPTED', 'DONE'],
  CONFIRMED: ['REQUESTED', 'ACCEPTED', 'DONE', 'CONFIRMED'],
  DECLINED: ['REQUESTED', 'DECLINED'],
  CANCELLED: ['REQUESTED', 'ACCEPTED', 'CANCELLED'],
  DISPUTED: ['REQUESTED', 'ACCEPTED', 'DONE', 'DISPUTED'],
}

/** Publishes, asks, answers and confirms what is missing of the story, each as the member who does it. */
export async function loadExchanges(
  as: (viewer: Viewer) => Ask,
  memberIds: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<{ changes: number }> {
  const idOf = (ref: string): string => {
    const id = memberIds.get(ref)
    if (!id) throw new Error(`the story has nobody called ${ref}`)
    return id
  }
  let changes = 0
  for (const listing of LISTINGS) {
    const ownerId = idOf(listing.owner)
    const owner = as(memberViewer(ownerId))
    const known = await owner<{ member: { listings: Page<{ id: string; title: string }> | null } | null }>(
      MY_LISTINGS,
      {
        id: ownerId,
      },
    )
    if (!known.member?.listings) throw new Error('the exchange service is away')
    const found = known.member.listings.edges.find(({ node }) => node.title === listing.title)?.node.id
    const listingId = found ?? (await publish(owner, listing, now))
    if (!found) changes++
    for (const exchange of listing.exchanges) {
      const requesterId = idOf(exchange.by)
      const requester = as(memberViewer(requesterId))
      const own = await requester<{ member: { exchanges: Page<{ id: string; state: StoryExchangeState }> } | null }>(
        MY_EXCHANGES,
        { id: requesterId, listingId },
      )
      changes += await exchanged(
        { owner, requester },
        { listingId, exchange, known: own.member?.exchanges.edges[0]?.node ?? null },
      )
    }
  }
  return { changes }
}

async function publish(owner: Ask, listing: StoryListing, now: Temporal.Instant): Promise<string> {
  const { owner: _, office, days, exchanges: __, ...texts } = listing
  const today = now.toZonedDateTimeISO(officeOf(office).timeZone).toPlainDate()
  const input = { ...texts, officeCode: office, untilOn: today.add({ days }).toString() }
  const { publishListing } = await owner<{
    publishListing: { listing: { id: string } | null; userErrors: UserError[] }
  }>(PUBLISH_LISTING, { input })
  return made(publishListing.listing, publishListing.userErrors).id
}

/** Goes on from where it is; what somebody took another way since is left alone. */
async function exchanged(
  parties: Parties,
  told: { listingId: string; exchange: StoryExchange; known: { id: string; state: StoryExchangeState } | null },
): Promise<number> {
  const { listingId, exchange, known } = told
  const way = WAYS[exchange.state]
  let changes = 0
  let id = known?.id
  if (id === undefined) {
    const input = { listingId, message: exchange.message, idempotencyKey: `demo-${listingId}` }
    const { requestExchange } = await parties.requester<{ requestExchange: Payload }>(REQUEST_EXCHANGE, { input })
    id = made(requestExchange.exchange, requestExchange.userErrors).id
    changes++
  }
  const at = known ? way.indexOf(known.state) : 0
  if (at < 0) return changes
  for (const state of way.slice(at + 1)) {
    await STEPS[state]?.(parties, id, exchange)
    changes++
  }
  return changes
}

async function act(ask: Ask, document: string, input: object): Promise<void> {
  const [payload] = Object.values(await ask<Record<string, Payload>>(document, { input }))
  if (!payload) throw new Error('an answer without a payload')
  made(payload.exchange, payload.userErrors)
}

type Step = (parties: Parties, exchangeId: string, exchange: StoryExchange) => Promise<void>
const withReason =
  (document: string): Step =>
  async (parties, exchangeId, { by, reason }) => {
    if (!reason) throw new Error(`the story does not say why the exchange with ${by} went no further`)
    await act(parties[reason.by], document, { exchangeId, reason: reason.text })
  }

const STEPS: Partial<Record<StoryExchangeState, Step>> = {
  ACCEPTED: ({ owner }, exchangeId) => act(owner, ACCEPT_REQUEST, { exchangeId }),
  DONE: ({ requester }, exchangeId) => act(requester, REPORT_EXCHANGE_DONE, { exchangeId }),
  DECLINED: withReason(DECLINE_REQUEST),
  CANCELLED: withReason(CANCEL_EXCHANGE),
  DISPUTED: withReason(DISPUTE_EXCHANGE),
  CONFIRMED: async ({ owner, requester }, exchangeId, { told = false }) => {
    for (const ask of [owner, requester]) {
      const input = { exchangeId, mayBeTold: told }
      const { confirmExchange } = await ask<{ confirmExchange: Payload }>(CONFIRM_EXCHANGE, { input })
      // A run that was broken off between the two leaves one confirmation.
      if (confirmExchange.userErrors.some(({ code }) => code === 'ALREADY_CONFIRMED')) continue
      made(confirmExchange.exchange, confirmExchange.userErrors)
    }
  },
}
