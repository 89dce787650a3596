import { type Random, randomOf } from '../random.ts'
import type { DemoMember } from './members.ts'
import { CLIENTS, SCHEMES, TRADES } from './words.ts'

export type DemoContract = {
  id: string
  ref: string
  on: Temporal.PlainDate
  days: number
  trade: string
  scheme: string
  client: string
  cents: number
}

/** How a member uses the service: often, now and then, once, never; in which months; with which pauses (rec. 3.1). */
type Rhythm = {
  contractsPerMonth: number
  season: readonly number[]
  pause: { fromMonth: number; toMonth: number } | null
  lastMonth: number
  dayRateCents: number
}

const SEASONS = {
  allYear: [1, 1, 1, 1, 1, 1, 0.8, 0.6, 1.1, 1.1, 1.1, 0.9],
  festivals: [0.2, 0.2, 0.4, 0.8, 1.4, 2.2, 2.8, 2.4, 1.2, 0.6, 0.3, 0.3],
  schoolYear: [1.2, 1.1, 1.3, 1.1, 1.2, 1, 0.1, 0.1, 1.2, 1.4, 1.4, 0.9],
  winter: [1, 0.9, 0.6, 0.5, 0.4, 0.3, 0.2, 0.3, 0.8, 1.4, 2.2, 2.6],
} as const
const CREDIT_NOTE_CHANCE = 0.004

/** About 20,000 contracts of these members, oldest first, to the end of the month before; with credit notes among them. */
export function contractsOf(members: readonly DemoMember[], month: Temporal.PlainYearMonth): DemoContract[] {
  const last = month.subtract({ months: 1 })
  const lines = members.flatMap((member) => linesOf(member, last))
  lines.sort((one, other) => Temporal.PlainDate.compare(one.on, other.on) || one.ref.localeCompare(other.ref))
  const random = randomOf('credit notes')
  const lastDay = last.toPlainDate({ day: last.daysInMonth })
  return lines.flatMap((line, index) => {
    const contract: DemoContract = { id: `CT${40_001 + index}`, ...line }
    if (!random.chance(CREDIT_NOTE_CHANCE)) return [contract]
    const later = contract.on.add({ days: random.between(2, 40) })
    const on = Temporal.PlainDate.compare(later, lastDay) > 0 ? lastDay : later
    const cents = random.chance(0.7) ? contract.cents : Math.round(contract.cents / 2)
    return [contract, { ...contract, id: `${contract.id}-A`, on, days: 0, cents: -cents }]
  })
}

function linesOf(member: DemoMember, last: Temporal.PlainYearMonth): Omit<DemoContract, 'id'>[] {
  const random = randomOf(`contracts ${member.ref}`)
  const first = member.joinedOn.toPlainYearMonth()
  const months = first.until(last, { largestUnit: 'months' }).months
  const rhythm = rhythmOf(member, months, random)
  const observed = random.chance(0.45) ? random.several(TRADES, random.between(1, 3)) : []
  const trades = [...member.trades, ...member.trades, ...observed]
  const lines: Omit<DemoContract, 'id'>[] = []
  for (let index = 0; index <= Math.min(months, rhythm.lastMonth); index++) {
    const month = first.add({ months: index })
    const expected = rhythm.contractsPerMonth * (rhythm.season[month.month - 1] ?? 1)
    const pausing = rhythm.pause && index >= rhythm.pause.fromMonth && index < rhythm.pause.toMonth
    const count = pausing ? 0 : Math.floor(expected + random.fraction())
    for (let contract = 0; contract < count; contract++) {
      const earliest = index === 0 ? member.joinedOn.day : 1
      const days = random.between(1, 12)
      lines.push({
        ref: member.ref,
        on: month.toPlainDate({ day: random.between(earliest, month.daysInMonth) }),
        days,
        trade: random.pick(trades),
        scheme: random.pick(SCHEMES),
        client: clientOf(random),
        cents: Math.round(days * rhythm.dayRateCents * Math.exp(random.bell() * 0.5)) + random.between(0, 99),
      })
    }
  }
  return lines
}

function rhythmOf(member: DemoMember, months: number, random: Random): Rhythm {
  const engaged = member.origin === 'INSCRIPTION' ? random.fraction() : random.fraction() * 0.3
  const season = random.pick(Object.values(SEASONS))
  const pauseStart = random.between(4, Math.max(5, months))
  return {
    // A tenth never signs; four in ten now and then; the others often.
    contractsPerMonth: engaged < 0.1 ? 0 : engaged < 0.5 ? 0.06 + engaged * 0.4 : 0.6 + (engaged - 0.5) ** 1.5 * 8.6,
    season,
    pause: random.chance(0.2) ? { fromMonth: pauseStart, toMonth: pauseStart + random.between(8, 30) } : null,
    lastMonth: random.chance(0.14) ? random.between(0, Math.max(1, months - 14)) : months,
    dayRateCents: random.between(7_000, 32_000),
  }
}

const clientOf = (random: Random): string => {
  const client = random.pick(CLIENTS)
  // What people type into a field: separators and quotes too.
  if (random.chance(0.01)) return `${client}; service « culture »`
  if (random.chance(0.01)) return `"${client}"`
  return random.chance(0.3) ? `${client} ${random.pick(['SARL', 'asbl', 'SCOP', 'SAS', 'et associés'])}` : client
}
