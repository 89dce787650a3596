import { type Locale, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { GovernanceContext } from '../context.ts'
import { deedOf } from './deed-of.ts'
import { mayRaise, mayRecordPast } from './need.policy.ts'
import { HEAD_OFFICE_ZONE, type Need, raised } from './need.rules.ts'

export type NeedWish = {
  title: string
  text: string
  language: Locale
  officeCode: string | null
  on: Temporal.PlainDate | null
  idempotencyKey: string
}

/** Whoever raises a need has joined it: asked for twice with one key, it is there once. */
export async function raiseNeed(
  { idempotencyKey, on, ...wish }: NeedWish,
  context: GovernanceContext,
): Promise<Result<Need>> {
  const { viewer, offices, needs, joinings, now, once, loaders } = context
  allow(mayRaise(viewer, wish), viewer, 'raise a need there')
  allow(on === null || mayRecordPast(viewer, wish), viewer, 'enter what was asked before')
  const office = wish.officeCode === null ? null : await offices.find(wish.officeCode)
  if (wish.officeCode !== null && !office)
    return refuse({ code: 'UNKNOWN_OFFICE', field: ['officeCode'], values: { code: wish.officeCode } })
  const need = raised({ ...wish, timeZone: office?.timeZone ?? HEAD_OFFICE_ZONE }, deedOf(context, on))
  if (!need.ok) return need
  const made = await once(idempotencyKey, { ...wish, on: on?.toString() ?? null }, async (session) => {
    await needs.insert(need.value, session)
    const [memberId] = need.value.changes.map((change) => change.memberId)
    if (memberId)
      await joinings.join(
        { needId: need.value.id, memberId, officeCode: need.value.officeCode, joinedAt: now },
        session,
      )
    return ok(need.value.id)
  })
  if (!made.ok) return made
  const found = await loaders.need.load(made.value)
  if (!found) throw new Error(`need ${made.value} is missing`)
  return ok(found)
}
