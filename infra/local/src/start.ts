import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastWords, launch, type Running, stop, untilReady } from './background-process.ts'
import { Hopeless, runCommand } from './hopeless.ts'
import { layout, repository } from './layout.ts'
import { type LocalServices, startLocalServices } from './local-services.ts'
import * as platform from './platform.ts'
import { mustBeFree } from './ports.ts'
import { progress } from './progress.ts'
import { readSecrets } from './secrets.ts'
import { enter, leave, others } from './users.ts'
import { welcome } from './welcome.ts'

/** `npm start`: local services, mailbox, subgraphs, worker, gateway, demo data; runs until Ctrl-C, then stops all in order. */
const onlyLocalServices = process.argv.includes('--only-local-services')
/** For the benchmark: ends as soon as everything stands. */
const once = process.argv.includes('--once')
const what = onlyLocalServices ? 'npm run local' : 'npm start'
const withoutDemo = process.argv.includes('--without-demo')

let stopping = false
/** A signal to the whole process group comes twice, once by way of npm; a person who insists takes longer than that. */
const SAME_SIGNAL_MS = 1_000
const interrupted = new Promise<'interrupted'>((resolve) => {
  let firstAt = 0
  setInterval(() => undefined, 60_000) // neither a signal handler nor a server that ran before keeps this process alive
  const onSignal = () => {
    if (firstAt > 0 && Date.now() - firstAt < SAME_SIGNAL_MS) return
    firstAt ||= Date.now()
    if (stopping) {
      console.log('\nStopped at once; servers may still be ending.')
      process.exit(130)
    }
    stopping = true
    resolve('interrupted')
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
})

await runCommand(async () => {
  const startedAt = performance.now()
  const platformUser = others().find(({ what }) => what === 'npm start')
  if (platformUser && !onlyLocalServices)
    throw new Hopeless(
      `En commun already runs (process ${platformUser.pid}): stop it with Ctrl-C in its terminal, or use it at ${platform.PUBLIC_URL()}/graphql.`,
    )
  console.log('En commun\n')
  if (!onlyLocalServices) {
    await stopPlatform() // what a killed start left behind
    for (const { name, ports } of platform.everyProcess) for (const port of ports) await mustBeFree(port, name)
  }
  let services: LocalServices | undefined
  let failure: unknown
  try {
    enter(what)
    services = await startLocalServices({ what, log: progress })
    const surroundings = { ...services, secrets: readSecrets() }
    const processes = onlyLocalServices || stopping ? [] : await startPlatform(surroundings)
    const crashed = untilOneEnds([...services.started, ...processes])
    if (!onlyLocalServices && !withoutDemo && !stopping)
      await Promise.race([loadDemo(surroundings), crashed, interrupted])
    if (!stopping) {
      if (onlyLocalServices)
        console.log(
          `\n  MONGODB_URI='${services.mongodbUri}'\n  REDIS_URL='${services.redisUrl}'\n\nCtrl-C stops them; data stays.`,
        )
      else console.log(welcome((performance.now() - startedAt) / 1000))
      if (!once) await Promise.race([interrupted, crashed])
    }
  } catch (error) {
    failure = error
  }
  stopping = true
  await stopAll(services)
  if (failure) throw failure
  return 0
})

async function startPlatform(surroundings: platform.Surroundings): Promise<Running[]> {
  mkdirSync(layout.mailbox, { recursive: true })
  return progress.step('Mailbox, services, worker and gateway', async (detail) => {
    const waiting = new Set(platform.everyProcess.map(({ name }) => name))
    const processes = platform.everyProcess.map((process_) =>
      launch({
        name: process_.name,
        command: process.execPath,
        args: process_.args,
        cwd: process_.folder,
        environment: platform.processEnvironment(process_, surroundings),
      }),
    )
    await Promise.race([
      Promise.all(
        platform.everyProcess.map(async ({ name, readyUrl }, position) => {
          await untilReady(processes[position] as Running, () => answers(readyUrl()))
          waiting.delete(name)
          detail(waiting.size > 0 ? `waiting for ${[...waiting].join(', ')}` : 'all ready')
        }),
      ),
      interrupted,
    ])
    return processes
  })
}

function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** Rejects when a process ends that nobody asked to end. */
function untilOneEnds(processes: readonly Running[]): Promise<never> {
  const ended = new Promise<never>((_, reject) => {
    for (const { name, child } of processes)
      child.on('exit', (code, signal) => {
        if (!stopping) reject(new Hopeless(lastWords(name, `ended (${signal ?? `exit code ${code}`})`)))
      })
  })
  ended.catch(() => undefined) // raced for later; until then nobody listens
  return ended
}

/** Once for a database: the loader itself may run again, it only costs time. */
async function loadDemo(surroundings: platform.Surroundings): Promise<void> {
  if (
    existsSync(layout.demoLoaded) &&
    JSON.parse(readFileSync(layout.demoLoaded, 'utf8')).mongodbUri === surroundings.mongodbUri
  )
    return
  await progress.step('Demo data: five offices, 640 members, a year of contracts', async (detail) => {
    const child = spawn(process.execPath, [join(repository, 'infra/demo/src/load.ts')], {
      cwd: join(repository, 'infra/demo'),
      env: platform.toolEnvironment(surroundings),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said: string[] = []
    const hear = (chunk: Buffer) => {
      said.push(chunk.toString())
      const line = chunk.toString().trim().split('\n').at(-1)
      if (line) detail(line.slice(0, 100))
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const code = await new Promise((resolve) => child.on('close', resolve))
    if (code !== 0) throw new Hopeless(`The demo data could not be loaded:\n${said.join('').trimEnd()}`)
    writeFileSync(layout.demoLoaded, JSON.stringify({ mongodbUri: surroundings.mongodbUri }))
  })
}

async function stopPlatform(): Promise<void> {
  for (const group of platform.STOP_ORDER) await Promise.all(group.map(({ name }) => stop(name)))
}

async function stopAll(services: LocalServices | undefined): Promise<void> {
  console.log('\nStopping …')
  if (!onlyLocalServices) await stopPlatform()
  await services?.stop()
  leave()
  console.log('Stopped. Data stays for the next start; `npm run reset` forgets it.')
}
