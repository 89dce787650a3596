import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { CooperationContext } from '../context.ts'
import { findGatheringToRun } from '../gatherings/find-gathering.ts'
import type { Recap } from '../recaps/recap.store.ts'

export async function removeRecapPhoto(photoId: string, context: CooperationContext): Promise<Result<Recap>> {
  const { loaders, recaps, photos, atomically, audit } = context
  const photo = await photos.byId(photoId)
  const recap = photo && (await loaders.recap.load(photo.recapId))
  if (!recap) return refuse({ code: 'UNKNOWN_PHOTO', field: ['photoId'] })
  const gathering = await findGatheringToRun(recap.gatheringId, 'remove photos from this recap', context)
  if (!gathering.ok) return gathering
  return atomically(async (session) => {
    if (!(await photos.remove(photoId, session))) return refuse({ code: 'UNKNOWN_PHOTO', field: ['photoId'] })
    await recaps.freePhotoPlace(recap.id, session)
    await audit.record(session, { deed: 'remove-recap-photo', resource: photoId, office: gathering.value.officeCode })
    return ok(recap)
  })
}
