import { consentFor } from '../consents/consent.rules.ts'
import { fold, labelKeys, termsOf } from '../directory/search-terms.rules.ts'
import type { Member, MemberIndex, MembershipPeriod } from './member.store.ts'

/** WGS 84, degrees. */
export type Place = { latitude: number; longitude: number }

/**
 * « Annoncé pour un contrat » (rec. 3.2): who was added by somebody else never asked for mail, so the export's « yes »
 * is no ground for it; the person's own consent is.
 */
const receivesNewsletter = ({ consents, origin }: Member): boolean => {
  const consent = consentFor(consents, 'NEWSLETTER')
  return consent !== undefined && (consent.source === 'MEMBER' || origin !== 'ADDED_BY_THIRD_PARTY')
}

/** Everything by which a member is found, or rightly not found: follows each change at once. */
export const indexOf = (member: Member): MemberIndex => ({
  sortKey: sortKeyOf(member.displayName),
  terms: termsOf([member.displayName, ...member.declaredTrades, ...member.skills, member.sheet?.text ?? '']),
  tradeKeys: member.declaredTrades.flatMap(labelKeys),
  skillKeys: member.skills.flatMap(labelKeys),
  listed: consentFor(member.consents, 'DIRECTORY') !== undefined,
  // Vector 17: whoever leaves the directory is gone everywhere at once.
  listedPublicly: (['DIRECTORY', 'PUBLIC_DIRECTORY'] as const).every((purpose) => consentFor(member.consents, purpose)),
  receivesNewsletter: receivesNewsletter(member),
  publishableSince: member.sheet ? (consentFor(member.consents, 'SHEET_IN_NEWSLETTER')?.givenAt ?? null) : null,
})

const sortKeyOf = (displayName: string): string => fold(displayName)

/** The office that a month's contracts belong to: where the member was at its end, or began. Moving takes no figures along. */
export function officeInMonth(periods: readonly MembershipPeriod[], month: string): string {
  const period = periods.findLast(({ from }) => from.toString().slice(0, 7) <= month) ?? periods[0]
  if (!period) throw new Error('a member without a membership period')
  return period.officeCode
}
