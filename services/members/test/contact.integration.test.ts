import { memberViewer, serviceViewer } from '@encommun/service-kit'
import { fixedClock } from '@encommun/test-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { memberLine, NOW, type Story, startStory } from './builders.ts'

const CONTACT =
  'mutation ($input: ContactMemberInput!) { contactMember(input: $input) { contactRequestId userErrors { code message field } } }'
const clock = fixedClock(NOW)

let story: Story
let [from, to, hidden] = ['', '', '']
beforeAll(async () => {
  story = await startStory(clock)
  await story.importLines([memberLine('SC1'), memberLine('SC2'), memberLine('SC3', { directory: 'non' })])
  ;[from, to, hidden] = (await Promise.all(['SC1', 'SC2', 'SC3'].map((ref) => story.byRef(ref)))).map(
    ({ id }) => id,
  ) as [string, string, string]
})
afterAll(() => story.close())
// A day further with each test: yesterday's messages do not count.
beforeEach(() => clock.set(clock().add({ hours: 24 }).toString()))

let key = 0
const letter = (changes: object = {}) => ({
  memberId: to,
  subject: 'Une affiche',
  message: 'Bonjour, ferais-tu une affiche avec moi ?',
  idempotencyKey: `key-${key++}`,
  ...changes,
})
const send = async (input: object, viewer = memberViewer(from)) =>
  (await story.must(CONTACT, { input }, { viewer })).contactMember
const codes = async (input: object) => (await send(input)).userErrors.map(({ code }: any) => code)

test('a message is kept for the mail, and told by its id alone', async () => {
  const { contactRequestId } = await send(letter())
  const events = await story.database.connection.collection('outbox').find({ name: 'contact.requested' }).toArray()
  expect(events.map(({ payload }) => payload)).toEqual([{ contactRequestId }])
  const document =
    'query ($id: ID!) { contactRequest(id: $id) { subject message from { displayName email } to { email locale } } }'
  const { contactRequest } = await story.must(
    document,
    { id: contactRequestId },
    { viewer: serviceViewer('communications') },
  )
  expect(contactRequest).toEqual({
    subject: 'Une affiche',
    message: 'Bonjour, ferais-tu une affiche avec moi ?',
    from: { displayName: 'Camille SC1 Rolland', email: 'sc1@exemple.fr' },
    to: { email: 'sc2@exemple.fr', locale: 'FR' },
  })
  const { errors } = await story.ask(document, { id: contactRequestId }, { viewer: memberViewer(to) })
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('of fifteen messages at once ten go out, and the others are told to wait until tomorrow', async () => {
  const answers = await Promise.all(Array.from({ length: 15 }, () => send(letter())))
  expect(answers.filter(({ contactRequestId }) => contactRequestId)).toHaveLength(10)
  expect(answers.flatMap(({ userErrors }) => userErrors)[0]).toEqual({
    code: 'CONTACT_LIMIT_REACHED',
    field: null,
    message: 'You have already written to 10 people today: go on tomorrow.',
  })
  clock.set(clock().add({ hours: 24 }).toString())
  expect(await codes(letter())).toEqual([])
})

test('a message asked for twice with one key is sent once', async () => {
  const input = letter()
  const answers = await Promise.all([send(input), send(input)])
  expect(new Set(answers.map(({ contactRequestId }) => contactRequestId)).size).toBe(1)
  expect(
    await story.database.connection
      .collection('contact_requests')
      .countDocuments({ requestedAt: new Date(clock().epochMilliseconds) }),
  ).toBe(1)
  expect(await codes({ ...input, subject: 'Autre chose' })).toEqual(['IDEMPOTENCY_KEY_REUSED'])
})

test('whoever is not listed and whoever does not exist are told apart by nobody', async () => {
  expect([await codes(letter({ memberId: hidden })), await codes(letter({ memberId: 'mem_nobody' }))]).toEqual([
    ['MEMBER_NOT_REACHABLE'],
    ['MEMBER_NOT_REACHABLE'],
  ])
})

test.each([
  [{ subject: 'x' }, ['INVALID_MESSAGE']],
  [{ subject: 'Bonjour\r\nBcc: tous@exemple.fr' }, ['INVALID_MESSAGE']],
  [{ subject: '', message: 'court' }, ['INVALID_MESSAGE', 'INVALID_MESSAGE']],
  [{ message: 'x'.repeat(4_001) }, ['INVALID_MESSAGE']],
])('a letter with %j is refused', async (changes, refused) => {
  expect(await codes(letter(changes))).toEqual(refused)
})

test('nobody writes to themselves, nor without being a member', async () => {
  expect(await codes(letter({ memberId: from }))).toEqual(['CONTACT_YOURSELF'])
  const { errors } = await story.ask(CONTACT, { input: letter() }, { viewer: memberViewer('mem_nobody') })
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})
