import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

type Received = { to: string; messageId: string; raw: string; mail: ParsedMail }
type Mood = { code: number; message: string }

/**
 * Stands for the mail relay: an SMTP server that keeps what it takes, can be told to refuse an address, to take its time
 * or to drop the line after DATA, and tells by HTTP what it has under a Message-ID, as RELAY_LOG_URL asks.
 */
export async function startRelayStandIn({ latencyMs = 0 } = {}) {
  const received: Received[] = []
  const moods = new Map<string, Mood[]>()
  const droppers = new Map<string, 'TAKEN' | 'NOT_TAKEN'>()
  const watchers = new Set<() => void>()
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _, done) {
      const mood = moods.get(address)?.shift()
      done(mood ? Object.assign(new Error(mood.message), { responseCode: mood.code }) : null)
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', async () => {
        const raw = Buffer.concat(parts)
        const mail = await simpleParser(raw)
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const dropped = droppers.get(to)
        droppers.delete(to)
        if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs))
        if (dropped !== 'NOT_TAKEN') received.push({ to, messageId: mail.messageId ?? '', raw: raw.toString(), mail })
        // Not `close()`, which would say 421 first: the line is to break without a word.
        if (dropped)
          for (const { _socket: socket } of smtp.connections as Iterable<{ _socket: Socket }>) socket.destroy()
        else done()
        for (const look of watchers) look()
      })
    },
  })
  smtp.on('error', () => {})
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()))
  const log = createServer((request, response) => {
    const messageId = new URL(request.url ?? '', 'http://relay').searchParams.get('messageId')
    const found = received.filter((one) => one.messageId === messageId).map(({ messageId: id }) => ({ messageId: id }))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found))
  })
  await new Promise<void>((resolve) => log.listen(0, '127.0.0.1', resolve))
  const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port
  return {
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server)}`,
    logUrl: `http://127.0.0.1:${portOf(log)}/log`,
    received,
    /** Answers the next mails to that address with these, one after the other. */
    refuses: (address: string, ...answers: Mood[]) => moods.set(address, answers),
    /** Breaks the line once after DATA for that address, having taken the mail or not. */
    drops: (address: string, taken: 'TAKEN' | 'NOT_TAKEN') => droppers.set(address, taken),
    until: (reached: () => boolean, seconds = 60) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${received.length} mails within ${seconds} s`)),
          seconds * 1_000,
        )
        const look = () => {
          if (!reached()) return
          clearTimeout(timer)
          watchers.delete(look)
          resolve()
        }
        watchers.add(look)
        look()
      }),
    async close() {
      log.closeAllConnections()
      log.close()
      await new Promise<void>((resolve) => smtp.close(() => resolve()))
    },
  }
}
export type RelayStandIn = Awaited<ReturnType<typeof startRelayStandIn>>
