import type { Viewer } from '@encommun/service-kit'
import { advisorViewer, memberViewer } from '@encommun/service-kit'
import { PORTRAITS } from '../export/portraits.ts'
import { NEEDS, type StoryDay, type StoryNeed, type StoryStep } from '../story/needs.ts'
import { STAFF } from '../story/people.ts'
import { ANSWER_NEED, ASSIGN_ANSWER, JOIN_NEED, NEEDS_QUERY, RAISE_NEED, REOPEN_NEED } from './documents.ts'
import { type Ask, headOffice, made, type UserError } from './gateway-client.ts'

type Known = {
  id: string
  title: string
  history: { kind: string }[]
  joinings: { edges: { node: { member: { id: string } | null } }[] }
}
type Ids = { staffIds: ReadonlyMap<string, string>; memberIds: ReadonlyMap<string, string> }
type As = (viewer: Viewer) => Ask
type Answer = Record<string, { need: { id: string } | null; userErrors: UserError[] }>

/** All in Brussels and Paris, where it is the same day. */
const TIME_ZONE = 'Europe/Brussels'

/** Raises, assigns, joins and answers what is missing of the story; what has already happened is told by its history. */
export async function loadNeeds(as: As, ids: Ids, now: Temporal.Instant): Promise<{ changes: number }> {
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate()
  const { needs } = await as(headOffice)<{ needs: { edges: { node: Known }[] } }>(NEEDS_QUERY)
  let changes = 0
  for (const need of NEEDS) {
    const found = needs.edges.map(({ node }) => node).find(({ title }) => title === need.title)
    const needId = found?.id ?? (await raise(as, ids, need, today))
    if (!found) changes++
    // The platform itself tells head office of what is overdue: that is no step of ours.
    const happened = (found?.history.filter(({ kind }) => kind !== 'ESCALATED').length ?? 1) - 1
    const missing = need.steps.slice(happened)
    for (const step of missing.slice(0, -1)) await take(as, ids, needId, need.office, step, today)
    // Who joined now is told the last answer, and none of those that history overtook.
    changes += (await join(as, ids, needId, need, found)) + missing.length
    for (const step of missing.slice(-1)) await take(as, ids, needId, need.office, step, today)
  }
  return { changes }
}

async function raise(as: As, ids: Ids, { raisedBy, ...need }: StoryNeed, today: Temporal.PlainDate): Promise<string> {
  const speaker =
    'member' in raisedBy ? memberViewer(idOf(ids.memberIds, raisedBy.member)) : staff(ids, raisedBy.staff, need.office)
  const { raiseNeed } = await as(speaker)<Answer>(RAISE_NEED, {
    input: {
      title: need.title,
      text: need.text,
      language: need.language,
      officeCode: need.office,
      on: 'when' in raisedBy ? dayOf(raisedBy.when, today) : null,
      idempotencyKey: `demo-${need.title}`,
    },
  })
  return made(raiseNeed?.need ?? null, raiseNeed?.userErrors ?? []).id
}

async function take(
  as: As,
  ids: Ids,
  needId: string,
  office: string | null,
  step: StoryStep,
  today: Temporal.PlainDate,
): Promise<void> {
  const on = dayOf(step.when, today)
  const ask = as(staff(ids, step.by, office))
  const answer =
    step.kind === 'assign'
      ? await ask<Answer>(ASSIGN_ANSWER, {
          input: { needId, on, staffMemberId: idOf(ids.staffIds, step.to), dueOn: dayOf(step.due, today) },
        })
      : step.kind === 'answer'
        ? await ask<Answer>(ANSWER_NEED, {
            input: { needId, on, outcome: step.outcome, reason: step.reason, language: 'FR' },
          })
        : await ask<Answer>(REOPEN_NEED, { input: { needId, on, reason: step.reason } })
  for (const { need, userErrors } of Object.values(answer)) made(need, userErrors)
}

async function join(as: As, { memberIds }: Ids, needId: string, { joinedBy }: StoryNeed, found: Known | undefined) {
  const joined = new Set(found?.joinings.edges.map(({ node }) => node.member?.id))
  let changes = 0
  for (const ref of joinedBy) {
    const memberId = idOf(memberIds, ref)
    if (joined.has(memberId)) continue
    const officeCode = PORTRAITS.find((portrait) => portrait.ref === ref)?.office
    const { joinNeed } = await as(memberViewer(memberId))<Answer>(JOIN_NEED, { input: { needId, officeCode } })
    made(joinNeed?.need ?? null, joinNeed?.userErrors ?? [])
    changes++
  }
  return changes
}

function dayOf(day: StoryDay, today: Temporal.PlainDate): string {
  if ('on' in day) return day.on
  if ('daysAgo' in day) return today.subtract({ days: day.daysAgo }).toString()
  return today.toPlainYearMonth().subtract({ months: 1 }).toPlainDate({ day: day.ofLastMonth }).toString()
}

function staff({ staffIds }: Ids, key: string | null, office: string | null): Viewer {
  if (key === null) return headOffice
  const own = STAFF.find((person) => person.key === key)?.office ?? office ?? ''
  return advisorViewer(idOf(staffIds, key), own)
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`the story has nobody called ${key}`)
  return id
}
