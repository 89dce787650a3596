import { expect, test } from '@jest/globals'
import {
  type Classification,
  checkThresholds,
  classify,
  isNews,
  monthsOf,
  type RuleSet,
  ruleSetFor,
  STARTING_VALUES,
} from './typology.rules.ts'
import { explain } from './typology.words.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const ruleSet = (changes: Partial<RuleSet> = {}): RuleSet => ({
  ...STARTING_VALUES,
  id: 'trs_1',
  officeCode: null,
  version: 1,
  adoptedAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
  adoptedBy: null,
  ...changes,
})
const month = (month: string, contracts: number, cents = 10_000) => ({ month, contracts, cents })

test.each([
  ['exactly X contracts', [month('2026-10', 10)], 'OCCASIONAL'],
  ['X + 1 contracts', [month('2026-10', 11)], 'ACTIVE'],
  ['exactly X turnover', [month('2026-10', 1, 1_000_000)], 'OCCASIONAL'],
  ['a cent more than X turnover', [month('2026-10', 1, 1_000_001)], 'ACTIVE'],
  ['contracts of the running month only', [month('2026-11', 11)], 'INACTIVE'],
  ['contracts before the twelve months only', [month('2025-10', 11)], 'INACTIVE'],
  ['contracts in the first of the twelve months', [month('2025-11', 1)], 'OCCASIONAL'],
  ['only a credit note in the window', [month('2026-01', 0, -500), month('2024-01', 1)], 'INACTIVE'],
  ['no snapshot', [], 'UNKNOWN'],
])('a member with %s is %s (rec. 3.2, vector 10)', (_, snapshots, activityClass) => {
  expect(classify(snapshots as never, 'REGISTERED', ruleSet(), today).class).toBe(activityClass)
})

test.each([
  ['ADDED_BY_THIRD_PARTY', 1, 'NEVER_ENGAGED'],
  ['TRIAL', 1, 'NEVER_ENGAGED'],
  ['ADDED_BY_THIRD_PARTY', 2, 'OCCASIONAL'],
  ['REGISTERED', 1, 'OCCASIONAL'],
] as const)('%s with %i contract(s) ever is %s', (origin, contracts, activityClass) => {
  expect(classify([month('2026-05', contracts)], origin, ruleSet(), today).class).toBe(activityClass)
})

test('the window is the twelve whole months before today, or the last whole year', () => {
  expect(monthsOf('ROLLING_TWELVE_MONTHS', today)).toEqual({ from: '2025-11', to: '2026-10' })
  expect(monthsOf('CALENDAR_YEAR', today)).toEqual({ from: '2025-01', to: '2025-12' })
})

test('an office’s own rules go before those of the cooperative, the newest first', () => {
  const sets = [ruleSet(), ruleSet({ id: 'trs_2', version: 2 }), ruleSet({ id: 'trs_3', officeCode: 'NAN' })]
  expect(ruleSetFor(sets, 'NAN')?.id).toBe('trs_3')
  expect(ruleSetFor(sets, 'LYO')?.id).toBe('trs_2')
  expect(ruleSetFor([], 'LYO')).toBeNull()
})

test('the same figures under the same rules are no news; other rules are', () => {
  const found = classify([month('2026-10', 3)], 'REGISTERED', ruleSet(), today)
  expect(isNews(null, found)).toBe(true)
  expect(isNews(found, found)).toBe(false)
  expect(isNews(found, { ...found, ruleSetId: 'trs_2' })).toBe(true)
})

test('thresholds below zero, or broken ones, are refused together', () => {
  const result = checkThresholds({ ...STARTING_VALUES, activeOverContracts: -1, activeOverTurnoverCents: 0.5 })
  expect(result.ok ? [] : result.refusals.map(({ field }) => field?.[0])).toEqual([
    'activeOverContracts',
    'activeOverTurnoverCents',
  ])
})

test.each([
  [
    'fr',
    'Actif·ve : 11 contrat(s) et 100,00 € de novembre 2025 à octobre 2026 ; c’est plus de 10 contrats ou plus de 10 000,00 €. (Règles, version 1.)',
  ],
  [
    'nl',
    'Actief: 11 contract(en) en € 100,00 van november 2025 tot oktober 2026; dat is meer dan 10 contracten of meer dan € 10.000,00. (Regels, versie 1.)',
  ],
  [
    'en',
    'Active: 11 contract(s) and €100.00 from November 2025 to October 2026; that is more than 10 contracts or more than €10,000.00. (Rules, version 1.)',
  ],
] as const)('a class is explained in words, in %s', (locale, sentence) => {
  const found: Classification = {
    ...classify([month('2026-10', 11)], 'REGISTERED', ruleSet(), today),
    id: 'cls_1',
    memberId: 'mem_1',
    classifiedAt: Temporal.Instant.from('2026-11-23T00:00:00Z'),
  }
  expect(explain(found, ruleSet(), locale).replace(/[\u00a0\u202f]/g, ' ')).toBe(sentence)
})
