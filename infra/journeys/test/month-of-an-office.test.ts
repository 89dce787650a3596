import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeExport } from '@encommun/demo/export'
import { advisorViewer, headOfficeViewer, memberViewer } from '@encommun/service-kit'
import type { ReceivedMail } from '@encommun/test-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ComposedPlatform, startComposedPlatform } from '../src/composed-platform.ts'

/** A month in the life of an office, on the whole platform: the demo's five offices, its export and its story. */
let platform: ComposedPlatform
const month = Temporal.Now.plainDateISO('Europe/Paris').toPlainYearMonth()
const headOffice = headOfficeViewer('stf_00000000-0000-7000-8000-000000000000')

const staffOf = async (code: string) => {
  const { office } = await platform.must(headOffice, 'query ($code: ID!) { office(code: $code) { staff { id } } }', {
    code,
  })
  return office.staff.map(({ id }: { id: string }) => advisorViewer(id, code))
}
const DELIVERY = 'state delivery { total queued sending sent doubtful failed suppressed finishedAt }'
const ASSEMBLE = `mutation ($input: AssembleNewsletterInput!) { assembleNewsletter(input: $input) {
  newsletter { id month sections { nextGatherings { title } recaps { photos { path } } news { id } newMembers { id member { id } } } } userErrors { code message } } }`
const APPROVE =
  'mutation ($input: ApproveNewsletterInput!) { approveNewsletter(input: $input) { newsletter { state } userErrors { code } } }'
const SEND =
  'mutation ($input: SendNewsletterInput!) { sendNewsletter(input: $input) { newsletter { state } userErrors { code } } }'

/** From nothing to on its way, by two advisors. */
const writeAndSend = async (officeCode: string, ofMonth = month) => {
  const [writer, checker] = await staffOf(officeCode)
  const { assembleNewsletter } = await platform.must(writer, ASSEMBLE, {
    input: { officeCode, month: ofMonth.toString() },
  })
  expect(assembleNewsletter.userErrors).toEqual([])
  const { newsletter } = assembleNewsletter
  await platform.must(checker, APPROVE, { input: { newsletterId: newsletter.id } })
  const { sendNewsletter } = await platform.must(checker, SEND, {
    input: { newsletterId: newsletter.id, idempotencyKey: `send-${newsletter.id}` },
  })
  expect(sendNewsletter.userErrors).toEqual([])
  return { newsletter, checker }
}
const settled = async (newsletterId: string, seconds: number) => {
  for (const deadline = Date.now() + seconds * 1_000; ; ) {
    const { newsletter } = await platform.must(headOffice, `query ($id: ID!) { newsletter(id: $id) { ${DELIVERY} } }`, {
      id: newsletterId,
    })
    if (newsletter.delivery?.finishedAt) return newsletter
    if (Date.now() > deadline) throw new Error(`not settled within ${seconds} s: ${JSON.stringify(newsletter)}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
/** The head of a mail, its folded lines made whole (RFC 5322 § 2.2.3). */
const headersOf = (mail: ReceivedMail | undefined) =>
  String(mail?.raw)
    .split('\r\n\r\n')[0]
    ?.replace(/\r\n[ \t]+/g, ' ') ?? ''
const unsubscribeLinkOf = (mail: ReceivedMail | undefined) =>
  /^List-Unsubscribe: <([^>]+)>/im.exec(headersOf(mail))?.[1] ?? ''
/** Newsletters only: other mail, such as answers to needs, comes when it comes. */
const letters = () => platform.mailbox.received.filter((mail) => unsubscribeLinkOf(mail) !== '')
const mailsSince = (start: number) => letters().slice(start)

beforeAll(async () => {
  platform = await startComposedPlatform()
  const { code, output } = await platform.run('infra/demo/src/load.ts')
  if (code !== 0) throw new Error(`the demo was not loaded:\n${output}`)
}, 180_000)
afterAll(() => platform.stop(), 60_000)

test('the panorama of each office is what its export says, and a second import changes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'))
  const { files, expected } = writeExport(folder, month)
  const [from, to] = expected.window
  for (const [code, figures] of Object.entries(expected.byOffice)) {
    const [advisor] = await staffOf(code)
    const { office } = await platform.must(
      advisor,
      'query ($code: ID!, $from: LocalDate!, $to: LocalDate!) { office(code: $code) { panorama(from: $from, to: $to) { members withContracts contracts turnoverCents } } }',
      { code, from, to },
    )
    const { cents: turnoverCents, ...counts } = figures
    expect(office.panorama).toEqual({ ...counts, turnoverCents })
  }
  const report = join(folder, 'report.json')
  const again = await platform.run(
    'infra/run.mjs',
    'members',
    'src/import/import-cli.ts',
    '--members',
    files.members,
    '--contracts',
    files.contracts,
    '--report',
    report,
  )
  expect(again.code).toBe(0)
  const { members, contracts } = JSON.parse(readFileSync(report, 'utf8'))
  expect([members.created, members.updated, contracts.created, contracts.updated]).toEqual([0, 0, 0, 0])
  expect([members.unchanged, contracts.unchanged]).toEqual([expected.members, expected.contracts])
}, 120_000)

test('an advisor sees no panorama of another office', async () => {
  const [advisor] = await staffOf('LYO')
  const [from, to] = [
    month.subtract({ months: 1 }).toPlainDate({ day: 1 }),
    month.toPlainDate({ day: 1 }).subtract({ days: 1 }),
  ]
  const { data, errors } = await platform.ask(
    advisor,
    `{ office(code: "NAN") { code panorama(from: "${from}", to: "${to}") { members } } }`,
  )
  expect(data.office).toEqual({ code: 'NAN', panorama: null })
  expect(errors?.map(({ extensions }) => extensions.code) ?? ['null']).toEqual([
    expect.stringMatching(/FORBIDDEN|null/),
  ])
})

test('month → assembled → approved by another → in every mailbox once → unsubscribed by one click', async () => {
  const [writer, checker] = await staffOf('NAN')
  const input = { officeCode: 'NAN', month: month.toString() }
  const { assembleNewsletter } = await platform.must(writer, ASSEMBLE, { input })
  expect(assembleNewsletter.userErrors).toEqual([])
  const { newsletter } = assembleNewsletter
  const { sections } = newsletter
  expect(
    [sections.nextGatherings, sections.recaps, sections.news, sections.newMembers].map((section) => section.length > 0),
  ).toEqual([true, true, true, true])
  expect(sections.recaps.some(({ photos }: { photos: unknown[] }) => photos.length > 0)).toBe(true)

  const own = await platform.must(writer, APPROVE, { input: { newsletterId: newsletter.id } })
  expect(own.approveNewsletter.userErrors).toEqual([{ code: 'SAME_PERSON' }])
  await platform.must(checker, APPROVE, { input: { newsletterId: newsletter.id } })
  const send = () =>
    platform.must(checker, SEND, { input: { newsletterId: newsletter.id, idempotencyKey: 'november' } })
  await Promise.all([send(), send()])

  const { delivery, state } = await settled(newsletter.id, 60)
  expect([state, delivery.sent, delivery.failed, delivery.doubtful]).toEqual(['SENT', delivery.total, 0, 0])
  const mails = letters()
  expect(mails).toHaveLength(delivery.total)
  expect(new Set(mails.map(({ envelopeTo }) => envelopeTo[0])).size).toBe(delivery.total)
  expect(new Set(mails.map(({ mail }) => mail.messageId)).size).toBe(delivery.total)

  expect(headersOf(mails[0])).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const link = unsubscribeLinkOf(mails[0])
  const page = await fetch(link, { headers: { 'accept-language': 'fr' } })
  expect([page.status, (await page.text()).includes('<form')]).toEqual([200, true])
  const click = () =>
    fetch(link, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
  expect([(await click()).status, (await click()).status]).toEqual([200, 200])

  const before = letters().length
  const next = await writeAndSend('NAN', month.add({ months: 1 }))
  const following = await settled(next.newsletter.id, 60)
  expect(following.delivery.sent).toBe(delivery.total - 1)
  expect(mailsSince(before).map(({ envelopeTo }) => envelopeTo[0])).not.toContain(mails[0]?.envelopeTo[0])

  const published = sections.newMembers.map(({ id }: { id: string }) => id)
  const publishedNext = next.newsletter.sections.newMembers.map(({ id }: { id: string }) => id)
  expect(publishedNext.filter((id: string) => published.includes(id))).toEqual([])
}, 180_000)

test('a second newsletter of the same office and month is refused', async () => {
  const [writer] = await staffOf('NAN')
  const { assembleNewsletter } = await platform.must(writer, ASSEMBLE, {
    input: { officeCode: 'NAN', month: month.toString() },
  })
  expect(assembleNewsletter).toMatchObject({ newsletter: null, userErrors: [{ code: 'NEWSLETTER_EXISTS' }] })
})

test('a worker killed at 40 % has the rest sent by the next one, each mail once', async () => {
  const before = letters().length
  const { newsletter } = await writeAndSend('LYO')
  for (const deadline = Date.now() + 60_000; ; ) {
    const { newsletter: current } = await platform.must(
      headOffice,
      `query ($id: ID!) { newsletter(id: $id) { ${DELIVERY} } }`,
      { id: newsletter.id },
    )
    const total = current.delivery?.total
    if (total && mailsSince(before).length >= total * 0.4) break
    if (Date.now() > deadline) throw new Error(`only ${mailsSince(before).length} mails came`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await platform.killWorker()
  const sentBeforeDeath = mailsSince(before).length
  await platform.startWorker()
  const { delivery } = await settled(newsletter.id, 240)
  const ids = mailsSince(before).map(({ mail }) => mail.messageId)
  expect([ids.length, new Set(ids).size]).toEqual([delivery.total, delivery.total])
  expect(sentBeforeDeath).toBeLessThan(delivery.total)
  expect(delivery).toMatchObject({ sent: delivery.total, doubtful: 0, failed: 0 })
}, 300_000)

test('a member of another office asks for a loan; both counters and both names come through the graph; no amount does', async () => {
  const memberOf = async (ref: string) => {
    const { memberByRef } = await platform.must(headOffice, 'query ($ref: String!) { memberByRef(ref: $ref) { id } }', {
      ref,
    })
    return memberViewer(memberByRef.id)
  }
  const [awa, karim] = [await memberOf('SC2001'), await memberOf('SC2019')]
  const untilOn = Temporal.Now.plainDateISO('Europe/Paris').add({ days: 10 }).toString()
  const listing = { kind: 'LOAN', title: 'Diable', text: 'Il roule.', language: 'FR', officeCode: 'NAN', untilOn }
  const { publishListing } = await platform.must(
    awa,
    'mutation ($input: PublishListingInput!) { publishListing(input: $input) { listing { id } userErrors { code } } }',
    { input: listing },
  )
  const listingId = publishListing.listing.id
  const { requestExchange } = await platform.must(
    karim,
    'mutation ($input: RequestExchangeInput!) { requestExchange(input: $input) { exchange { id } userErrors { code } } }',
    { input: { listingId, message: 'Pour un four.', idempotencyKey: listingId } },
  )
  const exchangeId = requestExchange.exchange.id
  const { me } = await platform.must(
    awa,
    `{ me { givenReceived { given received } exchanges(filter: { listingId: "${listingId}" }) { edges { node {
      listing { title owner { displayName } office { name { fr } } }
      requester { displayName office { code } givenReceived { given received } }
      requesterGivenReceived { given received sentence }
    } } } } }`,
  )
  const [{ node }] = me.exchanges.edges
  expect(node).toMatchObject({
    listing: { title: 'Diable', owner: { displayName: 'Awa Diallo' }, office: { name: { fr: 'Nantes' } } },
    requester: { displayName: 'Karim Delmas', office: { code: 'LIE' }, givenReceived: { given: 0, received: 1 } },
    requesterGivenReceived: { given: 0, received: 1, sentence: expect.stringContaining('aucune dette') },
  })
  for (const [viewer, name] of [
    [awa, 'acceptRequest'],
    [karim, 'reportExchangeDone'],
    [karim, 'confirmExchange'],
    [awa, 'confirmExchange'],
  ] as const) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const told = name === 'confirmExchange' ? { mayBeTold: true } : {}
    const answer = await platform.must(
      viewer,
      `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
      { input: { exchangeId, ...told } },
    )
    expect(answer[name].userErrors).toEqual([])
  }
  const after = await platform.must(awa, '{ me { givenReceived { given received } } }')
  expect(after.me.givenReceived.given).toBe(me.givenReceived.given + 1)
  const other = await platform.must(karim, '{ me { givenReceived { given received } } }')
  expect(other.me.givenReceived).toEqual({ given: 0, received: 2 })
  const { office } = await platform.must(
    headOffice,
    `{ office(code: "NAN") { exchangeOfTheMonth(month: "${month}") { listing { title } giver { displayName } receiver { displayName } } } }`,
  )
  expect(office.exchangeOfTheMonth).toEqual({
    listing: { title: 'Diable' },
    giver: { displayName: 'Awa Diallo' },
    receiver: { displayName: 'Karim Delmas' },
  })
}, 60_000)

test('a need is joined, falls due, is answered with a reason, and told once to those who asked', async () => {
  const told = platform.mailbox.received.filter(({ mail }) => mail.subject?.includes('Un annuaire des membres'))
  expect(told.length).toBe(7)
  expect(new Set(told.map(({ envelopeTo }) => envelopeTo[0])).size).toBe(7)

  const { overdueNeeds } = await platform.must(
    headOffice,
    '{ overdueNeeds { edges { node { id title escalationLevel joinedCount owedBy { displayName } office { name { fr } } } } } }',
  )
  const [{ node: need }] = overdueNeeds.edges
  expect(need).toMatchObject({
    title: 'Une salle pour répéter le matin',
    escalationLevel: 1,
    joinedCount: 2,
    owedBy: { displayName: 'Mattéo Brun' },
    office: { name: { fr: 'Lyon' } },
  })
  const { memberByRef } = await platform.must(headOffice, '{ memberByRef(ref: "SC2009") { id } }')
  const { me } = await platform.must(
    memberViewer(memberByRef.id),
    '{ me { joinedNeeds { edges { node { title state dueOn } } } } }',
  )
  expect(me.joinedNeeds.edges).toEqual([{ node: expect.objectContaining({ title: need.title, state: 'OWED' }) }])

  const ANSWER =
    'mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { need { state } userErrors { code } } }'
  const input = {
    needId: need.id,
    outcome: 'REFUSED',
    reason: 'Le bail ne le permet pas avant dix heures.',
    language: 'FR',
  }
  const { answerNeed: unsaid } = await platform.must(headOffice, ANSWER, { input: { ...input, reason: ' ' } })
  expect(unsaid.userErrors).toEqual([{ code: 'REASON_MISSING' }])
  const { answerNeed } = await platform.must(headOffice, ANSWER, { input })
  expect(answerNeed).toEqual({ need: { state: 'ANSWERED' }, userErrors: [] })
  const answers = () =>
    platform.mailbox.received.filter(({ mail }) => mail.subject?.includes('Une salle pour répéter le matin'))
  for (const deadline = Date.now() + 30_000; answers().length < 2 && Date.now() < deadline; )
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(answers().map(({ mail }) => /Le bail ne le permet pas/.test(mail.text ?? ''))).toEqual([true, true])
  const { overdueNeeds: left } = await platform.must(headOffice, '{ overdueNeeds { edges { cursor } } }')
  expect(left.edges).toEqual([])
}, 60_000)

test('the whole story is told a second time without a change', async () => {
  const { code, output } = await platform.run('infra/demo/src/load.ts')
  expect([code, output]).toEqual([0, expect.stringContaining('nothing changed (')])
  expect(output).toMatch(/Listings and exchanges: nothing changed/)
}, 120_000)
