import { readdirSync, readFileSync } from 'node:fs'

/** On every Linux that Node supports. */
const CLOCK_TICKS = 100

/** Seconds of processor that this process has used, with its threads; 0 of one that has ended. */
export function processorSeconds(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS
  } catch {
    return 0
  }
}

/** Seconds that all cores together were busy since the machine began. */
function busySeconds(): number {
  const [, ...times] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.trim().split(/\s+/).map(Number) ?? []
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = times
  return (user + nice + system + irq + softirq + steal) / CLOCK_TICKS
}

const commandLine = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
/** The local services are many processes, and may be older than this one: known by what they run. */
const SHARED: Record<string, RegExp> = {
  PostgreSQL: /^\S*postgres(:| )/,
  'wire gateway': /documentdb-wire\/main\.ts/,
  Valkey: /valkey-server/,
}

/** What each part of the machine has used so far: the named processes, the local services, and all others together. */
export function readProcessorTime(named: ReadonlyMap<string, number>): Map<string, number> {
  const used = new Map([...named].map(([name, pid]) => [name, processorSeconds(pid)]))
  for (const name of Object.keys(SHARED)) used.set(name, 0)
  for (const pid of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const line = commandLine(pid)
    for (const [name, pattern] of Object.entries(SHARED))
      if (pattern.test(line)) used.set(name, (used.get(name) ?? 0) + processorSeconds(Number(pid)))
  }
  const known = used.values().reduce((sum, seconds) => sum + seconds, 0)
  return used.set('everything else', busySeconds() - known)
}

/** What each used between two readings, in cores. */
export const coresBetween = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  seconds: number,
): Map<string, number> =>
  new Map([...after].map(([name, used]) => [name, Math.max(0, used - (before.get(name) ?? 0)) / seconds]))
