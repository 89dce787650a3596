import { ok, type Refusal, type Result, refuse } from '@encommun/domain-kit'
import type { MembershipOrigin } from '../members/member.store.ts'

export const ACTIVITY_CLASSES = ['ACTIVE', 'OCCASIONAL', 'INACTIVE', 'NEVER_ENGAGED', 'UNKNOWN'] as const
export type ActivityClass = (typeof ACTIVITY_CLASSES)[number]
export type TypologyWindow = 'ROLLING_TWELVE_MONTHS' | 'CALENDAR_YEAR'

export type Thresholds = {
  window: TypologyWindow
  activeOverContracts: number
  activeOverTurnoverCents: number
  neverEngagedUpToContracts: number
}
export type RuleSet = Thresholds & {
  id: string
  officeCode: string | null
  version: number
  adoptedAt: Temporal.Instant
  adoptedBy: string | null
}
/** First and last month that count, ISO texts. */
export type Months = { from: string; to: string }
export type Classification = {
  id: string
  memberId: string
  ruleSetId: string
  class: ActivityClass
  months: Months
  contracts: number
  turnoverCents: number
  contractsEver: number
  classifiedAt: Temporal.Instant
}
export type Finding = Omit<Classification, 'id' | 'memberId' | 'classifiedAt'>

/**
 * What holds until the cooperative adopts its own: the recommendation says « plus de X contrats ou X chiffre d'affaire »
 * and leaves X open. They become version 1 with the first import, so that history is complete from the first class on.
 */
export const STARTING_VALUES: Thresholds = {
  window: 'ROLLING_TWELVE_MONTHS',
  activeOverContracts: 10,
  activeOverTurnoverCents: 1_000_000,
  neverEngagedUpToContracts: 1,
}

export function checkThresholds(thresholds: Thresholds): Result<Thresholds> {
  const fields = ['activeOverContracts', 'activeOverTurnoverCents', 'neverEngagedUpToContracts'] as const
  const [first, ...others] = fields
    .filter((field) => !Number.isSafeInteger(thresholds[field]) || thresholds[field] < 0)
    .map((field): Refusal => ({ code: 'INVALID_THRESHOLD', field: [field] }))
  return first ? refuse(first, ...others) : ok(thresholds)
}

/** Whole months only: the running one would make everybody look less active than they are. */
export function monthsOf(window: TypologyWindow, today: Temporal.PlainDate): Months {
  if (window === 'CALENDAR_YEAR') return { from: `${today.year - 1}-01`, to: `${today.year - 1}-12` }
  const last = today.toPlainYearMonth().subtract({ months: 1 })
  return { from: last.subtract({ months: 11 }).toString(), to: last.toString() }
}

/** An office's own rules, or else the cooperative's; of each the newest. */
export const ruleSetFor = (ruleSets: readonly RuleSet[], officeCode: string): RuleSet | null => {
  const newest = (code: string | null) =>
    ruleSets.filter((ruleSet) => ruleSet.officeCode === code).sort((one, other) => other.version - one.version)[0]
  return newest(officeCode) ?? newest(null) ?? null
}

type Month = { month: string; contracts: number; cents: number }

/**
 * Rec. 3.2. « Plus de X » is more than X: exactly X contracts are not active. No snapshot is no knowledge, and never
 * INACTIVE. Figures of the running month do not count.
 */
export function classify(
  snapshots: readonly Month[],
  origin: MembershipOrigin,
  ruleSet: RuleSet,
  today: Temporal.PlainDate,
): Finding {
  const months = monthsOf(ruleSet.window, today)
  const within = snapshots.filter(({ month }) => month >= months.from && month <= months.to)
  const sum = (list: readonly Month[], key: 'contracts' | 'cents') => list.reduce((total, row) => total + row[key], 0)
  const figures = {
    months,
    ruleSetId: ruleSet.id,
    contracts: sum(within, 'contracts'),
    turnoverCents: sum(within, 'cents'),
    contractsEver: sum(snapshots, 'contracts'),
  }
  return { ...figures, class: classOf(figures, snapshots.length > 0, origin, ruleSet) }
}

function classOf(
  { contracts, turnoverCents, contractsEver }: Pick<Finding, 'contracts' | 'turnoverCents' | 'contractsEver'>,
  hasFigures: boolean,
  origin: MembershipOrigin,
  { activeOverContracts, activeOverTurnoverCents, neverEngagedUpToContracts }: RuleSet,
): ActivityClass {
  if (!hasFigures) return 'UNKNOWN'
  if (contracts > activeOverContracts || turnoverCents > activeOverTurnoverCents) return 'ACTIVE'
  if (origin !== 'REGISTERED' && contractsEver <= neverEngagedUpToContracts) return 'NEVER_ENGAGED'
  return contracts > 0 ? 'OCCASIONAL' : 'INACTIVE'
}

/** Whether history gets a new entry: the same class by the same rules out of the same figures is no news. */
export const isNews = (before: Finding | null, now: Finding): boolean =>
  before === null ||
  before.class !== now.class ||
  before.ruleSetId !== now.ruleSetId ||
  before.months.from !== now.months.from ||
  before.contracts !== now.contracts ||
  before.turnoverCents !== now.turnoverCents
