import type { Viewer } from '@encommun/service-kit'
import { advisorViewer, memberViewer } from '@encommun/service-kit'
import { OFFICES, officeOf } from '../offices.ts'
import { renderPicture } from '../pictures/render-picture.ts'
import { GATHERINGS, type StoryGathering, type Task } from '../story/gatherings.ts'
import { STAFF } from '../story/people.ts'
import { ADD_RECAP_PHOTO, ANNOUNCE_GATHERING, CANCEL_GATHERING, GATHERINGS_QUERY, PUBLISH_RECAP } from './documents.ts'
import { type Ask, headOffice, made, type UserError } from './gateway-client.ts'

type Known = {
  id: string
  title: string
  state: 'ANNOUNCED' | 'CANCELLED'
  startsAtLocal: string
  recap: { id: string; photos: { alt: string }[] } | null
}
export type Ids = { staffIds: Map<string, string>; memberIds: Map<string, string> }
type As = (viewer: Viewer) => Ask

const gatheringsOf = async (ask: Ask, office: string): Promise<Known[]> => {
  const answer = await ask<{ office: { gatherings: { edges: { node: Known }[] } | null } | null }>(GATHERINGS_QUERY, {
    office,
  })
  if (answer.office === null) return []
  if (answer.office.gatherings === null) throw new Error('the cooperation service is away')
  return answer.office.gatherings.edges.map(({ node }) => node)
}

/** The month in which the demo was first loaded; null before. A later run completes that story, it tells no second one. */
export async function monthOfStory(as: As): Promise<Temporal.PlainYearMonth | null> {
  const [first] = GATHERINGS
  const told = (await gatheringsOf(as(headOffice), 'NAN')).find(({ title }) => title === first?.title)
  return told
    ? Temporal.PlainDateTime.from(told.startsAtLocal).toPlainDate().toPlainYearMonth().add({ months: 1 })
    : null
}

/** Announces, cancels and tells what is missing of the story, each by somebody who may. */
export async function loadGatherings(
  as: As,
  ids: Ids,
  month: Temporal.PlainYearMonth,
  now: Temporal.Instant,
): Promise<{ changes: number }> {
  let changes = 0
  for (const { code } of OFFICES) {
    const known = await gatheringsOf(as(headOffice), code)
    for (const gathering of GATHERINGS.filter(({ office }) => office === code)) {
      const found = known.find(({ title }) => title === gathering.title)
      const id = found?.id ?? (await announce(as, ids, gathering, month, now))
      if (!found) changes++
      if (gathering.cancelled && found?.state !== 'CANCELLED') {
        const { cancelGathering } = await as(whoCarries(gathering, ids))<{
          cancelGathering: { gathering: object | null; userErrors: UserError[] }
        }>(CANCEL_GATHERING, { input: { gatheringId: id, reason: gathering.cancelled } })
        made(cancelGathering.gathering, cancelGathering.userErrors)
        changes++
      }
      if (gathering.recap)
        changes += await tell(as(whoCarries(gathering, ids)), id, gathering.recap, found?.recap ?? null)
    }
  }
  return { changes }
}

async function announce(
  as: As,
  ids: Ids,
  { when, who, recap, cancelled: _, ...texts }: StoryGathering,
  month: Temporal.PlainYearMonth,
  now: Temporal.Instant,
): Promise<string> {
  const { timeZone } = officeOf(texts.office)
  const startsAtLocal = when(month, now.toZonedDateTimeISO(timeZone).toPlainDate())
  const { office: officeCode, ...announced } = texts
  const input = {
    ...announced,
    officeCode,
    timeZone,
    startsAtLocal: startsAtLocal.toString({ smallestUnit: 'minute' }),
    responsibilities: responsibilitiesOf(who, ids),
  }
  // What has already taken place is recorded by the office; members announce what is to come.
  const speaker = recap ? someStaffOf(officeCode, ids) : whoCarries({ office: officeCode, who }, ids)
  const { announceGathering } = await as(speaker)<{
    announceGathering: { gathering: { id: string } | null; userErrors: UserError[] }
  }>(ANNOUNCE_GATHERING, { input })
  return made(announceGathering.gathering, announceGathering.userErrors).id
}

async function tell(
  ask: Ask,
  gatheringId: string,
  { text, failedWithLesson, photos }: NonNullable<StoryGathering['recap']>,
  told: Known['recap'],
): Promise<number> {
  let changes = 0
  let recapId = told?.id
  if (recapId === undefined) {
    const outcome = failedWithLesson ? { outcome: 'FAILED', lesson: failedWithLesson } : { outcome: 'HELD' }
    const { publishRecap } = await ask<{ publishRecap: { recap: { id: string } | null; userErrors: UserError[] } }>(
      PUBLISH_RECAP,
      { input: { gatheringId, text, ...outcome } },
    )
    recapId = made(publishRecap.recap, publishRecap.userErrors).id
    changes++
  }
  for (const { scene, alt, caption } of photos) {
    if (told?.photos.some((photo) => photo.alt === alt)) continue
    const base64 = (await renderPicture(scene)).toString('base64')
    const { addRecapPhoto } = await ask<{ addRecapPhoto: { recap: object | null; userErrors: UserError[] } }>(
      ADD_RECAP_PHOTO,
      { input: { recapId, base64, alt, caption, imageRightsConfirmed: true } },
    )
    made(addRecapPhoto.recap, addRecapPhoto.userErrors)
    changes++
  }
  return changes
}

export const responsibilitiesOf = (who: StoryGathering['who'], { staffIds, memberIds }: Ids) =>
  (Object.entries(who) as [Task, string][]).map(([task, person]) => ({
    task,
    ...(staffIds.has(person) ? { staffMemberId: staffIds.get(person) } : { memberId: memberIds.get(person) }),
  }))

export function whoCarries({ office, who }: Pick<StoryGathering, 'office' | 'who'>, ids: Ids): Viewer {
  const memberId = ids.memberIds.get(who.CARRIES)
  if (memberId) return memberViewer(memberId)
  const staffId = ids.staffIds.get(who.CARRIES)
  if (!staffId) throw new Error(`the story has nobody called ${who.CARRIES}`)
  return advisorViewer(staffId, office)
}

function someStaffOf(office: string, { staffIds }: Ids): Viewer {
  const person = STAFF.find((staff) => staff.office === office)
  const id = person && staffIds.get(person.key)
  if (!id) throw new Error(`the office ${office} has no staff`)
  return advisorViewer(id, office)
}
