import type { PersonalData, Session } from '@encommun/service-kit'
import type { GovernanceContext } from '../context.ts'
import type { Change, Need } from '../needs/need.rules.ts'
import { GOVERNANCE_KINDS } from './personal-data.words.ts'

/** Stands where the person wrote. One sign in every language: what was written had one, this has none. */
const NO_WORDS = '…'

const isRaisedBy = ({ changes }: Need, memberId: string): boolean =>
  changes.some((change) => change.kind === 'RAISED' && change.memberId === memberId)
const day = (date: Temporal.PlainDate | null) => date?.toString() ?? null

export const personalData: PersonalData<GovernanceContext> = {
  kinds: GOVERNANCE_KINDS,
  async gather(memberId, { needs, joinings }) {
    const [touched, joined] = await Promise.all([needs.touchedBy(memberId), joinings.allOf(memberId)])
    const raised = touched.filter((need) => isRaisedBy(need, memberId))
    const joinedNeeds = new Map((await needs.byIds(joined.map(({ needId }) => needId))).map((need) => [need.id, need]))
    const reach = new Map((await joinings.reachOf(raised.map(({ id }) => id))).map((row) => [row.needId, row]))
    return [
      ...raised.map((need) => ({
        kind: 'Need',
        values: {
          id: need.id,
          title: need.title,
          text: need.text,
          language: need.language,
          isCooperativeWide: need.officeCode === null,
          timeZone: need.timeZone,
          state: need.state,
          raisedOn: day(need.changes.find(({ kind }) => kind === 'RAISED')?.on ?? null),
          dueOn: day(need.dueOn),
          escalatedAt: need.escalatedAt?.toString() ?? null,
          escalationLevel: need.escalationLevel,
          joinedCount: reach.get(need.id)?.people ?? 0,
          officeCount: reach.get(need.id)?.offices ?? 0,
          hasJoined: joined.some(({ needId }) => needId === need.id),
        },
      })),
      ...touched.flatMap((need) =>
        need.changes
          .filter((change) => change.memberId === memberId)
          .map(({ kind, on, recordedAt, reason, dueOn }) => ({
            kind: 'NeedChange',
            values: {
              needId: need.id,
              kind,
              on: on.toString(),
              recordedAt: recordedAt.toString(),
              reason,
              dueOn: day(dueOn),
            },
          })),
      ),
      ...joined.map(({ needId, officeCode, joinedAt }) => ({
        kind: 'NeedJoining',
        values: { needId, title: joinedNeeds.get(needId)?.title ?? null, officeCode, joinedAt: joinedAt.toString() },
      })),
    ]
  },
  erase: eraseFromNeeds,
}

/**
 * A need that others share is theirs too: it keeps its words and its count, and forgets who raised it. One that nobody
 * else joined and nobody answered was the person's own, and goes.
 */
async function eraseFromNeeds(
  memberId: string,
  { needs, joinings }: GovernanceContext,
  session: Session,
): Promise<void> {
  for (const need of await needs.touchedBy(memberId)) {
    const others = await joinings.hasOthers(need.id, memberId)
    if (isRaisedBy(need, memberId) && !others && need.answers.length === 0) {
      await needs.remove(need.id, session)
      await joinings.leave(need.id, memberId, session)
    } else await needs.forget(need, (change) => without(change, memberId), session)
  }
  await joinings.forget(memberId, session)
}

const without = (change: Change, memberId: string): Change =>
  change.memberId === memberId
    ? { ...change, memberId: null, reason: change.reason === null ? null : NO_WORDS }
    : change
