import type { Locale } from '@encommun/domain-kit'

/** The parts of a letter, by the field of the graph that each comes from; `office` for all of it. */
const PARTS = [
  'gatherings',
  'recaps',
  'answeredNeeds',
  'exchangeOfTheMonth',
  'newPresentationSheets',
  'office',
] as const
type Part = (typeof PARTS)[number]

export const partOf = (path: readonly (string | number)[]): Part =>
  PARTS.find((part) => path.includes(part)) ?? 'office'

export const PART_NAMES: Readonly<Record<Part, Record<Locale, string>>> = {
  gatherings: { fr: 'les prochaines rencontres', nl: 'de volgende ontmoetingen', en: 'the next gatherings' },
  recaps: { fr: 'les récits du mois dernier', nl: 'de verslagen van vorige maand', en: 'last month’s recaps' },
  answeredNeeds: {
    fr: 'les besoins qui ont reçu une réponse',
    nl: 'de beantwoorde noden',
    en: 'the needs that were answered',
  },
  exchangeOfTheMonth: { fr: 'l’échange du mois', nl: 'de uitwisseling van de maand', en: 'the exchange of the month' },
  newPresentationSheets: { fr: 'les nouveaux visages', nl: 'de nieuwe gezichten', en: 'the new faces' },
  office: { fr: 'les données du bureau', nl: 'de gegevens van het kantoor', en: 'the facts of the office' },
}
