import type { PersonalData } from '@encommun/service-kit'
import type { CooperationContext } from '../context.ts'
import type { Gathering } from '../gatherings/gathering.store.ts'
import { eraseFromGatherings } from './erase-from-gatherings.ts'
import { COOPERATION_KINDS } from './personal-data.words.ts'

export const personalData: PersonalData<CooperationContext> = {
  kinds: COOPERATION_KINDS,
  async gather(memberId, { registrations, problems, gatherings, series }) {
    const [registered, brought, carried, carriedSeries] = await Promise.all([
      registrations.allOf(memberId),
      problems.allOf(memberId),
      gatherings.carriedBy(memberId),
      series.carriedBy(memberId),
    ])
    const ids = [...registered, ...brought].map(({ gatheringId }) => gatheringId)
    const known = new Map((await gatherings.byIds(ids)).map((gathering) => [gathering.id, gathering]))
    const waiting = registered.filter(({ state }) => state === 'WAITING')
    const ranks = new Map<string, number>()
    // One by one: each of them waits in a line of its own.
    for (const one of waiting) for (const { id, rank } of await registrations.waitingRanks([one])) ranks.set(id, rank)
    const whatOf = (gatheringId: string) => nameOf(known.get(gatheringId))
    return [
      ...registered.map(({ id, gatheringId, seat, state, takenAt, promotedAt }) => ({
        kind: 'Registration',
        values: {
          id,
          ...whatOf(gatheringId),
          seat,
          state,
          waitingRank: ranks.get(id) ?? null,
          takenAt: takenAt.toString(),
          promotedAt: promotedAt?.toString() ?? null,
        },
      })),
      ...brought.map(({ id, gatheringId, text }) => ({
        kind: 'Problem',
        values: { id, ...whatOf(gatheringId), text },
      })),
      ...[...carried.map((one) => ({ ...one, ...nameOf(one) })), ...carriedSeries.map(seriesNameOf)].flatMap(
        ({ gathering, startsAtLocal, responsibilities }) =>
          responsibilities
            .filter((one) => one.memberId === memberId)
            .map(({ task }) => ({ kind: 'Responsibility', values: { gathering, startsAtLocal, task } })),
      ),
    ]
  },
  erase: eraseFromGatherings,
}

const nameOf = (gathering: Gathering | undefined) => ({
  gathering: gathering?.title ?? null,
  startsAtLocal: gathering?.startsAtLocal.toString() ?? null,
})
const seriesNameOf = <Series extends { title: string }>(series: Series) => ({
  ...series,
  gathering: series.title,
  startsAtLocal: null,
})
