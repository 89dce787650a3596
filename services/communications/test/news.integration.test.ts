import { memberViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Communications, camille, headOffice, lyon, november, PUBLISH, startCommunications } from './builders.ts'

let communications: Communications
beforeAll(async () => {
  communications = await startCommunications(november())
  await communications.service.listen()
  const { database, outbox } = communications.service
  await database.atomically((session) =>
    outbox.publishIn({ requestId: 'test' })(
      'office.opened',
      { officeCode: 'NAN', countryCode: 'FR', timeZone: 'Europe/Paris' },
      session,
    ),
  )
  while ((await database.connection.collection('known_offices').countDocuments()) === 0)
    await new Promise((resolve) => setTimeout(resolve, 50))
})
afterAll(() => communications.close())

const member = { viewer: memberViewer('mem_1') }
const wish = (idempotencyKey: string, over: object = {}) => ({
  input: {
    kind: 'GENERAL',
    texts: [
      { language: 'EN', title: 'Assembly', body: 'It is in May.' },
      { language: 'FR', title: 'Assemblée', body: 'Elle est en mai.' },
    ],
    idempotencyKey,
    ...over,
  },
})
const list = async (officeCode: string | null) => {
  const { newsItems } = await communications.service.must(
    'query ($officeCode: ID) { newsItems(officeCode: $officeCode, first: 100) { edges { node { id } } } }',
    { officeCode },
    member,
  )
  return newsItems.edges.map(({ node }: { node: { id: string } }) => node.id)
}
const publish = async (key: string, over: object = {}, asked = headOffice) =>
  (await communications.service.must(PUBLISH, wish(key, over), asked)).publishNewsItem

test('news is published once, however often the same wish is sent, French first', async () => {
  const answers = await Promise.all([publish('twice'), publish('twice')])
  expect(new Set(answers.map(({ newsItem }) => newsItem.id)).size).toBe(1)
  expect(answers[0].newsItem.texts).toEqual([{ language: 'FR' }, { language: 'EN' }])
})

test('news of one office concerns its members, news of the house concerns all', async () => {
  const [own, all] = [await publish('own', { officeCode: 'NAN' }, camille), await publish('all')]
  const ids = [own.newsItem.id, all.newsItem.id]
  expect((await list('NAN')).filter((id: string) => ids.includes(id)).sort()).toEqual([...ids].sort())
  expect((await list('LYO')).filter((id: string) => ids.includes(id))).toEqual([all.newsItem.id])
})

test.each([
  ['an advisor, to everybody', camille, {}],
  ['an advisor of another office', lyon, { officeCode: 'NAN' }],
  ['a member', member, { officeCode: 'NAN' }],
])('%s publishes nothing', async (title, asked, over) => {
  const { errors } = await communications.service.ask(PUBLISH, wish(title, over), asked)
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('news for an office that nobody opened is refused', async () => {
  expect((await publish('unknown', { officeCode: 'XXX' })).userErrors).toEqual([
    { code: 'UNKNOWN_OFFICE', field: ['officeCode'] },
  ])
})

test('withdrawn news is gone: from lists, by id and as an entity, for everybody', async () => {
  const { newsItem } = await publish('withdrawn')
  const WITHDRAW =
    'mutation ($input: WithdrawNewsItemInput!) { withdrawNewsItem(input: $input) { userErrors { code } } }'
  await communications.service.must(WITHDRAW, { input: { newsItemId: newsItem.id } }, headOffice)
  const { newsItem: byId, _entities } = await communications.service.must(
    'query ($id: ID!, $entities: [_Any!]!) { newsItem(id: $id) { id } _entities(representations: $entities) { __typename } }',
    { id: newsItem.id, entities: [{ __typename: 'NewsItem', id: newsItem.id }] },
    headOffice,
  )
  expect([byId, _entities, (await list(null)).includes(newsItem.id)]).toEqual([null, [null], false])
})

test('nobody who is not signed in reads news, not even as an entity', async () => {
  const { newsItem } = await publish('private')
  const { _entities } = await communications.service.must(
    'query ($entities: [_Any!]!) { _entities(representations: $entities) { __typename } }',
    { entities: [{ __typename: 'NewsItem', id: newsItem.id }] },
  )
  expect(_entities).toEqual([null])
})
