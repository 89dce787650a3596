import type { EventPayload } from '@encommun/event-contracts'
import type { Session } from '@encommun/service-kit'
import type { ExchangeContext } from '../context.ts'

/** A listing is at home in an office that exists, and ends with a day there: code and zone are remembered, nothing else. */
export const onOfficeOpened = (
  { officeCode, timeZone }: EventPayload<'office.opened'>,
  { offices }: ExchangeContext,
  session: Session,
): Promise<void> => offices.remember(officeCode, timeZone, session)
