import { createServer } from 'node:http'
import { SMTPServer } from 'smtp-server'

/**
 * A relay in a process of its own: takes every mail, keeps none, counts recipients that came twice. Prints its ports;
 * `GET /` answers the counts and starts anew.
 */
let mails = 0
let bytes = 0
let seen = new Set<string>()
let first = 0
let last = 0
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, session, done) {
    stream.on('data', (part: Buffer) => {
      bytes += part.length
    })
    stream.on('end', () => {
      last = performance.now()
      first ||= last
      mails += 1
      seen.add(session.envelope.rcptTo[0]?.address ?? '')
      done()
    })
  },
})
smtp.on('error', () => {})
const counts = createServer((_, response) => {
  response.end(JSON.stringify({ mails, bytes, recipients: seen.size, seconds: (last - first) / 1_000 }))
  ;[mails, bytes, first, last] = [0, 0, 0, 0]
  seen = new Set()
})
await Promise.all([
  new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve())),
  new Promise<void>((resolve) => counts.listen(0, '127.0.0.1', () => resolve())),
])
const portOf = (address: unknown) => (address as { port: number }).port
console.log(JSON.stringify({ smtp: portOf(smtp.server.address()), counts: portOf(counts.address()) }))
