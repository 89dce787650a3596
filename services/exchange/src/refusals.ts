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
    fr: 'Dites pourquoi, en quelques mots : l’autre personne les lira.',
    nl: 'Zeg in enkele woorden waarom: de andere leest ze.',
    en: 'Say why in a few words: the other person will read them.',
  },
  UNKNOWN_OFFICE: {
    fr: 'Il n’y a pas de bureau {code} : vérifiez le code. Un bureau ouvert à l’instant est connu quelques secondes plus tard.',
    nl: 'Er is geen kantoor {code}: controleer de code. Een kantoor dat net geopend is, is enkele seconden later bekend.',
    en: 'There is no office {code}: check the code. An office opened this moment is known a few seconds later.',
  },
  UNTIL_IN_PAST: {
    fr: 'Ce dernier jour est passé : choisissez-en un à venir.',
    nl: 'Deze laatste dag is voorbij: kies er een in de toekomst.',
    en: 'This last day has passed: choose one to come.',
  },
  UNTIL_TOO_FAR: {
    fr: 'Une annonce reste au plus un an : choisissez un jour plus proche, vous pourrez la republier.',
    nl: 'Een zoekertje blijft hoogstens een jaar staan: kies een dag die dichterbij ligt; u kunt het later opnieuw plaatsen.',
    en: 'A listing stays for a year at most: choose an earlier day; you can publish it again.',
  },
  UNKNOWN_LISTING: {
    fr: 'Cette annonce n’existe pas : choisissez-en une dans la liste.',
    nl: 'Dit zoekertje bestaat niet: kies er een uit de lijst.',
    en: 'There is no such listing: choose one from the list.',
  },
  LISTING_RESERVED: {
    fr: 'Cette annonce est réservée pour un échange : terminez-le ou annulez-le d’abord.',
    nl: 'Dit zoekertje is gereserveerd voor een uitwisseling: rond die eerst af of annuleer ze.',
    en: 'This listing is reserved for an exchange: finish or cancel that first.',
  },
  LISTING_CLOSED: {
    fr: 'Cette annonce est déjà fermée.',
    nl: 'Dit zoekertje is al gesloten.',
    en: 'This listing is closed already.',
  },
  LISTING_NOT_OPEN: {
    fr: 'Cette annonce est réservée, fermée ou échue : regardez les autres, ou dites ce que vous cherchez.',
    nl: 'Dit zoekertje is gereserveerd, gesloten of verlopen: bekijk de andere, of zeg wat u zoekt.',
    en: 'This listing is reserved, closed or expired: look at the others, or say what you look for.',
  },
  OWN_LISTING: {
    fr: 'C’est votre propre annonce : attendez que quelqu’un y réponde.',
    nl: 'Dit is uw eigen zoekertje: wacht tot iemand erop antwoordt.',
    en: 'This is your own listing: wait for somebody to answer it.',
  },
  ALREADY_REQUESTED: {
    fr: 'Vous avez déjà demandé ceci : votre demande est dans vos échanges.',
    nl: 'U hebt dit al gevraagd: uw vraag staat bij uw uitwisselingen.',
    en: 'You have asked for this already: your request is among your exchanges.',
  },
  UNKNOWN_EXCHANGE: {
    fr: 'Vous n’avez pas d’échange de ce numéro : choisissez-en un dans vos échanges.',
    nl: 'U hebt geen uitwisseling met dit nummer: kies er een uit uw uitwisselingen.',
    en: 'You have no exchange of that id: choose one among your exchanges.',
  },
  REQUEST_ANSWERED: {
    fr: 'Cette demande a déjà sa réponse, ou elle a été retirée.',
    nl: 'Deze vraag heeft al een antwoord, of werd ingetrokken.',
    en: 'This request has its answer already, or was withdrawn.',
  },
  EXCHANGE_NOT_CANCELLABLE: {
    fr: 'Cet échange est fait ou terminé, et ne s’annule plus. S’il n’a pas eu lieu comme convenu, dites-le par une contestation.',
    nl: 'Deze uitwisseling is gebeurd of afgelopen en kan niet meer geannuleerd worden. Verliep ze niet zoals afgesproken, betwist ze dan.',
    en: 'This exchange is done or ended and can no longer be cancelled. If it was not as agreed, say so by disputing it.',
  },
  EXCHANGE_NOT_ACCEPTED: {
    fr: 'Seul un échange accepté et encore à faire peut être dit fait.',
    nl: 'Alleen een uitwisseling die aanvaard is en nog moet gebeuren, kan als gebeurd gemeld worden.',
    en: 'Only an exchange that was accepted and is still to be done can be said to be done.',
  },
  EXCHANGE_NOT_DONE: {
    fr: 'Cet échange n’est pas à confirmer : dites d’abord qu’il est fait, ou réglez ce qui est contesté.',
    nl: 'Deze uitwisseling is niet te bevestigen: meld eerst dat ze gebeurd is, of regel wat betwist wordt.',
    en: 'This exchange is not one to confirm: say first that it is done, or settle what is disputed.',
  },
  ALREADY_CONFIRMED: {
    fr: 'Vous avez déjà confirmé cet échange.',
    nl: 'U hebt deze uitwisseling al bevestigd.',
    en: 'You have confirmed this exchange already.',
  },
  EXCHANGE_NOT_DISPUTED: {
    fr: 'Cet échange n’est pas contesté : il n’y a rien à régler.',
    nl: 'Deze uitwisseling wordt niet betwist: er is niets te regelen.',
    en: 'This exchange is not disputed: there is nothing to settle.',
  },
} as const satisfies RefusalCatalogue
