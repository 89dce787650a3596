import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeExport } from '../export/write-export.ts'

type Counts = { created: number; updated: number; unchanged: number; rejected: { reason: string }[] }
type Report = { members: Counts; contracts: Counts }

const REPOSITORY = join(import.meta.dirname, '../../../..')
/** An office that was opened a moment ago is known to the members service once its event has arrived. */
const ATTEMPTS = 10
const PAUSE_MS = 1_000

/** Writes the export of that month and imports it by the program that offices use: `npm run import`. */
export async function importExport(month: Temporal.PlainYearMonth): Promise<{ changes: number; said: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'encommun-demo-'))
  try {
    const { files, expected } = writeExport(folder, month)
    for (let attempt = 1; ; attempt++) {
      const report = await runImport(files, join(folder, 'report.json'))
      const count = ({ rejected }: Counts, reason: string) => rejected.filter((row) => row.reason === reason).length
      const complete = report && count(report.members, 'UNKNOWN_OFFICE') <= 1
      if (report && complete) {
        const { members, contracts } = report
        const changed = ({ created, updated }: Counts) => created + updated
        return {
          changes: changed(members) + changed(contracts),
          said: `${expected.members} members, ${expected.contracts} contracts; ${members.rejected.length + contracts.rejected.length} rows refused, as they should be`,
        }
      }
      if (attempt === ATTEMPTS) throw new Error('the members service does not know the offices that were opened')
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Null when it did not know a single office yet. */
async function runImport(
  { members, contracts }: { members: string; contracts: string },
  reportFile: string,
): Promise<Report | null> {
  rmSync(reportFile, { force: true })
  const child = spawn(
    process.execPath,
    [
      join(REPOSITORY, 'infra/run.mjs'),
      'members',
      'src/import/import-cli.ts',
      ...['--members', members, '--contracts', contracts, '--report', reportFile],
    ],
    { cwd: REPOSITORY, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk))
  const code = await new Promise((resolve) => child.on('close', resolve))
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8')) as Report
  } catch {
    if (/office|bureau/i.test(said)) return null
    throw new Error(`the import ended with ${code} and no report:\n${said.trim()}`)
  }
}
