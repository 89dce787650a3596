import type { Locale } from '@encommun/domain-kit'

type Words = {
  subject: (name: string, subject: string) => string
  title: (name: string) => string
  greeting: (name: string) => string
  lead: (name: string) => string
  reply: (name: string) => string
  replyButton: (name: string) => string
  why: string
}

export const CONTACT_WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    subject: (name, subject) => `${name} vous écrit : ${subject}`,
    title: (name) => `${name} vous écrit`,
    greeting: (name) => `Bonjour ${name},`,
    lead: (name) => `${name}, membre de la coopérative, vous a trouvé par l’annuaire et vous adresse ce message :`,
    reply: (name) =>
      `Pour répondre, répondez simplement à ce courriel : votre réponse ira directement à ${name}, qui verra alors votre adresse. Tant que vous ne répondez pas, elle reste cachée.`,
    replyButton: (name) => `Répondre à ${name}`,
    why: 'Vous recevez ce message parce que vous avez accepté de figurer dans l’annuaire. Vous pouvez vous en retirer quand vous le souhaitez.',
  },
  nl: {
    subject: (name, subject) => `${name} schrijft u: ${subject}`,
    title: (name) => `${name} schrijft u`,
    greeting: (name) => `Dag ${name},`,
    lead: (name) => `${name}, lid van de coöperatie, vond u in de ledengids en stuurt u dit bericht:`,
    reply: (name) =>
      `Antwoorden doet u gewoon op deze mail: uw antwoord gaat rechtstreeks naar ${name}, die dan uw adres ziet. Zolang u niet antwoordt, blijft het verborgen.`,
    replyButton: (name) => `${name} antwoorden`,
    why: 'U krijgt dit bericht omdat u in de ledengids wilt staan. U kunt er op elk moment weer uit.',
  },
  en: {
    subject: (name, subject) => `${name} writes to you: ${subject}`,
    title: (name) => `${name} writes to you`,
    greeting: (name) => `Hello ${name},`,
    lead: (name) => `${name}, a member of the cooperative, found you in the directory and sends you this message:`,
    reply: (name) =>
      `To answer, simply reply to this mail: your answer goes straight to ${name}, who will then see your address. Until you answer it stays hidden.`,
    replyButton: (name) => `Answer ${name}`,
    why: 'You receive this message because you agreed to be in the directory. You can leave it whenever you want.',
  },
}
