import { scrub } from '@encommun/domain-kit'
import { type DestinationStream, type Logger, pino } from 'pino'

/** What must never be in a log line, wherever a caller puts it. */
const REDACTED = [
  'email',
  'displayName',
  'firstName',
  'lastName',
  'phone',
  'token',
  'authorization',
  'password',
].flatMap((key) => [key, `*.${key}`, `*.*.${key}`])

/** One JSON line for each thing that happened. Fields of persons are cut out by name, and what is left is scrubbed of their traces. */
export const createLog = (service: string, level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: [...REDACTED, 'req.headers'], censor: '[redacted]' },
      hooks: { streamWrite: scrub },
    },
    destination ?? pino.destination(1),
  )
