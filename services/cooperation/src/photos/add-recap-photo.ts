import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import type { CooperationContext } from '../context.ts'
import { findGatheringToRun } from '../gatherings/find-gathering.ts'
import type { Recap } from '../recaps/recap.store.ts'
import { encodePhoto } from './encode-photo.ts'
import { checkPhoto, MAX_PHOTOS, type PhotoWords } from './photo.rules.ts'

type Input = PhotoWords & { recapId: string; base64: string; imageRightsConfirmed: boolean }

export async function addRecapPhoto(input: Input, context: CooperationContext): Promise<Result<Recap>> {
  const { loaders, recaps, photos, atomically } = context
  const recap = await loaders.recap.load(input.recapId)
  if (!recap) return refuse({ code: 'UNKNOWN_RECAP', field: ['recapId'] })
  const gathering = await findGatheringToRun(recap.gatheringId, 'add photos to this recap', context)
  if (!gathering.ok) return gathering
  const words = checkPhoto(input)
  if (!words.ok) return words
  const encoded = await encodePhoto(Buffer.from(input.base64, 'base64'))
  if (!encoded) return refuse({ code: 'INVALID_PHOTO', field: ['base64'] })
  const { width, height } = encoded
  return atomically(async (session) => {
    if (!(await recaps.takePhotoPlace(recap.id, MAX_PHOTOS, session)))
      return refuse({ code: 'TOO_MANY_PHOTOS', field: ['recapId'], values: { limit: MAX_PHOTOS } })
    await photos.insert({ id: newId('pho'), recapId: recap.id, ...words.value, width, height }, encoded, session)
    return ok(recap)
  })
}
