import { headOfficeViewer, memberViewer, type Viewer } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import { type ComposedPlatform, startComposedPlatform } from '../src/composed-platform.ts'

/** A member and a colleague sign in as they would in a browser, on the whole platform, with real mails. */
let platform: ComposedPlatform
const headOffice = (): Viewer => ({
  ...headOfficeViewer('stf_00000000-0000-7000-8000-000000000000'),
  steppedUpAt: Temporal.Now.instant().toString(),
})

beforeAll(async () => {
  platform = await startComposedPlatform()
  const { code, output } = await platform.run('infra/demo/src/load.ts')
  if (code !== 0) throw new Error(`the demo was not loaded:\n${output}`)
}, 180_000)
afterAll(() => platform.stop(), 60_000)

/** As much of a browser as signing in needs: it keeps cookies, and says that a form came from our own page. */
function browser() {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${platform.gatewayUrl}${path}`, {
      ...init,
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'accept-language': 'fr',
        'sec-fetch-site': 'same-origin',
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        ...init.headers,
      },
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return { status: answer.status, location: answer.headers.get('location'), body: await answer.text() }
  }
  return {
    cookies,
    get: (path: string) => ask(path),
    post: (path: string, fields: Record<string, string>) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
    async graph(query: string, variables: object = {}, hat = 'member') {
      const headers = { 'content-type': 'application/json', 'x-hat': hat }
      const body = JSON.stringify({ query, variables })
      return JSON.parse((await ask('/graphql', { method: 'POST', headers, body })).body)
    },
  }
}
/** The newest mail to an address whose text has this in it. */
const mailTo = async (address: string, words: string) => {
  const received = () =>
    platform.mailbox.received.findLast(
      ({ envelopeTo, mail }) => envelopeTo.includes(address) && String(mail.text).includes(words),
    )
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const mail = received()?.mail
    if (mail) return mail
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`no mail with “${words}” to ${address}`)
}
/** Not one of the story's, who are invited already. */
const newColleague = async (displayName: string): Promise<string> => {
  const { welcomeStaffMember } = await platform.must(
    headOffice(),
    'mutation ($input: WelcomeStaffMemberInput!) { welcomeStaffMember(input: $input) { staffMember { id } } }',
    { input: { officeCode: 'NAN', displayName, role: 'Accueil' } },
  )
  return welcomeStaffMember.staffMember.id
}
const CONFIRM = '/auth/sign-in/confirm?'
const linkIn = (text: string) => /<(http[^>]+)>/.exec(text)?.[1] ?? ''

test('S31 a member asks, reads the mail, opens the link, presses the button, and is who they are until they sign out', async () => {
  const { memberByRef } = await platform.must(headOffice(), '{ memberByRef(ref: "SC2001") { id email displayName } }')
  const here = browser()
  const asked = await here.post('/auth/sign-in', { email: memberByRef.email.toUpperCase(), next: '/auth/account' })
  expect([asked.status, asked.body.includes('Regardez vos e-mails')]).toEqual([200, true])
  const nobody = await browser().post('/auth/sign-in', { email: 'personne@exemple.fr' })
  expect(nobody.body).toBe(asked.body.replaceAll(memberByRef.email.toUpperCase(), 'personne@exemple.fr'))

  const mail = await mailTo(memberByRef.email, CONFIRM)
  const link = new URL(linkIn(String(mail.text)))
  const path = `${link.pathname}${link.search}`
  const token = link.searchParams.get('token') ?? ''
  // The scanner of a mail server opens the link first, and somebody reads the mail in another browser.
  await browser().get(path)
  expect((await browser().post('/auth/sign-in/confirm', { token })).status).toBe(400)

  expect((await here.get(path)).body).toContain('Me connecter')
  const signedIn = await here.post('/auth/sign-in/confirm', { token })
  expect([signedIn.status, signedIn.location]).toEqual([303, '/auth/account'])
  expect((await here.post('/auth/sign-in/confirm', { token })).status).toBe(400)
  const account = await here.get('/auth/account')
  expect(account.body).toContain(memberByRef.displayName)
  expect(account.body).toContain('<strong>Firefox, Linux</strong>')
  expect((await here.graph('{ viewer { hats { role } member { id } } me { id } }')).data).toEqual({
    viewer: { hats: [{ role: 'MEMBER' }], member: { id: memberByRef.id } },
    me: { id: memberByRef.id },
  })

  // An hour later the page goes on by itself.
  here.cookies.delete('__Host-access')
  expect((await here.graph('{ me { id } }')).data.me.id).toBe(memberByRef.id)
  const kept = new Map(here.cookies)
  await here.post('/auth/sign-out', {})
  expect([...here.cookies.keys()]).toEqual(['__Host-known-browser'])
  // S29: whoever kept the cookies has nothing by them.
  for (const [name, value] of kept) here.cookies.set(name, value)
  expect((await here.graph('{ me { id } }')).data.me).toBeNull()
}, 120_000)

test('S35 a colleague is invited, told so in her language, and has no staff rights before a second factor', async () => {
  const { inviteStaff } = await platform.must(
    headOffice(),
    'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { account { id } userErrors { code } } }',
    { input: { staffMemberId: await newColleague('Noor Peeters'), email: 'collegue@exemple.fr', language: 'NL' } },
  )
  const { grantRole } = await platform.must(
    headOffice(),
    'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { userErrors { code } } }',
    { input: { accountId: inviteStaff.account.id, role: 'ADVISOR', scope: 'NAN' } },
  )
  expect(grantRole.userErrors).toEqual([])
  expect((await mailTo('collegue@exemple.fr', '/auth/sign-in?')).subject).toBe(
    'U bent uitgenodigd in de ploeg van En commun',
  )
  const here = browser()
  await here.post('/auth/sign-in', { email: 'collegue@exemple.fr' })
  const token =
    new URL(linkIn(String((await mailTo('collegue@exemple.fr', CONFIRM)).text))).searchParams.get('token') ?? ''
  expect((await here.post('/auth/sign-in/confirm', { token })).status).toBe(303)
  expect((await here.graph('{ viewer { hats { role } account { id } } }')).data.viewer).toEqual({
    hats: [],
    account: { id: inviteStaff.account.id },
  })
}, 120_000)

test('S34 a colleague of head office shows a second factor, makes a key, and a partner reads who agreed until it is revoked', async () => {
  const { inviteStaff } = await platform.must(
    headOffice(),
    'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { account { id } } }',
    { input: { staffMemberId: await newColleague('Lou Marchand'), email: 'siege@exemple.fr', language: 'FR' } },
  )
  await platform.must(
    headOffice(),
    'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { userErrors { code } } }',
    {
      input: { accountId: inviteStaff.account.id, role: 'HEAD_OFFICE' },
    },
  )
  const here = browser()
  await here.post('/auth/sign-in', { email: 'siege@exemple.fr' })
  const link = new URL(linkIn(String((await mailTo('siege@exemple.fr', CONFIRM)).text)))
  await here.post('/auth/sign-in/confirm', { token: link.searchParams.get('token') ?? '' })
  const hats = async () => (await here.graph('{ viewer { hats { role } } }', {}, 'staff')).data.viewer.hats
  expect(await hats()).toEqual([])

  const { body } = await here.post('/auth/second-factor/enrol/totp', {})
  const [, shown = ''] = /<code>([A-Z2-7 ]+)<\/code>/.exec(body) ?? []
  const secret = shown.replaceAll(' ', '')
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  const enrolled = await here.post('/auth/second-factor/enrol/totp/confirm', { code })
  expect(enrolled.body.match(/<code>[0-9a-z-]{14}<\/code>/g)).toHaveLength(10)
  expect(await hats()).toEqual([{ role: 'HEAD_OFFICE' }])
  expect((await here.post('/auth/second-factor', { code })).status).toBe(400)

  const { createPartnerKey } = (
    await here.graph(
      'mutation ($input: CreatePartnerKeyInput!) { createPartnerKey(input: $input) { key partnerKey { id } userErrors { code } } }',
      {
        input: {
          partnerName: 'Festival du Nord',
          scopes: ['PUBLIC_DIRECTORY'],
          origins: [],
          expiresOn: Temporal.Now.plainDateISO('Europe/Brussels').add({ months: 6 }).toString(),
        },
      },
      'staff',
    )
  ).data
  expect(createPartnerKey.userErrors).toEqual([])
  const asPartner = async () => {
    const answer = await fetch(`${platform.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${createPartnerKey.key}` },
      body: JSON.stringify({ query: '{ publicDirectory { edges { node { displayName office { code } } } } }' }),
    })
    return { status: answer.status, edges: ((await answer.json()) as any).data?.publicDirectory.edges }
  }
  expect(await asPartner()).toEqual({ status: 200, edges: [] })
  const { memberByRef } = await platform.must(headOffice(), '{ memberByRef(ref: "SC2001") { id displayName } }')
  await platform.must(
    memberViewer(memberByRef.id),
    'mutation { giveConsent(input: { purpose: PUBLIC_DIRECTORY, textVersion: "2026-11" }) { userErrors { code } } }',
  )
  expect((await asPartner()).edges).toEqual([
    { node: { displayName: memberByRef.displayName, office: { code: 'NAN' } } },
  ])
  await here.graph(
    'mutation ($id: ID!) { revokePartnerKey(input: { partnerKeyId: $id }) { userErrors { code } } }',
    { id: createPartnerKey.partnerKey.id },
    'staff',
  )
  // What the gateway knows of a key is half a minute old at most.
  let { status } = await asPartner()
  for (const end = Date.now() + 40_000; status === 200 && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    status = (await asPartner()).status
  }
  expect(status).toBe(401)
}, 180_000)
