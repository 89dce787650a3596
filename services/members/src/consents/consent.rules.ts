export type Purpose = 'DIRECTORY' | 'NEWSLETTER' | 'SHEET_IN_NEWSLETTER' | 'PUBLIC_DIRECTORY'
export type Source = 'MEMBER' | 'IMPORT'
export type Consent = {
  purpose: Purpose
  textVersion: string
  source: Source
  givenAt: Temporal.Instant
  withdrawnAt: Temporal.Instant | null
  withdrawnBy: Source | null
}

/** What the import notes as the text agreed to: the business system's own form, whose wording it keeps. */
export const IMPORTED_TEXT_VERSION = 'business-system'

const holding = (purpose: Purpose) => (consent: Consent) => consent.purpose === purpose && consent.withdrawnAt === null

export const consentFor = (consents: readonly Consent[], purpose: Purpose): Consent | undefined =>
  consents.find(holding(purpose))

/** One that holds stays as it is: its date is the proof. */
export function give(
  consents: readonly Consent[],
  given: Pick<Consent, 'purpose' | 'textVersion' | 'source'>,
  now: Temporal.Instant,
): readonly Consent[] {
  if (consentFor(consents, given.purpose)) return consents
  return [...consents, { ...given, givenAt: now, withdrawnAt: null, withdrawnBy: null }]
}

export const withdraw = (
  consents: readonly Consent[],
  purpose: Purpose,
  withdrawnBy: Source,
  now: Temporal.Instant,
): readonly Consent[] =>
  consents.map((consent) => (holding(purpose)(consent) ? { ...consent, withdrawnAt: now, withdrawnBy } : consent))

/**
 * The export speaks only when it changed its mind: read again and again, its old « yes » must not undo what the member
 * withdrew here, nor its old « no » what the member gave. A « no » that is new ends every consent; a « yes » that is new
 * starts one, unless the member said no here in person.
 */
export function importConsent(
  consents: readonly Consent[],
  purpose: Purpose,
  said: { before: boolean; now: boolean },
  now: Temporal.Instant,
): readonly Consent[] {
  if (said.before === said.now) return consents
  if (!said.now) return withdraw(consents, purpose, 'IMPORT', now)
  const last = consents.findLast((consent) => consent.purpose === purpose)
  if (last?.withdrawnBy === 'MEMBER') return consents
  return give(consents, { purpose, textVersion: IMPORTED_TEXT_VERSION, source: 'IMPORT' }, now)
}
