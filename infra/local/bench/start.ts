import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { layout, localDirectory, repository } from '../src/layout.ts'
import { PORT_NAMES, portOf } from '../src/ports.ts'

/**
 * How long `npm start` takes after the installation: the first time (empty database, demo data) and the next (all there). On ports and
 * in a folder of its own, beside whatever runs. `--with-unpacking` begins without the Debian root.
 */
const GOAL_SECONDS = 60
/** Away from the platform's own, and below those that the kernel hands out. */
const PORTS_APART = 20_000
const withUnpacking = process.argv.includes('--with-unpacking')
const directory = join(localDirectory, 'bench-start')

/** The same files under a second name: unpacked once, nothing copied; the data of the first stays out. */
function borrowDebianRoot(): void {
  const root = join(directory, 'debian')
  mkdirSync(root, { recursive: true })
  for (const name of readdirSync(layout.debianRoot))
    if (name !== 'srv') execFileSync('cp', ['--archive', '--link', join(layout.debianRoot, name), root])
}

async function start(what: string, environment: NodeJS.ProcessEnv): Promise<number> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [join(repository, 'infra/start.mjs'), '--once'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let seconds = Number.NaN
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
    for (const line of chunk.toString().split('\n')) if (line.startsWith('✔')) console.log(`  ${line}`)
    if (Number.isNaN(seconds) && output.includes('En commun runs')) seconds = (performance.now() - startedAt) / 1000
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0 || Number.isNaN(seconds)) throw new Error(`npm start failed:\n${output}`)
  console.log(
    `${what}: ${seconds.toFixed(1)} s (goal ≤ ${GOAL_SECONDS} s); stopped after ${((performance.now() - startedAt) / 1000 - seconds).toFixed(1)} s more`,
  )
  return seconds
}

rmSync(directory, { recursive: true, force: true })
if (!withUnpacking) borrowDebianRoot()
const environment: NodeJS.ProcessEnv = { ...process.env, ENCOMMUN_LOCAL_DIR: directory }
delete environment.MONGODB_URI
delete environment.REDIS_URL
for (const name of PORT_NAMES) environment[name] = String(portOf(name) + PORTS_APART)
console.log(`npm start on ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`)
try {
  const first = await start(withUnpacking ? 'first start, with unpacking' : 'first start', environment)
  const next = await start('next start', environment)
  process.exitCode = first <= GOAL_SECONDS * (withUnpacking ? 2 : 1) && next <= GOAL_SECONDS ? 0 : 1
} finally {
  rmSync(directory, { recursive: true, force: true })
}
