import { newId } from '@encommun/domain-kit'
import { memberViewer, serviceViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { postponeUnready } from '../src/co-development/postpone-unready.ts'
import { ada, camille, startCooperation } from './builders.ts'

let story: Awaited<ReturnType<typeof startCooperation>>
beforeAll(async () => {
  story = await startCooperation()
})
beforeEach(() => story.clock.set('2026-11-01T09:00:00Z'))
afterAll(() => story.service.close())

const told = async (which: object): Promise<[string, Record<string, unknown>][]> =>
  (await story.service.database.connection.collection('outbox').find(which).sort({ _id: 1 }).toArray()).map(
    ({ name, payload }) => [name, payload],
  )
const ofGathering = (gatheringId: string) => told({ 'payload.gatheringId': gatheringId })
const someone = () => ({ viewer: memberViewer(newId('mem')) })
const take = (gatheringId: string, asked: object) =>
  story.codesOf('takeSeat', { gatheringId, seat: 'ON_SITE', idempotencyKey: newId('key') }, asked)

test('a move is told once with both beginnings, and not at all when nothing changes for those who come', async () => {
  const gatheringId = await story.announce()
  const move = (change: object) => story.codesOf('rescheduleGathering', { gatheringId, ...change }, ada)
  expect(await move({ startsAtLocal: '2026-11-23T08:30' })).toEqual([])
  expect(await move({ startsAtLocal: '2026-11-23T08:30' })).toEqual([])
  expect(await move({ startsAtLocal: '2026-11-23T08:30', place: 'Au parc' })).toEqual([])
  const [from, to] = ['2026-11-16T07:30:00Z', '2026-11-23T07:30:00Z']
  expect(await ofGathering(gatheringId)).toEqual([
    ['gathering.rescheduled', { gatheringId, gatheringVersion: 1, previousStartsAt: from, startsAt: to }],
    ['gathering.rescheduled', { gatheringId, gatheringVersion: 3, previousStartsAt: to, startsAt: to }],
  ])
})

test('a move that is refused is told to nobody', async () => {
  const gatheringId = await story.announce()
  expect(await take(gatheringId, someone())).toEqual([])
  const online = { gatheringId, startsAtLocal: '2026-11-23T08:30', place: null, remoteLink: 'https://visio.example/a' }
  expect(await story.codesOf('rescheduleGathering', online, ada)).toEqual(['PLACES_TAKEN'])
  expect(await ofGathering(gatheringId)).toEqual([])
})

test('calling off is told once, also by two at once; who had a place is still to be found, who had left is not', async () => {
  const gatheringId = await story.announce()
  const [guest, left] = [someone(), someone()]
  for (const asked of [guest, left]) await take(gatheringId, asked)
  await story.codesOf('leaveSeat', { gatheringId }, left)
  const cancel = (asked: object) =>
    story.codesOf('cancelGathering', { gatheringId, reason: 'La salle a brûlé.' }, asked)
  const answers = await Promise.all([cancel(ada), cancel(camille)])
  expect(answers.flat()).toEqual(['GATHERING_CANCELLED'])
  expect(await ofGathering(gatheringId)).toEqual([['gathering.cancelled', { gatheringId, gatheringVersion: 1 }]])
  const ask = async (asked: object) => {
    const data = await story.service.must(
      'query ($id: ID!) { gathering(id: $id) { registrations { edges { node { id state member { id } } } } } }',
      { id: gatheringId },
      asked,
    )
    return data.gathering.registrations?.edges.map(({ node }: { node: object }) => node) ?? null
  }
  const program = { viewer: serviceViewer('communications') }
  const [registration, ...others] = await ask(program)
  expect([registration.state, registration.member.id, others]).toEqual([
    'CANCELLED_WITH_GATHERING',
    guest.viewer.memberId,
    [],
  ])
  expect(await ask(left)).toBeNull()
  const one = async (asked: object) =>
    (await story.service.must('query ($id: ID!) { registration(id: $id) { state } }', registration, asked)).registration
  expect(await one(program)).toEqual({ state: 'CANCELLED_WITH_GATHERING' })
  expect(await one(guest)).toEqual({ state: 'CANCELLED_WITH_GATHERING' })
  expect(await one(left)).toBeNull()
})

test('of a series, each gathering that another hour or the end reaches is told by itself', async () => {
  const input = {
    officeCode: 'NAN',
    title: 'Le déjeuner du lundi',
    whatItIs: 'Un repas.',
    aim: 'Se connaître.',
    whatWeWillDo: 'Manger.',
    language: 'FR',
    rule: 'FREQ=MONTHLY;BYDAY=3MO',
    holidayRule: 'SKIP',
    startsAtLocal: '2026-11-02T12:30',
    timeZone: 'Europe/Paris',
    durationMinutes: 60,
    place: 'Au bureau',
    responsibilities: [
      { task: 'CARRIES', memberId: ada.viewer.memberId },
      { task: 'COMMUNICATES', staffMemberId: camille.viewer.staffId },
      { task: 'SENDS', staffMemberId: camille.viewer.staffId },
      { task: 'ANIMATES', memberId: ada.viewer.memberId },
    ],
  }
  const { announceSeries } = await story.service.must(
    `mutation ($input: AnnounceSeriesInput!) { announceSeries(input: $input) {
      series { gatherings(first: 20) { edges { node { id } } } } userErrors { code } } }`,
    { input },
    ada,
  )
  expect(announceSeries.userErrors).toEqual([])
  const ids: string[] = announceSeries.series.gatherings.edges.map(({ node }: { node: { id: string } }) => node.id)
  const [first = '', second = ''] = ids
  const change = (more: object) => story.codesOf('changeSeries', { gatheringId: first, scope: 'ALL', ...more }, ada)
  expect(await change({ title: 'Le grand déjeuner' })).toEqual([])
  expect(await ofGathering(second)).toEqual([])
  expect(await change({ startTime: '12:00' })).toEqual([])
  expect((await ofGathering(second)).map(([name]) => name)).toEqual(['gathering.rescheduled'])
  const end = { gatheringId: second, scope: 'FOLLOWING', reason: 'Plus personne.' }
  expect(await story.codesOf('endSeries', end, ada)).toEqual([])
  expect((await ofGathering(first)).map(([name]) => name)).toEqual(['gathering.rescheduled'])
  for (const id of ids.slice(1))
    expect((await ofGathering(id)).map(([name]) => name)).toEqual(['gathering.rescheduled', 'gathering.cancelled'])
})

test('a place that is passed on is told once for each time that it is', async () => {
  const gatheringId = await story.announce({ onSitePlaces: 1 })
  const [guest, waiting] = [someone(), someone()]
  for (const asked of [guest, waiting]) await take(gatheringId, asked)
  const promotions = async () =>
    (await told({ name: 'registration.promoted' })).map(([, { promotedAt }]) => String(promotedAt))
  await story.codesOf('leaveSeat', { gatheringId }, guest)
  expect(await promotions()).toEqual(['2026-11-01T09:00:00Z'])
  story.clock.set('2026-11-02T09:00:00Z')
  await take(gatheringId, guest)
  await story.codesOf('leaveSeat', { gatheringId }, waiting)
  await story.codesOf('leaveSeat', { gatheringId }, guest)
  expect(await promotions()).toEqual(['2026-11-01T09:00:00Z', '2026-11-02T09:00:00Z'])
})

test('vector 5: a session that lacks problems is postponed and told once, however many look', async () => {
  const gatheringId = await story.announce({ isCoDevelopment: true })
  story.clock.set('2026-11-15T09:00:00Z')
  const run = () =>
    postponeUnready(
      story.service.contextFor({
        viewer: camille.viewer,
        requestId: 'test',
        now: story.clock(),
        log: { info: () => {} },
      } as never),
    )
  await Promise.all([run(), run(), run()])
  await run()
  expect(await ofGathering(gatheringId)).toEqual([['gathering.postponed', { gatheringId, gatheringVersion: 1 }]])
})
