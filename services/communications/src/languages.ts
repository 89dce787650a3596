import type { Locale } from '@encommun/domain-kit'

/** The graph writes languages in capitals, texts and dates in small letters. */
export const languageOf = (locale: Locale): Uppercase<Locale> => locale.toUpperCase() as Uppercase<Locale>
export const localeOfLanguage = (language: Uppercase<Locale>): Locale => language.toLowerCase() as Locale
