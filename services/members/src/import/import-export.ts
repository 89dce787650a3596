import { dayIn } from '@encommun/domain-kit'
import type { Database } from '@encommun/service-kit'
import { countActivity } from '../activity/count-activity.ts'
import type { Stores } from '../context.ts'
import { openExport } from './export-file.ts'
import { emptyTally, type Report } from './import.rules.ts'
import { importContracts, surveyContracts } from './import-contracts.ts'
import { importMembers, type Known, surveyMembers } from './import-members.ts'

/** The one name under which whatever rewrites figures takes turns. */
export const ACTIVITY_LEASE = 'activity'

/** Said to the person who runs the import, as it is. */
export class ImportRefused extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ImportRefused'
  }
}

export type Step = 'checking' | 'members' | 'contracts' | 'figures'
export type OnProgress = (step: Step, done: number, total: number) => void
type Files = { members?: string | undefined; contracts?: string | undefined }
type Needs = Stores &
  Pick<Database, 'atomically'> & { now: Temporal.Instant; onProgress?: OnProgress; timeZone: string }

/**
 * Takes the business system's export in. Both files are read to their ends before the first row is written; each row is
 * one document, in or not; and what follows from rows is counted from what is stored. So a run that was killed anywhere
 * is simply run again.
 */
export async function importExport(files: Files, needs: Needs): Promise<Report> {
  const { offices, leases, now, timeZone, onProgress = () => {} } = needs
  const membersFile = files.members === undefined ? null : await openExport(files.members)
  const contractsFile = files.contracts === undefined ? null : await openExport(files.contracts)
  const officeCodes = new Set(await offices.codes())
  if (officeCodes.size === 0)
    throw new ImportRefused(
      'No office is known yet, so every member would be of an unknown one. Open offices first (mutation openOffice) and let the members service run: it hears of them within a second.',
    )
  const lease = await leases.acquire(ACTIVITY_LEASE, { waitForDead: true })
  if (!lease) throw new ImportRefused('Another import or classification is running. Start this one when it has ended.')
  try {
    const report: Report = { members: emptyTally(), contracts: emptyTally() }
    const known: Known = new Map()
    for await (const { ref, ...rest } of needs.members.known()) known.set(ref, rest)
    const isErased = await needs.erasures.erasedRefs()
    const shared = {
      ...needs,
      officeCodes,
      isErased,
      known,
      today: dayIn(now, timeZone).toString(),
      checkLease: lease.check,
    }
    const progressOf = (step: Step, total: number) => {
      let done = 0
      return (bytes: number) => {
        done += bytes
        onProgress(step, done, total)
      }
    }
    const checking = progressOf('checking', contractsFile?.bytes ?? 0)
    const withoutEmail = membersFile ? await surveyMembers(membersFile, shared) : new Set<string>()
    const repeated = contractsFile ? await surveyContracts(contractsFile, checking) : new Set<string>()
    if (membersFile)
      await importMembers(membersFile, withoutEmail, report.members, shared, progressOf('members', membersFile.bytes))
    if (contractsFile)
      await importContracts(
        contractsFile,
        repeated,
        report.contracts,
        shared,
        progressOf('contracts', contractsFile.bytes),
      )
    await forgetErasedMeanwhile(needs)
    lease.check()
    await countActivity(needs, progressOf('figures', known.size))
    return report
  } finally {
    await lease.release()
  }
}

/** A member who was erased while the files were read was still known when they were opened: their lines go again. */
async function forgetErasedMeanwhile({ erasures, members, contracts, now }: Needs): Promise<void> {
  const told = (await erasures.toldSince(now)).map(({ memberId }) => memberId)
  const there = new Set((await members.byIds(told)).map(({ id }) => id))
  await contracts.removeOf(told.filter((id) => !there.has(id)))
}
