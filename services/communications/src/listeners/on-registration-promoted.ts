import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { seatNotice } from '../notices/notice.rules.ts'

/** Whoever waited is told that the seat is theirs, while there is time to come or to pass it on. */
export const onRegistrationPromoted = on<CommunicationsContext, 'registration.promoted'>(
  'registration.promoted',
  (promotion, { notices, now }, session) => notices.remember(seatNotice(promotion), now, session),
)
