import { SERVICES } from '@encommun/event-contracts'
import { forgetWhatIsOver, headOfficeViewer, memberViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { contractLine, memberLine, NOW, type Story, startStory } from './builders.ts'

let story: Story
let now = Temporal.Instant.from(NOW)
const inDays = (days: number) => {
  now = Temporal.Instant.from(NOW).add({ hours: Math.round(24 * days) })
}
const steppedUp = <Asked extends object>(viewer: Asked) => ({
  viewer: { ...viewer, steppedUpAt: now.toString() } as never,
})
const headOffice = () => steppedUp(headOfficeViewer('stf_siege'))
const asMember = (id: string) => steppedUp(memberViewer(id))

beforeAll(async () => {
  story = await startStory(() => now)
})
afterAll(() => story.close())

const contextNow = () =>
  story.contextFor({
    requestId: 'r',
    locale: 'fr',
    now,
    log: { debug() {}, info() {}, error: (...line: unknown[]) => errors.push(line) },
    viewer: headOffice().viewer,
  } as never)
const errors: unknown[] = []
const chore = async () => {
  for (const { run } of story.definition.chores ?? []) await run(contextNow() as never)
}
const ERASE = `mutation ($input: EraseMemberInput!) { eraseMember(input: $input) { erasure { id state askedBy dueAt } userErrors { code } } }`
const CANCEL = `mutation ($input: CancelErasureInput!) { cancelErasure(input: $input) { erasure { state } userErrors { code } } }`
const MINE = '{ myErasure { id state isLate receipts { service } } }'
const eventsOf = async (name: string) =>
  (await story.database.connection.collection('outbox').find({ name }).toArray()).map(({ payload }) => payload)
const everything = async () => {
  const collections = (await story.database.connection.db?.collections()) ?? []
  const rows = await Promise.all(
    collections
      .filter(({ collectionName }) => !['outbox', 'audit', 'erasures', 'inbox'].includes(collectionName))
      .map((collection) => collection.find().toArray()),
  )
  return JSON.stringify(rows)
}
const erase = (memberId: string, erasureId: string) =>
  story.database.atomically(async (session) => {
    await story.definition.personalData.erase(memberId, contextNow() as never, session)
    for (const service of SERVICES) {
      const [done] = (story.definition.listeners ?? []).filter(({ event }) => event === 'erasure.done')
      await done?.hear({ erasureId, service } as never, contextNow() as never, session)
    }
  })

test('S50 an erasure begins three days after it was asked for, and until then it can be taken back', async () => {
  inDays(0)
  await story.importLines([memberLine('SC1')])
  const { id } = await story.byRef('SC1')
  const asked = await story.must(ERASE, { input: { confirmation: 'sc1' } }, asMember(id))
  expect(asked.eraseMember).toMatchObject({
    erasure: { state: 'ASKED', askedBy: 'MEMBER', dueAt: '2026-11-26T10:00:00Z' },
  })
  const again = await story.must(ERASE, { input: { memberId: id, confirmation: 'SC1' } }, headOffice())
  expect(again.eraseMember.userErrors).toEqual([{ code: 'ERASURE_UNDER_WAY' }])
  inDays(2.9)
  await chore()
  expect(await eventsOf('member.erased')).toEqual([])
  const { cancelErasure } = await story.must(CANCEL, { input: {} }, asMember(id))
  expect(cancelErasure.erasure.state).toBe('CANCELLED')
  inDays(4)
  await chore()
  expect(await eventsOf('member.erased')).toEqual([])
  const { cancelErasure: late } = await story.must(CANCEL, { input: {} }, asMember(id))
  expect(late.userErrors).toEqual([{ code: 'NO_ERASURE_TO_CANCEL' }])
})

test('S50 nobody erases somebody else, by a slip, or without a second factor', async () => {
  inDays(10)
  await story.importLines([memberLine('SC1'), memberLine('SC2')])
  const [one, other] = [await story.byRef('SC1'), await story.byRef('SC2')]
  const foreign = await story.ask(ERASE, { input: { memberId: other.id, confirmation: 'SC2' } }, asMember(one.id))
  expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  const slip = await story.must(ERASE, { input: { confirmation: 'SC2' } }, asMember(one.id))
  expect(slip.eraseMember.userErrors).toEqual([{ code: 'WRONG_CONFIRMATION' }])
  const weak = await story.ask(ERASE, { input: { confirmation: 'SC1' } }, { viewer: memberViewer(one.id) })
  expect(weak.errors?.[0]?.extensions.code).toBe('STEP_UP_REQUIRED')
})

test('S50 the person is gone from every row, once and twice, and the next import does not bring them back', async () => {
  inDays(20)
  const canary = {
    lastName: 'Canarissime',
    email: 'canari@exemple.fr',
    presentation: 'canari-texte',
    skills: 'canari-savoir',
  }
  await story.importLines(
    [memberLine('SC9', canary), memberLine('SC8')],
    [contractLine('CT9', 'SC9'), contractLine('CT8', 'SC8')],
  )
  const { id } = await story.byRef('SC9')
  const { eraseMember } = await story.must(ERASE, { input: { memberId: id, confirmation: 'SC9' } }, headOffice())
  inDays(23)
  await chore()
  expect(await eventsOf('member.erased')).toEqual([{ erasureId: eraseMember.erasure.id, memberId: id }])
  expect(await everything()).toMatch(/canari/i)
  await erase(id, eraseMember.erasure.id)
  const once = await everything()
  await erase(id, eraseMember.erasure.id)
  expect(await everything()).toBe(once)
  expect(once).not.toMatch(/canari/i)
  expect(once).not.toContain(id)
  const { members, contracts } = await story.importLines(
    [memberLine('SC9', canary), memberLine('SC8')],
    [contractLine('CT9', 'SC9'), contractLine('CT8', 'SC8')],
  )
  expect(members.rejected).toEqual([{ line: 2, ref: 'SC9', reason: 'ERASED' }])
  expect(contracts.rejected.map(({ reason }) => reason)).toEqual(['UNKNOWN_MEMBER'])
  expect(await everything()).not.toMatch(/canari/i)
  const { erasures } = await story.must(
    '{ erasures(state: DONE) { edges { node { memberId state receipts { service } finishedAt } } } }',
    {},
    headOffice(),
  )
  expect(erasures.edges[0].node).toMatchObject({
    memberId: id,
    state: 'DONE',
    receipts: SERVICES.map((service) => ({ service })),
  })
})

test('S50 a service that gave no receipt is told again each day, and after 25 days a person is called', async () => {
  inDays(40)
  await story.importLines([memberLine('SC3')])
  const { id } = await story.byRef('SC3')
  await story.must(ERASE, { input: { confirmation: 'SC3' } }, asMember(id))
  const told = async () => (await eventsOf('member.erased')).filter((payload) => payload.memberId === id).length
  inDays(43)
  await chore()
  await chore()
  expect(await told()).toBe(1)
  inDays(44)
  await chore()
  expect(await told()).toBe(2)
  expect(errors).toEqual([])
  inDays(65)
  await chore()
  expect(errors).toHaveLength(1)
  expect((await story.must(MINE, {}, asMember(id))).myErasure).toMatchObject({ state: 'RUNNING', isLate: true })
})

const REPLAY =
  'mutation ($input: ReplayErasuresInput!) { replayErasures(input: $input) { erasures userErrors { code } } }'
const toldOf = async (id: string) => (await eventsOf('member.erased')).filter(({ memberId }) => memberId === id).length
const stateOf = async (id: string) =>
  (await story.stores.erasures.allOf(id)).map(({ state, receipts }) => [state, receipts.length])
/** Six services at once, as queues bring it. */
const answerAll = (erasureId: string, services: readonly string[] = SERVICES) =>
  Promise.all(
    services.map((service) =>
      story.database.atomically(async (session) => {
        const [done] = (story.definition.listeners ?? []).filter(({ event }) => event === 'erasure.done')
        await done?.hear({ erasureId, service } as never, contextNow() as never, session)
      }),
    ),
  )

test('S50 after a database was restored from an older copy, all are told until they have erased once more', async () => {
  const [done] = (await story.stores.erasures.page('DONE', { limit: 1, after: null } as never)) as {
    memberId: string
  }[]
  const erased = done?.memberId ?? ''
  const before = await toldOf(erased)
  const { replayErasures } = await story.must(REPLAY, { input: { since: NOW } }, headOffice())
  expect(replayErasures).toEqual({ erasures: 1, userErrors: [] })
  expect(await toldOf(erased)).toBe(before + 1)
  expect(await stateOf(erased)).toEqual([['RUNNING', 0]])
  inDays(66)
  await chore()
  expect(await toldOf(erased)).toBe(before + 2)
  const [{ id: erasureId } = { id: '' }] = await story.stores.erasures.allOf(erased)
  await answerAll(erasureId, ['offices'])
  // One of the others is restored again before it is done: what had answered is told as well.
  inDays(66.1)
  await story.must(REPLAY, { input: { since: '2027-01-01T00:00:00Z' } }, headOffice())
  expect(await stateOf(erased)).toEqual([['RUNNING', 0]])
  await answerAll(erasureId)
  expect(await stateOf(erased)).toEqual([['DONE', SERVICES.length]])
})

test('S50 receipts that come all at once are all there, and a day later everybody is told a last time', async () => {
  inDays(70)
  await story.importLines([memberLine('SC6')])
  const { id } = await story.byRef('SC6')
  const { eraseMember } = await story.must(ERASE, { input: { confirmation: 'SC6' } }, asMember(id))
  inDays(73)
  await chore()
  await answerAll(eraseMember.erasure.id)
  expect(await stateOf(id)).toEqual([['DONE', SERVICES.length]])
  inDays(73.9)
  await chore()
  expect(await toldOf(id)).toBe(1)
  for (const day of [74, 75, 76]) {
    inDays(day)
    await chore()
  }
  expect(await toldOf(id)).toBe(2)
  expect(await stateOf(id)).toEqual([['DONE', SERVICES.length]])
})

test('S50 of ten who ask for one erasure at once one does, and of ten who take it back one does', async () => {
  inDays(80)
  await story.importLines([memberLine('SC7')])
  const { id } = await story.byRef('SC7')
  const codesOf = async (document: string, name: string, input: object) => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => story.must(document, { input }, headOffice())))
    return answers.map((answer) => answer[name].userErrors[0]?.code ?? 'done').sort()
  }
  expect(await codesOf(ERASE, 'eraseMember', { memberId: id, confirmation: 'SC7' })).toEqual([
    ...Array.from({ length: 9 }, () => 'ERASURE_UNDER_WAY'),
    'done',
  ])
  expect(await codesOf(CANCEL, 'cancelErasure', { memberId: id })).toEqual([
    ...Array.from({ length: 9 }, () => 'NO_ERASURE_TO_CANCEL'),
    'done',
  ])
  const rows = await story.database.connection.collection('audit').find({ resource: id }).sort({ _id: 1 }).toArray()
  expect(rows.map(({ deed, staffId }) => [deed, staffId])).toEqual([
    ['erase-member', 'stf_siege'],
    ['cancel-erasure', 'stf_siege'],
  ])
})

test('a member who left five years ago is erased without asking, with three days to say no', async () => {
  inDays(100)
  await story.importLines([memberLine('SC4'), memberLine('SC5')])
  const { id } = await story.byRef('SC4')
  await story.database.connection
    .collection('members')
    .updateOne({ _id: id as never }, { $set: { 'periods.0.to': '2022-06-30' } })
  const asked = async () => (await story.stores.erasures.allOf(id)).map(({ askedBy, state }) => ({ askedBy, state }))
  const forget = () => forgetWhatIsOver(story.definition.retention ?? [], contextNow() as never, story.outbox)
  await forget()
  expect(await asked()).toEqual([])
  inDays(365)
  await forget()
  await forget()
  expect(await asked()).toEqual([{ askedBy: 'RETENTION', state: 'ASKED' }])
  // Whoever says no is left alone for a year.
  await story.must(CANCEL, { input: {} }, asMember(id))
  for (const day of [366, 700]) {
    inDays(day)
    await forget()
  }
  expect(await asked()).toEqual([{ askedBy: 'RETENTION', state: 'CANCELLED' }])
  inDays(732)
  await forget()
  expect((await asked()).at(-1)).toEqual({ askedBy: 'RETENTION', state: 'ASKED' })
})
