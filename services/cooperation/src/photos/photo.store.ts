import { type Database, oneOf, type Session } from '@encommun/service-kit'
import mongoose from 'mongoose'
import type { EncodedPhoto } from './encode-photo.ts'
import type { PhotoWords } from './photo.rules.ts'

export type Photo = PhotoWords & { id: string; recapId: string; width: number; height: number }
type Row = Omit<Photo, 'id'> & { _id: string; jpeg: Buffer }

const schema = new mongoose.Schema<Row>(
  {
    _id: String,
    recapId: String,
    alt: String,
    caption: { type: String, default: null },
    credit: { type: String, default: null },
    width: Number,
    height: Number,
    jpeg: Buffer,
  },
  { collection: 'photos', versionKey: false },
)
schema.index({ recapId: 1, _id: 1 })

const photoOf = ({ _id, ...rest }: Omit<Row, 'jpeg'>): Photo => ({ id: _id, ...rest })

export function createPhotoStore({ connection }: Database) {
  const PhotoModel = connection.model('Photo', schema)
  /** Lists never carry the bytes. */
  const WITHOUT_BYTES = { jpeg: 0 }
  return {
    async ofRecaps(recapIds: readonly string[]): Promise<Photo[]> {
      const rows = await PhotoModel.find({ recapId: oneOf(recapIds) }, WITHOUT_BYTES)
        .sort({ recapId: 1, _id: 1 })
        .lean<Omit<Row, 'jpeg'>[]>()
      return rows.map(photoOf)
    },
    async byId(id: string): Promise<Photo | null> {
      const row = await PhotoModel.findOne({ _id: id }, WITHOUT_BYTES).lean<Omit<Row, 'jpeg'>>()
      return row && photoOf(row)
    },
    async jpegOf(id: string): Promise<Buffer | null> {
      const row = await PhotoModel.findOne({ _id: id }, { jpeg: 1 }).lean<{ jpeg: { buffer: Uint8Array } }>()
      return row && Buffer.from(row.jpeg.buffer)
    },
    async insert({ id, ...rest }: Photo, { jpeg }: EncodedPhoto, session: Session): Promise<void> {
      await PhotoModel.create([{ _id: id, ...rest, jpeg }], { session })
    },
    /** False when it was removed already. */
    async remove(id: string, session: Session): Promise<boolean> {
      return (await PhotoModel.deleteOne({ _id: id }, { session })).deletedCount === 1
    },
  }
}
export type PhotoStore = ReturnType<typeof createPhotoStore>
