import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isSameProcess, startOf } from './background-process.ts'
import { layout } from './layout.ts'

/**
 * Who uses the local services: `npm start`, and `npm test` beside it. Each leaves a note; whoever leaves last puts out the light. A note of
 * a process that no longer runs counts for nothing.
 */
type Note = { pid: number; startedAt: string; what: string }
const noteOf = (pid: number) => join(layout.users, String(pid))
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Note

export function enter(what: string): void {
  mkdirSync(layout.users, { recursive: true })
  const note: Note = { pid: process.pid, startedAt: startOf(process.pid) ?? '', what }
  writeFileSync(noteOf(process.pid), JSON.stringify(note))
}
export const leave = (): void => rmSync(noteOf(process.pid), { force: true })

export function others(): Note[] {
  if (!existsSync(layout.users)) return []
  const notes = readdirSync(layout.users).map((name) => read(join(layout.users, name)))
  for (const { pid, startedAt } of notes) if (!isSameProcess(pid, startedAt)) rmSync(noteOf(pid), { force: true })
  return notes.filter(({ pid, startedAt }) => pid !== process.pid && isSameProcess(pid, startedAt))
}

/** One at a time through starting and stopping: two commands at once must not start two databases. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  const door = join(layout.run, 'door')
  mkdirSync(layout.run, { recursive: true })
  for (;;) {
    try {
      writeFileSync(door, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid), what: 'door' }), {
        flag: 'wx',
      })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (isAbandoned(door)) rmSync(door, { force: true })
      else await pause(100)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(door, { force: true })
  }
}

function isAbandoned(door: string): boolean {
  try {
    const { pid, startedAt } = read(door)
    return !isSameProcess(pid, startedAt)
  } catch {
    return false // just being written, or just gone
  }
}
