import { on } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'

/** The import has to tell offices that exist from those that do not. */
export const onOfficeOpened = on<MembersContext, 'office.opened'>(
  'office.opened',
  ({ officeCode }, { offices }, session) => offices.remember(officeCode, session),
)
