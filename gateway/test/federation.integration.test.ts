import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { advisorViewer, headOfficeViewer, type Viewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { decodeJwt } from 'jose'
import type { Gateway } from '../src/index.ts'
import { privateJwk, type RunningService, settingsFor, startGateway, startService, tokenOf } from './platform.ts'

const headOffice = headOfficeViewer('stf_0191b0a5-0000-7000-8000-000000000000')
let offices: RunningService | undefined
let members: RunningService | undefined
let cooperation: RunningService | undefined
let gateway: Gateway
let url: string
let staff: string[]

beforeAll(async () => {
  offices = await startService('offices')
  members = await startService('members')
  cooperation = await startService('cooperation')
  gateway = await startGateway(
    settingsFor({ offices: offices.url, members: members.url, cooperation: cooperation.url }),
  )
  url = `${await gateway.server.listen({ host: '127.0.0.1', port: 0 })}/graphql`
  const input = {
    code: 'NAN',
    name: { fr: 'Nantes', nl: 'Nantes', en: 'Nantes' },
    country: 'FR',
    timeZone: 'Europe/Paris',
    languages: ['FR'],
    location: { latitude: 47.2184, longitude: -1.5536 },
    contact: { address: '1 rue de la Coopérative, 44000 Nantes' },
  }
  await ask(
    'mutation ($input: OpenOfficeInput!) { openOffice(input: $input) { userErrors { code } } }',
    { input },
    headOffice,
  )
  for (const displayName of ['Camille', 'Dominique'])
    await ask(
      'mutation ($input: WelcomeStaffMemberInput!) { welcomeStaffMember(input: $input) { userErrors { code } } }',
      { input: { officeCode: 'NAN', displayName, role: 'Conseil' } },
      headOffice,
    )
  const { data } = await ask('{ office(code: "NAN") { staff { id } } }')
  staff = data.office.staff.map(({ id }: { id: string }) => id)
}, 60_000)
afterAll(async () => {
  await gateway?.close()
  for (const service of [offices, members, cooperation]) await service?.stop()
})

async function ask(query: string, variables: object = {}, viewer?: Viewer, locale = 'fr') {
  const headers = {
    'content-type': 'application/json',
    'accept-language': locale,
    ...(viewer && { authorization: await tokenOf(viewer) }),
  }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return response.json() as any
}
const advisor = () => advisorViewer(staff[0] ?? '', 'NAN')

test('one question is answered by three services together', async () => {
  const { data, errors } = await ask(
    `{ office(code: "NAN") {
      name { fr }
      memberCount
      gatherings(first: 5) { edges { node { id } } }
    } }`,
    {},
    advisor(),
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    office: { name: { fr: 'Nantes' }, memberCount: 0, gatherings: { edges: [] } },
  })
})

test('a service tells the viewer of a refusal in the language of the request', async () => {
  const { data } = await ask(
    'mutation { endStaffMember(input: { staffMemberId: "stf_nobody" }) { userErrors { code message } } }',
    {},
    headOffice,
    'nl',
  )
  expect(data.endStaffMember.userErrors).toEqual([
    { code: 'UNKNOWN_STAFF_MEMBER', message: expect.stringContaining('werkt niet') },
  ])
})

test('what a viewer may not do is refused by the service that owns it', async () => {
  const { errors } = await ask(
    'mutation { endStaffMember(input: { staffMemberId: "stf_1" }) { userErrors { code } } }',
    {},
    advisor(),
  )
  expect(errors).toMatchObject([{ path: ['endStaffMember'], extensions: { code: 'FORBIDDEN' } }])
})

const token = (as: string, gatewayUrl = url) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, '../src/token/token-cli.ts'), '--as', as], {
    env: { ...process.env, GATEWAY_URL: gatewayUrl, VIEWER_TOKEN_PRIVATE_JWK: JSON.stringify(privateJwk) },
  })

test('`token` gives who asks the second advisor of an office, and nothing else on standard output', async () => {
  const { stdout } = await token('advisor:NAN:2')
  expect(decodeJwt(stdout.trim()).viewer).toEqual({
    ...advisorViewer(staff[1] ?? '', 'NAN'),
    steppedUpAt: expect.any(String),
  })
  expect(stdout).toMatch(/^[\w.-]+\n$/)
})

test.each([
  ['advisor:XYZ', 'There is no office XYZ.'],
  ['advisor:NAN:3', 'Office NAN has 2 advisor(s).'],
  ['member:NOBODY', 'There is no member with the reference NOBODY.'],
  ['king', 'Say who you want to be'],
])('`token --as %s` says what is wrong', async (as, message) => {
  await expect(token(as)).rejects.toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(message) })
})

test('`token` says that the platform is not there', async () => {
  await expect(token('advisor:NAN', 'http://127.0.0.1:9/graphql')).rejects.toMatchObject({
    stderr: expect.stringContaining('is the platform running'),
  })
})

test('while a service is away its fields are null and the others are there', async () => {
  await cooperation?.stop()
  const { data, errors } = await ask(
    '{ office(code: "NAN") { name { fr } memberCount gatherings(first: 5) { edges { node { id } } } } }',
    {},
    advisor(),
  )
  expect(data).toEqual({ office: { name: { fr: 'Nantes' }, memberCount: 0, gatherings: null } })
  expect(errors).toEqual([{ message: expect.stringContaining('does not answer'), extensions: { code: 'UNAVAILABLE' } }])
})
