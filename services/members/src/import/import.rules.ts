import { createHash } from 'node:crypto'
import { type Locale, newId } from '@encommun/domain-kit'
import type { Contract } from '../activity/contract.store.ts'
import { importConsent } from '../consents/consent.rules.ts'
import type { Place } from '../members/member.rules.ts'
import type { Member, MembershipOrigin } from '../members/member.store.ts'
import { centsOf, dayOf, degreesOf, emailOf, isYes, lineOf, listOf, nameOf } from './export-values.rules.ts'

export type Reason =
  | 'DUPLICATE_REF'
  | 'UNKNOWN_OFFICE'
  | 'INVALID_EMAIL'
  | 'DUPLICATE_EMAIL'
  | 'INVALID_DATE'
  | 'MISSING_COLUMNS'
  | 'DUPLICATE_ID'
  | 'UNKNOWN_MEMBER'
  | 'INVALID_AMOUNT'
  | 'FUTURE_DATE'
  | 'ERASED'
/** `line` is the physical line on which the record begins, as an editor shows it; `ref` its reference or contract number. */
export type Rejection = { line: number; ref: string; reason: Reason }
export type Tally = { read: number; created: number; updated: number; unchanged: number; rejected: Rejection[] }
export type Report = { members: Tally; contracts: Tally }
export const emptyTally = (): Tally => ({ read: 0, created: 0, updated: 0, unchanged: 0, rejected: [] })

export const MEMBER_COLUMNS = {
  ref: 'Réf. sociétaire',
  lastName: 'Nom',
  firstName: 'Prénom',
  email: 'E-mail',
  office: 'Bureau',
  joinedOn: "Date d'entrée",
  language: 'Langue',
  latitude: 'Latitude',
  longitude: 'Longitude',
  trades: 'Métiers',
  skills: 'Compétences',
  origin: 'Origine',
  directory: 'Annuaire',
  newsletter: 'Newsletter',
  presentation: 'Présentation',
} as const
export const CONTRACT_COLUMNS = {
  number: 'N° contrat',
  ref: 'Réf. sociétaire',
  on: 'Date',
  trade: 'Métier',
  amount: 'Montant HT (€)',
} as const

/** A record by our names of its columns; `isWhole` when it has as many fields as the header. */
export type ExportRow<Column extends string> = {
  line: number
  isWhole: boolean
  fields: Readonly<Record<Column, string>>
}
export type MemberRow = ExportRow<keyof typeof MEMBER_COLUMNS>
export type ContractRow = ExportRow<keyof typeof CONTRACT_COLUMNS>

/** What a row says about a person: no telephone, no postal code, since nothing here needs them. */
export type SaidMember = {
  ref: string
  displayName: string
  email: string
  officeCode: string
  joinedOn: string
  locale: Locale
  location: Place | null
  trades: string[]
  skills: string[]
  origin: MembershipOrigin
  directory: boolean
  newsletter: boolean
  presentation: string
}
type Read<T> = { ok: true; value: T } | { ok: false; reason: Reason }
const no = (reason: Reason) => ({ ok: false, reason }) as const

const ORIGINS: Readonly<Record<string, MembershipOrigin>> = { TEST: 'TRIAL', AJOUT_PAR_TIERS: 'ADDED_BY_THIRD_PARTY' }
const LOCALES: Readonly<Record<string, Locale>> = { fr: 'fr', nl: 'nl', en: 'en' }

/** Two decimals of a degree, about a kilometre: enough for « near me », too little to find a door by asking around. */
const coarse = (degrees: number) => Math.round(degrees * 100) / 100

type Known = {
  isErased: (ref: string) => boolean
  hasRef: (ref: string) => boolean
  isOffice: (code: string) => boolean
  today: string
}

/** The first reason that applies, in a fixed order, so that the same file always gives the same report. */
export function readMember(
  { fields, isWhole }: MemberRow,
  { isErased, hasRef, isOffice, today }: Known,
): Read<SaidMember> {
  if (!isWhole || fields.ref === '') return no('MISSING_COLUMNS')
  if (hasRef(fields.ref)) return no('DUPLICATE_REF')
  // Whoever was erased does not come back by an export that still has them.
  if (isErased(fields.ref)) return no('ERASED')
  if (!isOffice(fields.office)) return no('UNKNOWN_OFFICE')
  const email = emailOf(fields.email)
  if (email === null) return no('INVALID_EMAIL')
  const joinedOn = dayOf(fields.joinedOn)
  if (joinedOn === null) return no('INVALID_DATE')
  if (joinedOn > today) return no('FUTURE_DATE')
  const latitude = degreesOf(fields.latitude, 90)
  const longitude = degreesOf(fields.longitude, 180)
  return {
    ok: true,
    value: {
      ref: fields.ref,
      displayName: [fields.firstName, fields.lastName].map(nameOf).join(' ').trim(),
      email,
      officeCode: fields.office,
      joinedOn,
      locale: LOCALES[fields.language.toLowerCase()] ?? 'fr',
      location:
        latitude === null || longitude === null ? null : { latitude: coarse(latitude), longitude: coarse(longitude) },
      trades: listOf(fields.trades),
      skills: listOf(fields.skills),
      origin: ORIGINS[fields.origin.toUpperCase()] ?? 'REGISTERED',
      directory: isYes(fields.directory),
      newsletter: isYes(fields.newsletter),
      presentation: fields.presentation,
    },
  }
}

type KnownContracts = {
  hasNumber: (number: string) => boolean
  memberId: (ref: string) => string | undefined
  today: string
}

export function readContract(
  { fields, isWhole }: ContractRow,
  { hasNumber, memberId, today }: KnownContracts,
): Read<Contract> {
  if (!isWhole || fields.number === '') return no('MISSING_COLUMNS')
  if (hasNumber(fields.number)) return no('DUPLICATE_ID')
  const owner = memberId(fields.ref)
  if (owner === undefined) return no('UNKNOWN_MEMBER')
  const on = dayOf(fields.on)
  if (on === null) return no('INVALID_DATE')
  const cents = centsOf(fields.amount)
  if (cents === null) return no('INVALID_AMOUNT')
  if (on > today) return no('FUTURE_DATE')
  return { ok: true, value: { number: fields.number, memberId: owner, on, trade: lineOf(fields.trade), cents } }
}

export const isSameContract = (one: Contract, other: Contract): boolean =>
  one.memberId === other.memberId && one.on === other.on && one.trade === other.trade && one.cents === other.cents

/** Raised when what is derived from a row changes, so that the next import writes every member anew. */
const DERIVATION = 1
export const fingerprintOf = (said: SaidMember): string =>
  createHash('sha256')
    .update(JSON.stringify([DERIVATION, said]))
    .digest('base64url')
    .slice(0, 22)

/** What a member is after a row: what people decided here (consents) is kept, what the business system owns follows it. */
export function mergeMember(before: Member | null, said: SaidMember, today: string, now: Temporal.Instant): Member {
  const joinedOn = Temporal.PlainDate.from(said.joinedOn)
  const imported = { directory: said.directory, newsletter: said.newsletter }
  const previously = before?.imported ?? { directory: false, newsletter: false }
  const consents = (['DIRECTORY', 'NEWSLETTER'] as const).reduce<Member['consents']>((all, purpose) => {
    const column = purpose === 'DIRECTORY' ? 'directory' : 'newsletter'
    return importConsent(all, purpose, { before: previously[column], now: imported[column] }, now)
  }, before?.consents ?? [])
  return {
    id: before?.id ?? newId('mem'),
    ref: said.ref,
    displayName: said.displayName,
    email: said.email,
    officeCode: said.officeCode,
    joinedOn,
    locale: said.locale,
    location: said.location,
    origin: said.origin,
    declaredTrades: said.trades,
    observedTrades: before?.observedTrades ?? [],
    skills: said.skills,
    sheet: said.presentation === '' ? null : { id: before?.sheet?.id ?? newId('fic'), text: said.presentation },
    periods: periodsAfter(before, said.officeCode, joinedOn, Temporal.PlainDate.from(today)),
    consents,
    imported,
    activityClass: before?.activityClass ?? null,
    fingerprint: fingerprintOf(said),
    revision: before?.revision ?? 0,
  }
}

/**
 * A move closes one period and opens the next, on the day we hear of it: the export knows no other. A first entry that
 * moves in the export was a correction, unless it lies behind the end of what we know: then the person came back.
 */
function periodsAfter(
  before: Member | null,
  officeCode: string,
  joinedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Member['periods'] {
  const [first, ...later] = before?.periods ?? []
  if (!first) return [{ officeCode, from: joinedOn, to: null }]
  const isCorrection = !before?.joinedOn.equals(joinedOn) && (first.to === null || isUpTo(joinedOn, first.to))
  const periods = [isCorrection ? { ...first, from: joinedOn } : first, ...later]
  const last = periods.at(-1) ?? first
  if (last.to === null && last.officeCode === officeCode) return periods
  const opened = { officeCode, from: today, to: null }
  // Two moves on one day are one: a period ends the day before the next begins, never before it began.
  if (last.to === null && last.from.equals(today)) return [...periods.slice(0, -1), opened]
  return [...periods.slice(0, -1), { ...last, to: last.to ?? today.subtract({ days: 1 }) }, opened]
}
const isUpTo = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) <= 0

/**
 * Who may have which address. An address belongs to its holder until the holder's own row gives it up; then, and among
 * newcomers, the first line has it. A second run of the same file decides the same.
 */
export function settleEmails(
  rows: readonly { ref: string; email: string }[],
  known: ReadonlyMap<string, { email: string }>,
): Set<string> {
  const holderOf = new Map([...known].map(([ref, { email }]) => [email, ref]))
  let waiting = rows.filter(({ ref, email }) => holderOf.get(email) !== ref)
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length
    waiting = waiting.filter(({ ref, email }) => {
      if (holderOf.has(email)) return true
      const given = known.get(ref)?.email
      if (given !== undefined && holderOf.get(given) === ref) holderOf.delete(given)
      holderOf.set(email, ref)
      return false
    })
  }
  return new Set(waiting.map(({ ref }) => ref))
}
