import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractsOf } from '@encommun/demo/contracts'
import { contractsCsv, membersCsv } from '@encommun/demo/csv'
import { type DemoMember, membersOf } from '@encommun/demo/members'

/** Behind those of the demo. */
const FIRST_REF = 100_000
/** Of each member's contracts, those of the last half year: what typology and figures are counted from, in a bearable time. */
const CONTRACT_MONTHS = 6

export const refOf = (index: number): string => `SC${FIRST_REF + index}`

/**
 * So many members more, as an export of the business system: the trades, skills, words and rhythms of the demo's 640 again and
 * again, under names that are put together anew.
 */
export function writeCrowd(folder: string, month: Temporal.PlainYearMonth, count: number) {
  const models = membersOf(month)
  const modelOf = (index: number) => models[index % models.length] as DemoMember
  const members = Array.from({ length: count }, (_, index): DemoMember => {
    const round = Math.floor(index / models.length)
    const { lastName } = modelOf(index + 1 + round * 7)
    return { ...modelOf(index), ref: refOf(index), lastName, email: `membre${index}@exemple.fr` }
  })
  const since = month.subtract({ months: CONTRACT_MONTHS }).toPlainDate({ day: 1 })
  const recent = Map.groupBy(
    contractsOf(models, month).filter(({ on }) => Temporal.PlainDate.compare(on, since) >= 0),
    ({ ref }) => ref,
  )
  const contracts = members.flatMap(({ ref }, index) =>
    (recent.get(modelOf(index).ref) ?? []).map((contract) => ({ ...contract, id: `${contract.id}/${ref}`, ref })),
  )
  const files = { members: join(folder, 'membres.csv'), contracts: join(folder, 'contrats.csv') }
  writeFileSync(files.members, membersCsv(members))
  writeFileSync(files.contracts, contractsCsv(contracts))
  return { files, members, contracts: contracts.length }
}
