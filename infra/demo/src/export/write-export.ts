import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractsOf } from './contracts.ts'
import { contractsCsv, membersCsv } from './csv.ts'
import { expectedOf } from './expected.ts'
import { membersOf } from './members.ts'

/** Writes `membres.csv`, `contrats.csv` and `expected.json` for that month into a folder; the same files for the same month. */
export function writeExport(folder: string, month: Temporal.PlainYearMonth) {
  const members = membersOf(month)
  const contracts = contractsOf(members, month)
  mkdirSync(folder, { recursive: true })
  const files = { members: join(folder, 'membres.csv'), contracts: join(folder, 'contrats.csv') }
  writeFileSync(files.members, membersCsv(members))
  writeFileSync(files.contracts, contractsCsv(contracts))
  const expected = expectedOf(members, contracts, month)
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`)
  return { files, expected }
}
