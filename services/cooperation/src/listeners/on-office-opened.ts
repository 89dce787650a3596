import type { EventPayload } from '@encommun/event-contracts'
import type { Session } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'

/** A gathering is supported by an office that exists, and a series keeps the holidays of its office's country. */
export const onOfficeOpened = (
  { officeCode: code, countryCode, timeZone }: EventPayload<'office.opened'>,
  { offices }: CooperationContext,
  session: Session,
): Promise<void> => offices.remember({ code, countryCode, timeZone }, session)
