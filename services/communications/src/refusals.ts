import type { RefusalCatalogue } from '@encommun/service-kit'

export const REFUSALS = {
  UNKNOWN_OFFICE: {
    fr: 'Il n’y a pas de bureau {code} : vérifiez le code.',
    nl: 'Er is geen kantoor {code}: controleer de code.',
    en: 'There is no office {code}: check the code.',
  },
  MONTH_OUT_OF_REACH: {
    fr: 'Une lettre se prépare pour {current} ou {next} : choisissez l’un de ces deux mois.',
    nl: 'Een nieuwsbrief wordt gemaakt voor {current} of {next}: kies een van die twee maanden.',
    en: 'A newsletter is made for {current} or {next}: choose one of these two months.',
  },
  NEWSLETTER_EXISTS: {
    fr: 'La lettre de {month} est déjà approuvée ou envoyée : il n’y en a qu’une par mois.',
    nl: 'De nieuwsbrief van {month} is al goedgekeurd of verstuurd: er is er één per maand.',
    en: 'The newsletter of {month} is already approved or sent: there is one a month.',
  },
  ASSEMBLY_INCOMPLETE: {
    fr: 'Il manque une partie de la lettre ({section}) parce qu’un service ne répond pas : réessayez dans quelques minutes, rien n’est perdu.',
    nl: 'Een deel van de nieuwsbrief ontbreekt ({section}) omdat een dienst niet antwoordt: probeer het over enkele minuten opnieuw, er is niets verloren.',
    en: 'A part of the newsletter is missing ({section}) because a service does not answer: try again in a few minutes, nothing is lost.',
  },
  NOTHING_TO_TELL: {
    fr: 'Il n’y a rien à raconter ce mois-ci : annoncez une rencontre, publiez un compte rendu ou une nouvelle.',
    nl: 'Er is deze maand niets te vertellen: kondig een ontmoeting aan, publiceer een verslag of een nieuwtje.',
    en: 'There is nothing to tell this month: announce a gathering, publish a recap or a piece of news.',
  },
  OPENING_TOO_LONG: {
    fr: 'Le mot d’ouverture tient en {max} caractères par langue : raccourcissez-le.',
    nl: 'Het woord vooraf telt hoogstens {max} tekens per taal: maak het korter.',
    en: 'The opening word has at most {max} characters in each language: shorten it.',
  },
  UNKNOWN_NEWSLETTER: {
    fr: 'Cette lettre n’existe pas (ou plus) : rechargez la liste.',
    nl: 'Deze nieuwsbrief bestaat niet (meer): laad de lijst opnieuw.',
    en: 'This newsletter does not (or no longer) exist: reload the list.',
  },
  NOT_A_DRAFT: {
    fr: 'Cette lettre n’est plus un brouillon : il n’y a rien à approuver.',
    nl: 'Deze nieuwsbrief is geen ontwerp meer: er valt niets goed te keuren.',
    en: 'This newsletter is no longer a draft: there is nothing to approve.',
  },
  SAME_PERSON: {
    fr: 'Vous avez assemblé cette lettre : quelqu’un d’autre doit la relire et l’approuver.',
    nl: 'U hebt deze nieuwsbrief samengesteld: iemand anders moet hem nalezen en goedkeuren.',
    en: 'You assembled this newsletter: somebody else has to read and approve it.',
  },
  CHANGED_SINCE: {
    fr: 'La lettre a été assemblée à nouveau depuis que vous l’avez lue : relisez-la.',
    nl: 'De nieuwsbrief werd opnieuw samengesteld nadat u hem las: lees hem opnieuw.',
    en: 'The newsletter was assembled anew since you read it: read it again.',
  },
  NOT_APPROVED: {
    fr: 'Cette lettre n’est pas en attente d’envoi : elle doit d’abord être approuvée, et ne part qu’une fois.',
    nl: 'Deze nieuwsbrief wacht niet op verzending: hij moet eerst goedgekeurd worden en vertrekt maar één keer.',
    en: 'This newsletter is not waiting to be sent: it needs approval first, and leaves only once.',
  },
  NOT_ON_ITS_WAY: {
    fr: 'Cette lettre n’est pas en cours d’envoi : il n’y a rien à arrêter.',
    nl: 'Deze nieuwsbrief wordt niet verstuurd: er valt niets te stoppen.',
    en: 'This newsletter is not on its way: there is nothing to stop.',
  },
  NEWS_TEXT_MISSING: {
    fr: 'Une nouvelle a un titre et un texte : complétez les deux dans chaque langue.',
    nl: 'Een nieuwtje heeft een titel en een tekst: vul beide in voor elke taal.',
    en: 'A piece of news has a title and a text: fill in both in each language.',
  },
  LANGUAGE_TWICE: {
    fr: 'Chaque langue ne figure qu’une fois : réunissez les deux textes.',
    nl: 'Elke taal komt maar één keer voor: voeg de twee teksten samen.',
    en: 'Each language stands once: join the two texts.',
  },
  NEWS_TEXT_TOO_LONG: {
    fr: 'Le titre tient en {title} caractères et le texte en {body} : raccourcissez, et donnez un lien pour la suite.',
    nl: 'De titel telt hoogstens {title} tekens en de tekst {body}: maak het korter en geef een link voor de rest.',
    en: 'The title has at most {title} characters and the text {body}: shorten, and give a link for the rest.',
  },
  TRADE_MISSING: {
    fr: 'Dites de quel métier il s’agit, ou choisissez un autre genre de nouvelle.',
    nl: 'Zeg over welk beroep het gaat, of kies een ander soort nieuws.',
    en: 'Say which trade it is about, or choose another kind of news.',
  },
  INVALID_LINK: {
    fr: 'Un lien commence par https:// : corrigez-le ou laissez-le vide.',
    nl: 'Een link begint met https://: verbeter hem of laat hem leeg.',
    en: 'A link begins with https://: correct it or leave it empty.',
  },
  UNKNOWN_NEWS_ITEM: {
    fr: 'Cette nouvelle n’existe pas (ou plus) : rechargez la liste.',
    nl: 'Dit nieuwtje bestaat niet (meer): laad de lijst opnieuw.',
    en: 'This piece of news does not (or no longer) exist: reload the list.',
  },
  NOT_ONE_SUBJECT: {
    fr: 'Un rappel parle d’une seule rencontre : faites-en un pour chacune.',
    nl: 'Een herinnering gaat over één ontmoeting: maak er één voor elke ontmoeting.',
    en: 'A reminder is about one gathering: make one for each.',
  },
  UNKNOWN_GATHERING: {
    fr: 'Cette rencontre n’existe pas : choisissez-en une dans l’agenda.',
    nl: 'Deze ontmoeting bestaat niet: kies er een uit de agenda.',
    en: 'There is no such gathering: choose one from the calendar.',
  },
  GATHERING_UNAVAILABLE: {
    fr: 'L’agenda ne répond pas en ce moment : réessayez dans quelques minutes, rien n’a changé.',
    nl: 'De agenda antwoordt nu niet: probeer het over enkele minuten opnieuw, er is niets veranderd.',
    en: 'The calendar does not answer at the moment: try again in a few minutes, nothing has changed.',
  },
  GATHERING_CANCELLED: {
    fr: 'Cette rencontre est annulée : il n’y a rien à rappeler. Les personnes inscrites ont été prévenues.',
    nl: 'Deze ontmoeting is geannuleerd: er valt niets aan te herinneren. Wie ingeschreven was, weet het al.',
    en: 'This gathering is cancelled: there is nothing to remind of. Those who were registered have been told.',
  },
  GATHERING_POSTPONED: {
    fr: 'Cette rencontre est reportée : donnez-lui d’abord une nouvelle date.',
    nl: 'Deze ontmoeting is uitgesteld: geef haar eerst een nieuwe datum.',
    en: 'This gathering is postponed: give it a new date first.',
  },
  GATHERING_BEGUN: {
    fr: 'Cette rencontre a commencé : il est trop tard pour la rappeler.',
    nl: 'Deze ontmoeting is begonnen: het is te laat om eraan te herinneren.',
    en: 'This gathering has begun: it is too late to remind of it.',
  },
  ANSWER_MISSING: {
    fr: 'L’annonce ne dit pas ce que c’est, dans quel but, ou ce qu’on va y faire : complétez-la, puis rappelez-la.',
    nl: 'De aankondiging zegt niet wat het is, waartoe het dient of wat we er doen: vul ze aan en herinner er dan aan.',
    en: 'The announcement does not say what it is, what for, or what we will do: complete it, then remind of it.',
  },
  REMINDER_HOUR_OUT_OF_REACH: {
    fr: 'Un rappel part entre maintenant et le début de la rencontre : choisissez une heure entre les deux.',
    nl: 'Een herinnering vertrekt tussen nu en het begin van de ontmoeting: kies een uur daartussen.',
    en: 'A reminder leaves between now and the beginning of the gathering: choose an hour between the two.',
  },
  ALREADY_REMINDED: {
    fr: 'Le rappel de cette rencontre est déjà parti : il n’y en a qu’un pour chaque date.',
    nl: 'De herinnering aan deze ontmoeting is al vertrokken: er is er één voor elke datum.',
    en: 'The reminder of this gathering has left already: there is one for each date.',
  },
} as const satisfies RefusalCatalogue
