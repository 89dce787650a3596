import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'

type Row = { _id: string; newsletterId: string }

const schema = new mongoose.Schema<Row>(
  { _id: String, newsletterId: String },
  { collection: 'sheet_turns', versionKey: false },
)
schema.index({ newsletterId: 1 })

/** Which letter a presentation sheet stands in: its id is the key, so none stands in two (rec. 9). */
export function createSheetTurnStore({ connection }: Database) {
  const SheetTurnModel = connection.model('SheetTurn', schema)
  return {
    /** Those of the sheets that had their turn in another letter. */
    async takenElsewhere(sheetIds: readonly string[], newsletterId: string): Promise<Set<string>> {
      const rows = await SheetTurnModel.find({
        _id: oneOf(sheetIds),
        newsletterId: mongoose.trusted({ $ne: newsletterId }),
      }).lean<Row[]>()
      return new Set(rows.map(({ _id }) => _id))
    },
    /** A sheet taken by another letter at the same moment ends the transaction with a duplicate key. */
    async take(sheetIds: readonly string[], newsletterId: string, session: Session): Promise<void> {
      await SheetTurnModel.deleteMany({ newsletterId }, { session })
      if (sheetIds.length > 0)
        await SheetTurnModel.create(
          sheetIds.map((_id) => ({ _id, newsletterId })),
          { session, ordered: true },
        )
    },
    /** A sheet that dropped out before the letter left keeps its turn for a later one. */
    async giveBack(sheetIds: readonly string[], newsletterId: string): Promise<void> {
      await SheetTurnModel.deleteMany({ _id: oneOf(sheetIds), newsletterId })
    },
  }
}
export type SheetTurnStore = ReturnType<typeof createSheetTurnStore>
