import { expect, test } from '@jest/globals'
import { deserialize, Long, serialize } from 'bson'
import { parseCommand } from './command.ts'
import { createFrameReader } from './frame-reader.ts'
import { encodeReply, MAX_MESSAGE_BYTES, messageFraming, parseMessage } from './framing.ts'

const document = (value: object) => Buffer.from(serialize(value))

function opMsg(sections: Buffer[], flags = 0): Buffer {
  const body = Buffer.concat(sections)
  const head = Buffer.alloc(20)
  head.writeInt32LE(20 + body.length, 0)
  head.writeInt32LE(7, 4)
  head.writeInt32LE(2013, 12)
  head.writeUInt32LE(flags, 16)
  return Buffer.concat([head, body])
}
const bodySection = (value: object) => Buffer.concat([Buffer.from([0]), document(value)])
function sequenceSection(name: string, documents: object[]): Buffer {
  const content = Buffer.concat([Buffer.from(`${name}\0`), ...documents.map(document)])
  const size = Buffer.alloc(4)
  size.writeInt32LE(content.length + 4)
  return Buffer.concat([Buffer.from([1]), size, content])
}

test('a message cut at any byte is put together again', () => {
  const stream = Buffer.concat([opMsg([bodySection({ ping: 1 })]), opMsg([bodySection({ hello: 1, $db: 'admin' })])])
  for (let cut = 0; cut <= stream.length; cut += 1) {
    const frames: Buffer[] = []
    const reader = createFrameReader(messageFraming, (frame) => frames.push(frame))
    reader.push(stream.subarray(0, cut))
    reader.push(stream.subarray(cut))
    expect(frames.map((frame) => parseCommand(parseMessage(frame)).name)).toEqual(['ping', 'hello'])
  }
})

test('a document sequence is passed on as it came', () => {
  const message = parseMessage(
    opMsg([bodySection({ insert: 'c', $db: 'd' }), sequenceSection('documents', [{ a: 1 }, { a: 2 }])]),
  )
  expect(message.sequence).toEqual(Buffer.concat([document({ a: 1 }), document({ a: 2 })]))
})

test('a checksum is left out, and a message that wants no reply says so', () => {
  const frame = opMsg([bodySection({ ping: 1 }), Buffer.from([1, 2, 3, 4])], 0b11)
  expect(parseMessage(frame)).toMatchObject({ expectsReply: false, requestId: 7 })
})

test('what concerns session, routing and durability does not reach the engine, wherever it stands', () => {
  const id = Buffer.alloc(16, 9)
  const command = parseCommand(
    parseMessage(
      opMsg([
        bodySection({
          find: 'things',
          readConcern: { level: 'snapshot' },
          filter: { lsid: 'a field of that name', $db: 1 },
          lsid: { id },
          txnNumber: Long.fromNumber(3),
          autocommit: false,
          startTransaction: true,
          limit: 1,
          writeConcern: { w: 1 },
          $readPreference: { mode: 'primary' },
          $clusterTime: { clusterTime: 1 },
          $db: 'shop',
        }),
      ]),
    ),
  )
  expect(deserialize(command.spec)).toEqual({
    find: 'things',
    filter: { lsid: 'a field of that name', $db: 1 },
    limit: 1,
  })
  expect(command).toMatchObject({
    name: 'find',
    collection: 'things',
    database: 'shop',
    transactionNumber: 3n,
    inTransaction: true,
    startsTransaction: true,
  })
})

test('a command without such fields is passed on untouched', () => {
  const body = document({ ping: 1 })
  expect(parseCommand({ requestId: 1, legacy: true, expectsReply: true, body, sequence: undefined }).spec).toBe(body)
})

test.each([
  ['no section', opMsg([])],
  ['no command', opMsg([sequenceSection('documents', [{ a: 1 }])])],
  ['two commands', opMsg([bodySection({ ping: 1 }), bodySection({ ping: 1 })])],
  ['a section longer than the message', opMsg([Buffer.from([0, 255, 0, 0, 0, 0])])],
  ['an unknown section', opMsg([Buffer.from([9, 5, 0, 0, 0, 0])])],
  ['unknown flags', opMsg([bodySection({ ping: 1 })], 0x40)],
  [
    'another operation',
    Buffer.concat([Buffer.from([20, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0x01, 0x99, 0, 0]), Buffer.alloc(4)]),
  ],
])('a message with %s is malformed', (_, frame) => {
  expect(() => parseMessage(frame)).toThrow(expect.objectContaining({ name: 'MalformedMessage' }))
})

test.each([
  ['an empty command', document({})],
  ['a string longer than its document', Buffer.from('0f00000002610099000000780000000000'.slice(0, 30), 'hex')],
  ['an unknown type', Buffer.from('0800000077610000', 'hex')],
])('%s is malformed', (_, body) => {
  expect(() => parseCommand({ requestId: 1, legacy: false, expectsReply: true, body, sequence: undefined })).toThrow(
    expect.objectContaining({ name: 'MalformedMessage' }),
  )
})

test.each([-1, 0, 15, MAX_MESSAGE_BYTES + 1])(
  'a message that claims %i bytes is malformed before it is waited for',
  (length) => {
    const head = Buffer.alloc(16)
    head.writeInt32LE(length)
    const reader = createFrameReader(messageFraming, () => undefined)
    expect(() => reader.push(head)).toThrow(expect.objectContaining({ name: 'MalformedMessage' }))
  },
)

test('a reply answers its request in the form it was asked', () => {
  const message = { requestId: 41, expectsReply: true, body: document({}), sequence: undefined }
  const modern = encodeReply({ ...message, legacy: false }, { ok: 1 })
  expect([modern.readInt32LE(0), modern.readInt32LE(8), modern.readInt32LE(12)]).toEqual([modern.length, 41, 2013])
  expect(deserialize(modern.subarray(21))).toEqual({ ok: 1 })
  const legacy = encodeReply({ ...message, legacy: true }, { ok: 1 })
  expect([legacy.readInt32LE(12), legacy.readInt32LE(32)]).toEqual([1, 1])
  expect(deserialize(legacy.subarray(36))).toEqual({ ok: 1 })
})
