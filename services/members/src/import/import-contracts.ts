import type { ContractStore } from '../activity/contract.store.ts'
import { type ExportFile, rowsOf } from './export-file.ts'
import { CONTRACT_COLUMNS, isSameContract, readContract, type Tally } from './import.rules.ts'
import type { Known } from './import-members.ts'
import { inBatches } from './in-batches.ts'
import { repetitions } from './repeated-keys.rules.ts'

const BATCH = 1_000

/** Reads the file without writing: it must be readable to its end, and numbers that may come twice are noted. */
export async function surveyContracts(file: ExportFile, onBytes: (bytes: number) => void): Promise<Set<string>> {
  const met = repetitions()
  const repeated = new Set<string>()
  for await (const { fields } of rowsOf(file, CONTRACT_COLUMNS, onBytes))
    if (met.meet(fields.number)) repeated.add(fields.number)
  return repeated
}

type Needs = { contracts: ContractStore; known: Known; today: string; checkLease: () => void }

export async function importContracts(
  file: ExportFile,
  repeated: ReadonlySet<string>,
  tally: Tally,
  { contracts, known, today, checkLease }: Needs,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const seen = new Set<string>()
  const accepted = async function* () {
    for await (const row of rowsOf(file, CONTRACT_COLUMNS, onBytes)) {
      tally.read += 1
      const { number } = row.fields
      const read = readContract(row, {
        hasNumber: (candidate) => seen.has(candidate),
        memberId: (ref) => known.get(ref)?.id,
        today,
      })
      if (!read.ok) tally.rejected.push({ line: row.line, ref: number, reason: read.reason })
      else {
        if (repeated.has(number)) seen.add(number)
        yield read.value
      }
    }
  }
  for await (const batch of inBatches(accepted(), BATCH)) {
    checkLease()
    const before = new Map(
      (await contracts.byNumbers(batch.map(({ number }) => number))).map((contract) => [contract.number, contract]),
    )
    const created = batch.filter(({ number }) => !before.has(number))
    const changed = batch.filter((contract) => {
      const kept = before.get(contract.number)
      return kept !== undefined && !isSameContract(kept, contract)
    })
    await contracts.insertMany(created)
    await contracts.replaceMany(changed)
    tally.created += created.length
    tally.updated += changed.length
    tally.unchanged += batch.length - created.length - changed.length
  }
}
