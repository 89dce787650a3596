import type { PersonalData, PersonalKind } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { forgetLetters } from '../deliveries/erase-recipients.ts'

const kinds: Readonly<Record<string, PersonalKind>> = {
  Mail: {
    title: { fr: 'Les courriels que nous vous avons adressés', nl: 'De mails die we u stuurden', en: 'Mails to you' },
    kept: {
      category: 'CONTACT',
      basis: 'LEGITIMATE_INTEREST',
      retention: 'NINETY_DAYS',
      onErase: 'PSEUDONYMISE',
      of: 'MEMBER',
    },
    fields: {
      kind: { fr: 'Genre', nl: 'Soort', en: 'Kind' },
      mailing: { fr: 'Envoi', nl: 'Verzending', en: 'Mailing' },
      address: { fr: 'Adresse', nl: 'Adres', en: 'Address' },
      state: { fr: 'État', nl: 'Stand', en: 'State' },
      settledAt: { fr: 'Le', nl: 'Op', en: 'At' },
    },
  },
  MailChoice: {
    title: {
      fr: 'Vos désinscriptions par lien',
      nl: 'Uw uitschrijvingen via een link',
      en: 'What you unsubscribed from by a link',
    },
    kept: { category: 'CONSENT', basis: 'LEGAL_OBLIGATION', retention: 'MEMBERSHIP', onErase: 'DELETE', of: 'MEMBER' },
    fields: {
      purpose: { fr: 'Pour', nl: 'Waarvoor', en: 'What for' },
      given: { fr: 'Accord', nl: 'Instemming', en: 'Agreed' },
      source: { fr: 'D’où', nl: 'Vanwaar', en: 'From where' },
      at: { fr: 'Le', nl: 'Op', en: 'At' },
    },
  },
}

export const personalData: PersonalData<CommunicationsContext> = {
  kinds,
  async gather(memberId, { deliveries, suppressions }) {
    const [mails, choices] = await Promise.all([deliveries.allOf(memberId), suppressions.historyOf(memberId)])
    return [
      ...mails.map(({ kind, mailingId, state, address, settledAt }) => ({
        kind: 'Mail',
        values: { kind, mailing: mailingId, address, state, settledAt: settledAt?.toString() ?? null },
      })),
      ...choices.map(({ at, ...choice }) => ({ kind: 'MailChoice', values: { ...choice, at: at.toString() } })),
    ]
  },
  async erase(memberId, { deliveries, suppressions, rendered, newsletters, reminders, now }, session) {
    await suppressions.forget(memberId, now, session)
    await deliveries.forget(memberId, now, session)
    await forgetLetters({ newsletters, reminders, rendered }, session)
  },
}
