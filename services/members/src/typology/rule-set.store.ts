import { dateOf } from '@encommun/domain-kit'
import { type Database, isDuplicateKey } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { RuleSet } from './typology.rules.ts'

type Row = Omit<RuleSet, 'id' | 'adoptedAt'> & { _id: string; adoptedAt: Date }

const nullable = { type: String, default: null }
const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    officeCode: nullable,
    version: Number,
    window: String,
    activeOverContracts: Number,
    activeOverTurnoverCents: Number,
    neverEngagedUpToContracts: Number,
    adoptedAt: Date,
    adoptedBy: nullable,
  },
  { collection: 'rule_sets', versionKey: false },
)
schema.index({ officeCode: 1, version: 1 }, { unique: true })

const ruleSetOf = ({ _id, adoptedAt, ...rest }: Row): RuleSet => ({
  id: _id,
  ...rest,
  adoptedAt: adoptedAt.toTemporalInstant(),
})

export function createRuleSetStore({ connection }: Database) {
  const RuleSetModel = connection.model('TypologyRuleSet', schema)
  return {
    /** A handful in ten years: always read together. Newest first. */
    async all(): Promise<RuleSet[]> {
      return (await RuleSetModel.find().sort({ adoptedAt: -1, _id: -1 }).lean<Row[]>()).map(ruleSetOf)
    },
    /** False when that version exists: of two who adopt at once, one does. */
    async insert({ id, adoptedAt, ...rest }: RuleSet): Promise<boolean> {
      try {
        await RuleSetModel.create({ _id: id, ...rest, adoptedAt: dateOf(adoptedAt) })
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
  }
}
export type RuleSetStore = ReturnType<typeof createRuleSetStore>
