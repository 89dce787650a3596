import net from 'node:net'
import { relative } from 'node:path'
import { createFrameReader, type Framing } from './frame-reader.ts'

/**
 * A PostgreSQL connection that speaks the binary format both ways, because BSON must not pass through text: `pg` decodes every
 * result as UTF-8, and BSON in text form is hex, twice the bytes. Only what this gateway needs: no passwords (the server is ours, behind
 * a folder of its own, for development), named statements prepared at first use, several queries in flight.
 */
export type Row = readonly (Buffer | null)[]
/** `name` identifies `text` on a connection; an empty name is prepared anew each time. */
export type Statement = { name: string; text: string }
export type Parameter = string | Buffer | null
export type PostgresConnection = {
  query: (statement: Statement, parameters: readonly Parameter[]) => Promise<Row[]>
  /** Statements without parameters or results that matter: BEGIN, COMMIT, SET. */
  execute: (sql: string) => Promise<void>
  /** Asks the server to interrupt what this connection is doing. */
  cancel: () => void
  end: () => void
  isOpen: () => boolean
}
export type PostgresAddress = {
  /** The server's Unix socket: quicker than TCP, and only its owner's folder leads to it. */
  socketPath: string
  user: string
  database: string
  settings: Readonly<Record<string, string>>
}

export class PostgresError extends Error {
  override name = 'PostgresError'
  readonly sqlState: string
  readonly schema: string | undefined
  constructor(sqlState: string, message: string, schema?: string) {
    super(message)
    this.sqlState = sqlState
    this.schema = schema
  }
}
/** SQLSTATE of a connection that broke: whether the statement was carried out is not known. */
export const CONNECTION_LOST = '08006'

type Pending = {
  rows: Row[]
  error: PostgresError | undefined
  preparing: Statement | undefined
  resolve: (rows: Row[]) => void
  reject: (error: Error) => void
}

const PROTOCOL_3 = 196_608
const CANCEL_REQUEST = 80_877_102
const READ_BYTES = 256 * 1024
const MAX_RESULT_BYTES = 256 * 1024 * 1024
const framing: Framing = {
  headerBytes: 5,
  lengthAt(buffer, offset) {
    const length = buffer.readInt32BE(offset + 1) + 1
    if (length < 5 || length > MAX_RESULT_BYTES)
      throw new PostgresError(CONNECTION_LOST, `PostgreSQL sent ${length} bytes at once`)
    return length
  },
}

export function connectToPostgres(
  address: PostgresAddress,
  onClose: (connection: PostgresConnection) => void,
): Promise<PostgresConnection> {
  return new Promise((resolve, reject) => {
    const incoming = Buffer.allocUnsafe(READ_BYTES)
    const socket = net.connect({
      path: reachable(address.socketPath),
      // One buffer for all reads, without the stream between: half the cost of an answer. What is kept of it is copied.
      onread: {
        buffer: incoming,
        callback(bytes) {
          try {
            reader.push(Buffer.from(incoming.subarray(0, bytes)))
          } catch (error) {
            socket.destroy(error as Error)
          }
          return true
        },
      },
    })
    const waiting: Pending[] = []
    const prepared = new Set<string>()
    let first = 0
    let started = false
    let open = true
    let failure: PostgresError | undefined
    let backend: { process: number; secret: Buffer } | undefined

    const enqueue = (bytes: Buffer, preparing?: Statement): Promise<Row[]> => {
      if (!open) return Promise.reject(new PostgresError(CONNECTION_LOST, 'the connection to PostgreSQL is closed'))
      return new Promise((resolveRows, rejectRows) => {
        waiting.push({ rows: [], error: undefined, preparing, resolve: resolveRows, reject: rejectRows })
        socket.write(bytes)
      })
    }

    const connection: PostgresConnection = {
      query(statement, parameters) {
        if (prepared.has(statement.name)) return enqueue(encodeExecution(statement.name, parameters))
        if (statement.name !== '') prepared.add(statement.name)
        return enqueue(Buffer.concat([encodeParse(statement), encodeExecution(statement.name, parameters)]), statement)
      },
      execute: (sql) => enqueue(encodeText('Q', sql)).then(() => undefined),
      cancel() {
        if (!backend) return
        const request = Buffer.alloc(12 + backend.secret.length)
        request.writeInt32BE(request.length, 0)
        request.writeInt32BE(CANCEL_REQUEST, 4)
        request.writeInt32BE(backend.process, 8)
        backend.secret.copy(request, 12)
        const messenger = net.connect(reachable(address.socketPath), () => messenger.end(request))
        messenger.on('error', () => undefined) // nothing to cancel when the server is gone
      },
      end() {
        if (open) socket.end(Buffer.from([0x58, 0, 0, 0, 4]))
      },
      isOpen: () => open,
    }

    const reader = createFrameReader(framing, (frame) => {
      const pending = waiting[first]
      switch (frame[0]) {
        case 0x44: // D, a row
          pending?.rows.push(decodeRow(frame))
          return
        case 0x5a: // Z, ready for the next query
          if (!started) {
            started = true
            resolve(connection)
            return
          }
          if (!pending) return
          first += 1
          if (first === waiting.length) {
            waiting.length = 0
            first = 0
          }
          if (!pending.error) return pending.resolve(pending.rows)
          if (pending.preparing) prepared.delete(pending.preparing.name)
          pending.reject(pending.error)
          return
        case 0x31: // 1, prepared
          if (pending) pending.preparing = undefined
          return
        case 0x45: // E, error
          failure = decodeError(frame)
          if (started && pending) pending.error = failure
          return
        case 0x4b: // K, what a cancel request has to say
          backend = { process: frame.readInt32BE(5), secret: Buffer.from(frame.subarray(9)) }
          return
        case 0x52: // R, authentication
          if (frame.readInt32BE(5) !== 0)
            socket.destroy(new PostgresError('28000', 'PostgreSQL asks for a password; the wire gateway knows none'))
      }
    })

    socket.on('connect', () => socket.write(encodeStartup(address)))
    socket.on('error', (error) => {
      failure ??=
        error instanceof PostgresError ? error : new PostgresError(CONNECTION_LOST, `PostgreSQL: ${error.message}`)
    })
    socket.on('close', () => {
      open = false
      const lost = new PostgresError(CONNECTION_LOST, failure?.message ?? 'the connection to PostgreSQL was lost')
      if (!started) return reject(failure ?? lost)
      for (const pending of waiting.splice(0).slice(first)) pending.reject(lost)
      first = 0
      onClose(connection)
    })
  })
}

/** The kernel takes paths of 107 bytes only; seen from where we are, the socket is usually near. */
function reachable(socketPath: string): string {
  const near = relative(process.cwd(), socketPath)
  return near.length < socketPath.length ? near : socketPath
}

function encodeStartup({ user, database, settings }: PostgresAddress): Buffer {
  const pairs = { user, database, client_encoding: 'UTF8', application_name: 'documentdb-wire', ...settings }
  const text = `${Object.entries(pairs).flat().join('\0')}\0\0`
  const frame = Buffer.alloc(8 + Buffer.byteLength(text))
  frame.writeInt32BE(frame.length, 0)
  frame.writeInt32BE(PROTOCOL_3, 4)
  frame.write(text, 8)
  return frame
}

function encodeText(type: string, text: string): Buffer {
  const frame = Buffer.alloc(6 + Buffer.byteLength(text))
  frame.write(type, 0)
  frame.writeInt32BE(frame.length - 1, 1)
  frame.write(text, 5)
  return frame
}

function encodeParse({ name, text }: Statement): Buffer {
  const nameBytes = Buffer.byteLength(name)
  const frame = Buffer.alloc(9 + nameBytes + Buffer.byteLength(text))
  frame.write('P', 0)
  frame.writeInt32BE(frame.length - 1, 1)
  frame.write(name, 5)
  frame.write(text, 6 + nameBytes)
  return frame
}

/** Bind, Execute and Sync in one buffer; parameters and results all in binary format (code 1). */
function encodeExecution(name: string, parameters: readonly Parameter[]): Buffer {
  const nameBytes = Buffer.byteLength(name)
  const values = parameters.map((value) => (typeof value === 'string' ? Buffer.from(value) : value))
  let bindBytes = 1 + nameBytes + 1 + 2 + 2 + 2 + 2 + 2
  for (const value of values) bindBytes += 4 + (value?.length ?? 0)
  const frame = Buffer.allocUnsafe(1 + 4 + bindBytes + 10 + 5)
  let offset = frame.write('B', 0)
  offset = frame.writeInt32BE(4 + bindBytes, offset)
  frame[offset++] = 0 // the unnamed portal
  offset += frame.write(name, offset)
  frame[offset++] = 0
  offset = frame.writeInt16BE(1, offset)
  offset = frame.writeInt16BE(1, offset)
  offset = frame.writeInt16BE(values.length, offset)
  for (const value of values) {
    offset = frame.writeInt32BE(value ? value.length : -1, offset)
    if (value) {
      frame.set(value, offset)
      offset += value.length
    }
  }
  offset = frame.writeInt16BE(1, offset)
  offset = frame.writeInt16BE(1, offset)
  offset += frame.write('E', offset)
  offset = frame.writeInt32BE(9, offset)
  frame[offset++] = 0
  offset = frame.writeInt32BE(0, offset)
  offset += frame.write('S', offset)
  frame.writeInt32BE(4, offset)
  return frame
}

function decodeRow(frame: Buffer): Row {
  const count = frame.readInt16BE(5)
  const row: (Buffer | null)[] = []
  let offset = 7
  for (let column = 0; column < count; column += 1) {
    const length = frame.readInt32BE(offset)
    offset += 4
    row.push(length < 0 ? null : frame.subarray(offset, offset + length))
    if (length > 0) offset += length
  }
  return row
}

function decodeError(frame: Buffer): PostgresError {
  const fields = new Map<string, string>()
  for (const field of frame.toString('utf8', 5).split('\0')) if (field) fields.set(field[0] as string, field.slice(1))
  return new PostgresError(fields.get('C') ?? 'XX000', fields.get('M') ?? 'PostgreSQL failed', fields.get('s'))
}
