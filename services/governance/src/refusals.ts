import type { RefusalCatalogue } from '@encommun/service-kit'

export const REFUSALS = {
  TEXT_MISSING: {
    fr: 'Ce texte est vide : écrivez quelques mots.',
    nl: 'Deze tekst is leeg: schrijf enkele woorden.',
    en: 'This text is empty: write a few words.',
  },
  TEXT_TOO_LONG: {
    fr: 'Ce texte dépasse {limit} caractères : raccourcissez-le.',
    nl: 'Deze tekst is langer dan {limit} tekens: kort hem in.',
    en: 'This text is longer than {limit} characters: shorten it.',
  },
  REASON_MISSING: {
    fr: 'Il manque le pourquoi : oui ou non, chacun·e a droit à une raison.',
    nl: 'Het waarom ontbreekt: ja of nee, iedereen heeft recht op een reden.',
    en: 'The reason is missing: yes or no, everybody is owed a why.',
  },
  UNKNOWN_OFFICE: {
    fr: 'Il n’y a pas de bureau {code} : vérifiez le code. Un bureau ouvert à l’instant est connu quelques secondes plus tard.',
    nl: 'Er is geen kantoor {code}: controleer de code. Een kantoor dat net geopend is, is enkele seconden later bekend.',
    en: 'There is no office {code}: check the code. An office opened this moment is known a few seconds later.',
  },
  UNKNOWN_NEED: {
    fr: 'Ce besoin n’existe pas : cherchez-le dans la liste.',
    nl: 'Deze behoefte bestaat niet: zoek ze op in de lijst.',
    en: 'There is no such need: look for it in the list.',
  },
  UNKNOWN_STAFF_MEMBER: {
    fr: 'Cette personne ne fait pas partie de l’équipe : choisissez qui doit la réponse.',
    nl: 'Deze persoon hoort niet bij de ploeg: kies wie het antwoord verschuldigd is.',
    en: 'This person is not one of the staff: choose who owes the answer.',
  },
  DUE_DAY_PAST: {
    fr: 'La réponse ne peut pas être due avant le {day} : choisissez ce jour-là ou un jour suivant.',
    nl: 'Het antwoord kan niet vóór {day} verwacht worden: kies die dag of een latere.',
    en: 'The answer cannot be due before {day}: choose that day or a later one.',
  },
  DAY_IN_FUTURE: {
    fr: 'Le {day} est à venir : indiquez le jour où cela s’est passé.',
    nl: '{day} moet nog komen: geef de dag op waarop het gebeurde.',
    en: '{day} is still to come: give the day on which it happened.',
  },
  DAY_BEFORE_LAST_CHANGE: {
    fr: 'L’histoire de ce besoin va déjà jusqu’au {day} : indiquez ce jour-là ou un jour suivant.',
    nl: 'Het verhaal van deze behoefte loopt al tot {day}: geef die dag of een latere op.',
    en: 'The story of this need already goes up to {day}: give that day or a later one.',
  },
  NEED_ANSWERED: {
    fr: 'Ce besoin a déjà sa réponse : lisez-la, et redemandez si elle ne tient pas.',
    nl: 'Deze behoefte heeft al een antwoord: lees het, en vraag het opnieuw als het niet opgaat.',
    en: 'This need has its answer already: read it, and ask again if it does not hold.',
  },
  NEED_NOT_ANSWERED: {
    fr: 'Ce besoin attend encore sa réponse : joignez-vous à celles et ceux qui le demandent.',
    nl: 'Deze behoefte wacht nog op een antwoord: sluit u aan bij wie erom vraagt.',
    en: 'This need still waits for its answer: join those who ask for it.',
  },
} as const satisfies RefusalCatalogue
