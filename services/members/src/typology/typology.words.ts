import type { Locale } from '@encommun/domain-kit'
import type { Classification, RuleSet } from './typology.rules.ts'

const TAGS: Record<Locale, string> = { fr: 'fr-FR', nl: 'nl-BE', en: 'en-GB' }

/** Why a member has a class, with the figures and the thresholds of that time. */
export function explain(found: Classification, ruleSet: RuleSet, locale: Locale): string {
  const tag = TAGS[locale]
  const money = (cents: number) => (cents / 100).toLocaleString(tag, { style: 'currency', currency: 'EUR' })
  const count = (number: number) => number.toLocaleString(tag)
  const month = (text: string) =>
    new Date(`${text}-15T12:00:00Z`).toLocaleDateString(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const values = {
    from: month(found.months.from),
    to: month(found.months.to),
    contracts: count(found.contracts),
    turnover: money(found.turnoverCents),
    overContracts: count(ruleSet.activeOverContracts),
    overTurnover: money(ruleSet.activeOverTurnoverCents),
    ever: count(found.contractsEver),
    upTo: count(ruleSet.neverEngagedUpToContracts),
  }
  const sentences = SENTENCES[locale]
  return `${sentences[found.class](values)} ${sentences.rules(ruleSet.version)}`
}

type Values = Record<
  'from' | 'to' | 'contracts' | 'turnover' | 'overContracts' | 'overTurnover' | 'ever' | 'upTo',
  string
>
type Sentences = Record<Classification['class'], (values: Values) => string> & { rules: (version: number) => string }

const SENTENCES: Record<Locale, Sentences> = {
  fr: {
    ACTIVE: (v) =>
      `Actif·ve : ${v.contracts} contrat(s) et ${v.turnover} de ${v.from} à ${v.to} ; c’est plus de ${v.overContracts} contrats ou plus de ${v.overTurnover}.`,
    OCCASIONAL: (v) =>
      `Occasionnel·le : ${v.contracts} contrat(s) et ${v.turnover} de ${v.from} à ${v.to} ; ce n’est ni plus de ${v.overContracts} contrats, ni plus de ${v.overTurnover}.`,
    INACTIVE: (v) => `Inactif·ve : aucun contrat de ${v.from} à ${v.to}, mais ${v.ever} contrat(s) en tout.`,
    NEVER_ENGAGED: (v) =>
      `Jamais vraiment entré·e : venu·e pour un essai ou ajouté·e par quelqu’un d’autre, avec ${v.ever} contrat(s) en tout ; la limite est de ${v.upTo}.`,
    UNKNOWN: () => 'Inconnu : nous n’avons aucun chiffre, ce qui ne dit rien de la personne.',
    rules: (version) => `(Règles, version ${version}.)`,
  },
  nl: {
    ACTIVE: (v) =>
      `Actief: ${v.contracts} contract(en) en ${v.turnover} van ${v.from} tot ${v.to}; dat is meer dan ${v.overContracts} contracten of meer dan ${v.overTurnover}.`,
    OCCASIONAL: (v) =>
      `Af en toe: ${v.contracts} contract(en) en ${v.turnover} van ${v.from} tot ${v.to}; dat is niet meer dan ${v.overContracts} contracten en niet meer dan ${v.overTurnover}.`,
    INACTIVE: (v) => `Niet actief: geen contract van ${v.from} tot ${v.to}, wel ${v.ever} contract(en) in totaal.`,
    NEVER_ENGAGED: (v) =>
      `Nooit echt begonnen: kwam op proef of werd door iemand anders toegevoegd, met ${v.ever} contract(en) in totaal; de grens is ${v.upTo}.`,
    UNKNOWN: () => 'Onbekend: we hebben geen cijfers, en dat zegt niets over de persoon.',
    rules: (version) => `(Regels, versie ${version}.)`,
  },
  en: {
    ACTIVE: (v) =>
      `Active: ${v.contracts} contract(s) and ${v.turnover} from ${v.from} to ${v.to}; that is more than ${v.overContracts} contracts or more than ${v.overTurnover}.`,
    OCCASIONAL: (v) =>
      `Occasional: ${v.contracts} contract(s) and ${v.turnover} from ${v.from} to ${v.to}; that is neither more than ${v.overContracts} contracts nor more than ${v.overTurnover}.`,
    INACTIVE: (v) => `Inactive: no contract from ${v.from} to ${v.to}, but ${v.ever} contract(s) in all.`,
    NEVER_ENGAGED: (v) =>
      `Never engaged: came for a trial or was added by someone else, with ${v.ever} contract(s) in all; the limit is ${v.upTo}.`,
    UNKNOWN: () => 'Unknown: we have no figures, which says nothing about the person.',
    rules: (version) => `(Rules, version ${version}.)`,
  },
}
