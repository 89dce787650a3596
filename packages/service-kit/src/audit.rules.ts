import { createHmac } from 'node:crypto'

/** Who did what to what: names and ids, never a value of a field. */
export type AuditRow = {
  id: string
  at: Date
  /** What was done, named like the action: `create-partner-key`. */
  deed: string
  /** Id of what it was done to. */
  resource: string
  office: string | null
  /** Names of the fields that were changed or looked at. */
  fields: readonly string[]
  purpose: string | null
  result: AuditResult
  /** The person for whom it was done, where that is another than who did it. */
  onBehalfOf: string | null
  accountId: string | null
  memberId: string | null
  staffId: string | null
  partnerKeyId: string | null
  service: string | null
  /** The hats that were worn: `ADVISOR NAN`. */
  hats: readonly string[]
  requestId: string
}
export type AuditResult = 'DONE' | 'REFUSED'
/** What sealing adds: the place in the chain, and what ties it to the row before. */
export type Seal = { seq: number; previous: string; hash: string }
export type SignedRow = AuditRow & { signature: string }
export type SealedRow = SignedRow & Seal

/** Where the chain ends, and where it begins since rows older than their time are gone. */
export type ChainHead = { seq: number; hash: string; startSeq: number; startHash: string; anchoredOn: string }
export const EMPTY_CHAIN: ChainHead = { seq: 0, hash: '', startSeq: 0, startHash: '', anchoredOn: '' }

const hmac = (key: string, parts: readonly unknown[]) =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')

/** Written with the row, so that nobody without the key writes or alters one, sealed or not. */
export const signatureOf = (key: string, row: AuditRow): string =>
  hmac(key, [
    'row',
    row.id,
    row.at.toISOString(),
    row.deed,
    row.resource,
    row.office,
    [...row.fields],
    row.purpose,
    row.result,
    row.onBehalfOf,
    row.accountId,
    row.memberId,
    row.staffId,
    row.partnerKeyId,
    row.service,
    [...row.hats],
    row.requestId,
  ])

const hashOf = (key: string, seq: number, previous: string, signature: string) =>
  hmac(key, ['seal', seq, previous, signature])

export const headSignatureOf = (key: string, head: ChainHead): string =>
  hmac(key, ['head', head.seq, head.hash, head.startSeq, head.startHash, head.anchoredOn])

/** The next links of the chain, in the order of the rows. */
export function seal(key: string, { seq, hash }: Pick<ChainHead, 'seq' | 'hash'>, rows: readonly SignedRow[]): Seal[] {
  let [number, previous] = [seq, hash]
  return rows.map(({ signature }) => {
    number += 1
    const link = { seq: number, previous, hash: hashOf(key, number, previous, signature) }
    previous = link.hash
    return link
  })
}

/** What is wrong with the first row that is not as it was written; null while the chain holds. */
export type Break = { seq: number; id: string | null; reason: string }

/** Follows a chain row by row, in the order of `seq`; keeps nothing but where it stands. */
export function createChainCheck(key: string, start: Pick<ChainHead, 'startSeq' | 'startHash'>) {
  let [seq, hash] = [start.startSeq, start.startHash]
  return {
    next(row: SealedRow): Break | null {
      const expected = seq + 1
      if (row.seq !== expected) return { seq: expected, id: null, reason: `row ${expected} is missing` }
      const { signature, ...rest } = row
      if (signature !== signatureOf(key, rest)) return { seq: row.seq, id: row.id, reason: 'its content was altered' }
      if (row.previous !== hash) return { seq: row.seq, id: row.id, reason: 'it does not follow the row before' }
      if (row.hash !== hashOf(key, row.seq, hash, signature))
        return { seq: row.seq, id: row.id, reason: 'its seal is not ours' }
      ;[seq, hash] = [row.seq, row.hash]
      return null
    },
    /** Call it after the last row. */
    end(head: ChainHead): Break | null {
      if (head.seq !== seq) return { seq: seq + 1, id: null, reason: `rows up to ${head.seq} are missing` }
      return head.hash === hash ? null : { seq, id: null, reason: 'the head is not that of its last row' }
    },
  }
}
