import { createHmac } from 'node:crypto'
import { dateOf, newId } from '@encommun/domain-kit'
import { type Database, isDuplicateKey, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { Subscriber } from './unsubscribe-token.rules.ts'

type Row = { _id: string; at: Date; reason: 'UNSUBSCRIBED' | 'DEAD_ADDRESS' | 'ERASED' }
/** One line of the consent ledger: never changed, and removed with the member only. */
type ConsentRow = { _id: string; memberId: string; purpose: string; given: boolean; source: string; at: Date }

export type MailChoice = Pick<ConsentRow, 'purpose' | 'given' | 'source'> & { at: Temporal.Instant }

const schema = new mongoose.Schema<Row>(
  { _id: String, at: Date, reason: String },
  { collection: 'suppressions', versionKey: false },
)
const consentSchema = new mongoose.Schema<ConsentRow>(
  { _id: String, memberId: String, purpose: String, given: Boolean, source: String, at: Date },
  { collection: 'consent_events', versionKey: false },
)
consentSchema.index({ memberId: 1, at: 1 })

/** Who gets no mail: members who left a list, and addresses that do not exist. Both as keyed hashes only, so that an erased member stays off. */
export function createSuppressionStore({ connection, atomically }: Database, hashKey: string) {
  const SuppressionModel = connection.model('Suppression', schema)
  const ConsentModel = connection.model('ConsentEvent', consentSchema)
  const macOf = (words: string) => createHmac('sha256', hashKey).update(words).digest('base64url')
  const hashOf = (address: string) => `address.${macOf(`address:${address.trim().toLowerCase()}`)}`
  const keyOf = ({ list, memberId }: Subscriber) => `${list}.${macOf(`member:${memberId}`)}`

  return {
    /** True the first time; from then on there is nothing more to withdraw. */
    async unsubscribe(
      subscriber: Subscriber,
      source: 'ONE_CLICK' | 'PAGE',
      now: Temporal.Instant,
      also: (session: Session) => Promise<void>,
    ): Promise<boolean> {
      try {
        return await atomically(async (session) => {
          await SuppressionModel.create([{ _id: keyOf(subscriber), at: dateOf(now), reason: 'UNSUBSCRIBED' }], {
            session,
          })
          const { memberId, list } = subscriber
          const event = { _id: newId('cns'), memberId, purpose: list, given: false, source, at: dateOf(now) }
          await ConsentModel.create([event], { session })
          await also(session)
          return true
        })
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
    /** What a member did with our mails, oldest first: for the member's archive. */
    async historyOf(memberId: string): Promise<MailChoice[]> {
      const rows = await ConsentModel.find({ memberId }).sort({ at: 1 }).lean<ConsentRow[]>()
      return rows.map(({ purpose, given, source, at }) => ({
        purpose,
        given,
        source,
        at: at.toTemporalInstant(),
      }))
    },
    /** From now on no list reaches them, also one that was read a moment ago; and nothing here says who they were. */
    async forget(memberId: string, now: Temporal.Instant, session: Session): Promise<void> {
      await SuppressionModel.updateOne(
        { _id: keyOf({ list: 'newsletter', memberId }) },
        { $setOnInsert: { at: dateOf(now), reason: 'ERASED' } },
        { upsert: true, session },
      )
      await ConsentModel.deleteMany({ memberId }, { session })
    },
    async suppressAddress(address: string, now: Temporal.Instant): Promise<void> {
      await SuppressionModel.updateOne(
        { _id: hashOf(address) },
        { $setOnInsert: { at: dateOf(now), reason: 'DEAD_ADDRESS' } },
        { upsert: true },
      )
    },
    /** For each recipient whether mail of that list may go to this member at this address. */
    async allows<T extends { memberId: string; address: string }>(
      list: Subscriber['list'],
      recipients: readonly T[],
    ): Promise<{ recipient: T; allowed: boolean }[]> {
      const keysOf = ({ memberId, address }: T) => [keyOf({ list, memberId }), hashOf(address)]
      const rows = await SuppressionModel.find({ _id: oneOf(recipients.flatMap(keysOf)) })
        .select('_id')
        .lean<Row[]>()
      const suppressed = new Set(rows.map(({ _id }) => _id))
      return recipients.map((recipient) => ({
        recipient,
        allowed: !keysOf(recipient).some((key) => suppressed.has(key)),
      }))
    },
  }
}
export type SuppressionStore = ReturnType<typeof createSuppressionStore>
