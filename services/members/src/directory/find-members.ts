import { type PageArguments, PublicError, pageWindow } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { mayFilterByAnyClass, maySearchDirectory } from '../members/member.policy.ts'
import type { MemberPage } from '../members/member.store.ts'
import type { ActivityClass } from '../typology/typology.rules.ts'
import { labelKeys, questionWords } from './search-terms.rules.ts'

/** Below a kilometre places are not kept; above five hundred « near » means nothing. */
const MAX_KM = 500

type Filter = {
  text?: string | null
  trade?: string | null
  skill?: string | null
  office?: string | null
  near?: { latitude: number; longitude: number; withinKm: number } | null
  class?: ActivityClass | null
}

export async function findMembers(
  filter: Filter,
  page: PageArguments,
  { viewer, members }: MembersContext,
): Promise<MemberPage> {
  allow(maySearchDirectory(viewer), viewer, 'search the directory')
  const { near } = filter
  if (filter.class && filter.class !== 'ACTIVE' && !mayFilterByAnyClass(viewer))
    throw new PublicError('BAD_USER_INPUT', 'Members may look for `class: ACTIVE` only.')
  if (near && !(near.withinKm >= 1 && near.withinKm <= MAX_KM))
    throw new PublicError('BAD_USER_INPUT', `\`withinKm\` is 1 to ${MAX_KM}.`)
  if (near && !(Math.abs(near.latitude) <= 90 && Math.abs(near.longitude) <= 180))
    throw new PublicError('BAD_USER_INPUT', 'Latitude runs from -90 to 90, longitude from -180 to 180 degrees.')
  const question = {
    audience: 'MEMBERS' as const,
    words: questionWords(filter.text ?? ''),
    tradeKeys: labelKeys(filter.trade ?? ''),
    skillKeys: labelKeys(filter.skill ?? ''),
    officeCode: filter.office ?? null,
    near: near ?? null,
    activityClass: filter.class ?? null,
  }
  return members.directory(question, pageWindow(page, 2))
}
