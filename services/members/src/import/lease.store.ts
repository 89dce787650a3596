import { randomUUID } from 'node:crypto'
import { type Database, isDuplicateKey } from '@encommun/service-kit'
import mongoose from 'mongoose'

/** A run renews it four times in its life; a killed one blocks the next for no longer than this. */
const LEASE_MS = 8_000
const RENEW_MS = 2_000

type Row = { _id: string; holder: string; expiresAt: Date }
const schema = new mongoose.Schema<Row>(
  { _id: String, holder: String, expiresAt: Date },
  { collection: 'leases', versionKey: false },
)

export type Lease = {
  /** Throws when another run took over, because this one stood still for too long. */
  check(): void
  release(): Promise<void>
}

export function createLeaseStore({ connection }: Database) {
  const LeaseModel = connection.model('Lease', schema)

  const take = async (name: string, holder: string): Promise<boolean> => {
    const [now, expiresAt] = [new Date(), new Date(Date.now() + LEASE_MS)]
    const free = { _id: name, expiresAt: mongoose.trusted({ $lt: now }) }
    try {
      const { matchedCount, upsertedCount } = await LeaseModel.updateOne(
        free,
        { $set: { holder, expiresAt } },
        { upsert: true },
      )
      return matchedCount + upsertedCount === 1
    } catch (error) {
      if (isDuplicateKey(error)) return false
      throw error
    }
  }
  const expiryOf = async (name: string) => (await LeaseModel.findById(name).lean<Row>())?.expiresAt.getTime() ?? 0

  return {
    /**
     * The right to be the only one who does `name`, or null while another does. A lease that nobody renews is of a
     * process that was killed: it is waited out, and then taken.
     */
    async acquire(name: string, options: { waitForDead: boolean }): Promise<Lease | null> {
      const holder = randomUUID()
      for (let seen = 0; !(await take(name, holder)); ) {
        const expiry = await expiryOf(name)
        const isRenewed = seen > 0 && expiry > seen
        if (!options.waitForDead || isRenewed) return null
        seen ||= expiry
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
      let isLost = false
      const renew = async () => {
        const mine = { _id: name, holder }
        const update = { $set: { expiresAt: new Date(Date.now() + LEASE_MS) } }
        const { matchedCount } = await LeaseModel.updateOne(mine, update)
        isLost ||= matchedCount === 0
      }
      // A renewal that fails is tried again by the next one; a lease that then expires is lost to whoever takes it.
      const timer = setInterval(() => void renew().catch(() => {}), RENEW_MS)
      return {
        check() {
          if (isLost)
            throw new Error('Another run took over, because this one stood still for too long. Start it again.')
        },
        async release() {
          clearInterval(timer)
          await LeaseModel.deleteOne({ _id: name, holder })
        },
      }
    },
  }
}
export type LeaseStore = ReturnType<typeof createLeaseStore>
