import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { advisorViewer, memberViewer, type Viewer } from '@encommun/service-kit'
import type { ComposedPlatform } from '../composed-platform.ts'
import { type Kind, viewersOf } from './persons.ts'

/** A picture of 8 × 8 brown pixels, PNG. */
export const IMAGE =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWNocFDAihiGlgQA+gM4AdQDyJ8AAAAASUVORK5CYII='

export const SIDES = ['NAN', 'LYO'] as const
/** The office of those who ask, and another one. */
export type Side = (typeof SIDES)[number]

/** One of each thing in an office: what the probes ask for. */
export type Things = Record<
  | 'concerned'
  | 'concernedRef'
  | 'hidden'
  | 'hiddenRef'
  | 'staff'
  | 'account'
  | 'dataExport'
  | 'gathering'
  | 'cancelled'
  | 'past'
  | 'series'
  | 'occurrence'
  | 'coDevelopment'
  | 'recap'
  | 'photo'
  | 'registration'
  | 'draft'
  | 'sent'
  | 'news'
  | 'need'
  | 'answeredNeed'
  | 'owedNeed'
  | 'listing'
  | 'requested'
  | 'accepted',
  string
>
export type World = {
  things: Record<Side, Things>
  viewers: Record<Kind, Viewer>
  /** Runs a mutation as one person and gives what it made; throws for a refusal. */
  make(viewer: Viewer, name: string, input: object, selection: string): Promise<any>
}

const HEADER =
  "Réf. sociétaire;Nom;Prénom;E-mail;Bureau;Date d'entrée;Langue;Latitude;Longitude;Métiers;Compétences;Origine;Annuaire;Newsletter;Présentation"
const PEOPLE: readonly [ref: string, name: string, office: Side, directory: string][] = [
  ['SC1', 'Ada', 'NAN', 'oui'],
  ['SC2', 'Bo', 'NAN', 'oui'],
  ['SC3', 'Zoé', 'NAN', 'oui'],
  ['SC4', 'Ida', 'NAN', 'non'],
  ['SC5', 'Lou', 'LYO', 'oui'],
  ['SC6', 'Max', 'LYO', 'oui'],
  ['SC7', 'Ugo', 'LYO', 'non'],
]
const IN_OFFICE: Record<Side, { concerned: string; other: string; hidden: string }> = {
  NAN: { concerned: 'SC1', other: 'SC3', hidden: 'SC4' },
  LYO: { concerned: 'SC5', other: 'SC6', hidden: 'SC7' },
}

/** Two offices that know nothing of each other, with one of each thing in each. */
export async function makeWorld(platform: ComposedPlatform): Promise<World> {
  const headOffice = viewersOf({ member: '', concerned: '', staff: '' })['head office']
  const make: World['make'] = async (viewer, name, input, selection) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`
    // An office is known to a service once its event has arrived.
    for (const deadline = Date.now() + 30_000; ; ) {
      const { [name]: payload } = await platform.must(viewer, document, { input })
      const { userErrors, ...made } = payload
      if (userErrors.length === 0) return Object.values(made)[0]
      if (userErrors[0].code !== 'UNKNOWN_OFFICE' || Date.now() > deadline)
        throw new Error(`${name} was refused: ${JSON.stringify(userErrors)}`)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  for (const code of SIDES) await make(headOffice, 'openOffice', officeInput(code), 'office { code }')
  const staff = async (officeCode: Side, displayName: string): Promise<string> =>
    (await make(headOffice, 'welcomeStaffMember', { officeCode, displayName, role: 'conseil' }, 'staffMember { id }'))
      .id
  const [nantes, lyon] = [await staff('NAN', 'Camille'), await staff('LYO', 'Dominique')]
  for (const officeCode of SIDES) await make(headOffice, 'classifyMembers', { officeCode }, 'classified { members }')
  await importPeople(platform)
  const idOf = async (ref: string): Promise<string> =>
    (await platform.must(headOffice, 'query ($ref: String!) { memberByRef(ref: $ref) { id } }', { ref })).memberByRef.id

  const untilSent = async (id: string) => {
    for (const deadline = Date.now() + 30_000; ; ) {
      const { newsletter } = await platform.must(headOffice, 'query ($id: ID!) { newsletter(id: $id) { state } }', {
        id,
      })
      if (newsletter.state === 'SENT') return
      if (Date.now() > deadline) throw new Error('the newsletter was not sent within 30 s')
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  const thingsOf = async (code: Side, staffId: string): Promise<Things> => {
    const { concerned, other, hidden } = IN_OFFICE[code]
    const [concernedId, otherId, hiddenId] = [await idOf(concerned), await idOf(other), await idOf(hidden)]
    const { id: account } = await make(
      headOffice,
      'inviteStaff',
      { staffMemberId: staffId, email: staffEmail(code), language: 'FR' },
      'account { id }',
    )
    const [owner, partner, advisor] = [memberViewer(concernedId), memberViewer(otherId), advisorViewer(staffId, code)]
    const { id: dataExport } = await make(
      { ...owner, steppedUpAt: Temporal.Now.instant().toString() },
      'requestMyData',
      {},
      'dataExport { id }',
    )
    const responsibilities = [
      { task: 'CARRIES', memberId: concernedId },
      ...['COMMUNICATES', 'SENDS', 'ANIMATES'].map((task) => ({ task, staffMemberId: staffId })),
    ]
    const announce = async (days: number, changes: object = {}): Promise<string> =>
      (
        await make(
          advisor,
          'announceGathering',
          { ...gatheringInput(code, days), responsibilities, ...changes },
          'gathering { id }',
        )
      ).id
    const gathering = await announce(30)
    const registration = (
      await make(
        owner,
        'takeSeat',
        { gatheringId: gathering, seat: 'ON_SITE', idempotencyKey: `seat-${code}` },
        'registration { id }',
      )
    ).id
    const coDevelopment = await announce(40, { isCoDevelopment: true })
    await make(owner, 'bringProblem', { gatheringId: coDevelopment, text: 'Trouver des clients.' }, 'gathering { id }')
    const cancelled = await announce(50)
    await make(advisor, 'cancelGathering', { gatheringId: cancelled, reason: 'Salle fermée.' }, 'gathering { id }')
    const past = await announce(-3)
    const recap = (
      await make(owner, 'publishRecap', { gatheringId: await announce(-5), text: 'Bien.' }, 'recap { id }')
    ).id
    const photos = (await make(owner, 'addRecapPhoto', photoInput(recap), 'recap { photos { id } }')).photos
    const series = await make(
      advisor,
      'announceSeries',
      { ...gatheringInput(code, 20), responsibilities, rule: 'FREQ=MONTHLY;BYDAY=3MO', holidayRule: 'SKIP' },
      'series { id gatherings(first: 1) { edges { node { id } } } }',
    )
    const draft = (
      await make(headOffice, 'publishNewsItem', newsInput(code), 'newsItem { id }').then(() =>
        make(advisor, 'assembleNewsletter', { officeCode: code }, 'newsletter { id }'),
      )
    ).id
    const sent = (
      await make(
        advisor,
        'assembleNewsletter',
        { officeCode: code, month: Temporal.Now.plainDateISO('Europe/Paris').toPlainYearMonth().add({ months: 1 }) },
        'newsletter { id }',
      )
    ).id
    await make(headOffice, 'approveNewsletter', { newsletterId: sent }, 'newsletter { id }')
    await make(headOffice, 'sendNewsletter', { newsletterId: sent, idempotencyKey: sent }, 'newsletter { id }')
    await untilSent(sent)
    const news = (await make(headOffice, 'publishNewsItem', newsInput(code), 'newsItem { id }')).id
    const raise = async (title: string): Promise<string> =>
      (await make(owner, 'raiseNeed', { ...needInput(code), title, idempotencyKey: title }, 'need { id }')).id
    const [need, answeredNeed, owedNeed] = [
      await raise(`Un atelier à ${code}`),
      await raise(`Un vestiaire à ${code}`),
      await raise(`Un four à ${code}`),
    ]
    const dueOn = Temporal.Now.plainDateISO('Europe/Paris').add({ days: 30 })
    await make(headOffice, 'assignAnswer', { needId: owedNeed, staffMemberId: staffId, dueOn }, 'need { id }')
    await make(
      headOffice,
      'answerNeed',
      { needId: answeredNeed, outcome: 'DONE', reason: 'Le voici.', language: 'FR' },
      'need { id }',
    )
    const listing = (await make(owner, 'publishListing', listingInput(code), 'listing { id }')).id
    const request = async (): Promise<string> => {
      const about = (await make(owner, 'publishListing', listingInput(code), 'listing { id }')).id
      const input = { listingId: about, message: 'Avec plaisir.', idempotencyKey: about }
      return (await make(partner, 'requestExchange', input, 'exchange { id }')).id
    }
    const [requested, accepted, confirmed] = [await request(), await request(), await request()]
    for (const exchangeId of [accepted, confirmed])
      await make(owner, 'acceptRequest', { exchangeId }, 'exchange { id }')
    await make(owner, 'reportExchangeDone', { exchangeId: confirmed }, 'exchange { id }')
    for (const side of [owner, partner])
      await make(side, 'confirmExchange', { exchangeId: confirmed, mayBeTold: true }, 'exchange { id }')
    return {
      concerned: concernedId,
      concernedRef: concerned,
      hidden: hiddenId,
      hiddenRef: hidden,
      staff: staffId,
      account,
      dataExport,
      gathering,
      cancelled,
      past,
      series: series.id,
      occurrence: series.gatherings.edges[0].node.id,
      coDevelopment,
      recap,
      photo: photos[0].id,
      registration,
      draft,
      sent,
      news,
      need,
      answeredNeed,
      owedNeed,
      listing,
      requested,
      accepted,
    }
  }
  const [NAN, LYO] = await Promise.all([thingsOf('NAN', nantes), thingsOf('LYO', lyon)])
  const viewers = viewersOf({ member: await idOf('SC2'), concerned: NAN.concerned, staff: nantes })
  return { things: { NAN, LYO }, viewers, make }
}

async function importPeople(platform: ComposedPlatform): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rights-'))
  try {
    const [members, report] = [join(folder, 'membres.csv'), join(folder, 'report.json')]
    const lines = PEOPLE.map(
      ([ref, name, office, directory]) =>
        `${ref};${name};${name};${ref.toLowerCase()}@exemple.fr;${office};01/03/2020;FR;;;Graphiste;Dessin;Inscription;${directory};oui;Bonjour de ${name}.`,
    )
    writeFileSync(members, [HEADER, ...lines].join('\r\n'))
    const { code, output } = await platform.run(
      'infra/run.mjs',
      'members',
      'src/import/import-cli.ts',
      '--members',
      members,
      '--report',
      report,
    )
    if (code !== 0 || JSON.parse(readFileSync(report, 'utf8')).members.created !== PEOPLE.length)
      throw new Error(`the people were not imported:\n${output}\n${readFileSync(report, 'utf8')}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const staffEmail = (code: Side): string => `conseil.${code.toLowerCase()}@exemple.fr`
export const officeInput = (code: string) => ({
  code,
  name: { fr: code, nl: code, en: code },
  country: 'FR',
  timeZone: 'Europe/Paris',
  languages: ['FR'],
  location: { latitude: 47, longitude: 1 },
  contact: { address: '1 rue du Port' },
})
export const gatheringInput = (officeCode: string, inDays: number) => ({
  officeCode,
  title: 'Petit-déjeuner',
  whatItIs: 'Un petit-déjeuner.',
  aim: 'Se rencontrer.',
  whatWeWillDo: 'Parler.',
  language: 'FR',
  startsAtLocal: Temporal.Now.plainDateISO('Europe/Paris')
    .add({ days: inDays })
    .toPlainDateTime('08:30')
    .toString({ smallestUnit: 'minute' }),
  timeZone: 'Europe/Paris',
  durationMinutes: 120,
  place: '1 rue du Port',
  remoteLink: 'https://visio.exemple.fr/salle',
})
export const photoInput = (recapId: string) => ({
  recapId,
  base64: IMAGE,
  alt: 'Une salle.',
  imageRightsConfirmed: true,
})
export const newsInput = (officeCode: string | null) => ({
  ...(officeCode && { officeCode }),
  kind: 'GENERAL',
  texts: [{ language: 'FR', title: 'Du neuf', body: 'Une nouvelle.' }],
  idempotencyKey: `${officeCode} ${Math.random()}`,
})
export const needInput = (officeCode: string | null) => ({
  title: 'Un atelier',
  text: 'Pour travailler à plusieurs.',
  language: 'FR',
  officeCode,
})
export const listingInput = (officeCode: string) => ({
  kind: 'OFFER',
  title: 'Relecture',
  text: 'Je relis vos textes.',
  language: 'FR',
  officeCode,
  untilOn: Temporal.Now.plainDateISO('Europe/Paris').add({ days: 60 }).toString(),
})
