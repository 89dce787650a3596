import { type Document, serialize } from 'bson'
import type { Framing } from './frame-reader.ts'

/** What `hello` announces; a client that sends more is not a MongoDB driver. */
export const MAX_MESSAGE_BYTES = 48_000_000
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024

const OP_REPLY = 1
const OP_QUERY = 2004
const OP_MSG = 2013
const HEADER_BYTES = 16
const CHECKSUM_PRESENT = 1
const MORE_TO_COME = 1 << 1
const UNKNOWN_REQUIRED_FLAGS = 0xfffc
const SMALLEST_DOCUMENT_BYTES = 5

/** The peer does not speak the protocol: its socket is closed, nothing else suffers. */
export class MalformedMessage extends Error {
  override name = 'MalformedMessage'
}

export type Message = {
  requestId: number
  /** OP_QUERY is only used by drivers for their very first `hello`. */
  legacy: boolean
  expectsReply: boolean
  /** The command, raw. */
  body: Buffer
  /** Documents of an OP_MSG document sequence (kind 1), one after the other, raw. */
  sequence: Buffer | undefined
}

export const messageFraming: Framing = {
  headerBytes: HEADER_BYTES,
  lengthAt(buffer, offset) {
    const length = buffer.readInt32LE(offset)
    if (length <= HEADER_BYTES || length > MAX_MESSAGE_BYTES) throw new MalformedMessage(`a message of ${length} bytes`)
    return length
  },
}

export function parseMessage(frame: Buffer): Message {
  const requestId = frame.readInt32LE(4)
  const operation = frame.readInt32LE(12)
  if (operation === OP_MSG) return parseOpMsg(frame, requestId)
  if (operation === OP_QUERY) return parseOpQuery(frame, requestId)
  throw new MalformedMessage(`operation ${operation}, which is not spoken here`)
}

function parseOpMsg(frame: Buffer, requestId: number): Message {
  if (frame.length < HEADER_BYTES + 4 + 1) throw new MalformedMessage('an OP_MSG without sections')
  const flags = frame.readUInt32LE(HEADER_BYTES)
  if (flags & UNKNOWN_REQUIRED_FLAGS) throw new MalformedMessage(`unknown flags ${flags}`)
  const end = flags & CHECKSUM_PRESENT ? frame.length - 4 : frame.length
  let body: Buffer | undefined
  let sequence: Buffer | undefined
  let offset = HEADER_BYTES + 4
  while (offset < end) {
    const kind = frame[offset]
    const start = offset + 1
    if (start + 4 > end) throw new MalformedMessage('a section cut short')
    const size = frame.readInt32LE(start)
    if (size < SMALLEST_DOCUMENT_BYTES || start + size > end) throw new MalformedMessage(`a section of ${size} bytes`)
    if (kind === 0 && !body) body = frame.subarray(start, start + size)
    else if (kind === 1 && !sequence)
      sequence = frame.subarray(endOfString(frame, start + 4, start + size), start + size)
    else throw new MalformedMessage(`a section of kind ${kind} too many`)
    offset = start + size
  }
  if (!body) throw new MalformedMessage('an OP_MSG without a command')
  return { requestId, legacy: false, expectsReply: (flags & MORE_TO_COME) === 0, body, sequence }
}

function parseOpQuery(frame: Buffer, requestId: number): Message {
  const start = endOfString(frame, HEADER_BYTES + 4, frame.length) + 8
  if (start + SMALLEST_DOCUMENT_BYTES > frame.length) throw new MalformedMessage('an OP_QUERY without a command')
  const size = frame.readInt32LE(start)
  if (size < SMALLEST_DOCUMENT_BYTES || start + size > frame.length)
    throw new MalformedMessage(`a command of ${size} bytes`)
  return { requestId, legacy: true, expectsReply: true, body: frame.subarray(start, start + size), sequence: undefined }
}

function endOfString(frame: Buffer, start: number, end: number): number {
  const zero = frame.indexOf(0, start)
  if (zero < 0 || zero >= end) throw new MalformedMessage('a name without an end')
  return zero + 1
}

let nextRequestId = 1

/** One buffer, hence one write: header and reply document. */
export function encodeReply(message: Message, reply: Buffer | Document): Buffer {
  const document = Buffer.isBuffer(reply) ? reply : serialize(reply)
  const prefixBytes = message.legacy ? HEADER_BYTES + 20 : HEADER_BYTES + 5
  const frame = Buffer.allocUnsafe(prefixBytes + document.length)
  frame.fill(0, HEADER_BYTES, prefixBytes)
  frame.writeInt32LE(frame.length, 0)
  frame.writeInt32LE(nextRequestId, 4)
  nextRequestId = (nextRequestId % 0x7fffffff) + 1
  frame.writeInt32LE(message.requestId, 8)
  frame.writeInt32LE(message.legacy ? OP_REPLY : OP_MSG, 12)
  if (message.legacy) {
    frame.writeInt32LE(8, HEADER_BYTES) // AwaitCapable, as every server has said since 2.6
    frame.writeInt32LE(1, HEADER_BYTES + 16) // one document
  }
  frame.set(document, prefixBytes)
  return frame
}
