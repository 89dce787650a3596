import { on } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'

export const onOfficeOpened = on<CommunicationsContext, 'office.opened'>(
  'office.opened',
  ({ officeCode }, { knownOffices }, session) => knownOffices.remember(officeCode, session),
)
