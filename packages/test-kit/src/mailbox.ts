import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { envelopeTo: string[]; envelopeFrom: string; raw: Buffer; mail: ParsedMail }
export type Mailbox = {
  /** `smtp://127.0.0.1:PORT` */
  url: string
  received: ReceivedMail[]
  /** Resolves when so many have come; rejects after `seconds`. */
  waitFor(count: number, seconds?: number): Promise<ReceivedMail[]>
  close(): Promise<void>
}

/** An SMTP server on a free port of this machine that keeps what it gets. */
export async function startMailbox(): Promise<Mailbox> {
  const received: ReceivedMail[] = []
  const waiting = new Set<() => void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts)
        simpleParser(raw).then((mail) => {
          const from = session.envelope.mailFrom
          received.push({
            envelopeTo: session.envelope.rcptTo.map(({ address }) => address),
            envelopeFrom: from ? from.address : '',
            raw,
            mail,
          })
          done()
          for (const look of waiting) look()
        }, done)
      })
    },
  })
  // A sender that is killed resets its connections: that is what some tests are about, and no fault of the mailbox.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    waitFor: (count, seconds = 20) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`${received.length} of ${count} mails came within ${seconds} s`))
        }, seconds * 1_000)
        const look = () => {
          if (received.length < count) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(received)
        }
        waiting.add(look)
        look()
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
