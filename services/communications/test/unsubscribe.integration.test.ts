import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { unsubscribeToken } from '../src/subscriptions/unsubscribe-token.rules.ts'
import { type Communications, november, startCommunications } from './builders.ts'
import { settings } from './settings.ts'

let communications: Communications
beforeAll(async () => {
  communications = await startCommunications(november())
})
afterAll(() => communications.close())

const UNSUBSCRIBE =
  'mutation ($input: UnsubscribeInput!) { unsubscribe(input: $input) { page { language title doneTitle doneText } userErrors { code } } }'
const unsubscribe = (token: string, input: object = {}) =>
  communications.service.must(UNSUBSCRIBE, { input: { token, language: 'NL', ...input } })
const tokenOf = (memberId: string) => unsubscribeToken({ list: 'newsletter', memberId }, settings().UNSUBSCRIBE_KEY)
const rows = (collection: string) => communications.service.database.connection.collection(collection).find().toArray()

test('S70 the answer is the same for a token of ours, a used one and a forged one', async () => {
  const first = await unsubscribe(tokenOf('mem_1'))
  expect(first.unsubscribe.page).toMatchObject({ language: 'NL', doneTitle: 'Het is gebeurd' })
  expect([await unsubscribe(tokenOf('mem_1')), await unsubscribe('forged'), await unsubscribe('')]).toEqual([
    first,
    first,
    first,
  ])
})

test('however often and however many at once, the ledger has one line with its source', async () => {
  await Promise.all(Array.from({ length: 5 }, () => unsubscribe(tokenOf('mem_2'), { byPage: true })))
  const events = (await rows('consent_events')).filter(({ memberId }) => memberId === 'mem_2')
  expect(events).toMatchObject([{ purpose: 'newsletter', given: false, source: 'PAGE', at: expect.any(Date) }])
})

test('S70 a forged token leaves nothing behind', async () => {
  const before = (await rows('suppressions')).length
  await unsubscribe(`${tokenOf('mem_3')}x`)
  expect((await rows('suppressions')).length).toBe(before)
})

test.each([
  ['FR', 'Me désinscrire'],
  ['NL', 'Mij uitschrijven'],
  ['EN', 'Unsubscribe me'],
])('the page speaks %s', async (language, button) => {
  const { unsubscribePage } = await communications.service.must(
    'query ($language: Language) { unsubscribePage(language: $language) { language button } }',
    { language },
  )
  expect(unsubscribePage).toEqual({ language, button })
})
