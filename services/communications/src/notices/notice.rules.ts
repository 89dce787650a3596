/** A fact that those it concerns are told of, once each. */
export type NoticeKind =
  | 'NEED_ANSWERED'
  | 'GATHERING_MOVED'
  | 'GATHERING_CANCELLED'
  | 'GATHERING_POSTPONED'
  | 'SEAT_FREED'
export type Notice = {
  /** Made of the fact itself, so that an event that comes twice makes no second notice. */
  id: string
  kind: NoticeKind
  /** The need, the gathering, or the registration that got the seat. */
  subjectId: string
  /** Of a move: the beginning before and after it. Null for all else. */
  movedFrom: Temporal.Instant | null
  movedTo: Temporal.Instant | null
  /** Of a seat: when it was passed on. Null for all else. */
  promotedAt: Temporal.Instant | null
}

const NOTHING_ELSE = { movedFrom: null, movedTo: null, promotedAt: null }
const withoutPrefix = (id: string) => id.slice(id.indexOf('_') + 1)

/** The answer is the fact, and has an id. */
export const answerNotice = ({ needId, answerId }: { needId: string; answerId: string }): Notice => ({
  id: answerId,
  kind: 'NEED_ANSWERED',
  subjectId: needId,
  ...NOTHING_ELSE,
})

/** Each change of a gathering has a version of its own. */
export const gatheringNotice = (
  kind: Extract<NoticeKind, `GATHERING_${string}`>,
  { gatheringId, gatheringVersion }: { gatheringId: string; gatheringVersion: number },
  moved: { previousStartsAt: string; startsAt: string } | null = null,
): Notice => ({
  id: `not_${withoutPrefix(gatheringId)}-${gatheringVersion}`,
  kind,
  subjectId: gatheringId,
  ...NOTHING_ELSE,
  ...(moved && {
    movedFrom: Temporal.Instant.from(moved.previousStartsAt),
    movedTo: Temporal.Instant.from(moved.startsAt),
  }),
})

export function seatNotice({ registrationId, ...at }: { registrationId: string; promotedAt: string }): Notice {
  const promotedAt = Temporal.Instant.from(at.promotedAt)
  const id = `not_${withoutPrefix(registrationId)}-${promotedAt.epochMilliseconds}`
  return { id, kind: 'SEAT_FREED', subjectId: registrationId, ...NOTHING_ELSE, promotedAt }
}

export type RegistrationNow = { state: string; takenAt: string; promotedAt?: string | null | undefined }
export type GatheringNow = { state: string; startsAt: string }

/**
 * Whether the fact still holds for this person at the moment of telling: who left meanwhile, who came after it, and what
 * was changed again, for which another notice is on its way, is passed over.
 */
export function stillHolds(
  notice: Notice & { heardAt: Temporal.Instant },
  registration: RegistrationNow,
  gathering: GatheringNow,
  now: Temporal.Instant,
): boolean {
  const startsAt = Temporal.Instant.from(gathering.startsAt)
  const isAhead = Temporal.Instant.compare(startsAt, now) > 0
  const comesOrWaits = registration.state === 'SEATED' || registration.state === 'WAITING'
  const wasThere = Temporal.Instant.compare(Temporal.Instant.from(registration.takenAt), notice.heardAt) <= 0
  switch (notice.kind) {
    case 'GATHERING_MOVED':
      return (
        gathering.state === 'ANNOUNCED' &&
        isAhead &&
        notice.movedTo !== null &&
        startsAt.equals(notice.movedTo) &&
        comesOrWaits &&
        wasThere
      )
    case 'GATHERING_CANCELLED':
      return gathering.state === 'CANCELLED' && isAhead && registration.state === 'CANCELLED_WITH_GATHERING'
    case 'GATHERING_POSTPONED':
      // Also past its day: they wait for another one.
      return gathering.state === 'POSTPONED' && comesOrWaits
    case 'SEAT_FREED':
      return (
        gathering.state === 'ANNOUNCED' &&
        isAhead &&
        registration.state === 'SEATED' &&
        !!registration.promotedAt &&
        notice.promotedAt !== null &&
        Temporal.Instant.from(registration.promotedAt).equals(notice.promotedAt)
      )
    case 'NEED_ANSWERED':
      return false
  }
}

const LONGEST_WAIT_SECONDS = 300
/** While the graph is away: after two seconds, then twice as long each time, and no more than five minutes. */
export const askAgainAt = (tries: number, now: Temporal.Instant): Temporal.Instant =>
  now.add({ seconds: Math.min(2 ** tries, LONGEST_WAIT_SECONDS) })
