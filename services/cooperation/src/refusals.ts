import type { RefusalCatalogue } from '@encommun/service-kit'

export const REFUSALS = {
  ANSWER_MISSING: {
    fr: 'Une annonce répond à trois questions : qu’est-ce que c’est, dans quel but, qu’est-ce qu’on va y faire ? Il manque une réponse.',
    nl: 'Een aankondiging beantwoordt drie vragen: wat is het, waartoe dient het, wat gaan we er doen? Er ontbreekt een antwoord.',
    en: 'An announcement answers three questions: what is it, what is it for, what will we do there? An answer is missing.',
  },
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
  UNKNOWN_OFFICE: {
    fr: 'Il n’y a pas de bureau {code} : vérifiez le code. Un bureau ouvert à l’instant est connu quelques secondes plus tard.',
    nl: 'Er is geen kantoor {code}: controleer de code. Een kantoor dat net geopend is, is enkele seconden later bekend.',
    en: 'There is no office {code}: check the code. An office opened this moment is known a few seconds later.',
  },
  UNKNOWN_TIME_ZONE: {
    fr: '« {timeZone} » n’est pas un fuseau horaire connu : indiquez par exemple Europe/Paris.',
    nl: '« {timeZone} » is geen bekende tijdzone: geef bijvoorbeeld Europe/Brussels op.',
    en: '“{timeZone}” is no known time zone: give one such as Europe/Paris.',
  },
  NONEXISTENT_LOCAL_TIME: {
    fr: 'Cette heure n’existe pas ce jour-là ({time}) : on passe à l’heure d’été. Choisissez une heure plus tard.',
    nl: 'Dit uur bestaat die dag niet ({time}): de zomertijd gaat in. Kies een uur later.',
    en: 'That hour does not exist on that day ({time}): summer time begins. Choose one hour later.',
  },
  STARTS_IN_PAST: {
    fr: 'Cette date est passée : choisissez une date à venir.',
    nl: 'Deze datum is voorbij: kies een datum in de toekomst.',
    en: 'This date has passed: choose one to come.',
  },
  INVALID_DURATION: {
    fr: 'Une rencontre dure de 15 minutes à 7 jours.',
    nl: 'Een ontmoeting duurt van 15 minuten tot 7 dagen.',
    en: 'A gathering lasts from 15 minutes to 7 days.',
  },
  PLACE_MISSING: {
    fr: 'Dites où : un lieu, un lien pour participer à distance, ou les deux.',
    nl: 'Zeg waar: een plaats, een link om van op afstand mee te doen, of allebei.',
    en: 'Say where: a place, a link to join from afar, or both.',
  },
  INVALID_LINK: {
    fr: 'Le lien commence par https:// et fait au plus 500 caractères.',
    nl: 'De link begint met https:// en telt hoogstens 500 tekens.',
    en: 'The link starts with https:// and has at most 500 characters.',
  },
  UNKNOWN_PERSON: {
    fr: 'Pour chaque tâche, nommez une personne : membre ou membre de l’équipe, pas les deux.',
    nl: 'Noem voor elke taak één persoon: een lid of iemand van het team, niet allebei.',
    en: 'Name one person for each task: a member or someone of the staff, not both.',
  },
  TASK_UNASSIGNED: {
    fr: 'Dites qui porte, qui communique, qui envoie et qui anime : il manque quelqu’un.',
    nl: 'Zeg wie draagt, wie communiceert, wie verstuurt en wie begeleidt: er ontbreekt iemand.',
    en: 'Say who carries, who communicates, who sends and who animates: someone is missing.',
  },
  NEEDS_TWO_PEOPLE: {
    fr: 'Une rencontre ne repose pas sur une seule personne : partagez les tâches à deux au moins.',
    nl: 'Een ontmoeting rust niet op één persoon: verdeel de taken over minstens twee mensen.',
    en: 'A gathering does not rest on one person alone: share the tasks between two at least.',
  },
  INVALID_PLACES: {
    fr: 'Un nombre de places va de 1 à 10 000 ; sans limite, n’en indiquez pas.',
    nl: 'Een aantal plaatsen gaat van 1 tot 10.000; geef er geen op als er geen grens is.',
    en: 'A number of places is 1 to 10,000; give none when there is no limit.',
  },
  AUDIENCE_TOO_LONG: {
    fr: 'Nommez au plus {limit} bureaux et {limit} métiers, ou laissez vide pour tout le monde.',
    nl: 'Noem hoogstens {limit} kantoren en {limit} beroepen, of laat leeg voor iedereen.',
    en: 'Name at most {limit} offices and {limit} trades, or leave it empty for everybody.',
  },
  PLACES_TAKEN: {
    fr: 'Des personnes sont inscrites à cet endroit ou à ce lien : gardez-le, ou annulez et annoncez une nouvelle rencontre.',
    nl: 'Er zijn mensen ingeschreven voor deze plaats of link: behoud hem, of annuleer en kondig een nieuwe ontmoeting aan.',
    en: 'People are registered for that place or link: keep it, or cancel and announce a new gathering.',
  },
  NOT_HELD_REMOTELY: {
    fr: 'Cette rencontre n’a pas lieu à distance : prenez une place sur place.',
    nl: 'Deze ontmoeting is niet op afstand te volgen: neem een plaats ter plekke.',
    en: 'This gathering is not held remotely: take a place on site.',
  },
  NOT_HELD_ON_SITE: {
    fr: 'Cette rencontre n’a lieu qu’à distance : prenez une place à distance.',
    nl: 'Deze ontmoeting is er alleen op afstand: neem een plaats op afstand.',
    en: 'This gathering is held remotely only: take a remote place.',
  },
  ALREADY_REGISTERED: {
    fr: 'Vous êtes déjà inscrit·e ; pour changer de place, quittez d’abord la vôtre.',
    nl: 'U bent al ingeschreven; geef eerst uw plaats op om een andere te nemen.',
    en: 'You are registered already; to change, leave your place first.',
  },
  NOT_REGISTERED: {
    fr: 'Vous n’êtes pas inscrit·e à cette rencontre : il n’y a rien à annuler.',
    nl: 'U bent niet ingeschreven voor deze ontmoeting: er valt niets te annuleren.',
    en: 'You are not registered for this gathering: there is nothing to give up.',
  },
  GATHERING_POSTPONED: {
    fr: 'Cette rencontre est reportée et attend une nouvelle date : inscrivez-vous quand elle sera connue.',
    nl: 'Deze ontmoeting is uitgesteld en wacht op een nieuwe datum: schrijf u in zodra die bekend is.',
    en: 'This gathering is postponed and waits for a new date: register once it is known.',
  },
  NOT_CO_DEVELOPMENT: {
    fr: 'On n’apporte pas de problématique à cette rencontre : choisissez un co-développement.',
    nl: 'Naar deze ontmoeting brengt u geen vraagstuk mee: kies een co-ontwikkeling.',
    en: 'No problems are brought to this gathering: choose a co-development.',
  },
  FACILITATOR_PRESENTS: {
    fr: 'Vous animez cette séance : laissez d’autres exposer, ou confiez l’animation à quelqu’un.',
    nl: 'U begeleidt deze sessie: laat anderen iets voorleggen, of geef de begeleiding aan iemand anders.',
    en: 'You lead this session: let others present, or give the lead to somebody else.',
  },
  PROBLEMS_COMPLETE: {
    fr: 'Les deux problématiques de cette séance sont trouvées : apportez la vôtre à la suivante.',
    nl: 'De twee vraagstukken van deze sessie zijn gevonden: breng het uwe mee naar de volgende.',
    en: 'The two problems of this session are found: bring yours to the next one.',
  },
  PROBLEM_EXISTS: {
    fr: 'Vous avez déjà une problématique à cette séance : retirez-la pour en apporter une autre.',
    nl: 'U hebt al een vraagstuk in deze sessie: trek het in om een ander mee te brengen.',
    en: 'You have a problem at this session already: withdraw it to bring another.',
  },
  NO_PROBLEM: {
    fr: 'Vous n’avez pas de problématique à cette séance : il n’y a rien à retirer.',
    nl: 'U hebt geen vraagstuk in deze sessie: er valt niets in te trekken.',
    en: 'You have no problem at this session: there is nothing to withdraw.',
  },
  INVALID_RECURRENCE: {
    fr: 'Cette règle n’est pas comprise, ou ne donne aucune rencontre, ou plus de deux par semaine. Exemple pour le 3e lundi : FREQ=MONTHLY;BYDAY=3MO.',
    nl: 'Deze regel wordt niet begrepen, geeft geen enkele ontmoeting, of meer dan twee per week. Voorbeeld voor de 3e maandag: FREQ=MONTHLY;BYDAY=3MO.',
    en: 'This rule is not understood, or gives no gathering, or more than two a week. For the 3rd Monday: FREQ=MONTHLY;BYDAY=3MO.',
  },
  INVALID_START_TIME: {
    fr: 'Une heure s’écrit comme 08:30.',
    nl: 'Een uur schrijft u als 08:30.',
    en: 'A time of the day is written like 08:30.',
  },
  NOT_IN_SERIES: {
    fr: 'Cette rencontre ne fait pas partie d’une série : modifiez-la elle-même.',
    nl: 'Deze ontmoeting hoort niet bij een reeks: wijzig haar zelf.',
    en: 'This gathering is not part of a series: change it by itself.',
  },
  SERIES_ENDED: {
    fr: 'Cette série s’est arrêtée avant cette date : annoncez-en une nouvelle.',
    nl: 'Deze reeks is vóór die datum gestopt: kondig een nieuwe aan.',
    en: 'This series ended before that date: announce a new one.',
  },
  UNKNOWN_GATHERING: {
    fr: 'Cette rencontre n’existe pas : choisissez-en une dans l’agenda.',
    nl: 'Deze ontmoeting bestaat niet: kies er een uit de agenda.',
    en: 'There is no such gathering: choose one from the agenda.',
  },
  GATHERING_CANCELLED: {
    fr: 'Cette rencontre est annulée ; le motif dit pourquoi. Annoncez-en une nouvelle.',
    nl: 'Deze ontmoeting is geannuleerd; de reden zegt waarom. Kondig een nieuwe aan.',
    en: 'This gathering is cancelled; the reason says why. Announce a new one.',
  },
  GATHERING_BEGUN: {
    fr: 'Cette rencontre a commencé : racontez ce qu’elle a donné dans son compte rendu.',
    nl: 'Deze ontmoeting is begonnen: vertel in het verslag wat ze opleverde.',
    en: 'This gathering has begun: tell in its recap what came of it.',
  },
  GATHERING_NOT_BEGUN: {
    fr: 'Cette rencontre n’a pas encore eu lieu : le compte rendu vient après.',
    nl: 'Deze ontmoeting is er nog niet geweest: het verslag komt erna.',
    en: 'This gathering has not taken place yet: its recap comes after.',
  },
  LESSON_MISSING: {
    fr: 'Une rencontre qui n’a pas abouti apprend quelque chose : dites quoi, pour les suivantes.',
    nl: 'Een ontmoeting die niet lukte, leert ons iets: zeg wat, voor de volgende keer.',
    en: 'A gathering that did not work out teaches something: say what, for the next ones.',
  },
  RECAP_EXISTS: {
    fr: 'Cette rencontre a déjà son compte rendu.',
    nl: 'Deze ontmoeting heeft al een verslag.',
    en: 'This gathering has its recap already.',
  },
  UNKNOWN_RECAP: {
    fr: 'Ce compte rendu n’existe pas : publiez-le d’abord.',
    nl: 'Dit verslag bestaat niet: publiceer het eerst.',
    en: 'There is no such recap: publish it first.',
  },
  IMAGE_RIGHTS_MISSING: {
    fr: 'Confirmez que chaque personne reconnaissable est d’accord pour être montrée.',
    nl: 'Bevestig dat iedereen die herkenbaar is, akkoord gaat om getoond te worden.',
    en: 'Confirm that everybody who can be recognised agrees to be shown.',
  },
  ALT_MISSING: {
    fr: 'Décrivez la photo en une phrase, pour qui ne la voit pas.',
    nl: 'Beschrijf de foto in één zin, voor wie ze niet ziet.',
    en: 'Describe the photo in one sentence, for those who do not see it.',
  },
  PHOTO_TOO_LARGE: {
    fr: 'Cette photo pèse plus de 2 Mo : envoyez-en une version plus petite.',
    nl: 'Deze foto is groter dan 2 MB: stuur een kleinere versie.',
    en: 'This photo is larger than 2 MB: send a smaller version.',
  },
  INVALID_PHOTO: {
    fr: 'Ce fichier n’est pas une photo lisible : envoyez un JPEG, PNG, WebP ou AVIF.',
    nl: 'Dit bestand is geen leesbare foto: stuur een JPEG, PNG, WebP of AVIF.',
    en: 'This file is no readable photo: send a JPEG, PNG, WebP or AVIF.',
  },
  TOO_MANY_PHOTOS: {
    fr: 'Ce compte rendu a déjà {limit} photos : retirez-en une d’abord.',
    nl: 'Dit verslag heeft al {limit} foto’s: verwijder er eerst een.',
    en: 'This recap has {limit} photos already: remove one first.',
  },
  UNKNOWN_PHOTO: {
    fr: 'Cette photo n’existe pas, ou elle a été retirée.',
    nl: 'Deze foto bestaat niet, of werd verwijderd.',
    en: 'There is no such photo, or it was removed.',
  },
} as const satisfies RefusalCatalogue
