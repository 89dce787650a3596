import { parseArgs } from 'node:util'
import { createAuditTrail } from './audit.ts'
import { ConfigError, readConfig, serviceShape } from './config.ts'
import { connectDatabase } from './database.ts'
import { createLog } from './log.ts'

/**
 * Checks the log of one service, whose settings it takes from the environment: `npm run audit:verify` runs it for each of
 * them, and in containers `docker compose exec members node /platform/packages/service-kit/src/audit-verify-cli.ts`.
 * `--anchor SEQ:HASH`, as a line `audit chain anchored` has it, also says whether that row is still the same.
 */
const { MONGODB_URI, DATABASE_NAME, AUDIT_KEY } = serviceShape

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { anchor: { type: 'string' } } })
  const config = readConfig({ MONGODB_URI, DATABASE_NAME, AUDIT_KEY }, process.env)
  const database = await connectDatabase(config.MONGODB_URI, config.DATABASE_NAME)
  try {
    const trail = createAuditTrail(database, config.AUDIT_KEY, createLog('audit-verify', 'silent'))
    const { rows, unsealed, head, broken } = await trail.verify()
    const name = config.DATABASE_NAME
    if (broken) {
      console.log(`${name}: BROKEN at row ${broken.seq}${broken.id ? ` (${broken.id})` : ''}: ${broken.reason}`)
      return 1
    }
    if (values.anchor !== undefined) {
      const [, seq, hash = ''] = /^(\d+):([\w-]+)$/.exec(values.anchor) ?? []
      if (seq === undefined)
        throw new ConfigError(['--anchor: is not SEQ:HASH, as a line « audit chain anchored » has it'])
      const isSame = await trail.isAnchored(Number(seq), hash)
      if (isSame === false) {
        console.log(`${name}: BROKEN: row ${seq} is not the one that was anchored`)
        return 1
      }
      console.log(
        `${name}: row ${seq} ${isSame ? 'is the one that was anchored' : 'went with its year: take a later anchor'}`,
      )
    }
    console.log(`${name}: ${rows} rows hold, ${unsealed} to be sealed; last ${head.seq}:${head.hash || '-'}`)
    return 0
  } finally {
    await database.close()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
