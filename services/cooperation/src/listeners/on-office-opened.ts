import type { EventPayload } from '@encommun/event-contracts'
import type { Session } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'

/** A gathering is supported by an office that exists: so the codes of all are remembered, and nothing else of them. */
export const onOfficeOpened = (
  { officeCode }: EventPayload<'office.opened'>,
  { offices }: CooperationContext,
  session: Session,
): Promise<void> => offices.remember(officeCode, session)
