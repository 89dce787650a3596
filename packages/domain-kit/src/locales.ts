/** French first: it is the members' own language, and what everyone gets who asks for none of the three. */
export const LOCALES = ['fr', 'nl', 'en'] as const
export type Locale = (typeof LOCALES)[number]
/** One text in the three languages. */
export type Localised = Readonly<Record<Locale, string>>

/** The best of our languages for an `Accept-Language` header (RFC 9110 § 12.5.4, weights honoured). */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  for (const { language } of wishes) {
    const known = LOCALES.find((locale) => locale === language)
    if (known) return known
  }
  return 'fr'
}
