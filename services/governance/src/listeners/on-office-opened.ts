import type { EventPayload } from '@encommun/event-contracts'
import type { Session } from '@encommun/service-kit'
import type { GovernanceContext } from '../context.ts'

/** A need belongs to an office that exists, and its days are counted on that office's calendar. */
export const onOfficeOpened = (
  { officeCode, timeZone }: EventPayload<'office.opened'>,
  { offices }: GovernanceContext,
  session: Session,
): Promise<void> => offices.remember({ code: officeCode, timeZone }, session)
