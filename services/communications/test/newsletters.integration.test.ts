import { memberViewer } from '@encommun/service-kit'
import { fixedClock } from '@encommun/test-kit'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  APPROVE,
  ASSEMBLE,
  type Communications,
  camille,
  dominique,
  headOffice,
  lyon,
  NOW,
  november,
  PUBLISH,
  SEND,
  sent,
  startCommunications,
} from './builders.ts'
import type { World } from './graph-stand-in.ts'

let world: World
let communications: Communications
let clock: ReturnType<typeof fixedClock>
beforeEach(async () => {
  world = november()
  clock = fixedClock(NOW)
  communications = await startCommunications(world, {}, clock)
})
afterEach(() => communications.close())

const ask = (document: string, input: object, asked = camille) =>
  communications.service.must(document, { input }, asked)
const assemble = async (input: object = {}, asked = camille) =>
  (await ask(ASSEMBLE, { officeCode: 'NAN', ...input }, asked)).assembleNewsletter
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code)
const publish = async (title: string, input: object = {}) => {
  const texts = [{ language: 'FR', title, body: 'Elle aura lieu en mai.' }]
  const wish = { kind: 'GENERAL', texts, idempotencyKey: title, ...input }
  return (await ask(PUBLISH, wish, headOffice)).publishNewsItem.newsItem.id
}

test('a draft names what comes, what was, what is new and who is new', async () => {
  const news = await publish('Assemblée')
  const { newsletter } = await assemble()
  expect(newsletter).toMatchObject({
    state: 'DRAFT',
    revision: 1,
    month: '2026-11',
    sections: {
      nextGatherings: [{ id: 'gat_1' }],
      recaps: [{ id: 'rec_1' }],
      news: [{ id: news }],
      newMembers: [{ id: 'fic_1' }, { id: 'fic_2' }],
    },
  })
})

test('a draft can be assembled again, and keeps its opening word', async () => {
  const opening = { fr: 'Bonjour !', nl: 'Dag!', en: 'Hello!' }
  await assemble({ opening })
  world.recaps.push({ id: 'rec_2', title: 'Une soupe' })
  const { newsletter } = await assemble()
  expect(newsletter).toMatchObject({ revision: 2, sections: { recaps: [{ id: 'rec_1' }, { id: 'rec_2' }] } })
  const { data } = await communications.service.ask(
    'query ($id: ID!) { newsletter(id: $id) { opening { fr } } }',
    { id: newsletter.id },
    camille,
  )
  expect(data.newsletter.opening).toEqual({ fr: 'Bonjour !' })
})

test('of one edition and month there is one letter, however many assemble at once (vector 6)', async () => {
  const answers = await Promise.all([camille, dominique, headOffice].map((asked) => assemble({}, asked)))
  expect(new Set(answers.map(({ newsletter }) => newsletter.id)).size).toBe(1)
  const rows = await communications.service.database.connection.collection('newsletters').find().toArray()
  expect(rows).toHaveLength(1)
})

test('a second letter for a month that is approved or sent is refused (vector 6)', async () => {
  await sent(communications.service)
  expect(codes(await assemble())).toEqual(['NEWSLETTER_EXISTS'])
  expect(codes(await assemble({ month: '2026-11' }, dominique))).toEqual(['NEWSLETTER_EXISTS'])
})

test('the index itself refuses a second letter of an edition and month (vector 6)', async () => {
  await assemble()
  const letters = communications.service.database.connection.collection('newsletters')
  await expect(letters.insertOne({ _id: 'nws_twin' as never, edition: 'NAN', month: '2026-11' })).rejects.toThrow(
    expect.objectContaining({ code: 11_000 }),
  )
})

test.each([
  ['gatherings', 'the next gatherings'],
  ['recaps', 'last month’s recaps'],
  ['answeredNeeds', 'the needs that were answered'],
  ['exchangeOfTheMonth', 'the exchange of the month'],
  ['newPresentationSheets', 'the new faces'],
  ['gateway', 'the facts of the office'],
])('with %s away nothing is half assembled: the refusal names %s, and later it works', async (part, named) => {
  world.away.add(part)
  const { newsletter, userErrors } = await assemble()
  expect(newsletter).toBeNull()
  expect(userErrors).toEqual([
    { code: 'ASSEMBLY_INCOMPLETE', message: expect.stringContaining(`(${named})`), field: null },
  ])
  world.away.clear()
  expect((await assemble()).newsletter.revision).toBe(1)
})

test('an office that nobody opened, a month out of reach and a month without anything are refused', async () => {
  expect(codes(await assemble({ officeCode: 'XXX' }, headOffice))).toEqual(['UNKNOWN_OFFICE'])
  expect(codes(await assemble({ month: '2027-03' }))).toEqual(['MONTH_OUT_OF_REACH'])
  Object.assign(world, { gatherings: [], recaps: [], needs: [], exchange: null, sheets: [] })
  expect(codes(await assemble())).toEqual(['NOTHING_TO_TELL'])
})

test('it tells what was answered and exchanged last month; without either, and once withdrawn, the section is left out', async () => {
  const PREVIEW = 'query ($id: ID!) { newsletter(id: $id) { preview(language: FR) { text } } }'
  const { newsletter } = await assemble()
  const text = async () => {
    const { data } = await communications.service.ask(PREVIEW, { id: newsletter.id }, camille)
    return data.newsletter.preview.text as string
  }
  const whole = await text()
  for (const told of ['Vous l’aviez demandé', 'Un annuaire', 'Il est ouvert depuis octobre.', 'L’échange du mois'])
    expect(whole).toContain(told)
  expect(whole).toContain('Yann a donné, Samir a reçu.')
  Object.assign(world, { exchange: null, needs: world.needs.map((need) => ({ ...need, reopened: true })) })
  const rest = await text()
  expect(rest).not.toContain('L’échange du mois')
  expect(rest).not.toContain('Vous l’aviez demandé')
})

test('who assembled it does not approve it; somebody else does, having read that very revision', async () => {
  const { newsletter } = await assemble()
  const approve = async (asked: typeof camille, revision?: number) =>
    codes((await ask(APPROVE, { newsletterId: newsletter.id, revision }, asked)).approveNewsletter)
  expect(await approve(camille)).toEqual(['SAME_PERSON'])
  await assemble()
  expect(await approve(dominique, 1)).toEqual(['CHANGED_SINCE'])
  expect(await approve(dominique, 2)).toEqual([])
  expect(await approve(headOffice, 2)).toEqual(['NOT_A_DRAFT'])
})

test('a letter is approved and sent right after a second factor only', async () => {
  const { newsletter } = await assemble()
  const tried = async (document: string, input: object) => {
    const viewer = { ...dominique.viewer, steppedUpAt: null }
    return (await communications.service.ask(document, { input }, { viewer })).errors?.[0]?.extensions.code
  }
  expect(await tried(APPROVE, { newsletterId: newsletter.id })).toBe('STEP_UP_REQUIRED')
  await ask(APPROVE, { newsletterId: newsletter.id }, dominique)
  expect(await tried(SEND, { newsletterId: newsletter.id, idempotencyKey: 'stolen' })).toBe('STEP_UP_REQUIRED')
})

test('only an approved letter is sent, and a repeated wish to send has one effect', async () => {
  const { newsletter } = await assemble()
  const send = async (idempotencyKey: string) =>
    (await ask(SEND, { newsletterId: newsletter.id, idempotencyKey })).sendNewsletter
  expect(codes(await send('early'))).toEqual(['NOT_APPROVED'])
  await ask(APPROVE, { newsletterId: newsletter.id }, dominique)
  const answers = await Promise.all([send('once'), send('once'), send('once')])
  expect(answers.map(({ newsletter: { state }, userErrors }) => [state, userErrors])).toEqual(
    Array.from({ length: 3 }, () => ['SENDING', []]),
  )
  expect(codes(await send('another wish'))).toEqual(['NOT_APPROVED'])
})

test('an approved letter can be reopened', async () => {
  const { newsletter } = await assemble()
  await ask(APPROVE, { newsletterId: newsletter.id }, dominique)
  const { reopenNewsletter } = await ask(
    'mutation ($input: ReopenNewsletterInput!) { reopenNewsletter(input: $input) { newsletter { state approvedAt } userErrors { code } } }',
    { newsletterId: newsletter.id },
  )
  expect(reopenNewsletter).toEqual({ newsletter: { state: 'DRAFT', approvedAt: null }, userErrors: [] })
})

test('each member is presented once over all letters, those first who waited longest (rec. 9)', async () => {
  for (let more = 3; more <= 6; more++)
    world.sheets.push({ id: `fic_${more}`, name: `Membre ${more}`, publishable: true })
  const first = await assemble()
  clock.set('2026-12-02T09:00:00Z')
  const second = await assemble()
  const sheets = ({ newsletter }: typeof first) => newsletter.sections.newMembers.map(({ id }: { id: string }) => id)
  expect([sheets(first), sheets(second)]).toEqual([
    ['fic_1', 'fic_2', 'fic_3', 'fic_4'],
    ['fic_5', 'fic_6'],
  ])
})

test('news is told once by an edition, and again by another', async () => {
  const news = await publish('Assemblée')
  await assemble()
  clock.set('2026-12-02T09:00:00Z')
  expect((await assemble()).newsletter.sections.news).toEqual([])
  expect((await assemble({ officeCode: 'LYO' }, lyon)).newsletter.sections.news).toEqual([{ id: news }])
})

test.each([
  ['nobody', {}, 'UNAUTHENTICATED'],
  ['a member', { viewer: memberViewer('mem_1') }, 'FORBIDDEN'],
  ['an advisor of another office', lyon, 'FORBIDDEN'],
])('%s assembles no letter of Nantes', async (_, asked, code) => {
  const { errors } = await communications.service.ask(ASSEMBLE, { input: { officeCode: 'NAN' } }, asked)
  expect(errors?.[0]?.extensions.code).toBe(code)
})

test('a draft exists for the staff of its office only: by query, through the office and as an entity', async () => {
  const { newsletter } = await assemble()
  const everywhere = `query ($id: ID!, $entities: [_Any!]!) {
    newsletter(id: $id) { id }
    _entities(representations: $entities) { ... on Newsletter { id } ... on Office { newsletter(month: "2026-11") { id } newsletters { edges { node { id } } } } }
  }`
  const variables = {
    id: newsletter.id,
    entities: [
      { __typename: 'Newsletter', id: newsletter.id },
      { __typename: 'Office', code: 'NAN' },
    ],
  }
  const seenBy = async (viewer: typeof camille.viewer) => communications.service.must(everywhere, variables, { viewer })
  const nothing = { newsletter: null, _entities: [null, { newsletter: null, newsletters: { edges: [] } }] }
  expect(await seenBy(memberViewer('mem_1'))).toEqual(nothing)
  expect(await seenBy(lyon.viewer)).toEqual(nothing)
  expect(JSON.stringify(await seenBy(dominique.viewer)).split(newsletter.id)).toHaveLength(5)
})

const PREVIEW = `query ($id: ID!) { newsletter(id: $id) {
  fr: preview(language: FR) { subject html text } nl: preview(language: NL) { subject html text } en: preview(language: EN) { subject html }
} }`
const preview = async (id: string) => (await communications.service.must(PREVIEW, { id }, camille)).newsletter

test('a preview shows the mail in three languages, in HTML and in plain text', async () => {
  const { newsletter } = await assemble()
  const { fr, nl, en } = await preview(newsletter.id)
  expect([fr.subject, nl.subject, en.subject]).toEqual([
    'Nantes, novembre 2026\u00a0: ce que nous faisons ensemble',
    'Nantes, november 2026: wat we samen doen',
    'Nantes, November 2026: what we do together',
  ])
  expect(fr.html).toContain('lang="fr"')
  expect(fr.html).toContain('https://encommun.example/photos/pho_1.jpg')
  expect(fr.html).toContain('alt="Des gens autour d’une table"')
  expect(fr.text).toContain('jeudi 26 novembre, 18\u00a0h\u00a030')
  expect(nl.text).toContain('donderdag 26 november, 18.30\u00a0uur')
  expect(nl.html).toContain('<h3 lang="fr">Le contrat de cession</h3>')
  expect(fr.html + fr.text).not.toMatch(/\{\{|undefined|null/)
})

test('a member who withdrew the consent is out of the letter at once (vector 17), a cancelled gathering too', async () => {
  const { newsletter } = await assemble()
  expect((await preview(newsletter.id)).fr.html).toContain('Élodie Marchand')
  Object.assign(world.sheets[0] ?? {}, { publishable: false })
  Object.assign(world.gatherings[0] ?? {}, { state: 'CANCELLED' })
  const { html } = (await preview(newsletter.id)).fr
  expect(html).not.toContain('Élodie Marchand')
  expect(html).not.toContain('Le contrat de cession')
  expect(html).toContain('Joris Vandamme')
})

test('a preview is null while a service that it needs is away; the letter stays readable', async () => {
  const { newsletter } = await assemble()
  world.away.add('NewsletterFacts')
  expect(await preview(newsletter.id)).toEqual({ fr: null, nl: null, en: null })
})
