import { OFFICES } from '../offices.ts'
import type { DemoContract } from './contracts.ts'
import { REJECTED_CONTRACTS, REJECTED_MEMBERS } from './csv.ts'
import type { DemoMember } from './members.ts'

export type OfficeFigures = { members: number; withContracts: number; contracts: number; cents: number }

/** What a right import of the export comes to, worked out from the rows themselves: the last twelve whole months by office. */
export function expectedOf(
  members: readonly DemoMember[],
  contracts: readonly DemoContract[],
  month: Temporal.PlainYearMonth,
) {
  const from = month.subtract({ months: 12 }).toPlainDate({ day: 1 })
  const to = month.toPlainDate({ day: 1 }).subtract({ days: 1 })
  const officeOfMember = new Map(members.map(({ ref, office }) => [ref, office]))
  const inWindow = contracts.filter(
    ({ on }) => Temporal.PlainDate.compare(on, from) >= 0 && Temporal.PlainDate.compare(on, to) <= 0,
  )
  const figuresOf = (code: string): OfficeFigures => {
    const lines = inWindow.filter(({ ref }) => officeOfMember.get(ref) === code)
    const signed = lines.filter(({ cents }) => cents >= 0)
    return {
      members: members.filter(({ office }) => office === code).length,
      withContracts: new Set(signed.map(({ ref }) => ref)).size,
      contracts: signed.length,
      cents: lines.reduce((sum, { cents }) => sum + cents, 0),
    }
  }
  return {
    members: members.length,
    contracts: contracts.length,
    rejected: {
      members: Object.keys(REJECTED_MEMBERS(members)),
      contracts: Object.keys(REJECTED_CONTRACTS(contracts)),
    },
    window: [from.toString(), to.toString()],
    byOffice: Object.fromEntries(OFFICES.map(({ code }) => [code, figuresOf(code)])),
  }
}
