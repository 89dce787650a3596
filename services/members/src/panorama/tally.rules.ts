import { ACTIVITY_CLASSES, type ActivityClass } from '../typology/typology.rules.ts'
import type { OfficeFigures } from './panorama.rules.ts'

type Person = { officeCode: string; activityClass: ActivityClass; officeIn: (month: string) => string }
type Month = { month: string; contracts: number; cents: number }
type MonthTally = { contracts: number; cents: number; firstSince: Map<string, number> }
type OfficeTally = { members: number; byClass: Record<ActivityClass, number>; months: Map<string, MonthTally> }

/** Sorts before every month: « no contracts before ». */
const NEVER = ''

/**
 * Adds up offices while members pass by, one after the other, each with its months in order. It keeps counts, never
 * persons, so its size is that of the calendar.
 */
export function tallyOf() {
  const offices = new Map<string, OfficeTally>()
  const officeOf = (code: string): OfficeTally => {
    let office = offices.get(code)
    if (!office) {
      const byClass = Object.fromEntries(ACTIVITY_CLASSES.map((activityClass) => [activityClass, 0]))
      office = { members: 0, byClass: byClass as Record<ActivityClass, number>, months: new Map() }
      offices.set(code, office)
    }
    return office
  }
  return {
    /** `months` oldest first. */
    add({ officeCode, activityClass, officeIn }: Person, months: readonly Month[]): void {
      const own = officeOf(officeCode)
      own.members += 1
      own.byClass[activityClass] += 1
      const previous = new Map<string, string>()
      for (const { month, contracts, cents } of months) {
        const code = officeIn(month)
        const office = officeOf(code)
        const tally = office.months.get(month) ?? { contracts: 0, cents: 0, firstSince: new Map() }
        office.months.set(month, tally)
        tally.contracts += contracts
        tally.cents += cents
        if (contracts === 0) continue
        const since = previous.get(code) ?? NEVER
        tally.firstSince.set(since, (tally.firstSince.get(since) ?? 0) + 1)
        previous.set(code, month)
      }
    },
    offices: (): OfficeFigures[] =>
      [...offices].map(([officeCode, { members, byClass, months }]) => ({
        officeCode,
        members,
        byClass,
        months: [...months]
          .sort(([one], [other]) => one.localeCompare(other))
          .map(([month, { contracts, cents, firstSince }]) => ({
            month,
            contracts,
            cents,
            firstSince: [...firstSince].map(([since, count]) => ({ previous: since, members: count })),
          })),
      })),
  }
}
