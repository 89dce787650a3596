import { type Localised, ok, type Result, refuse } from '@encommun/domain-kit'
import type { Audience, Whereabouts } from '../gatherings/gathering.rules.ts'

export type Seat = 'ON_SITE' | 'REMOTE'
export type RegistrationState = 'SEATED' | 'WAITING' | 'LEFT' | 'CANCELLED_WITH_GATHERING'
export const ACTIVE = ['SEATED', 'WAITING'] as const

/** A seat exists where the gathering is held. Who it is meant for decides nothing here (rec. 3.3). */
export function checkSeat(seat: Seat, { place, remoteLink }: Whereabouts): Result<true> {
  if (seat === 'REMOTE' && remoteLink === null) return refuse({ code: 'NOT_HELD_REMOTELY', field: ['seat'] })
  return seat === 'ON_SITE' && place === null ? refuse({ code: 'NOT_HELD_ON_SITE', field: ['seat'] }) : ok(true)
}

/** As people write it: case, accents and the median dot of inclusive writing make no other trade. */
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\p{M}·.]/gu, '')
    .toLowerCase()
    .trim()

export type Person = { officeCode: string | null; trades: readonly string[] }

/** Whether it is brought to them first: where offices or trades are named, theirs is among them. */
export function isInAudience({ officeCodes, trades }: Audience, person: Person): boolean {
  const own = new Set(person.trades.map(plain))
  return (
    (officeCodes.length === 0 || (person.officeCode !== null && officeCodes.includes(person.officeCode))) &&
    (trades.length === 0 || trades.some((trade) => own.has(plain(trade))))
  )
}

/** Rec. 3.3: said openly, so that nobody takes « it was not sent to me » for « it is not for me ». */
export function whyNotPushed(audience: Audience): Localised {
  const names = [...audience.trades, ...audience.officeCodes].join(', ')
  return {
    fr: `Cette rencontre a été signalée d’abord à : ${names}. C’est pourquoi vous n’avez pas été prévenu·e ; votre place est la même que celle des autres.`,
    nl: `Deze ontmoeting werd eerst gemeld aan: ${names}. Daarom kreeg u geen bericht; uw plaats is dezelfde als die van de anderen.`,
    en: `This gathering was first brought to: ${names}. That is why you were not told; your place is the same as everybody’s.`,
  }
}
