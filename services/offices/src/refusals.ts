import type { RefusalCatalogue } from '@encommun/service-kit'

export const REFUSALS = {
  INVALID_OFFICE_CODE: {
    fr: 'Le code d’un bureau est fait de trois lettres majuscules, comme NAN.',
    nl: 'De code van een kantoor bestaat uit drie hoofdletters, zoals BXL.',
    en: 'An office’s code is three capital letters, such as NAN.',
  },
  UNKNOWN_COUNTRY: {
    fr: '« {country} » n’est pas un pays connu : indiquez deux lettres, comme FR ou BE.',
    nl: '« {country} » is geen bekend land: geef twee letters op, zoals FR of BE.',
    en: '“{country}” is no known country: give two letters, such as FR or BE.',
  },
  UNKNOWN_TIME_ZONE: {
    fr: '« {timeZone} » n’est pas un fuseau horaire connu : indiquez par exemple Europe/Paris.',
    nl: '« {timeZone} » is geen bekende tijdzone: geef bijvoorbeeld Europe/Brussels op.',
    en: '“{timeZone}” is no known time zone: give one such as Europe/Paris.',
  },
  INVALID_LOCATION: {
    fr: 'La latitude va de -90 à 90, la longitude de -180 à 180 degrés.',
    nl: 'De breedtegraad gaat van -90 tot 90, de lengtegraad van -180 tot 180 graden.',
    en: 'Latitude runs from -90 to 90, longitude from -180 to 180 degrees.',
  },
  OFFICE_EXISTS: {
    fr: 'Il existe déjà un bureau {code} : choisissez un autre code.',
    nl: 'Er bestaat al een kantoor {code}: kies een andere code.',
    en: 'There is an office {code} already: choose another code.',
  },
  UNKNOWN_OFFICE: {
    fr: 'Il n’y a pas de bureau {code} : vérifiez le code.',
    nl: 'Er is geen kantoor {code}: controleer de code.',
    en: 'There is no office {code}: check the code.',
  },
  UNKNOWN_STAFF_MEMBER: {
    fr: 'Cette personne ne travaille pas (ou plus) pour la coopérative : choisissez quelqu’un de l’équipe.',
    nl: 'Deze persoon werkt niet (meer) voor de coöperatie: kies iemand van het team.',
    en: 'This person does not (or no longer) work for the cooperative: choose someone from the staff.',
  },
  OTHER_OFFICE: {
    fr: '{name} travaille pour un autre bureau : choisissez quelqu’un de ce bureau.',
    nl: '{name} werkt voor een ander kantoor: kies iemand van dit kantoor.',
    en: '{name} works for another office: choose someone from this one.',
  },
  BACKUP_IS_REFERENT: {
    fr: 'La personne de relais est la référente elle-même : choisissez quelqu’un d’autre, ou personne.',
    nl: 'De vervanger is de referent zelf: kies iemand anders, of niemand.',
    en: 'The backup is the referent: choose someone else, or nobody.',
  },
} as const satisfies RefusalCatalogue
