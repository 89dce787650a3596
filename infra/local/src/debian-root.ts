import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Hopeless } from './hopeless.ts'
import { layout, logFileOf } from './layout.ts'
import type { Progress } from './progress.ts'

/**
 * A Debian of our own in a folder, unpacked once: it has DocumentDB and Valkey whatever this machine runs, and touches nothing of it.
 * The servers run from there by chroot.
 */
const SUITE = 'forky' // the first Debian with DocumentDB
const PACKAGES = 'postgresql-18-documentdb,valkey-server'
export const POSTGRES_BINARIES = '/usr/lib/postgresql/18/bin'
const NOT_NEEDED = ['/usr/share/doc/*', '/usr/share/man/*', '/usr/share/locale/*', '/usr/share/info/*']

export const isPossible = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')

export async function ensureDebianRoot({ step }: Progress): Promise<void> {
  if (existsSync(join(layout.debianRoot, POSTGRES_BINARIES, 'postgres'))) return
  removeLeftovers()
  if (spawnSync('mmdebstrap', ['--version']).error)
    await step('Installing mmdebstrap, which unpacks a Debian into a folder', async () => {
      const install = ['install', '--yes', '--no-install-recommends', 'mmdebstrap']
      const installed = await run('apt-get', install)
      if (!installed && !((await run('apt-get', ['update'])) && (await run('apt-get', install))))
        throw new Hopeless(
          `apt could not install mmdebstrap: see ${logFileOf('debian-root')}, or install it by hand and start again.`,
        )
    })
  const mirror = debianMirror()
  await step('Unpacking DocumentDB and Valkey, once (half a minute, 500 MB)', async (detail) => {
    const unpacking = `${layout.debianRoot}.unpacking`
    const args = [
      '--variant=apt',
      `--include=${PACKAGES}`,
      '--aptopt=APT::Install-Recommends "false"',
      '--aptopt=Acquire::Languages "none"',
      // A snapshot mirror serves release files that have expired by date; their signatures are still checked.
      '--aptopt=Acquire::Check-Valid-Until "false"',
      ...NOT_NEEDED.map((path) => `--dpkgopt=path-exclude=${path}`),
      SUITE,
      unpacking,
      mirror,
    ]
    if (!(await run('mmdebstrap', args, detail)))
      throw new Hopeless(
        `Debian ${SUITE} could not be unpacked from ${mirror}: see ${logFileOf('debian-root')}; a mirror that carries it can be given as DEBIAN_MIRROR=…`,
      )
    chmodSync(join(unpacking, 'dev/shm'), 0o1777)
    renameSync(unpacking, layout.debianRoot)
  })
}

function removeLeftovers(): void {
  const folder = dirname(layout.debianRoot)
  mkdirSync(folder, { recursive: true })
  mkdirSync(layout.logs, { recursive: true })
  for (const name of readdirSync(folder))
    if (name.startsWith(`${basename(layout.debianRoot)}.`)) rmSync(join(folder, name), { recursive: true, force: true })
}

/** The mirror that apt uses on this machine. */
function debianMirror(): string {
  const given = process.env.DEBIAN_MIRROR
  if (given) return given
  const { stdout } = spawnSync('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'], {
    encoding: 'utf8',
  })
  const mirror = (stdout ?? '').split('\n').find((uri) => /^https?:\/\/.*\/debian\/?$/.test(uri))
  if (mirror) return mirror
  throw new Hopeless(
    "No Debian mirror was found in this machine's apt sources: give one as DEBIAN_MIRROR=…, or give MONGODB_URI and REDIS_URL of servers of yours.",
  )
}

/** Whether it succeeded; all it says goes to the log, and what mmdebstrap announces also to the terminal. */
function run(
  command: string,
  args: readonly string[],
  announce: (text: string) => void = () => undefined,
): Promise<boolean> {
  const log = createWriteStream(logFileOf('debian-root'), { flags: 'a' })
  const child = spawn(command, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const hear = (chunk: Buffer) => {
    log.write(chunk)
    const announced = /I: ([a-z][^\n]*?)\.*\s*$/m.exec(chunk.toString())
    if (announced?.[1]) announce(announced[1])
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => {
      log.end()
      resolve(code === 0)
    })
  })
}

/** The command that runs `program` inside the root as one of its users. */
export const inDebianRoot = (user: string, program: string, args: readonly string[]) => ({
  command: 'chroot',
  args: [`--userspec=${user}:${user}`, layout.debianRoot, program, ...args],
  environment: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' },
})

/** A folder for data under /srv of the root, owned by one of its users. */
export function makeDataFolder(user: string, name: string): string {
  mkdirSync(layout.serverData, { recursive: true, mode: 0o755 }) // its users pass through
  mkdirSync(join(layout.serverData, name), { recursive: true, mode: 0o700 })
  const inside = `/srv/${name}`
  const { status } = spawnSync('chroot', [layout.debianRoot, 'chown', `${user}:${user}`, inside])
  if (status !== 0)
    throw new Hopeless(`chroot into ${layout.debianRoot} failed: this needs root with the right to chroot.`)
  return inside
}
