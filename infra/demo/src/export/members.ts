import { OFFICES, officeOf } from '../offices.ts'
import { type Random, randomOf } from '../random.ts'
import { PORTRAITS } from './portraits.ts'
import * as words from './words.ts'

export type DemoMember = {
  ref: string
  lastName: string
  firstName: string
  email: string
  phone: string
  office: string
  joinedOn: Temporal.PlainDate
  language: 'fr' | 'nl' | 'en'
  postalCode: string
  latitude: number
  longitude: number
  trades: string[]
  skills: string[]
  origin: 'INSCRIPTION' | 'TEST' | 'AJOUT_PAR_TIERS'
  inDirectory: boolean
  newsletter: boolean
  presentation: string
}

/** Kilometres that members live away from their office, most of them near. */
const DEGREES_AROUND = 0.35
/** The oldest membership: eight years and some months ago. */
const OLDEST_MONTHS = 104

/** 640 members, the same for the same month: those with a portrait first, the others drawn. */
export function membersOf(month: Temporal.PlainYearMonth): DemoMember[] {
  const taken = new Set<string>()
  const members: DemoMember[] = PORTRAITS.map(({ publishes: _, joinedMonthsAgo, ...person }) => {
    const random = randomOf(`portrait ${person.ref}`)
    return {
      ...person,
      ...whereabouts(person.office, random),
      joinedOn: joiningDay(month, joinedMonthsAgo, random),
      email: emailOf(person.firstName, person.lastName, person.office, random, taken),
      phone: phoneOf(person.office, random),
      origin: 'INSCRIPTION' as const,
      inDirectory: true,
      newsletter: true,
    }
  })
  const missing = OFFICES.flatMap(({ code, members: count }) =>
    Array<string>(count - members.filter(({ office }) => office === code).length).fill(code),
  )
  const order = randomOf('order of members').several(missing, missing.length)
  for (const [index, office] of order.entries())
    members.push(drawMember(`SC${2_001 + PORTRAITS.length + index}`, office, month, taken))
  return members
}

function drawMember(ref: string, office: string, month: Temporal.PlainYearMonth, taken: Set<string>): DemoMember {
  const random = randomOf(`member ${ref}`)
  const language = office === 'BXL' && random.chance(0.42) ? 'nl' : random.chance(0.02) ? 'en' : 'fr'
  const [firstNames, lastNames, presentations] =
    language === 'nl'
      ? [words.DUTCH_FIRST_NAMES, words.DUTCH_LAST_NAMES, words.DUTCH_PRESENTATIONS]
      : [words.FRENCH_FIRST_NAMES, words.FRENCH_LAST_NAMES, words.PRESENTATIONS]
  const [firstName, lastName] = [random.pick(firstNames), random.pick(lastNames)]
  // Squared: most came in the last years.
  const monthsAgo = 2 + Math.floor(random.fraction() ** 1.6 * (OLDEST_MONTHS - 2))
  const origin = random.chance(0.9) ? 'INSCRIPTION' : random.chance(0.5) ? 'TEST' : 'AJOUT_PAR_TIERS'
  return {
    ref,
    firstName,
    lastName,
    office,
    email: emailOf(firstName, lastName, office, random, taken),
    phone: phoneOf(office, random),
    joinedOn: joiningDay(month, monthsAgo, random),
    language,
    ...whereabouts(office, random),
    trades: random.several(words.TRADES, random.chance(0.62) ? 1 : random.between(2, 3)),
    skills: random.several(words.SKILLS, random.chance(0.16) ? 0 : random.between(1, 5)),
    origin,
    inDirectory: random.chance(0.68),
    newsletter: origin === 'INSCRIPTION' ? random.chance(0.9) : random.chance(0.3),
    presentation: random.chance(0.16) ? '' : random.pick(presentations),
  }
}

function joiningDay(month: Temporal.PlainYearMonth, monthsAgo: number, random: Random): Temporal.PlainDate {
  const joined = month.subtract({ months: monthsAgo })
  // In the month itself only the first days are surely past.
  return joined.toPlainDate({ day: monthsAgo === 0 ? 1 : random.between(1, joined.daysInMonth) })
}

function whereabouts(office: string, random: Random) {
  const { location, postalCodes } = officeOf(office)
  const away = () => random.bell() * DEGREES_AROUND
  return {
    postalCode: random.pick(postalCodes),
    latitude: location.latitude + away(),
    longitude: location.longitude + away(),
  }
}

function emailOf(firstName: string, lastName: string, office: string, random: Random, taken: Set<string>): string {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase()
  const domain = officeOf(office).country === 'FR' ? 'exemple.fr' : 'exemple.be'
  for (;;) {
    const address = `${plain(firstName)}.${plain(lastName)}${random.between(1, 99)}@${domain}`
    if (taken.has(address)) continue
    taken.add(address)
    return address
  }
}

/** Numbers that the French regulator keeps for fiction; in every way in which people write them. */
function phoneOf(office: string, random: Random): string {
  if (random.chance(0.08)) return ''
  const end = String(random.between(0, 9_999)).padStart(4, '0')
  const [first, last] = [end.slice(0, 2), end.slice(2)]
  return officeOf(office).country === 'FR'
    ? random.pick([`063998${end}`, `+33 63998${end}`, `06 39 98 ${first} ${last}`, `06.39.98.${first}.${last}`])
    : random.pick([`0455/55 ${first} ${last}`, `+32 45555${end}`, `00324 55 55 ${first} ${last}`, `045555${end}`])
}
