import type { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import { type Outcome, outcomeOf } from '../deliveries/delivery.rules.ts'

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
    // All of them together stay below the lease of a delivery.
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // What members write is never read as a path or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  // nodemailer names every broken line CONN, before DATA and after it. Whether somebody has read from a mail's stream
  // tells them apart; it goes by the same sign itself when it moves a mail to another connection.
  const streams = new Map<string, Readable>()
  transport.use('stream', ({ message, data }, done) => {
    const create = message.createReadStream.bind(message)
    message.createReadStream = (options) => {
      const stream = create(options)
      streams.set(String(data.messageId), stream as Readable)
      return stream
    }
    done()
  })
  return {
    async send({ replyTo, headers, ...mail }) {
      try {
        const { response } = await transport.sendMail({
          ...mail,
          from,
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
