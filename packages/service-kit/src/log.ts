import { type Logger, pino } from 'pino'

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

export const createLog = (service: string, level: string): Logger =>
  pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: [...REDACTED, 'req.headers'], censor: '[redacted]' },
  })
