import type { Locale, Localised, Refusal, Result } from '@encommun/domain-kit'

/** One sentence for each code in each language; `{name}` stands for a value of the refusal. */
export type RefusalCatalogue = Readonly<Record<string, Localised>>
export type UserError = { code: string; message: string; field: string[] | null }

/** Refusals that kits give themselves, on top of each service's own. */
export const KIT_REFUSALS = {
  IDEMPOTENCY_KEY_REUSED: {
    fr: 'Cette demande a déjà été faite avec un autre contenu : recommencez depuis le formulaire.',
    nl: 'Deze aanvraag werd al gedaan met een andere inhoud: begin opnieuw vanuit het formulier.',
    en: 'This request was already made with other content: start again from the form.',
  },
} as const satisfies RefusalCatalogue

export function sayRefusal(catalogue: RefusalCatalogue, locale: Locale, { code, field, values }: Refusal): UserError {
  const sentence = catalogue[code] ?? KIT_REFUSALS[code as keyof typeof KIT_REFUSALS]
  // A code without a sentence is a fault of ours: masked, logged, and seen by the contract suite.
  if (!sentence) throw new Error(`No sentence for refusal ${code}`)
  const message = sentence[locale].replace(/\{(\w+)\}/g, (_, name: string) => String(values?.[name] ?? ''))
  return { code, message, field: field ? [...field] : null }
}

/** Gives `payload(key, result, locale)`: the shape of every mutation's answer. */
export const payloadsIn =
  (catalogue: RefusalCatalogue) =>
  <Key extends string, T>(key: Key, result: Result<T>, { locale }: { locale: Locale }) =>
    ({
      [key]: result.ok ? result.value : null,
      userErrors: result.ok ? [] : result.refusals.map((refusal) => sayRefusal(catalogue, locale, refusal)),
    }) as Record<Key, T | null> & { userErrors: UserError[] }
