import { indexOf } from '../members/member.rules.ts'
import type { MemberStore } from '../members/member.store.ts'
import { type ExportFile, rowsOf } from './export-file.ts'
import {
  fingerprintOf,
  MEMBER_COLUMNS,
  mergeMember,
  readMember,
  type SaidMember,
  settleEmails,
  type Tally,
} from './import.rules.ts'
import { inBatches } from './in-batches.ts'

const BATCH = 500

/** What is known of each member while an import runs. */
export type Known = Map<string, { id: string; email: string; fingerprint: string }>

type Needs = {
  members: MemberStore
  officeCodes: ReadonlySet<string>
  isErased: (ref: string) => boolean
  known: Known
  today: string
  now: Temporal.Instant
  checkLease: () => void
}

/** Reads the file without writing: it must be readable to its end, and addresses can only be settled over the whole. */
export async function surveyMembers(
  file: ExportFile,
  { officeCodes, isErased, known, today }: Needs,
): Promise<Set<string>> {
  const said: { ref: string; email: string }[] = []
  const seen = new Set<string>()
  for await (const row of rowsOf(file, MEMBER_COLUMNS)) {
    const read = readMember(row, {
      isErased,
      hasRef: (ref) => seen.has(ref),
      isOffice: (code) => officeCodes.has(code),
      today,
    })
    if (!read.ok) continue
    seen.add(read.value.ref)
    said.push({ ref: read.value.ref, email: read.value.email })
  }
  return settleEmails(said, known)
}

export async function importMembers(
  file: ExportFile,
  withoutEmail: ReadonlySet<string>,
  tally: Tally,
  needs: Needs,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const { members, officeCodes, isErased, known, today, now, checkLease } = needs
  const seen = new Set<string>()
  const accepted = async function* () {
    for await (const row of rowsOf(file, MEMBER_COLUMNS, onBytes)) {
      tally.read += 1
      const read = readMember(row, {
        isErased,
        hasRef: (ref) => seen.has(ref),
        isOffice: (code) => officeCodes.has(code),
        today,
      })
      if (read.ok) seen.add(read.value.ref)
      const reason = read.ok ? (withoutEmail.has(read.value.ref) ? ('DUPLICATE_EMAIL' as const) : null) : read.reason
      if (reason) tally.rejected.push({ line: row.line, ref: row.fields.ref, reason })
      else if (read.ok) yield read.value
    }
  }
  for await (const batch of inBatches(accepted(), BATCH)) {
    checkLease()
    const created = batch
      .filter(({ ref }) => !known.has(ref))
      .map((said) => mergeMember(null, said, today, now))
      .map((member) => ({ member, index: indexOf(member) }))
    const changed = batch.filter((said) => {
      const fingerprint = known.get(said.ref)?.fingerprint
      return fingerprint !== undefined && fingerprint !== fingerprintOf(said)
    })
    await members.insertMany(created)
    await replaceUntilAllAre(changed, needs)
    for (const { member } of created) known.set(member.ref, member)
    tally.created += created.length
    tally.updated += changed.length
    tally.unchanged += batch.length - created.length - changed.length
  }
}

/** A member who gave or withdrew a consent this very moment is read once more: that choice must not be written over. */
async function replaceUntilAllAre(said: readonly SaidMember[], { members, today, now }: Needs): Promise<void> {
  for (let left = said; left.length > 0; ) {
    const before = new Map((await members.byRefs(left.map(({ ref }) => ref))).map((member) => [member.ref, member]))
    const stale = left.filter((row) => before.has(row.ref) && before.get(row.ref)?.fingerprint !== fingerprintOf(row))
    await members.replaceMany(
      stale.map((row) => {
        const member = mergeMember(before.get(row.ref) ?? null, row, today, now)
        return { member, index: indexOf(member) }
      }),
    )
    left = stale
  }
}
