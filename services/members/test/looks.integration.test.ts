import { advisorViewer, headOfficeViewer, memberViewer, serviceViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { contractLine, memberLine, type Story, startStory } from './builders.ts'

const FILE = `query ($id: ID!) { member(id: $id) { displayName email activity { turnoverCents } classification { class } turnoverLooks { on staffMember { id } } } }`
const MINE = '{ me { activity { turnoverCents } turnoverLooks { on staffMember { id } } } }'

let story: Story
const idOf = async (ref: string) => (await story.byRef(ref)).id
beforeAll(async () => {
  story = await startStory()
  await story.importLines(
    [memberLine('SC1'), memberLine('SC2'), memberLine('SC3')],
    [contractLine('CT1', 'SC1'), contractLine('CT2', 'SC2'), contractLine('CT3', 'SC3')],
  )
})
afterAll(() => story.close())
const looksOf = async (ref: string) =>
  (await story.must(MINE, {}, { viewer: memberViewer(await idOf(ref)) })).me.turnoverLooks
const deedsAt = async (ref: string) =>
  (
    await story.database.connection
      .collection('audit')
      .find({ resource: await idOf(ref) })
      .toArray()
  )
    .map(({ deed, staffId, fields }) => [deed, staffId, fields.join()].join(' '))
    .sort()

test('a member sees who of the staff looked at their turnover, once a day each, and nobody else sees it', async () => {
  const id = await idOf('SC1')
  for (const staff of [advisorViewer('stf_1', 'NAN'), advisorViewer('stf_1', 'NAN'), headOfficeViewer('stf_2')]) {
    const { member } = await story.must(FILE, { id }, { viewer: staff })
    expect(member.activity).toEqual([{ turnoverCents: 90_597 }])
    expect(member.turnoverLooks).toBeNull()
  }
  const looks = await looksOf('SC1')
  expect(looks.map(({ on }: any) => on)).toEqual(['2026-11-23', '2026-11-23'])
  expect(looks.map(({ staffMember }: any) => staffMember.id).sort()).toEqual(['stf_1', 'stf_2'])
  expect(await deedsAt('SC1')).toEqual([
    'look-at-email stf_1 email',
    'look-at-email stf_2 email',
    'look-at-turnover stf_1 turnoverCents',
    'look-at-turnover stf_2 turnoverCents',
  ])
})

test('who sees no turnover did not look at it: the class alone, one’s own, or what is refused', async () => {
  const id = await idOf('SC2')
  await story.must(
    'query ($id: ID!) { member(id: $id) { classification { class } } }',
    { id },
    { viewer: advisorViewer('stf_1', 'NAN') },
  )
  await story.must(FILE, { id }, { viewer: memberViewer(id) })
  await story.must(FILE, { id }, { viewer: advisorViewer('stf_3', 'BXL') })
  await story.must(
    'query ($id: ID!) { member(id: $id) { email } }',
    { id },
    { viewer: serviceViewer('communications') },
  )
  expect(await looksOf('SC2')).toEqual([])
  expect(await deedsAt('SC2')).toEqual([])
})

test('a list of many is noted for each of them', async () => {
  await story.must(
    'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Member { email classification { turnoverCents } } } }',
    { all: await Promise.all(['SC2', 'SC3'].map(async (ref) => ({ __typename: 'Member', id: await idOf(ref) }))) },
    { viewer: advisorViewer('stf_4', 'NAN') },
  )
  for (const ref of ['SC2', 'SC3'])
    expect(await deedsAt(ref)).toEqual(['look-at-email stf_4 email', 'look-at-turnover stf_4 turnoverCents'])
})

test('S76 no value of a field is in the log', async () => {
  const rows = JSON.stringify(await story.database.connection.collection('audit').find().toArray())
  for (const canary of ['sc1@exemple.fr', 'Camille', 'Rolland', '90597', '905,97']) expect(rows).not.toContain(canary)
})
