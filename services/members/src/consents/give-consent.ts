import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { MembersContext } from '../context.ts'
import type { Member } from '../members/member.store.ts'
import { changeConsents } from './change-consents.ts'
import { give, type Purpose } from './consent.rules.ts'
import { currentTextOf } from './consent.texts.ts'

export async function giveConsent(
  { purpose, textVersion }: { purpose: Purpose; textVersion: string },
  context: MembersContext,
): Promise<Result<Member>> {
  if (currentTextOf(purpose)?.version !== textVersion)
    return refuse({ code: 'CONSENT_TEXT_OUTDATED', field: ['textVersion'] })
  return changeConsents(context, (member) => {
    if (purpose === 'SHEET_IN_NEWSLETTER' && !member.sheet)
      return refuse({ code: 'NOTHING_TO_PUBLISH', field: ['purpose'] })
    return ok(give(member.consents, { purpose, textVersion, source: 'MEMBER' }, context.now))
  })
}
