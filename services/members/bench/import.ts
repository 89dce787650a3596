// Imports generated exports of growing size into a database of its own, each in a fresh process, and watches its memory.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectDatabase, prepareCollections } from '@encommun/service-kit'
import { createStores } from '../src/context.ts'
import { BENCH_OFFICES, writeContracts, writeMembers } from './generate-export.ts'

const MEMBERS = 5_000
const SIZES = (process.argv[2] ?? '20000,100000,1000000').split(',').map(Number)
const MONGODB_URI = process.env.MONGODB_URI ?? ''

/** The most memory a process ever had, as the kernel counted it. */
const peakOf = (pid: number): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
  } catch {
    return 0
  }
}

async function run(folder: string, databaseName: string): Promise<{ seconds: number; peak: number }> {
  const cli = join(import.meta.dirname, '../src/import/import-cli.ts')
  const files = ['--members', join(folder, 'members.csv'), '--contracts', join(folder, 'contracts.csv')]
  const startedAt = performance.now()
  const child = spawn(process.execPath, [cli, ...files, '--report', join(folder, 'report.json')], {
    env: { ...process.env, DATABASE_NAME: databaseName },
    stdio: 'ignore',
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0))
  }, 100)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`the import ended with ${code}`)
  return { seconds: (performance.now() - startedAt) / 1_000, peak }
}

for (const size of SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'encommun-bench-'))
  const name = `bench_import_${process.pid}`
  const database = await connectDatabase(MONGODB_URI, name)
  try {
    const { offices } = createStores(database, { ERASURE_KEY: String(process.env.ERASURE_KEY) })
    await prepareCollections(database)
    for (const code of BENCH_OFFICES) await offices.remember(code)
    await writeMembers(join(folder, 'members.csv'), MEMBERS)
    await writeContracts(join(folder, 'contracts.csv'), size, MEMBERS)
    for (const title of ['first run', 'run again']) {
      const { seconds, peak } = await run(folder, name)
      console.log(
        `${size.toLocaleString('en')} contracts, ${MEMBERS.toLocaleString('en')} members, ${title}: ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MiB`,
      )
    }
  } finally {
    await database.connection.dropDatabase()
    await database.close()
    rmSync(folder, { recursive: true })
  }
}
