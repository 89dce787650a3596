import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

/** One line of the contracts export, as far as figures need it: no client, no days, no regime are kept. */
export type Contract = { number: string; memberId: string; on: string; trade: string; cents: number }
/** What one member's contracts of one month come to. Days and months are ISO texts. */
export type MonthFigures = {
  memberId: string
  month: string
  contracts: number
  cents: number
  lastContractOn: string | null
  trades: readonly string[]
}
type Row = Omit<Contract, 'number'> & { _id: string }

const schema = new mongoose.Schema<Row>(
  { _id: String, memberId: String, on: String, trade: String, cents: Number },
  { collection: 'contracts', versionKey: false },
)
schema.index({ memberId: 1, on: 1 })

const rowOf = ({ number, ...rest }: Contract): Row => ({ _id: number, ...rest })

export function createContractStore({ connection }: Database) {
  const ContractModel = connection.model('Contract', schema)
  return {
    async byNumbers(numbers: readonly string[]): Promise<Contract[]> {
      const rows = await ContractModel.find({ _id: oneOf(numbers) }).lean<Row[]>()
      return rows.map(({ _id, ...rest }) => ({ number: _id, ...rest }))
    },
    /** Of one member, oldest first: for the member's archive. */
    async allOf(memberId: string): Promise<Contract[]> {
      const rows = await ContractModel.find({ memberId }).sort({ on: 1, _id: 1 }).lean<Row[]>()
      return rows.map(({ _id, ...rest }) => ({ number: _id, ...rest }))
    },
    async removeOf(memberIds: readonly string[], session?: Session): Promise<void> {
      await ContractModel.deleteMany({ memberId: oneOf(memberIds) }, session ? { session } : {})
    },
    /** Straight to the driver: validating a million rows of five plain values costs more than writing them. */
    async insertMany(contracts: readonly Contract[]): Promise<void> {
      if (contracts.length > 0)
        await ContractModel.collection.insertMany(contracts.map(rowOf) as never[], { ordered: false })
    },
    async replaceMany(contracts: readonly Contract[]): Promise<void> {
      if (contracts.length === 0) return
      await ContractModel.bulkWrite(
        contracts.map(rowOf).map(({ _id, ...row }) => ({ updateOne: { filter: { _id }, update: { $set: row } } })),
        { ordered: false },
      )
    },
    /** A credit note (a negative amount) is no contract; it counts in the turnover. */
    async figuresOf(memberIds: readonly string[]): Promise<MonthFigures[]> {
      const isContract = { $gte: ['$cents', 0] }
      const rows = await ContractModel.aggregate<{
        _id: { memberId: string; month: string }
        contracts: number
        cents: number
        lastContractOn: string | null
        trades: string[]
      }>([
        { $match: { memberId: { $in: [...memberIds] } } },
        {
          $group: {
            _id: { memberId: '$memberId', month: { $substrBytes: ['$on', 0, 7] } },
            contracts: { $sum: { $cond: [isContract, 1, 0] } },
            cents: { $sum: '$cents' },
            lastContractOn: { $max: { $cond: [isContract, '$on', null] } },
            trades: { $addToSet: '$trade' },
          },
        },
      ])
      return rows.map(({ _id, trades, ...figures }) => ({ ..._id, ...figures, trades: trades.toSorted() }))
    },
  }
}
export type ContractStore = ReturnType<typeof createContractStore>
