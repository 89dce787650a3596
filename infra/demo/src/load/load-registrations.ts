import type { Viewer } from '@encommun/service-kit'
import { memberViewer } from '@encommun/service-kit'
import { REGISTRATIONS } from '../story/series.ts'
import { PLACES_QUERY, TAKE_SEAT } from './documents.ts'
import { type Ask, headOffice, made, type UserError } from './gateway-client.ts'

type Known = {
  office: {
    gatherings: {
      edges: { node: { id: string; title: string; onSitePlaces: { taken: number; waiting: number } | null } }[]
    } | null
  } | null
}

/** Each member takes a place as themselves, in the order of the story, so that those who wait are the ones it says. */
export async function loadRegistrations(
  as: (viewer: Viewer) => Ask,
  memberIds: Map<string, string>,
): Promise<{ changes: number }> {
  let changes = 0
  for (const { office, title, seated, waiting } of REGISTRATIONS) {
    const known = await as(headOffice)<Known>(PLACES_QUERY, { office })
    const gathering = known.office?.gatherings?.edges.map(({ node }) => node).find((node) => node.title === title)
    if (!gathering) throw new Error(`there is no gathering « ${title} », though it was announced`)
    // Whoever came once may have left since: the story is not told to them again.
    if (gathering.onSitePlaces && gathering.onSitePlaces.taken + gathering.onSitePlaces.waiting > 0) continue
    for (const ref of [...seated, ...waiting]) {
      const memberId = memberIds.get(ref)
      if (!memberId) throw new Error(`the story has nobody called ${ref}`)
      const input = { gatheringId: gathering.id, seat: 'ON_SITE', idempotencyKey: `demo-${gathering.id}` }
      const { takeSeat } = await as(memberViewer(memberId))<{
        takeSeat: { registration: object | null; userErrors: UserError[] }
      }>(TAKE_SEAT, { input })
      made(takeSeat.registration, takeSeat.userErrors)
      changes++
    }
  }
  return { changes }
}
