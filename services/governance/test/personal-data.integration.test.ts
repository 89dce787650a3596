import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { GovernanceContext } from '../src/context.ts'
import { personalData } from '../src/personal-data/personal-data.ts'
import { ada, bo, cleo, people, startGovernance } from './builders.ts'

let governance: Awaited<ReturnType<typeof startGovernance>>
beforeAll(async () => {
  governance = await startGovernance()
})
afterAll(() => governance.service.close())

const contextNow = () =>
  governance.service.contextFor({
    locale: 'fr',
    requestId: 'r',
    now: governance.clock(),
    viewer: ada.viewer,
  } as never) as GovernanceContext
const erase = (memberId: string) =>
  governance.service.database.atomically((session) => personalData.erase(memberId, contextNow(), session))
const everything = async () => {
  const collections = (await governance.service.database.connection.db?.collections()) ?? []
  return JSON.stringify(await Promise.all(collections.map((collection) => collection.find().toArray())))
}

test('S50 a need that others share keeps its words and its count; one of nobody else goes', async () => {
  const shared = await governance.raise({ title: 'Un annuaire' }, ada)
  await governance.raise({ title: 'canari', text: 'canari-seul' }, ada)
  for (const member of [bo, cleo]) await governance.codesOf('joinNeed', { needId: shared, officeCode: 'NAN' }, member)
  const other = await governance.raise({ title: 'Un atelier' }, bo)
  await governance.codesOf('joinNeed', { needId: other, officeCode: 'LYO' }, ada)
  const reach = async () =>
    Promise.all([shared, other].map((id) => governance.needOf(id, 'title joinedCount officeCount', bo)))
  const before = await reach()
  await erase(people.ada)
  const once = await everything()
  await erase(people.ada)
  expect(await everything()).toBe(once)
  expect(once).not.toContain(people.ada)
  expect(once).not.toContain('canari')
  expect(await reach()).toEqual(before)
  expect((await governance.needOf(shared, 'raisedBy { id }', bo)).raisedBy).toBeNull()
})

test('S49 an archive has the needs that one raised and joined, and what one gave as reasons', async () => {
  const raised = await governance.raise({ title: 'Mon besoin' }, cleo)
  const records = await personalData.gather(people.cleo, contextNow())
  expect(records.find(({ kind }) => kind === 'Need')?.values).toMatchObject({
    id: raised,
    title: 'Mon besoin',
    hasJoined: true,
  })
  expect(records.filter(({ kind }) => kind === 'NeedJoining').map(({ values }) => values.title)).toContain(
    'Un annuaire',
  )
  expect(JSON.stringify(records)).not.toContain(people.bo)
})
