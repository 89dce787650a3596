import type { Localised } from '@encommun/domain-kit'
import type { ListingKind } from '../listings/listing.rules.ts'

/** How many confirmed exchanges of one kind a member stands in, on one side. */
export type Tally = { memberId: string; kind: ListingKind; side: 'GIVEN' | 'RECEIVED'; exchanges: number }
export type Counter = {
  memberId: string
  given: number
  received: number
  byKind: { kind: ListingKind; given: number; received: number }[]
}

/**
 * Rec. 7.5: counted from the exchanges themselves each time, so both sides move or neither does, and there is no second
 * account that could differ. Whoever has none gets zeros: that is how everybody begins.
 */
export function countersOf(memberIds: readonly string[], tallies: readonly Tally[]): Counter[] {
  const own = Map.groupBy(tallies, ({ memberId }) => memberId)
  return memberIds.map((memberId) => {
    const kinds = [...Map.groupBy(own.get(memberId) ?? [], ({ kind }) => kind)]
    const byKind = kinds
      .map(([kind, rows]) => ({ kind, given: sumOf(rows, 'GIVEN'), received: sumOf(rows, 'RECEIVED') }))
      .sort((one, other) => one.kind.localeCompare(other.kind))
    return {
      memberId,
      given: byKind.reduce((sum, { given }) => sum + given, 0),
      received: byKind.reduce((sum, { received }) => sum + received, 0),
      byKind,
    }
  })
}

const sumOf = (tallies: readonly Tally[], side: Tally['side']) =>
  tallies.reduce((sum, tally) => sum + (tally.side === side ? tally.exchanges : 0), 0)

const NEWCOMER: Localised = {
  fr: 'Rien donné, rien reçu : c’est ainsi que chacun·e commence, et demander est une bonne façon de commencer.',
  nl: 'Niets gegeven, niets gekregen: zo begint iedereen, en vragen is een goed begin.',
  en: 'Nothing given, nothing received: everybody begins like this, and asking is a good way to begin.',
}
const EVERYBODY: Localised = {
  fr: 'Ces chiffres racontent ce qui a été partagé. Ils ne donnent aucun droit et ne créent aucune dette : il y a des moments pour donner et d’autres pour recevoir.',
  nl: 'Deze cijfers vertellen wat er gedeeld werd. Ze geven geen recht en maken geen schuld: er is een tijd om te geven en een tijd om te krijgen.',
  en: 'These figures tell what was shared. They give no right and make no debt: there are times to give and times to receive.',
}

/** What stands beside the figures, so that nobody takes them for a bill. */
export const sentenceOf = ({ given, received }: Pick<Counter, 'given' | 'received'>): Localised =>
  given + received === 0 ? NEWCOMER : EVERYBODY
