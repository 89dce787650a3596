import { memberViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Gateway } from '../src/index.ts'
import { claimsOf, settingsFor, startGateway, tokenOf } from './platform.ts'
import { type ScriptedSubgraph, startScriptedSubgraph } from './scripted-subgraph.ts'

const words = {
  language: 'FR',
  title: 'Ne plus recevoir <la lettre>',
  question: 'Vous ne recevrez plus la lettre de votre bureau.',
  button: 'Me désabonner',
  doneTitle: 'C’est fait',
  doneText: 'Vous ne recevrez plus la lettre.',
}
const PHOTO = 'pho_0191b0a5-0000-7000-8000-000000000001'
const gathering = (id: string, changes: object) => ({
  id,
  title: 'Petit déjeuner; avec, virgules',
  whatItIs: 'Un petit déjeuner.\nDe deux heures.',
  aim: 'Se connaître.',
  whatWeWillDo: 'Manger.',
  timeZone: 'Europe/Paris',
  durationMinutes: 120,
  place: 'Le bureau',
  remoteLink: null,
  state: 'ANNOUNCED',
  cancellationReason: null,
  revision: 0,
  ...changes,
})
const GATHERINGS = [
  gathering('gat_1', { startsAt: '2026-10-19T06:30:00Z' }),
  gathering('gat_2', {
    startsAt: '2026-11-16T07:30:00Z',
    state: 'CANCELLED',
    cancellationReason: 'Inondation.',
    revision: 3,
  }),
  gathering('gat_3', {
    startsAt: '2026-11-16T17:00:00Z',
    timeZone: 'Europe/Brussels',
    place: null,
    remoteLink: 'https://visio.exemple.fr/a',
  }),
]
let communications: ScriptedSubgraph
let cooperation: ScriptedSubgraph
let gateway: Gateway
beforeAll(async () => {
  communications = await startScriptedSubgraph()
  cooperation = await startScriptedSubgraph(({ variables }) => ({
    data: {
      calendar: variables.token === 't1' ? { officeCode: 'LYO', gatherings: GATHERINGS } : null,
      photo:
        variables.id === PHOTO
          ? { contentType: 'image/jpeg', base64: Buffer.from('picture').toString('base64') }
          : null,
    },
  }))
  gateway = await startGateway(settingsFor({ communications: communications.url, cooperation: cooperation.url }))
})
beforeEach(() => {
  communications.asked.length = 0
  communications.answer = ({ query }) =>
    query.includes('mutation') ? { data: { unsubscribe: { page: words } } } : { data: { unsubscribePage: words } }
})
afterAll(async () => {
  await gateway.close()
  await communications.stop()
  await cooperation.stop()
})
const visit = (url: string, headers: Record<string, string> = {}) =>
  gateway.server.inject({ method: 'GET', url, headers })

test('S70 opening the link asks and does nothing, so that a mail scanner unsubscribes nobody', async () => {
  const { statusCode, headers, body } = await visit('/unsubscribe?token=t1&lang=fr')
  expect(statusCode).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body).toContain('<html lang="fr">')
  expect(body).toContain('<h1>Ne plus recevoir &#60;la lettre&#62;</h1>')
  expect(body).toContain('href="?token=t1&#38;lang=nl"')
  expect(communications.asked.map(({ query }) => query.includes('mutation'))).toEqual([false])
})

test('S70 S82 the page loads nothing, is framed by nobody and tells its address to nobody', async () => {
  const { headers } = await visit('/unsubscribe?token=t1')
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/)
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers).not.toHaveProperty('set-cookie')
})

test.each<[string, Record<string, string>, string, boolean]>([
  [
    'a mail program’s form',
    { 'content-type': 'application/x-www-form-urlencoded' },
    'List-Unsubscribe=One-Click',
    false,
  ],
  [
    'a mail program’s multipart',
    { 'content-type': 'multipart/form-data; boundary=b' },
    '--b\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
    false,
  ],
  ['nothing at all', {}, '', false],
  ['the button of the page', { 'content-type': 'application/x-www-form-urlencoded' }, 'by=page', true],
])('%s unsubscribes, without cookie or redirect', async (_, headers, payload, byPage) => {
  const { statusCode, body } = await gateway.server.inject({
    method: 'POST',
    url: '/unsubscribe?token=t1&lang=nl',
    headers,
    payload,
  })
  expect(statusCode).toBe(200)
  expect(body).toContain('<h1>C’est fait</h1>')
  expect(communications.asked.map(({ variables }) => variables)).toEqual([{ token: 't1', language: 'NL', byPage }])
})

test('whoever is signed in does not matter: the token of the link decides', async () => {
  await gateway.server.inject({
    method: 'POST',
    url: '/unsubscribe?token=t1',
    headers: { authorization: await tokenOf(memberViewer('mem_1')), 'accept-language': 'en-GB' },
  })
  const token = communications.asked[0]?.headers['x-encommun-token'] as string
  expect(await claimsOf('communications', token)).toMatchObject({
    viewer: { hats: [] },
    locale: 'en',
  })
})

test.each(['/unsubscribe', '/unsubscribe?token=', '/unsubscribe?token=a&token=b&lang=xx'])(
  'S70 %s is answered like any other link',
  async (url) => {
    expect((await visit(url)).statusCode).toBe(200)
    expect((await gateway.server.inject({ method: 'POST', url })).statusCode).toBe(200)
    expect(communications.asked.at(-1)?.variables).toEqual({ token: '', language: 'FR', byPage: false })
  },
)

test.each([
  ['fr', 'pas enregistrée'],
  ['nl', 'niet geregistreerd'],
  ['en', 'not recorded'],
])('while the service is away the page says in %s that nothing was done', async (lang, words) => {
  communications.answer = () => ({ status: 500, type: 'text/plain', text: 'away' })
  const { statusCode, headers, body } = await gateway.server.inject({
    method: 'POST',
    url: `/unsubscribe?token=t1&lang=${lang}`,
  })
  expect([statusCode, headers['retry-after']]).toEqual([503, '120'])
  expect(body).toContain(words)
})

test('a photo is a JPEG that need not be asked for again', async () => {
  const { statusCode, headers, body } = await visit(`/photos/${PHOTO}.jpg`)
  expect([statusCode, headers['content-type'], body]).toEqual([200, 'image/jpeg', 'picture'])
  expect(headers['cache-control']).toContain('immutable')
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('a calendar has each gathering at its time on the wall, with the zone and what the zone means (vector 2)', async () => {
  const { statusCode, headers, body } = await visit('/calendar/LYO.ics?token=t1')
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(headers['cache-control']).toBe('private, max-age=900')
  const lines = body.replace(/\r\n[ \t]/g, '').split('\r\n')
  const event = (id: string) => {
    const start = lines.indexOf(`UID:${id}@encommun`)
    return lines.slice(start, lines.indexOf('END:VEVENT', start))
  }
  expect(lines.filter((line) => line.startsWith('TZID:'))).toEqual(['TZID:Europe/Paris', 'TZID:Europe/Brussels'])
  expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU')
  expect(event('gat_1')).toEqual(
    expect.arrayContaining([
      'DTSTART;TZID=Europe/Paris:20261019T083000',
      'DTEND;TZID=Europe/Paris:20261019T103000',
      'SUMMARY:Petit déjeuner\\; avec\\, virgules',
      'LOCATION:Le bureau',
      'STATUS:CONFIRMED',
    ]),
  )
  expect(event('gat_2')).toEqual(
    expect.arrayContaining([
      'DTSTART;TZID=Europe/Paris:20261116T083000',
      'SEQUENCE:3',
      'STATUS:CANCELLED',
      expect.stringMatching(/^DESCRIPTION:Inondation\./),
    ]),
  )
  expect(event('gat_3')).toEqual(
    expect.arrayContaining([
      'DTSTART;TZID=Europe/Brussels:20261116T180000',
      'URL;VALUE=URI:https://visio.exemple.fr/a',
    ]),
  )
  expect(lines.filter((line) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(line))).toHaveLength(3)
})

test.each([
  '/calendar/LYO.ics',
  '/calendar/LYO.ics?token=t2',
  '/calendar/NAN.ics?token=t1',
  '/calendar/LYO.ics?token=t1&token=t1',
  '/calendar/lyo.ics?token=t1',
  '/photos/pho_0191b0a5-0000-7000-8000-000000000002.jpg',
  '/photos/x.jpg',
  '/photos/..%2f..%2fpackage.json',
  '/nowhere',
])('%s is not there', async (url) => {
  const { statusCode, headers } = await visit(url)
  expect([statusCode, headers['cache-control']]).toEqual([404, 'no-store'])
})

test('probes are told that the gateway lives and takes requests', async () => {
  expect([(await visit('/livez')).json(), (await visit('/readyz')).json()]).toEqual([{ live: true }, { ready: true }])
})

test('S82 a browser at /graphql gets a page that loads from nowhere else, in development only', async () => {
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
  expect((await visit('/graphql', browser)).headers['content-type']).toContain('application/json')
  const development = await startGateway(settingsFor({}, { INTROSPECTION: 'true' }))
  const { server } = development
  const { statusCode, headers, body } = await server.inject({ method: 'GET', url: '/graphql', headers: browser })
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  const loaded = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address as string)
  expect(loaded).toEqual(['/explorer/explorer.css', '/explorer/explorer.js'])
  for (const url of loaded) expect((await server.inject({ method: 'GET', url })).statusCode).toBe(200)
  await development.close()
})
