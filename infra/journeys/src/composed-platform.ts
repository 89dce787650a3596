import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { connectDatabase, signViewerToken, type Viewer, viewerTokenKey } from '@encommun/service-kit'
import { freePorts } from '@encommun/test-kit/free-ports'
import { type Mailbox, startMailbox } from '@encommun/test-kit/mailbox'

export type Answer<Data> = { data: Data; errors?: { message: string; extensions: { code: string } }[] }

/**
 * The whole platform as processes of its own, as `npm start` runs it, on free ports and in databases of its own, with a
 * mailbox that tests can read. The table of processes is the one of `npm start`.
 */
export type ComposedPlatform = {
  gatewayUrl: string
  mailbox: Mailbox
  /** What a person's program sends as `Bearer`. */
  tokenOf(viewer: Viewer): Promise<string>
  ask<Data = any>(viewer: Viewer, document: string, variables?: object): Promise<Answer<Data>>
  must<Data = any>(viewer: Viewer, document: string, variables?: object): Promise<Data>
  /** Runs a command of the project with the settings of this platform, as a person would; gives what it printed. */
  run(script: string, ...args: string[]): Promise<{ code: number | null; output: string }>
  /** What its processes have written so far, down to the level it was started with. */
  logs(): string
  /** Of each process that runs, by its name. */
  pids(): ReadonlyMap<string, number>
  /** Where each says how it is; never to be reached from outside. */
  privateUrls(): ReadonlyMap<string, string>
  /** What the gateway was started with: for another gateway over the same services. */
  gatewaySettings: Readonly<Record<string, string>>
  killWorker(): Promise<void>
  startWorker(): Promise<void>
  stop(): Promise<void>
}

const PORTS = ['GATEWAY', 'MEMBERS', 'OFFICES', 'COOPERATION', 'EXCHANGE', 'GOVERNANCE', 'COMMUNICATIONS'].flatMap(
  (name) => [`${name}_PORT`, `${name}_PRIVATE_PORT`],
)
const READY_SECONDS = 60
/** Longer than the slowest journey. */
const TOKEN_HOURS = 1

/** Answers as the development mailbox does when a worker asks what it took: the mails under a Message-ID. */
async function startRelayLog(mailbox: Mailbox) {
  const server = createHttpServer((request, response) => {
    const messageId = new URL(request.url ?? '/', 'http://relay').searchParams.get('messageId')
    response.end(
      JSON.stringify(mailbox.received.flatMap(({ mail }) => (mail.messageId === messageId ? [messageId] : []))),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

/** `withWorker: false` leaves the mail worker out, for what sends no mail. What is logged below a warning is kept, and not shown. */
export async function startComposedPlatform({
  withWorker = true,
  logLevel = 'warn',
}: {
  withWorker?: boolean
  logLevel?: 'debug' | 'warn'
} = {}): Promise<ComposedPlatform> {
  const namespace = `journey_${randomBytes(4).toString('hex')}`
  const mailbox = await startMailbox()
  const relayLog = await startRelayLog(mailbox)
  const names = [...PORTS, 'COMMUNICATIONS_WORKER_PRIVATE_PORT']
  const ports = await freePorts(names.length)
  Object.assign(process.env, Object.fromEntries(names.map((name, index) => [name, String(ports[index])])), {
    PLATFORM_NAMESPACE: namespace,
    MAILBOX_SMTP_PORT: new URL(mailbox.url).port,
    MAILBOX_WEB_PORT: new URL(relayLog.url).port,
    LOG_LEVEL: logLevel,
  })
  // Only now: the table of processes reads its ports when it is loaded.
  const local = await import('@encommun/local')
  const surroundings = {
    mongodbUri: String(process.env.MONGODB_URI),
    redisUrl: String(process.env.REDIS_URL),
    secrets: local.readSecrets(),
  }
  const children = new Map<string, ChildProcess>()
  let written = ''
  const start = async (platformProcess: (typeof local.everyProcess)[number]) => {
    const child = spawn(process.execPath, platformProcess.args, {
      cwd: platformProcess.folder,
      env: local.processEnvironment(platformProcess, surroundings),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        written += text
        if (logLevel === 'warn') process.stderr.write(text)
      })
    children.set(platformProcess.name, child)
    for (const deadline = Date.now() + READY_SECONDS * 1_000; ; ) {
      const answer = await fetch(platformProcess.readyUrl()).catch(() => null)
      if (answer?.ok) return
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`${platformProcess.name} did not become ready`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const end = async (name: string, signal: NodeJS.Signals) => {
    const child = children.get(name)
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
  }
  const { worker, subgraphs, gateway } = local
  await Promise.all([...subgraphs, ...(withWorker ? [worker] : []), gateway].map(start))

  const key = await viewerTokenKey(JSON.parse(surroundings.secrets.viewerTokenPrivateJwk))
  // Whoever acts in a journey has just shown a second factor.
  const tokenOf = (viewer: Viewer) =>
    signViewerToken(key, { ...viewer, steppedUpAt: Temporal.Now.instant().toString() }, TOKEN_HOURS)
  const gatewayUrl = local.PUBLIC_URL()

  const ask = async <Data>(viewer: Viewer, query: string, variables: object = {}): Promise<Answer<Data>> => {
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'fr',
        authorization: `Bearer ${await tokenOf(viewer)}`,
      },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer<Data>
  }
  return {
    gatewayUrl,
    mailbox,
    tokenOf,
    ask,
    async must<Data>(viewer: Viewer, document: string, variables?: object) {
      const { data, errors } = await ask<Data>(viewer, document, variables)
      if (errors) throw new Error(`unexpected errors: ${JSON.stringify(errors)}`)
      return data
    },
    async run(script, ...args) {
      const child = spawn(process.execPath, [join(local.repository, script), ...args], {
        cwd: local.repository,
        env: local.toolEnvironment(surroundings),
      })
      let output = ''
      child.stdout.on('data', (chunk) => (output += chunk))
      child.stderr.on('data', (chunk) => (output += chunk))
      const [code] = await once(child, 'close')
      return { code, output }
    },
    logs: () => written,
    pids: () => new Map([...children].flatMap(([name, { pid }]) => (pid === undefined ? [] : [[name, pid]]))),
    privateUrls: () => new Map([...subgraphs, gateway].map(({ name, readyUrl }) => [name, new URL(readyUrl()).origin])),
    gatewaySettings: local.processEnvironment(gateway, surroundings),
    killWorker: () => end(worker.name, 'SIGKILL'),
    startWorker: () => start(worker),
    async stop() {
      for (const group of [[gateway], [worker], subgraphs])
        await Promise.all(group.map(({ name }) => end(name, 'SIGTERM')))
      for (const { name } of subgraphs) {
        const database = await connectDatabase(surroundings.mongodbUri, `${namespace}_${name}`)
        await database.connection.dropDatabase()
        await database.close()
      }
      relayLog.close()
      await mailbox.close()
    },
  }
}
