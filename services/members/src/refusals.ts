import type { RefusalCatalogue } from '@encommun/service-kit'

export const REFUSALS = {
  INVALID_PARTNER_NAME: {
    fr: 'Le nom de la structure a 2 à 80 caractères, sur une ligne.',
    nl: 'De naam van de structuur telt 2 tot 80 tekens, op één regel.',
    en: 'The structure’s name has 2 to 80 characters, on one line.',
  },
  INVALID_ORIGIN: {
    fr: 'Un site s’écrit comme https://exemple.fr, sans chemin ni barre finale.',
    nl: 'Een site schrijf je als https://voorbeeld.be, zonder pad of schuine streep op het einde.',
    en: 'A site is written like https://example.org, without a path or a final slash.',
  },
  TOO_MANY_ORIGINS: {
    fr: 'Une clé vaut pour {limit} sites au plus : créez une deuxième clé, ou retirez des sites.',
    nl: 'Een sleutel geldt voor hoogstens {limit} sites: maak een tweede sleutel of schrap sites.',
    en: 'A key holds for {limit} sites at most: make a second key, or leave some out.',
  },
  INVALID_KEY_EXPIRY: {
    fr: 'Une clé vaut au plus un an : choisissez un jour entre aujourd’hui et le {latest}.',
    nl: 'Een sleutel geldt hoogstens een jaar: kies een dag tussen vandaag en {latest}.',
    en: 'A key holds for one year at most: choose a day between today and {latest}.',
  },
  INVALID_COST_PER_DAY: {
    fr: 'Le coût par jour est compris entre {least} et {most}.',
    nl: 'De kost per dag ligt tussen {least} en {most}.',
    en: 'The cost per day is between {least} and {most}.',
  },
  TWO_LIVE_KEYS: {
    fr: 'Cette structure a déjà {limit} clés valables : révoquez l’ancienne avant d’en créer une autre.',
    nl: 'Deze structuur heeft al {limit} geldige sleutels: trek de oude in voor je er nog een maakt.',
    en: 'This structure has {limit} live keys already: revoke the old one before you make another.',
  },
  UNKNOWN_PARTNER_KEY: {
    fr: 'Cette clé n’existe pas : choisissez-la dans la liste des clés.',
    nl: 'Deze sleutel bestaat niet: kies ze in de lijst van sleutels.',
    en: 'There is no such key: choose it from the list of keys.',
  },
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
  INVALID_EMAIL: {
    fr: 'Cette adresse n’en est pas une : écrivez-la comme prenom@exemple.fr.',
    nl: 'Dit is geen e-mailadres: schrijf het als voornaam@voorbeeld.be.',
    en: 'This is no mail address: write it like name@example.org.',
  },
  EMAIL_TAKEN: {
    fr: 'Cette adresse est déjà celle d’une autre personne : choisissez-en une autre.',
    nl: 'Dit adres is al van iemand anders: kies een ander.',
    en: 'This address is somebody else’s already: choose another.',
  },
  UNKNOWN_ACCOUNT: {
    fr: 'Ce compte n’existe pas : indiquez un compte, ou un membre.',
    nl: 'Deze account bestaat niet: geef een account op, of een lid.',
    en: 'There is no such account: name an account, or a member.',
  },
  INVALID_SCOPE: {
    fr: 'Ce rôle vaut pour un bureau ou un organe, ou pour toute la coopérative : corrigez sa portée.',
    nl: 'Deze rol geldt voor een kantoor of orgaan, of voor de hele coöperatie: verbeter het bereik.',
    en: 'This role holds for an office or a body, or for the whole cooperative: correct its scope.',
  },
  INVALID_PERIOD: {
    fr: 'La fin vient après le début : corrigez les dates.',
    nl: 'Het einde komt na het begin: verbeter de data.',
    en: 'The end comes after the beginning: correct the dates.',
  },
  NOT_STAFF: {
    fr: 'Ce rôle est réservé à l’équipe : invitez d’abord la personne comme collègue.',
    nl: 'Deze rol is voor medewerkers: nodig de persoon eerst uit als collega.',
    en: 'This role is for staff: first invite the person as a colleague.',
  },
  NOT_A_MEMBER: {
    fr: 'Ce rôle est réservé aux membres : ce compte n’est pas celui d’un membre.',
    nl: 'Deze rol is voor leden: deze account is niet van een lid.',
    en: 'This role is for members: this account is not a member’s.',
  },
  ALREADY_GRANTED: {
    fr: 'Cette personne a déjà ce rôle : terminez-le avant de le redonner.',
    nl: 'Deze persoon heeft deze rol al: beëindig ze voor je ze opnieuw geeft.',
    en: 'This person has this role already: end it before you give it again.',
  },
  UNKNOWN_ROLE_GRANT: {
    fr: 'Ce rôle est déjà terminé, ou ce n’est pas à vous de le terminer.',
    nl: 'Deze rol is al beëindigd, of het is niet aan u om ze te beëindigen.',
    en: 'This role has ended already, or is not yours to end.',
  },
  SIGN_IN_LINK_INVALID: {
    fr: 'Ce lien ne vaut plus, ou a été demandé dans un autre navigateur : demandez-en un nouveau ici.',
    nl: 'Deze link geldt niet meer, of werd in een andere browser gevraagd: vraag hier een nieuwe.',
    en: 'This link is no longer good, or was asked for in another browser: ask for a new one here.',
  },
  SECOND_FACTOR_FIRST: {
    fr: 'Montrez d’abord un de vos deuxièmes facteurs, puis recommencez.',
    nl: 'Toon eerst een van uw tweede factoren en begin dan opnieuw.',
    en: 'Show one of your second factors first, then start again.',
  },
  NOTHING_TO_CONFIRM: {
    fr: 'Cette mise en place a expiré ou a été recommencée : demandez un nouveau code QR.',
    nl: 'Deze instelling is verlopen of opnieuw begonnen: vraag een nieuwe QR-code.',
    en: 'This set-up has lapsed or was begun anew: ask for a new QR code.',
  },
  WRONG_CODE: {
    fr: 'Ce code n’est pas le bon, ou a déjà servi : attendez le suivant et réessayez.',
    nl: 'Deze code is niet juist of werd al gebruikt: wacht op de volgende en probeer opnieuw.',
    en: 'This code is not right, or was used already: wait for the next and try again.',
  },
  TOO_MANY_TRIES: {
    fr: 'Trop d’essais : attendez un quart d’heure, puis réessayez.',
    nl: 'Te veel pogingen: wacht een kwartier en probeer dan opnieuw.',
    en: 'Too many tries: wait a quarter of an hour, then try again.',
  },
  NO_PASSKEYS_HERE: {
    fr: 'À cette adresse, les navigateurs ne créent pas de clés d’accès : prenez une application d’authentification.',
    nl: 'Op dit adres maken browsers geen toegangssleutels: neem een authenticatie-app.',
    en: 'At this address browsers make no passkeys: take an authenticator app.',
  },
  TOO_MANY_PASSKEYS: {
    fr: 'Vous avez déjà {limit} clés d’accès : retirez-en une dont vous ne vous servez plus.',
    nl: 'U hebt al {limit} toegangssleutels: verwijder er een die u niet meer gebruikt.',
    en: 'You have {limit} passkeys already: remove one that you no longer use.',
  },
  PASSKEY_NOT_ACCEPTED: {
    fr: 'Cette clé d’accès n’a pas été acceptée : réessayez, ou prenez un autre moyen.',
    nl: 'Deze toegangssleutel werd niet aanvaard: probeer opnieuw, of kies een andere manier.',
    en: 'This passkey was not accepted: try again, or take another way.',
  },
  UNKNOWN_PASSKEY: {
    fr: 'Cette clé d’accès n’est pas (ou plus) la vôtre : rechargez la liste.',
    nl: 'Deze toegangssleutel is niet (of niet meer) van u: laad de lijst opnieuw.',
    en: 'This passkey is not (or no longer) yours: load the list again.',
  },
  OWN_ACCOUNT: {
    fr: 'C’est votre propre compte : demandez à quelqu’un d’autre du siège.',
    nl: 'Dit is uw eigen account: vraag het iemand anders van de hoofdzetel.',
    en: 'This is your own account: ask somebody else of head office.',
  },
  SESSION_ENDED: {
    fr: 'Cette session est terminée : connectez-vous à nouveau.',
    nl: 'Deze sessie is beëindigd: meld u opnieuw aan.',
    en: 'This session has ended: sign in again.',
  },
  UNKNOWN_SESSION: {
    fr: 'Cette session est déjà terminée.',
    nl: 'Deze sessie is al beëindigd.',
    en: 'This session has ended already.',
  },
  CONSENT_TEXT_OUTDATED: {
    fr: 'Ce texte n’est plus celui que nous vous proposons : relisez-le avant de donner votre accord.',
    nl: 'Dit is niet meer de tekst die we u voorleggen: lees hem opnieuw voor u instemt.',
    en: 'These are no longer the words that we ask you to agree to: read them again first.',
  },
  UNKNOWN_MEMBER: {
    fr: 'Cette personne n’est pas membre, ou ne l’est plus.',
    nl: 'Deze persoon is geen lid, of niet meer.',
    en: 'This person is no member, or no longer.',
  },
  WRONG_CONFIRMATION: {
    fr: 'La référence tapée n’est pas celle de ce membre : rien n’a été effacé.',
    nl: 'Het ingetikte lidnummer is niet dat van dit lid: er werd niets gewist.',
    en: 'The reference that was typed is not this member’s: nothing was erased.',
  },
  ERASURE_UNDER_WAY: {
    fr: 'Un effacement est déjà demandé pour ce membre : suivez-le, ou annulez-le tant qu’il n’a pas commencé.',
    nl: 'Voor dit lid is al een wissing gevraagd: volg ze, of trek ze in zolang ze niet begonnen is.',
    en: 'An erasure of this member is under way: follow it, or take it back while it has not begun.',
  },
  NO_ERASURE_TO_CANCEL: {
    fr: 'Il n’y a pas d’effacement à annuler : aucun n’est demandé, ou il a déjà commencé.',
    nl: 'Er is geen wissing om in te trekken: er is geen gevraagd, of ze is al begonnen.',
    en: 'There is no erasure to take back: none was asked for, or it has begun.',
  },
  EXPORT_LIMIT_REACHED: {
    fr: 'Vous avez déjà demandé vos données {limit} fois aujourd’hui : recommencez demain.',
    nl: 'Je vroeg vandaag al {limit} keer je gegevens op: probeer het morgen opnieuw.',
    en: 'You have asked for your data {limit} times today: try again tomorrow.',
  },
  EXPORT_OVER: {
    fr: 'Cette archive a déjà été téléchargée, ou son délai est passé : demandez-en une nouvelle.',
    nl: 'Dit archief werd al opgehaald, of de termijn is voorbij: vraag een nieuw aan.',
    en: 'This archive was fetched before, or its time is over: ask for a new one.',
  },
} as const satisfies RefusalCatalogue
