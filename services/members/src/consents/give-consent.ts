import { ok, PublicError, type Result, refuse } from '@encommun/domain-kit'
import type { MembersContext } from '../context.ts'
import type { Member } from '../members/member.store.ts'
import { changeConsents } from './change-consents.ts'
import { give, type Purpose } from './consent.rules.ts'

const MAX_TEXT_VERSION = 40

export async function giveConsent(
  { purpose, textVersion }: { purpose: Purpose; textVersion: string },
  context: MembersContext,
): Promise<Result<Member>> {
  if (textVersion.length === 0 || textVersion.length > MAX_TEXT_VERSION)
    throw new PublicError('BAD_USER_INPUT', `\`textVersion\` has 1 to ${MAX_TEXT_VERSION} characters.`)
  return changeConsents(context, (member) => {
    if (purpose === 'SHEET_IN_NEWSLETTER' && !member.sheet)
      return refuse({ code: 'NOTHING_TO_PUBLISH', field: ['purpose'] })
    return ok(give(member.consents, { purpose, textVersion, source: 'MEMBER' }, context.now))
  })
}
