import { headOfficeViewer, memberViewer, type Viewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ComposedPlatform, startComposedPlatform } from '../src/composed-platform.ts'

/**
 * Reminders and notices of gatherings on the whole platform, up to the mailbox. A reminder leaves two days before at nine by
 * the clock of the office, and is made up for until three: so the office stands in a zone where it is about ten now.
 */
let platform: ComposedPlatform
let staffId: string
const headOffice = headOfficeViewer('stf_00000000-0000-7000-8000-000000000000')
const offset = ((10 - Temporal.Now.zonedDateTimeISO('UTC').hour + 36) % 24) - 12
const timeZone = `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`

beforeAll(async () => {
  platform = await startComposedPlatform()
  const { code, output } = await platform.run('infra/demo/src/load.ts')
  if (code !== 0) throw new Error(`the demo was not loaded:\n${output}`)
  const { openOffice } = await platform.must(
    headOffice,
    'mutation ($input: OpenOfficeInput!) { openOffice(input: $input) { userErrors { code } } }',
    {
      input: {
        code: 'TEN',
        name: { fr: 'Dix Heures', nl: 'Tien Uur', en: 'Ten O’Clock' },
        country: 'FR',
        timeZone,
        languages: ['FR'],
        location: { latitude: 47.2, longitude: -1.5 },
        contact: { address: '10 rue des Heures', email: 'dix@encommun.example', phone: '+33 2 40 00 00 00' },
      },
    },
  )
  expect(openOffice.userErrors).toEqual([])
  const { office } = await platform.must(headOffice, '{ office(code: "BXL") { staff { id } } }')
  staffId = office.staff[0].id
}, 240_000)
afterAll(() => platform.stop(), 60_000)

const memberOf = async (ref: string): Promise<Viewer> => {
  const { memberByRef } = await platform.must(headOffice, 'query ($ref: String!) { memberByRef(ref: $ref) { id } }', {
    ref,
  })
  return memberViewer(memberByRef.id)
}
const emailOf = async (viewer: Viewer): Promise<string> => (await platform.must(viewer, '{ me { email } }')).me.email
const startIn = (days: number) =>
  Temporal.Now.zonedDateTimeISO(timeZone).toPlainDate().add({ days }).toPlainDateTime('18:00').toString()
const act = async (viewer: Viewer, name: string, input: object, selection = '') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const data = await platform.must(
    viewer,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code } } }`,
    { input },
  )
  expect(data[name].userErrors).toEqual([])
  return data[name]
}
/** For members of Brussels, where three languages are spoken. */
const announce = async (title: string, days: number, changes: object = {}): Promise<string> => {
  const ada = await memberOf('SC2001')
  const input = {
    officeCode: 'TEN',
    title,
    whatItIs: 'Un repas.',
    aim: 'Se connaître.',
    whatWeWillDo: 'Manger, et parler de nos métiers.',
    language: 'FR',
    startsAtLocal: startIn(days),
    timeZone,
    durationMinutes: 90,
    place: 'La grande table',
    targetAudience: { officeCodes: ['BXL'] },
    responsibilities: [
      { task: 'CARRIES', memberId: ada.memberId },
      ...['COMMUNICATES', 'SENDS', 'ANIMATES'].map((task) => ({ task, staffMemberId: staffId })),
    ],
    ...changes,
  }
  return (await act(headOffice, 'announceGathering', input, 'gathering { id }')).gathering.id
}
const take = (viewer: Viewer, gatheringId: string) =>
  act(viewer, 'takeSeat', { gatheringId, seat: 'ON_SITE', idempotencyKey: `${viewer.memberId} ${gatheringId}` })
/** Subjects by address, of the mails that speak of this gathering. */
const mailsOf = (title: string) =>
  platform.mailbox.received
    .filter(({ mail }) => mail.subject?.includes(title))
    .map(({ envelopeTo, mail }) => [envelopeTo[0], mail.subject?.replace(/\s/g, ' ')] as const)
const until = async (what: string, isSo: () => boolean | Promise<boolean>, seconds = 100) => {
  for (const deadline = Date.now() + seconds * 1_000; !(await isSo()); ) {
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
type Reminder = { subjectRef: string; state: string; droppedBecause: string | null; delivery: { sent: number } | null }
const remindersOf = async (gatheringId: string): Promise<Reminder[]> => {
  const { office } = await platform.must(
    headOffice,
    '{ office(code: "TEN") { reminderMailings(first: 50) { edges { node { subjectRef state droppedBecause delivery { sent } } } } } }',
  )
  return office.reminderMailings.edges
    .map(({ node }: { node: Reminder }) => node)
    .filter(({ subjectRef }: Reminder) => subjectRef === gatheringId)
}
const is = async (gatheringId: string, state: string) =>
  (await remindersOf(gatheringId)).some((reminder) => reminder.state === state)

test('a reminder leaves two days before, not to who has a place nor to who waits; who gets a place is told', async () => {
  const [seated, waiting, other] = [await memberOf('SC2022'), await memberOf('SC2024'), await memberOf('SC2025')]
  const title = 'Le souper des Dix Heures'
  const gatheringId = await announce(title, 2, { onSitePlaces: 1 })
  await take(seated, gatheringId)
  await take(waiting, gatheringId)
  await until('the reminder is sent', () => is(gatheringId, 'SENT'))
  const reminded = mailsOf(title)
  const [reminder] = await remindersOf(gatheringId)
  expect(reminder?.delivery?.sent).toBe(reminded.length)
  const addresses = reminded.map(([address]) => address)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toContain(await emailOf(other))
  for (const viewer of [seated, waiting]) expect(addresses).not.toContain(await emailOf(viewer))

  await act(seated, 'leaveSeat', { gatheringId })
  const told = [await emailOf(waiting), `Een plaats voor u: ${title}`]
  await until('who waited is told', () => mailsOf(title).length > reminded.length)
  expect(mailsOf(title).slice(reminded.length)).toEqual([told])
}, 180_000)

test('moved: the old reminder never leaves, the new one leaves once; called off: one notice each, and no reminder', async () => {
  const [french, dutch, english, left] = [
    await memberOf('SC2023'),
    await memberOf('SC2024'),
    await memberOf('SC2027'),
    await memberOf('SC2026'),
  ]
  const [movedTitle, offTitle] = ['Le goûter déplacé', 'La visite annulée']
  const [moved, off] = [await announce(movedTitle, 3), await announce(offTitle, 3)]
  for (const viewer of [french, dutch, english]) {
    await take(viewer, moved)
    await take(viewer, off)
  }
  await take(left, off)
  await act(left, 'leaveSeat', { gatheringId: off })
  await until('both are planned', async () => (await is(moved, 'PLANNED')) && (await is(off, 'PLANNED')))

  // From three days ahead to two: what was planned for tomorrow is due today, and leaves under its new date only.
  await act(headOffice, 'rescheduleGathering', { gatheringId: moved, startsAtLocal: startIn(2) })
  await act(headOffice, 'cancelGathering', { gatheringId: off, reason: 'Le musée est en grève.' })
  const registered = [await emailOf(french), await emailOf(dutch), await emailOf(english)]
  const heads = (title: string) =>
    mailsOf(title)
      .filter(([address]) => registered.includes(String(address)))
      .map(([, subject]) => subject?.split(':')[0]?.trim())
      .sort()
  await until('the notices are there', () => heads(movedTitle).length === 3 && heads(offTitle).length === 3)
  expect(heads(movedTitle)).toEqual(['New date', 'Nieuwe datum', 'Nouvelle date'])
  expect(heads(offTitle)).toEqual(['Gathering cancelled', 'Ontmoeting geannuleerd', 'Rencontre annulée'])
  const cancelled = platform.mailbox.received.find(({ mail }) => mail.subject?.startsWith('Rencontre annulée'))
  expect(cancelled?.mail.text).toContain('Le musée est en grève.')

  await until('the new one is sent', () => is(moved, 'SENT'))
  await until('that of the gathering that is off is dropped', () => is(off, 'DROPPED'))
  const byState = (reminders: Reminder[]) =>
    reminders.map(({ state, droppedBecause }) => [state, droppedBecause]).sort()
  expect(byState(await remindersOf(moved))).toEqual([
    ['DROPPED', 'MOVED'],
    ['SENT', null],
  ])
  expect(byState(await remindersOf(off))).toEqual([['DROPPED', 'CALLED_OFF']])
  // Three notices for the one, and one reminder for everybody else; three notices for the other, and nothing more.
  const all = mailsOf(movedTitle).map(([address]) => address)
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(3)
  expect(mailsOf(offTitle).length).toBe(3)
}, 300_000)
