import { MalformedMessage } from './framing.ts'

/** One top-level element of a BSON document, as offsets into it: nothing is decoded. */
export type Element = { type: number; name: string; start: number; valueStart: number; end: number }

export const BSON_TYPE = {
  double: 0x01,
  string: 0x02,
  document: 0x03,
  array: 0x04,
  boolean: 0x08,
  int32: 0x10,
  int64: 0x12,
} as const

const FIXED_SIZE: Readonly<Record<number, number>> = {
  1: 8, // double
  6: 0, // undefined
  7: 12, // ObjectId
  8: 1, // boolean
  9: 8, // date
  10: 0, // null
  16: 4, // int32
  17: 8, // timestamp
  18: 8, // int64
  19: 16, // decimal128
  127: 0, // max key
  255: 0, // min key
}

export function elementsOf(document: Buffer): Element[] {
  const elements: Element[] = []
  const end = document.length - 1
  let offset = 4
  while (offset < end) {
    const type = document[offset] as number
    const nameEnd = document.indexOf(0, offset + 1)
    if (nameEnd < 0 || nameEnd >= end) throw new MalformedMessage('a document cut short')
    const valueStart = nameEnd + 1
    const valueEnd = valueStart + sizeOf(document, type, valueStart)
    if (valueEnd > end) throw new MalformedMessage('a document cut short')
    elements.push({
      type,
      name: document.toString('latin1', offset + 1, nameEnd),
      start: offset,
      valueStart,
      end: valueEnd,
    })
    offset = valueEnd
  }
  return elements
}

function sizeOf(document: Buffer, type: number, start: number): number {
  const fixed = FIXED_SIZE[type]
  if (fixed !== undefined) return fixed
  if (type === 0x0b) return document.indexOf(0, document.indexOf(0, start) + 1) + 1 - start // regular expression: two C strings
  if (start + 4 > document.length) throw new MalformedMessage('a document cut short')
  const length = document.readInt32LE(start)
  if (length < 0) throw new MalformedMessage('a negative length')
  switch (type) {
    case 0x02: // string
    case 0x0d: // JavaScript code
    case 0x0e: // symbol
      return 4 + length
    case 0x03: // document
    case 0x04: // array
    case 0x0f: // code with scope
      return length
    case 0x05: // binary
      return 5 + length
    case 0x0c: // DBPointer
      return 4 + length + 12
    default:
      throw new MalformedMessage(`BSON type ${type}`)
  }
}

export const hasElement = (document: Buffer, wanted: string): boolean => {
  // `includes` is native and quick, and almost always says no; the scan is only for certainty.
  if (!document.includes(wanted)) return false
  for (const { name } of elementsOf(document)) if (name === wanted) return true
  return false
}

export const stringAt = (document: Buffer, { valueStart, end }: Element): string =>
  document.toString('utf8', valueStart + 4, end - 1)

export const isTrueAt = (document: Buffer, { type, valueStart }: Element): boolean =>
  numberAt(document, type, valueStart) !== 0

function numberAt(document: Buffer, type: number, start: number): number {
  if (type === BSON_TYPE.boolean) return document[start] as number
  if (type === BSON_TYPE.int32) return document.readInt32LE(start)
  if (type === BSON_TYPE.int64) return Number(document.readBigInt64LE(start))
  return type === BSON_TYPE.double ? document.readDoubleLE(start) : 0
}

export function bigintAt(document: Buffer, { type, valueStart }: Element): bigint {
  if (type === BSON_TYPE.int64) return document.readBigInt64LE(valueStart)
  return BigInt(Math.trunc(numberAt(document, type, valueStart)))
}

/** A document of the same elements without some: `ranges` are the byte ranges to keep. */
export function documentOf(source: Buffer, ranges: readonly (readonly [start: number, end: number])[]): Buffer {
  let length = 5
  for (const [start, end] of ranges) length += end - start
  const document = Buffer.allocUnsafe(length)
  document.writeInt32LE(length, 0)
  let offset = 4
  for (const [start, end] of ranges) offset += source.copy(document, offset, start, end)
  document[offset] = 0
  return document
}
