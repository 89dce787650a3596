import type { Localised } from '@encommun/domain-kit'
import type { Consent, Purpose } from './consent.rules.ts'

export type ConsentText = { purpose: Purpose; version: string; since: string; text: Localised }

/**
 * What people agree to, word by word. A version is never edited: whoever agreed to it agreed to these words. A new wording
 * is a new version on top; consents to older ones hold until they are withdrawn.
 */
export const CONSENT_TEXTS: readonly ConsentText[] = [
  {
    purpose: 'DIRECTORY',
    version: '2026-11',
    since: '2026-11-01',
    text: {
      fr: 'J’accepte de figurer dans l’annuaire des membres : mon nom, mon bureau, mes métiers, mes compétences et ma fiche y sont visibles des autres membres, jamais mon adresse. Je peux me retirer à tout moment, avec effet immédiat.',
      nl: 'Ik wil in de ledengids staan: mijn naam, mijn kantoor, mijn beroepen, mijn vaardigheden en mijn voorstelling zijn er te zien voor andere leden, nooit mijn adres. Ik kan er op elk moment uit, met onmiddellijke ingang.',
      en: 'I agree to be in the members’ directory: my name, my office, my trades, my skills and my presentation can be seen there by other members, never my address. I may leave it at any time, with effect at once.',
    },
  },
  {
    purpose: 'NEWSLETTER',
    version: '2026-11',
    since: '2026-11-01',
    text: {
      fr: 'J’accepte de recevoir la lettre mensuelle de mon bureau et les rappels de ses rencontres à mon adresse e-mail. Chaque courriel porte un lien pour arrêter.',
      nl: 'Ik wil de maandelijkse nieuwsbrief van mijn kantoor en de herinneringen aan zijn ontmoetingen op mijn e-mailadres krijgen. Elke mail heeft een link om ermee te stoppen.',
      en: 'I agree to receive the monthly letter of my office and the reminders of its gatherings at my mail address. Each mail has a link to stop.',
    },
  },
  {
    purpose: 'SHEET_IN_NEWSLETTER',
    version: '2026-11',
    since: '2026-11-01',
    text: {
      fr: 'J’accepte que ma fiche de présentation et mon nom paraissent une fois dans la lettre de mon bureau. Je peux revenir sur cet accord jusqu’à l’envoi.',
      nl: 'Mijn voorstelling en mijn naam mogen één keer in de nieuwsbrief van mijn kantoor verschijnen. Tot de verzending kan ik daarop terugkomen.',
      en: 'I agree that my presentation and my name appear once in the letter of my office. I may take this back until it is sent.',
    },
  },
  {
    purpose: 'PUBLIC_DIRECTORY',
    version: '2026-11',
    since: '2026-11-01',
    text: {
      fr: 'J’accepte que mon nom, mon bureau, mes métiers, mes compétences et ma fiche soient montrés aux structures partenaires et sur leurs sites, tant que je figure dans l’annuaire. Je peux me retirer à tout moment.',
      nl: 'Mijn naam, mijn kantoor, mijn beroepen, mijn vaardigheden en mijn voorstelling mogen getoond worden aan partnerorganisaties en op hun sites, zolang ik in de ledengids sta. Ik kan er op elk moment uit.',
      en: 'I agree that my name, my office, my trades, my skills and my presentation are shown to partner structures and on their sites, while I am in the directory. I may leave at any time.',
    },
  },
]

/** The wording that is asked for now. */
export const currentTextOf = (purpose: Purpose): ConsentText | undefined =>
  CONSENT_TEXTS.find((known) => known.purpose === purpose)

/** The words that a consent was given to. Undefined for those of the business system, which keeps its own. */
export const textOf = ({ purpose, textVersion }: Pick<Consent, 'purpose' | 'textVersion'>): Localised | undefined =>
  CONSENT_TEXTS.find((known) => known.purpose === purpose && known.version === textVersion)?.text
