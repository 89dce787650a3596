import { type PageArguments, pageWindow } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import type { MemberPage } from '../members/member.store.ts'
import { hasScope } from '../partner-keys/partner-key.policy.ts'
import { labelKeys, questionWords } from './search-terms.rules.ts'

type Filter = { text?: string | null; trade?: string | null; office?: string | null }

export async function findPublicProfiles(
  filter: Filter,
  page: PageArguments,
  { viewer, members, audit }: MembersContext,
): Promise<MemberPage> {
  const may = hasScope(viewer, 'PUBLIC_DIRECTORY')
  // Once a day for each key: whoever answers for the partner sees that it tries more than was agreed (S37).
  if (!may && viewer.partner)
    await audit.recordLooks('read-public-directory', [viewer.partner.keyId], { result: 'REFUSED' })
  allow(may, viewer, 'read the public directory')
  const question = {
    audience: 'PARTNERS',
    words: questionWords(filter.text ?? ''),
    tradeKeys: labelKeys(filter.trade ?? ''),
    skillKeys: [],
    officeCode: filter.office ?? null,
    near: null,
    activityClass: null,
  } as const
  return members.directory(question, pageWindow(page, 2))
}
