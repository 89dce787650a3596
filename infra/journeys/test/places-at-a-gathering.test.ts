import { headOfficeViewer, memberViewer, type Viewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ComposedPlatform, startComposedPlatform } from '../src/composed-platform.ts'

/** A full workshop of the demo, on the whole platform: who wait, who is promoted, and what a member reads of it. */
let platform: ComposedPlatform
const headOffice = headOfficeViewer('stf_00000000-0000-7000-8000-000000000000')

beforeAll(async () => {
  platform = await startComposedPlatform()
  const { code, output } = await platform.run('infra/demo/src/load.ts')
  if (code !== 0) throw new Error(`the demo was not loaded:\n${output}`)
}, 180_000)
afterAll(() => platform.stop(), 60_000)

const memberOf = async (ref: string): Promise<Viewer> => {
  const { memberByRef } = await platform.must(headOffice, 'query ($ref: String!) { memberByRef(ref: $ref) { id } }', {
    ref,
  })
  return memberViewer(memberByRef.id)
}
const workshop = async (viewer: Viewer) => {
  const { office } = await platform.must(
    viewer,
    `{ office(code: "LYO") { gatherings(first: 100) { edges { node { id title onSitePlaces { limit taken waiting }
      myRegistration { state waitingRank notPushedBecause } } } } } }`,
  )
  return office.gatherings.edges.map(({ node }: any) => node).find(({ title }: any) => title.startsWith('Atelier'))
}

test('register → wait → promoted when somebody leaves; the member page says it, and why nobody told them', async () => {
  const [seated, first, second] = [await memberOf('SC2009'), await memberOf('SC2001'), await memberOf('SC2018')]
  const before = await workshop(first)
  expect(before.onSitePlaces).toEqual({ limit: 6, taken: 6, waiting: 3 })
  // A ceramist of Nantes at a workshop for film makers of Lyon: told to others first, and as welcome as they (rec. 3.3).
  expect(before.myRegistration).toMatchObject({ state: 'WAITING', waitingRank: 1 })
  expect(before.myRegistration.notPushedBecause).toContain('Vidéaste')

  const { leaveSeat } = await platform.must(
    seated,
    'mutation ($input: LeaveSeatInput!) { leaveSeat(input: $input) { registration { state } userErrors { code } } }',
    { input: { gatheringId: before.id } },
  )
  expect(leaveSeat).toEqual({ registration: { state: 'LEFT' }, userErrors: [] })

  expect((await workshop(first)).myRegistration).toMatchObject({ state: 'SEATED', waitingRank: null })
  expect((await workshop(second)).myRegistration).toMatchObject({ state: 'WAITING', waitingRank: 1 })
  const { me } = await platform.must(
    first,
    '{ me { displayName registrations { edges { node { state gathering { title office { name { fr } } } } } } } }',
  )
  expect(me.registrations.edges.map(({ node }: any) => node)).toContainEqual({
    state: 'SEATED',
    gathering: { title: before.title, office: { name: { fr: 'Lyon' } } },
  })
  const { member } = await platform.must(
    second,
    'query ($id: ID!) { member(id: $id) { registrations { edges { cursor } } } }',
    { id: first.memberId },
  )
  expect(member?.registrations ?? null).toBeNull()
}, 60_000)

test('the calendar of an office, by the address that the graph gives a member, has its series in its own zone', async () => {
  const viewer = await memberOf('SC2001')
  const { myCalendarFeed } = await platform.must(viewer, '{ myCalendarFeed(officeCode: "BXL") { path } }')
  const answer = await fetch(`${platform.gatewayUrl}${myCalendarFeed.path}`)
  const ics = await answer.text()
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(ics.match(/^DTSTART;TZID=Europe\/Brussels:\d{8}T120000\r$/gm)?.length).toBeGreaterThanOrEqual(11)
  expect(ics).toContain('BEGIN:VTIMEZONE')
  const forged = await fetch(`${platform.gatewayUrl}${myCalendarFeed.path.slice(0, -2)}`)
  expect(forged.status).toBe(404)
}, 60_000)
