import type { RefusalCatalogue } from '@encommun/service-kit'

export const REFUSALS = {
  NOTHING_TO_PUBLISH: {
    fr: 'Votre fiche de présentation est encore vide : écrivez-la avant d’accepter qu’elle soit publiée.',
    nl: 'Je voorstelling is nog leeg: schrijf ze voor je ermee instemt dat ze verschijnt.',
    en: 'Your presentation is still empty: write it before you agree to its publication.',
  },
  INVALID_THRESHOLD: {
    fr: 'Un seuil est un nombre entier, zéro ou plus.',
    nl: 'Een drempel is een geheel getal, nul of meer.',
    en: 'A threshold is a whole number, zero or more.',
  },
  UNKNOWN_OFFICE: {
    fr: 'Il n’existe pas de bureau {code} : vérifiez son code.',
    nl: 'Er bestaat geen kantoor {code}: kijk de code na.',
    en: 'There is no office {code}: check its code.',
  },
  RULE_SET_OUTDATED: {
    fr: 'Quelqu’un a adopté d’autres règles entre-temps (version {version}) : relisez-les avant d’adopter les vôtres.',
    nl: 'Iemand nam intussen andere regels aan (versie {version}): lees ze voor je de jouwe aanneemt.',
    en: 'Somebody adopted other rules meanwhile (version {version}): read them before you adopt yours.',
  },
  IMPORT_RUNNING: {
    fr: 'Un import est en cours et classera tout le monde : regardez le résultat dans quelques minutes.',
    nl: 'Er loopt een import, die iedereen zal indelen: bekijk het resultaat over enkele minuten.',
    en: 'An import is running and will classify everybody: look at the result in a few minutes.',
  },
  MEMBER_NOT_REACHABLE: {
    fr: 'Cette personne ne peut pas être contactée par l’annuaire.',
    nl: 'Deze persoon is niet bereikbaar via de ledengids.',
    en: 'This person cannot be reached through the directory.',
  },
  CONTACT_YOURSELF: {
    fr: 'Vous ne pouvez pas vous écrire à vous-même : choisissez un autre membre.',
    nl: 'Je kunt jezelf niet schrijven: kies een ander lid.',
    en: 'You cannot write to yourself: choose another member.',
  },
  INVALID_MESSAGE: {
    fr: 'Le sujet compte de 3 à 120 caractères sur une ligne, le message de 10 à 4 000.',
    nl: 'Het onderwerp telt 3 tot 120 tekens op één regel, het bericht 10 tot 4.000.',
    en: 'The subject has 3 to 120 characters on one line, the message 10 to 4,000.',
  },
  CONTACT_LIMIT_REACHED: {
    fr: 'Vous avez déjà écrit à {limit} personnes aujourd’hui : continuez demain.',
    nl: 'Je schreef vandaag al naar {limit} mensen: ga morgen verder.',
    en: 'You have already written to {limit} people today: go on tomorrow.',
  },
} as const satisfies RefusalCatalogue
