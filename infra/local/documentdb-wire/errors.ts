import { type Document, deserialize, Long, serialize } from 'bson'
import { MONGO_ERRORS, type MongoError } from './error-codes.ts'
import { CONNECTION_LOST, PostgresError } from './postgres-connection.ts'
import { hasElement } from './raw-bson.ts'

/** A refusal of this gateway itself, in MongoDB's terms. */
export class CommandError extends Error {
  override name = 'CommandError'
  readonly code: number
  readonly codeName: string
  readonly labels: readonly string[]
  constructor(code: number, codeName: string, message: string, labels: readonly string[] = []) {
    super(message)
    this.code = code
    this.codeName = codeName
    this.labels = labels
  }
}

export const TRANSIENT = 'TransientTransactionError'
export const UNKNOWN_COMMIT = 'UnknownTransactionCommitResult'
const RETRYABLE_WRITE = 'RetryableWriteError'
const DUPLICATE_KEY = 11000
const WRITE_CONFLICT: MongoError = { code: 112, codeName: 'WriteConflict' }
const NO_SUCH_TRANSACTION: MongoError = { code: 251, codeName: 'NoSuchTransaction' }
/** What drivers take for "the server went away": they drop the connection and may retry. */
const SERVER_WENT_AWAY: MongoError = { code: 91, codeName: 'ShutdownInProgress' }

const POSTGRES_ERRORS: Readonly<Record<string, MongoError>> = {
  '23505': { code: DUPLICATE_KEY, codeName: 'DuplicateKey' },
  '23P01': { code: DUPLICATE_KEY, codeName: 'DuplicateKey' }, // a unique index over documents that already repeat themselves
  '25P02': NO_SUCH_TRANSACTION,
  '40001': WRITE_CONFLICT,
  '40P01': WRITE_CONFLICT,
  '55P03': WRITE_CONFLICT,
  '53200': { code: 146, codeName: 'ExceededMemoryLimit' },
  '53300': SERVER_WENT_AWAY,
  '57014': { code: 50, codeName: 'MaxTimeMSExpired' },
  '57P01': SERVER_WENT_AWAY,
  '57P03': SERVER_WENT_AWAY,
  [CONNECTION_LOST]: SERVER_WENT_AWAY,
}
const INTERNAL: MongoError = { code: 1, codeName: 'InternalError' }
const CATALOGS = new Set(['pg_catalog', 'documentdb_api_catalog'])

/** Two sessions made the same collection or index at once, or waited for each other: nothing was kept, the statement can run again. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof PostgresError)) return false
  if (mongoErrorOf(error) === WRITE_CONFLICT) return true
  return error.sqlState === 'XX000' && /concurrently (updated|deleted)|could not open relation/.test(error.message)
}

export const isConnectionLoss = (error: unknown): boolean =>
  error instanceof PostgresError && mongoErrorOf(error) === SERVER_WENT_AWAY

function mongoErrorOf({ sqlState, schema }: PostgresError): MongoError {
  if (sqlState === '23505' && schema !== undefined && CATALOGS.has(schema)) return WRITE_CONFLICT
  return MONGO_ERRORS.get(sqlState) ?? POSTGRES_ERRORS[sqlState] ?? INTERNAL
}

export type ErrorCircumstances = { inTransaction: boolean; retryableWrite: boolean }

export function errorReply(error: unknown, { inTransaction, retryableWrite }: ErrorCircumstances): Document {
  if (error instanceof CommandError) return reply(error, error.message, error.labels)
  if (!(error instanceof PostgresError))
    return reply(INTERNAL, error instanceof Error ? error.message : String(error), [])
  const mongo = isConflict(error) ? WRITE_CONFLICT : mongoErrorOf(error)
  const away = mongo === SERVER_WENT_AWAY
  if (inTransaction && (away || mongo === WRITE_CONFLICT || mongo === NO_SUCH_TRANSACTION))
    return reply(mongo, error.message, [TRANSIENT])
  return reply(mongo, messageOf(mongo, error.message), away && retryableWrite ? [RETRYABLE_WRITE] : [])
}

function reply({ code, codeName }: MongoError, message: string, labels: readonly string[]): Document {
  return { ok: 0, errmsg: message, code, codeName, ...(labels.length > 0 && { errorLabels: labels }) }
}

/** Libraries look for the text `E11000 duplicate key error`; the engine says it otherwise when an update or a findAndModify hits. */
const messageOf = ({ code }: MongoError, message: string): string =>
  code === DUPLICATE_KEY && !message.startsWith('E11000')
    ? `E11000 duplicate key error collection: ${message}`
    : message

/** In `writeErrors` the engine leaves SQLSTATEs as PostgreSQL packs them: five characters of six bits each. */
function unpackSqlState(packed: number): string {
  let sqlState = ''
  for (let character = 0; character < 5; character += 1)
    sqlState += String.fromCharCode(((packed >> (6 * character)) & 0x3f) + 0x30)
  return sqlState
}

export type WriteReply = { reply: Buffer; failed: boolean }

/** Gives the write errors of a reply their MongoDB codes; a reply without any passes as it is. */
export function translateWriteErrors(engineReply: Buffer): WriteReply {
  if (!hasElement(engineReply, 'writeErrors')) return { reply: engineReply, failed: false }
  const decoded = deserialize(engineReply, { promoteValues: false })
  for (const writeError of decoded.writeErrors as Document[]) {
    const sqlState = unpackSqlState(Number(writeError.code))
    const error = new PostgresError(sqlState, String(writeError.errmsg))
    const mongo = mongoErrorOf(error)
    if (mongo === WRITE_CONFLICT) throw error
    if (mongo === INTERNAL && Long.isLong(writeError.code)) continue
    writeError.code = mongo.code
    writeError.errmsg = messageOf(mongo, error.message)
  }
  return { reply: Buffer.from(serialize(decoded)), failed: true }
}
