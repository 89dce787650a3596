import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Hopeless } from './hopeless.ts'
import { layout, logFileOf } from './layout.ts'

/**
 * A process that lives on its own: its own process group, so that the terminal's Ctrl-C does not reach it before what stands on it
 * has drained, output to a log file, and a record of its pid for whoever comes later.
 */
export type Launch = {
  name: string
  command: string
  args: readonly string[]
  cwd?: string
  environment?: Readonly<Record<string, string>>
  /** What stops it cleanly. */
  stopSignal?: NodeJS.Signals
}
/** `startedAt` is the kernel's, so that a pid that another process has got since is not taken for ours. */
type ProcessRecord = {
  pid: number
  startedAt: string
  stopSignal: NodeJS.Signals
  facts: Readonly<Record<string, string | number>>
}
export type Running = { name: string; pid: number; child: ChildProcess }

const STOP_SECONDS = 28
const recordFile = (name: string) => join(layout.run, `${name}.json`)

export function launch(launch: Launch, facts: ProcessRecord['facts'] = {}): Running {
  const { name, command, args, cwd, environment, stopSignal = 'SIGTERM' } = launch
  mkdirSync(layout.logs, { recursive: true })
  mkdirSync(layout.run, { recursive: true })
  const log = openSync(logFileOf(name), 'a')
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', log, log],
    ...(cwd && { cwd }),
    ...(environment && { env: environment }),
  })
  closeSync(log)
  child.unref()
  if (child.pid === undefined) throw new Hopeless(`${command} could not be started (${name}).`)
  const record: ProcessRecord = { pid: child.pid, startedAt: startOf(child.pid) ?? '', stopSignal, facts }
  writeFileSync(recordFile(name), JSON.stringify(record))
  return { name, pid: child.pid, child }
}

/** The record of a process that still runs; a stale record is removed. */
export function findRunning(name: string): ProcessRecord | undefined {
  if (!existsSync(recordFile(name))) return undefined
  const record = JSON.parse(readFileSync(recordFile(name), 'utf8')) as ProcessRecord
  if (isSameProcess(record.pid, record.startedAt)) return record
  rmSync(recordFile(name), { force: true })
  return undefined
}

export async function stop(name: string): Promise<void> {
  const record = findRunning(name)
  if (!record) return
  process.kill(record.pid, record.stopSignal)
  const deadline = Date.now() + STOP_SECONDS * 1000
  while (isSameProcess(record.pid, record.startedAt)) {
    if (Date.now() > deadline) {
      process.kill(record.pid, 'SIGKILL')
      break
    }
    await pause(20)
  }
  rmSync(recordFile(name), { force: true })
}

/** Waits for `isReady`; a process that ends before is shown with its last words. */
export async function untilReady(
  { name, child }: Running,
  isReady: () => Promise<boolean>,
  seconds = 60,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (!(await isReady())) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Hopeless(lastWords(name, 'ended while it started'))
    if (Date.now() > deadline) throw new Hopeless(lastWords(name, `was not ready within ${seconds} s`))
    await pause(25)
  }
}

export function lastWords(name: string, whatHappened: string): string {
  const file = logFileOf(name)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15) : []
  return `${name} ${whatHappened}. The last lines of ${file}:\n${lines.map((line) => `    ${line}`).join('\n')}`
}

export const isSameProcess = (pid: number, startedAt: string): boolean => startedAt !== '' && startOf(pid) === startedAt

/** When the kernel started that process; undefined when there is none, or only its corpse. */
export function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}
