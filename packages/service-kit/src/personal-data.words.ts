import type { Localised } from '@encommun/domain-kit'
import type { LegalBasis, OnErase, PersonalVerdict, RetentionRule } from './pii.ts'

/** What the words of `@pii` say to the person whose data it is. */
export const PII_WORDS: {
  category: Record<PersonalVerdict['category'], Localised>
  basis: Record<LegalBasis, Localised>
  retention: Record<RetentionRule, Localised>
  onErase: Record<OnErase, Localised>
} = {
  category: {
    IDENTITY: { fr: 'Qui vous êtes.', nl: 'Wie u bent.', en: 'Who you are.' },
    CONTACT: { fr: 'Comment vous joindre.', nl: 'Hoe u te bereiken bent.', en: 'How you are reached.' },
    ACTIVITY: {
      fr: 'Ce que vous faites dans la coopérative.',
      nl: 'Wat u in de coöperatie doet.',
      en: 'What you do in the cooperative.',
    },
    TURNOVER: {
      fr: 'Ce que vous facturez, et ce qui en est déduit.',
      nl: 'Wat u factureert, en wat daaruit wordt afgeleid.',
      en: 'What you invoice, and what is found out from it.',
    },
    OPINION: {
      fr: 'Ce que vous demandez ou soutenez.',
      nl: 'Wat u vraagt of steunt.',
      en: 'What you ask for or stand for.',
    },
    CONTENT: { fr: 'Ce que vous avez écrit.', nl: 'Wat u hebt geschreven.', en: 'What you wrote.' },
    IMAGE: {
      fr: 'Une image où l’on peut vous voir.',
      nl: 'Een beeld waarop u te zien kunt zijn.',
      en: 'A picture on which you may be seen.',
    },
    CONSENT: {
      fr: 'Ce que vous avez accepté, et quand.',
      nl: 'Waarmee u hebt ingestemd, en wanneer.',
      en: 'What you agreed to, and when.',
    },
    ACCESS: {
      fr: 'Comment et quand vous vous connectez.',
      nl: 'Hoe en wanneer u zich aanmeldt.',
      en: 'How and when you sign in.',
    },
  },
  basis: {
    CONTRACT: {
      fr: 'Nécessaire à votre qualité de membre.',
      nl: 'Nodig voor uw lidmaatschap.',
      en: 'Needed for your membership.',
    },
    CONSENT: {
      fr: 'Avec votre accord, que vous pouvez retirer.',
      nl: 'Met uw instemming, die u kunt intrekken.',
      en: 'With your consent, which you may withdraw.',
    },
    LEGITIMATE_INTEREST: {
      fr: 'Pour la vie commune de la coopérative.',
      nl: 'Voor het gemeenschappelijke leven van de coöperatie.',
      en: 'For the common life of the cooperative.',
    },
    LEGAL_OBLIGATION: { fr: 'Une loi l’exige.', nl: 'Een wet vraagt het.', en: 'A law asks for it.' },
  },
  retention: {
    FIFTEEN_MINUTES: { fr: 'Gardé 15 minutes.', nl: '15 minuten bewaard.', en: 'Kept for 15 minutes.' },
    SEVEN_DAYS: { fr: 'Gardé 7 jours.', nl: '7 dagen bewaard.', en: 'Kept for 7 days.' },
    NINETY_DAYS: { fr: 'Gardé 90 jours.', nl: '90 dagen bewaard.', en: 'Kept for 90 days.' },
    ONE_YEAR: {
      fr: 'Gardé un an après la fin.',
      nl: 'Tot een jaar na het einde bewaard.',
      en: 'Kept for a year after its end.',
    },
    TWO_YEARS: { fr: 'Gardé deux ans.', nl: 'Twee jaar bewaard.', en: 'Kept for two years.' },
    FIVE_YEARS: {
      fr: 'Gardé cinq ans après la fin.',
      nl: 'Tot vijf jaar na het einde bewaard.',
      en: 'Kept for five years after its end.',
    },
    MEMBERSHIP: {
      fr: 'Gardé tant que vous êtes membre, puis cinq ans.',
      nl: 'Bewaard zolang u lid bent, en vijf jaar daarna.',
      en: 'Kept while you are a member and for five years after.',
    },
    STAFF_CONTRACT: {
      fr: 'Gardé tant que la personne travaille ici, puis cinq ans.',
      nl: 'Bewaard zolang de persoon hier werkt, en vijf jaar daarna.',
      en: 'Kept while the person works here and for five years after.',
    },
    COMMON_MEMORY: {
      fr: 'Gardé comme mémoire commune.',
      nl: 'Bewaard als gemeenschappelijk geheugen.',
      en: 'Kept as common memory.',
    },
  },
  onErase: {
    DELETE: {
      fr: 'Si vous demandez l’effacement : supprimé.',
      nl: 'Als u om wissing vraagt: verwijderd.',
      en: 'If you ask for erasure: deleted.',
    },
    PSEUDONYMISE: {
      fr: 'Si vous demandez l’effacement : le fait reste pour les autres, sans rien qui mène à vous.',
      nl: 'Als u om wissing vraagt: het feit blijft voor de anderen, zonder iets dat naar u leidt.',
      en: 'If you ask for erasure: the fact stays for the others, and nothing in it leads to you.',
    },
    KEEP: {
      fr: 'Si vous demandez l’effacement : gardé, pour la raison indiquée.',
      nl: 'Als u om wissing vraagt: bewaard, om de vermelde reden.',
      en: 'If you ask for erasure: kept, for the reason given.',
    },
  },
}
