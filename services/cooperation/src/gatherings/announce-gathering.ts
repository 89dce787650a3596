import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'
import { mayAnnounce, mayRecordPast } from './gathering.policy.ts'
import { type AnnouncementWish, checkAnnouncement } from './gathering.rules.ts'
import type { Gathering, NewGathering } from './gathering.store.ts'

export async function announceGathering(
  wish: AnnouncementWish,
  { viewer, offices, gatherings, now }: CooperationContext,
): Promise<Result<Gathering>> {
  allow(mayAnnounce(viewer, wish), viewer, 'announce a gathering in which you have no task')
  const checked = checkAnnouncement(wish, { now, mayBePast: mayRecordPast(viewer, wish) })
  if (!checked.ok) return checked
  if (!(await offices.isKnown(wish.officeCode)))
    return refuse({ code: 'UNKNOWN_OFFICE', field: ['officeCode'], values: { code: wish.officeCode } })
  const gathering: NewGathering = {
    id: newId('gat'),
    ...checked.value,
    state: 'ANNOUNCED',
    cancellationReason: null,
    cancelledAt: null,
    seriesId: null,
    originalOn: null,
  }
  return ok(await gatherings.insert(gathering))
}
