import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { newId } from '@encommun/domain-kit'
import {
  ConfigError,
  connectDatabase,
  createAuditTrail,
  createLog,
  prepareCollections,
  readConfig,
  serviceShape,
  serviceViewer,
} from '@encommun/service-kit'
import { membersShape } from '../config.ts'
import { createStores } from '../context.ts'
import { BUSINESS_TIME_ZONE } from '../time-zone.ts'
import { ExportFileError } from './export-file.ts'
import type { Report, Tally } from './import.rules.ts'
import { ImportRefused, importExport, type Step } from './import-export.ts'

const USAGE = `Usage: npm run import -- --members FILE --contracts FILE [--report FILE]

Takes members and contracts in as the business system exports them (CSV, semicolons, UTF-8 or Windows-1252).
One of the two files may be left out. Run it as often as you like: what is known already is left as it is.

  --report FILE   writes the report there as JSON; without it, the report is printed`

/** npm runs scripts in the repository; paths are meant from where the person stands. */
const pathFrom = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path)

const STEPS: Record<Step, string> = {
  checking: 'reading both files',
  members: 'members',
  contracts: 'contracts',
  figures: 'counting figures',
}

/** One line that is drawn over in a terminal, and one line a step elsewhere. */
function createBar(stream: NodeJS.WriteStream) {
  let [current, drawnAt, startedAt] = ['', 0, Date.now()]
  return (step: Step, done: number, total: number) => {
    const isNew = step !== current
    if (isNew) {
      if (current !== '' && stream.isTTY) stream.write('\n')
      if (!stream.isTTY) stream.write(`${STEPS[step]}…\n`)
      ;[current, drawnAt, startedAt] = [step, 0, Date.now()]
    }
    if (!stream.isTTY || (Date.now() - drawnAt < 80 && done < total)) return
    drawnAt = Date.now()
    const share = total === 0 ? 1 : Math.min(1, done / total)
    const filled = Math.round(share * 30)
    const seconds = ((Date.now() - startedAt) / 1_000).toFixed(0)
    stream.write(
      `\r${STEPS[step].padEnd(20)} ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${String(Math.floor(share * 100)).padStart(3)} %  ${seconds} s `,
    )
  }
}

const inWords = (what: string, { read, created, updated, unchanged, rejected }: Tally) => {
  const reasons = Map.groupBy(rejected, ({ reason }) => reason)
  const why = [...reasons].map(([reason, list]) => `${reason} ${list.length}`).join(', ')
  return `${what}: ${read} read, ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected.length} rejected${why && ` (${why})`}`
}

async function main(): Promise<number> {
  let options: { members?: string; contracts?: string; report?: string; help?: boolean }
  try {
    options = parseArgs({
      options: {
        members: { type: 'string' },
        contracts: { type: 'string' },
        report: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`)
    return 2
  }
  if (options.help || (options.members === undefined && options.contracts === undefined)) {
    console.error(USAGE)
    return options.help ? 0 : 2
  }
  return run(options).catch((error: unknown) => {
    if (!(error instanceof ExportFileError || error instanceof ImportRefused || error instanceof ConfigError))
      throw error
    console.error(error.message)
    return 1
  })
}

async function run(options: { members?: string; contracts?: string; report?: string }): Promise<number> {
  const { MONGODB_URI, DATABASE_NAME, AUDIT_KEY } = serviceShape
  const config = readConfig(
    { MONGODB_URI, DATABASE_NAME, AUDIT_KEY, ERASURE_KEY: membersShape.ERASURE_KEY },
    process.env,
  )
  const database = await connectDatabase(config.MONGODB_URI, config.DATABASE_NAME)
  try {
    const stores = createStores(database, config)
    const log = createLog('import', 'warn')
    const trail = createAuditTrail(database, config.AUDIT_KEY, log)
    await prepareCollections(database)
    const id = newId('imp')
    const now = Temporal.Now.instant()
    const audit = trail.of({ viewer: serviceViewer('import'), locale: 'fr', requestId: id, log, now })
    // Before the first row is written: a run that is killed half-way was one all the same.
    await database.atomically((session) => audit.record(session, { deed: 'import-export', resource: id }))
    const report: Report = await importExport(
      {
        members: options.members && pathFrom(options.members),
        contracts: options.contracts && pathFrom(options.contracts),
      },
      {
        ...stores,
        atomically: database.atomically,
        now,
        timeZone: BUSINESS_TIME_ZONE,
        onProgress: createBar(process.stderr),
      },
    )
    if (process.stderr.isTTY) console.error()
    console.error(inWords('members', report.members))
    console.error(inWords('contracts', report.contracts))
    // A server that runs does so within a second; when none runs, nobody else would.
    await trail.seal().catch((error) => log.warn({ err: error }, 'left to a server that runs'))
    const written = JSON.stringify(report, null, 2)
    if (options.report === undefined) console.log(written)
    else await writeFile(pathFrom(options.report), `${written}\n`)
    return 0
  } finally {
    await database.close()
  }
}

process.exitCode = await main()
