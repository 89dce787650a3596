import { type Random, randomOf } from '../random.ts'
import type { DemoContract } from './contracts.ts'
import type { DemoMember } from './members.ts'

const BYTE_ORDER_MARK = '\uFEFF'
const MEMBER_COLUMNS =
  "Réf. sociétaire;Nom;Prénom;E-mail;Téléphone;Bureau;Date d'entrée;Langue;Code postal;Latitude;Longitude;Métiers;Compétences;Origine;Annuaire;Newsletter;Présentation"
const CONTRACT_COLUMNS = 'N° contrat;Réf. sociétaire;Date;Jours;Métier;Régime;Client;Montant HT (€)'

const field = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const line = (fields: readonly string[]): string => fields.map(field).join(';')
const fileOf = (header: string, lines: readonly string[]): string =>
  BYTE_ORDER_MARK + [header, ...lines].map((text) => `${text}\r\n`).join('')

const dayOf = (date: Temporal.PlainDate): string =>
  [String(date.day).padStart(2, '0'), String(date.month).padStart(2, '0'), date.year].join('/')
const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',')

/** Thousands with a space, a no-break space, a narrow one, or none: as four decades of software wrote them. */
export function amountOf(cents: number, random: Random): string {
  const [whole = '', rest] = decimal(Math.abs(cents) / 100, 2).split(',')
  const space = random.pick(['', '', ' ', '\u00A0', '\u202F'])
  return `${cents < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, space)},${rest}`
}

/** A row each that the import must refuse: its reason, and the row. */
export const REJECTED_MEMBERS = (members: readonly DemoMember[]): Record<string, string> => {
  const [first] = members
  if (!first) throw new Error('an export without members')
  const other = { ...first, lastName: 'Perdu', firstName: 'Jean', email: 'jean.perdu@exemple.fr' }
  return {
    UNKNOWN_OFFICE: memberLine({ ...other, ref: 'SC999001', office: 'XXX' }),
    INVALID_EMAIL: memberLine({ ...other, ref: 'SC999002', email: 'pas-une-adresse' }),
    INVALID_DATE: line([
      'SC999003',
      'Perdu',
      'Jean',
      'jean.perdu3@exemple.fr',
      '',
      'NAN',
      '31/02/2024',
      'fr',
      '44000',
      '47,2',
      '-1,5',
      'Graphiste',
      '',
      'INSCRIPTION',
      'oui',
      'O',
      '',
    ]),
    MISSING_COLUMNS: line(['SC999004', 'Tronqué', '']),
    DUPLICATE_REF: memberLine({ ...other, ref: first.ref, email: 'jean.perdu5@exemple.fr' }),
    DUPLICATE_EMAIL: memberLine({ ...other, ref: 'SC999006', email: first.email.toUpperCase() }),
  }
}

const memberLine = (member: DemoMember, email = member.email): string =>
  line([
    member.ref,
    member.lastName,
    member.firstName,
    email,
    member.phone,
    member.office,
    dayOf(member.joinedOn),
    member.language,
    member.postalCode,
    decimal(member.latitude, 5),
    decimal(member.longitude, 5),
    member.trades.join(' | '),
    member.skills.join(' | '),
    member.origin,
    member.inDirectory ? 'oui' : 'non',
    member.newsletter ? 'O' : 'N',
    member.presentation,
  ])

export function membersCsv(members: readonly DemoMember[]): string {
  const random = randomOf('how members are written')
  const lines = members.map((member) =>
    // Some were typed with the shift key held, and with blanks around.
    memberLine(member, random.chance(0.035) ? ` ${member.email.toUpperCase()} ` : member.email),
  )
  lines.splice(300, 0, ...Object.values(REJECTED_MEMBERS(members)))
  return fileOf(MEMBER_COLUMNS, lines)
}

const contractLine = (contract: DemoContract, amount: string): string =>
  line([
    contract.id,
    contract.ref,
    dayOf(contract.on),
    String(contract.days),
    contract.trade,
    contract.scheme,
    contract.client,
    amount,
  ])

export const REJECTED_CONTRACTS = (contracts: readonly DemoContract[]): Record<string, string> => {
  const [first] = contracts
  if (!first) throw new Error('an export without contracts')
  return {
    DUPLICATE_ID: contractLine(first, '100,00'),
    UNKNOWN_MEMBER: contractLine({ ...first, id: 'CT1', ref: 'SC000000' }, '100,00'),
    INVALID_AMOUNT: contractLine({ ...first, id: 'CT2' }, 'douze'),
    FUTURE_DATE: contractLine(
      { ...first, id: 'CT3', on: first.on.with({ month: 1, day: 1 }).add({ years: 40 }) },
      '100,00',
    ),
  }
}

export function contractsCsv(contracts: readonly DemoContract[]): string {
  const random = randomOf('how amounts are written')
  const lines = contracts.map((contract) => contractLine(contract, amountOf(contract.cents, random)))
  lines.splice(1_000, 0, ...Object.values(REJECTED_CONTRACTS(contracts)))
  return fileOf(CONTRACT_COLUMNS, lines)
}
