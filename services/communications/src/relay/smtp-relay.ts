import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import { type Outcome, outcomeOf, TRY_SECONDS } from '../deliveries/delivery.rules.ts'

export type OutgoingMail = {
  messageId: string
  to: { name: string; address: string }
  replyTo: string | null
  subject: string
  html: string
  text: string
  headers: Record<string, string>
}
export type SmtpRelay = { send(mail: OutgoingMail): Promise<Outcome>; close(): void }

/** Ten connections hide a relay's round trips; a message a connection at a time keeps the doubt after a kill that small. */
const CONNECTIONS = 10
const MESSAGES_A_CONNECTION = 1_000

/** Hands mails to the relay, which signs and brings them. Says what became of each; throws for nothing. */
export function createSmtpRelay({ url, from }: { url: string; from: string }): SmtpRelay {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: MESSAGES_A_CONNECTION,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // What members write is never read as a path or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  // Built whole and written at once, a mail costs half of what it does line by line. And its stream tells what nodemailer
  // does not, which names every broken line CONN: as long as nobody read from it, the relay has nothing of the mail.
  const streams = new Map<string, Readable>()
  transport.use('stream', ({ message, data }, done) => {
    message.build().then((whole) => {
      message.createReadStream = () => {
        const stream = Readable.from([whole])
        streams.set(String(data.messageId), stream)
        return stream
      }
      done()
    }, done)
  })
  return {
    async send({ replyTo, headers, ...mail }) {
      try {
        const { response } = await transport.sendMail({
          ...mail,
          from,
          // Each step has its own patience; together they end before the lease of the delivery does.
          signal: AbortSignal.timeout(TRY_SECONDS * 1_000),
          ...(replyTo !== null && { replyTo }),
          // Half the work of quoted-printable, which is where the time of a mail goes.
          textEncoding: 'base64',
          headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
        })
        return { kind: 'ACCEPTED', response }
      } catch (error) {
        const handedOver = streams.get(mail.messageId)?.readableDidRead ?? false
        return outcomeOf({ ...(error as { responseCode?: unknown }), message: (error as Error).message, handedOver })
      } finally {
        streams.delete(mail.messageId)
      }
    },
    close: () => transport.close(),
  }
}
