import { headOfficeViewer, partnerViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Gateway } from '../src/index.ts'
import { type RunningService, settingsFor, startGateway, startService, tokenOf } from './platform.ts'

let members: RunningService
let gateway: Gateway
beforeAll(async () => {
  members = await startService('members')
  gateway = await startGateway(settingsFor({ members: members.url }))
})
afterAll(async () => {
  await gateway.close()
  await members.stop()
})

const post = (query: string, headers: Record<string, string>, variables: object = {}) =>
  gateway.server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })
const headOffice = async () => ({
  authorization: await tokenOf({ ...headOfficeViewer('stf_0'), steppedUpAt: Temporal.Now.instant().toString() }),
})
const CREATE = `mutation ($input: CreatePartnerKeyInput!) {
  createPartnerKey(input: $input) { key partnerKey { id } userErrors { message } }
}`
const input = (partnerName: string, changes: object = {}) => ({
  partnerName,
  scopes: ['PUBLIC_DIRECTORY'],
  origins: ['https://festival.exemple.fr'],
  expiresOn: Temporal.Now.plainDateISO().add({ days: 30 }).toString(),
  ...changes,
})
const create = async (name: string, changes?: object): Promise<{ key: string; partnerKey: { id: string } }> =>
  (await post(CREATE, await headOffice(), { input: input(name, changes) })).json().data.createPartnerKey
const PROFILES = '{ publicDirectory { totalCount } }'
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

test('a partner asks with its key, and reads what its scopes open', async () => {
  const { key } = await create('Festival')
  expect((await post(PROFILES, bearer(key))).json()).toEqual({ data: { publicDirectory: { totalCount: 0 } } })
  const { key: bare } = await create('Théâtre', { scopes: [] })
  expect((await post(PROFILES, bearer(bare))).json().errors[0].extensions).toEqual({ code: 'FORBIDDEN' })
})

test('S36 a key that is wrong, truncated, revoked or of nobody gets one and the same 401', async () => {
  const { key } = await create('Radio')
  const { key: ended, partnerKey } = await create('Radio')
  await post(
    'mutation ($id: ID!) { revokePartnerKey(input: { partnerKeyId: $id }) { userErrors { code } } }',
    await headOffice(),
    {
      id: partnerKey.id,
    },
  )
  const answers = await Promise.all(
    [
      key.slice(0, -1),
      `${key.slice(0, 12)}${ended.slice(12)}`,
      ended,
      `ec_00000000_${key.slice(12)}`,
      'ec_',
      'ec_x',
    ].map(async (wrong) => {
      const { statusCode, headers, body } = await post(PROFILES, bearer(wrong))
      return [statusCode, headers['www-authenticate'], body]
    }),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]?.slice(0, 2)).toEqual([401, 'Bearer'])
})

test('S36 a key in the address or in another header is no key', async () => {
  const { key } = await create('Journal')
  const url = `/graphql?key=${key}&api_key=${key}&authorization=${encodeURIComponent(`Bearer ${key}`)}`
  const answer = await gateway.server.inject({
    method: 'POST',
    url,
    headers: { 'x-api-key': key },
    payload: { query: PROFILES },
  })
  expect(answer.json().errors[0].extensions.code).toBe('UNAUTHENTICATED')
})

test('a page of another site may not send the key, and its browser is not let in', async () => {
  const { key } = await create('Musée')
  const from = async (origin: string) => {
    const { statusCode, headers } = await post(PROFILES, { ...bearer(key), origin })
    return [statusCode, headers['access-control-allow-origin']]
  }
  for (const origin of ['https://evil.example', 'null', 'https://festival.exemple.fr.evil.example'])
    expect(await from(origin)).toEqual([403, undefined])
  expect((await from('https://festival.exemple.fr'))[0]).toBe(200)
})

test('S37 a partner gets null or a refusal for what is not a partner’s', async () => {
  const { key } = await create('Salle')
  const code = async (query: string) => (await post(query, bearer(key))).json().errors?.[0].extensions.code
  expect(await code('{ directory { edges { node { email } } } }')).toBe('FREE_FORM_REFUSED')
  expect(await code('{ partnerKeys { edges { node { prefix } } } }')).toBe('FREE_FORM_REFUSED')
  expect(
    await code('mutation { giveConsent(input: { purpose: DIRECTORY, textVersion: "1" }) { userErrors { code } } }'),
  ).toBe('FREE_FORM_REFUSED')
  expect(await code('{ partnerKeyStanding(prefix: "x", secretHash: "x") { keyId } }')).toBe('FREE_FORM_REFUSED')
})

test('a token cannot say that it is a partner: only a key can', async () => {
  const authorization = await tokenOf(partnerViewer('key_1', 'PUBLIC_DIRECTORY'))
  expect((await post(PROFILES, { authorization })).statusCode).toBe(401)
})
