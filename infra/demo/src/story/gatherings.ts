import type { Scene } from '../pictures/scenes.ts'

export type Task = 'CARRIES' | 'COMMUNICATES' | 'SENDS' | 'ANIMATES'
export type StoryGathering = {
  office: string
  title: string
  whatItIs: string
  aim: string
  whatWeWillDo: string
  language: 'FR' | 'NL' | 'EN'
  /** On the wall there; `month` is the demo's, `today` the day on which it is loaded. */
  when: (month: Temporal.PlainYearMonth, today: Temporal.PlainDate) => Temporal.PlainDateTime
  durationMinutes: number
  place: string | null
  remoteLink: string | null
  onSitePlaces?: number
  targetAudience?: { officeCodes?: string[]; trades?: string[] }
  /** A reference of a member, or the key of someone of the staff. */
  who: Record<Task, string>
  cancelled?: string
  recap?: {
    text: string
    failedWithLesson?: string
    photos: { scene: Scene; alt: string; caption: string }[]
  }
}

const MONDAY = 1
const TUESDAY = 2
const WEDNESDAY = 3
const THURSDAY = 4
const FRIDAY = 5
const SATURDAY = 6

/** The `nth` such weekday of a month, as « le 3e lundi ». */
function nth(month: Temporal.PlainYearMonth, position: number, weekday: number): Temporal.PlainDate {
  const first = month.toPlainDate({ day: 1 })
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (position - 1) * 7 })
}
const lastMonth =
  (position: number, weekday: number, time: string): StoryGathering['when'] =>
  (month) =>
    nth(month.subtract({ months: 1 }), position, weekday).toPlainDateTime(time)
const nextMonth =
  (position: number, weekday: number, time: string): StoryGathering['when'] =>
  (month) =>
    nth(month.add({ months: 1 }), position, weekday).toPlainDateTime(time)
/** The first such weekday that leaves so many days to read about it. */
const soon =
  (days: number, weekday: number, time: string): StoryGathering['when'] =>
  (_, today) => {
    const earliest = today.add({ days })
    return earliest.add({ days: (weekday - earliest.dayOfWeek + 7) % 7 }).toPlainDateTime(time)
  }
export const GATHERINGS: readonly StoryGathering[] = [
  // --- Nantes, last month
  {
    office: 'NAN',
    title: 'Visites et découvertes : l’atelier d’Awa',
    whatItIs:
      'Une visite de l’atelier de céramique d’Awa, coopératrice depuis six ans, suivie d’un apéro dans la cour.',
    aim: 'Découvrir le métier d’une autre, hors de tout contrat, et se rencontrer.',
    whatWeWillDo:
      'Awa tourne un bol devant nous, puis chacun·e essaie. Gildas a promis de ne pas se plaindre du résultat.',
    language: 'FR',
    when: lastMonth(2, THURSDAY, '18:30'),
    durationMinutes: 150,
    place: 'Atelier de la Porte bleue, 8 rue du Tour, Nantes',
    remoteLink: null,
    who: { CARRIES: 'SC2001', COMMUNICATES: 'dominique', SENDS: 'sarah', ANIMATES: 'SC2001' },
    recap: {
      text: `Nous étions quatorze dans un atelier prévu pour huit, et personne ne s’en est plaint : la terre tient chaud.

Awa a tourné un bol en quatre minutes. Il nous en a fallu quarante pour en rater onze. Le douzième, celui de Maud, est au four ; elle l’offre à la cuisine du bureau.

Trois idées sont nées autour des restes du repas : une boutique commune en décembre, un prêt d’outils entre ateliers, et un accueil des écoles du quartier. Solène et Awa portent la troisième : écrivez-leur par l’annuaire.`,
      photos: [
        {
          scene: 'pottery',
          alt: 'Awa au tour, les mains autour d’un bol ; trois personnes debout la regardent, des pots sur les étagères.',
          caption: 'Quatre minutes pour Awa, quarante pour nous.',
        },
        {
          scene: 'garden',
          alt: 'Quatre personnes dans un potager en ville, entre des bacs de légumes, sous un ciel clair.',
          caption: 'Après le tour, le potager de la cour voisine.',
        },
      ],
    },
  },
  {
    office: 'NAN',
    title: 'Partage d’infos et de compétences : fixer son tarif',
    whatItIs: 'Une rencontre de midi entre métiers, autour d’une question que tout le monde se pose.',
    aim: 'Repartir avec une méthode pour fixer son prix, et le courage de le dire.',
    whatWeWillDo:
      'Maud anime : chacun·e apporte un devis, sans nom de client. On calcule ensemble ce qu’il coûte vraiment.',
    language: 'FR',
    when: lastMonth(4, TUESDAY, '12:30'),
    durationMinutes: 90,
    place: 'Le bureau, 12 quai des Coopératrices, Nantes',
    remoteLink: 'https://visio.exemple.fr/tarifs-nantes',
    who: { CARRIES: 'SC2003', COMMUNICATES: 'camille', SENDS: 'sarah', ANIMATES: 'SC2003' },
    recap: {
      text: `Neuf personnes autour du tableau, cinq à distance, et dix-sept devis anonymes.

Ce que nous gardons : compter les heures que le client ne voit pas (trajets, relectures, « petites » retouches), annoncer un prix rond, puis se taire. Le silence est la partie difficile ; on s’est entraîné·es.

La feuille de calcul de Youssef est au bureau, et Camille la relit avec qui veut. Prochaine fois : dire non.`,
      photos: [
        {
          scene: 'circle',
          alt: 'Des personnes assises en cercle devant un tableau couvert de courbes et de papiers de couleur.',
          caption: 'Dix-sept devis, une méthode.',
        },
      ],
    },
  },
  {
    office: 'NAN',
    title: 'Enrichissement de projet',
    whatItIs: 'Un temps de co-développement : deux personnes exposent une question, les autres les aident.',
    aim: 'Montrer ses doutes sans risque, et profiter de l’expérience des autres.',
    whatWeWillDo: 'Deux questions, une heure chacune, une facilitatrice. On n’y vend rien.',
    language: 'FR',
    when: lastMonth(3, WEDNESDAY, '09:30'),
    durationMinutes: 120,
    place: 'Le bureau, 12 quai des Coopératrices, Nantes',
    remoteLink: null,
    who: { CARRIES: 'SC2003', COMMUNICATES: 'dominique', SENDS: 'dominique', ANIMATES: 'SC2003' },
    recap: {
      text: `Onze personnes étaient là pour aider… et personne pour exposer une question. Nous avons bu le café et parlé d’autre chose, ce qui était agréable, mais ce n’était pas le but.`,
      failedWithLesson:
        'Ce ne sont pas les aidant·es qui manquent, mais qui ose se faire aider. La prochaine fois, les conseiller·ères le proposent une par une aux personnes qui leur confient un souci, et nous n’annonçons la date qu’avec deux questions en poche.',
      photos: [],
    },
  },
  // --- Nantes, to come
  {
    office: 'NAN',
    title: 'Petit déjeuner des nouvelles têtes',
    whatItIs: 'Un petit déjeuner pour celles et ceux qui viennent d’arriver, et pour qui veut les accueillir.',
    aim: 'Mettre des visages sur la coopérative, et trouver qui fait un métier voisin du sien.',
    whatWeWillDo:
      'Un tour de table sans micro, dix minutes sur « à quoi sert la coopérative quand tout va bien », et des tartines.',
    language: 'FR',
    when: soon(5, TUESDAY, '08:45'),
    durationMinutes: 105,
    place: 'Le bureau, 12 quai des Coopératrices, Nantes',
    remoteLink: null,
    who: { CARRIES: 'SC2002', COMMUNICATES: 'sarah', SENDS: 'sarah', ANIMATES: 'dominique' },
  },
  {
    office: 'NAN',
    title: 'Ciné-débat : Nos heures invisibles',
    whatItIs:
      'La projection d’un film documentaire de 52 minutes sur le travail qu’on ne compte pas, et une discussion.',
    aim: 'Regarder ensemble ce qui pèse, et ce que la coopérative pourrait y changer.',
    whatWeWillDo: 'Le film, une pause, puis des petits groupes de cinq. Youssef filme les idées, pas les gens.',
    language: 'FR',
    when: soon(11, THURSDAY, '19:30'),
    durationMinutes: 150,
    place: 'Cinéma du Petit-Port, Nantes',
    remoteLink: null,
    who: { CARRIES: 'SC2004', COMMUNICATES: 'SC2004', SENDS: 'camille', ANIMATES: 'SC2003' },
  },
  {
    office: 'NAN',
    title: 'Partage d’infos et de compétences : dire non',
    whatItIs: 'La suite de « fixer son tarif », à la même table et avec les mêmes tartines.',
    aim: 'Poser ses limites à un client sans perdre le client, ni le sommeil.',
    whatWeWillDo: 'Des saynètes à deux, tirées de vrais courriels ; Josselin joue le client pressé.',
    language: 'FR',
    when: nextMonth(2, TUESDAY, '12:30'),
    durationMinutes: 90,
    place: 'Le bureau, 12 quai des Coopératrices, Nantes',
    remoteLink: 'https://visio.exemple.fr/dire-non-nantes',
    who: { CARRIES: 'SC2003', COMMUNICATES: 'camille', SENDS: 'sarah', ANIMATES: 'SC2008' },
  },
  {
    office: 'NAN',
    title: 'Sortie : répétition publique au Théâtre du Fleuve',
    whatItIs: 'Une répétition ouverte de la compagnie où jouent deux coopérateurs, suivie d’un repas partagé.',
    aim: 'Voir comment naît un spectacle, et le dire à celles et ceux qui le font.',
    whatWeWillDo: 'Une heure de répétition, puis chacun·e apporte un plat.',
    language: 'FR',
    when: soon(8, FRIDAY, '18:00'),
    durationMinutes: 180,
    place: 'Théâtre du Fleuve, Nantes',
    remoteLink: null,
    who: { CARRIES: 'SC2002', COMMUNICATES: 'SC2008', SENDS: 'dominique', ANIMATES: 'SC2002' },
    cancelled:
      'La compagnie a dû avancer sa tournée : il n’y a plus de répétition ce soir-là. Nous cherchons une autre date au printemps ; le repas partagé, lui, se tiendra au petit déjeuner des nouvelles têtes.',
  },
  // --- Lyon
  {
    office: 'LYO',
    title: 'Petit déjeuner du 3e lundi : travailler en hiver',
    whatItIs: 'Le petit déjeuner mensuel : trente minutes d’« adhérent·e inspirant·e », puis un thème.',
    aim: 'Connaître les métiers des autres, et préparer les mois creux ensemble.',
    whatWeWillDo:
      'Rachida ouvre sa malle de costumes, puis nous parlons de ce qu’on fait quand on ne nous appelle pas.',
    language: 'FR',
    when: lastMonth(3, MONDAY, '08:30'),
    durationMinutes: 120,
    place: 'Café de la Soierie, Lyon',
    remoteLink: 'https://visio.exemple.fr/petit-dej-lyon',
    who: { CARRIES: 'SC2009', COMMUNICATES: 'matteo', SENDS: 'matteo', ANIMATES: 'SC2010' },
    recap: {
      text: `Vingt-deux croissants pour vingt et une personnes : l’inscription obligatoire a du bon.

Rachida a montré une robe qui a vécu sur trois scènes et une fermeture éclair qui n’en a survécu aucune. On a ri, puis on a parlé de janvier : douze personnes mettent en commun leurs dates libres pour répondre à deux appels à projets.

Côme organise le prochain ; il a déjà choisi le lieu, et la confiture.`,
      photos: [
        {
          scene: 'breakfast',
          alt: 'Six personnes derrière une longue table claire, avec des tasses et des croissants, dans la lumière du matin.',
          caption: 'Vingt-deux croissants, vingt et une personnes.',
        },
        {
          scene: 'stage',
          alt: 'Trois artistes sur une scène éclairée, vus depuis le public : guitare, chant et danse.',
          caption: 'La robe aux trois scènes, retrouvée le soir même.',
        },
      ],
    },
  },
  {
    office: 'LYO',
    title: 'Atelier : lire un contrat d’auteur en vidéo',
    whatItIs: 'Deux heures avec Inès autour de trois contrats réels.',
    aim: 'Ne plus céder ce qu’on ne voulait pas céder.',
    whatWeWillDo: 'On lit à voix haute, on surligne, on réécrit une clause.',
    language: 'FR',
    when: nextMonth(2, THURSDAY, '14:00'),
    durationMinutes: 120,
    place: 'Le bureau, 7 montée de la Grande-Table, Lyon',
    remoteLink: null,
    onSitePlaces: 6,
    targetAudience: { trades: ['Vidéaste', 'Réalisateur·rice'] },
    who: { CARRIES: 'ines', COMMUNICATES: 'matteo', SENDS: 'matteo', ANIMATES: 'ines' },
  },
  // --- Strasbourg
  {
    office: 'STR',
    title: 'Groupe de travail : visiter les nouveaux locaux',
    whatItIs: 'La visite de deux lieux possibles pour le bureau, avec mètre et carnet.',
    aim: 'Choisir à plusieurs le lieu où nous nous retrouverons.',
    whatWeWillDo: 'Mathilde mesure, Bilal raconte l’histoire du quartier, chacun·e note ce qui lui manquerait.',
    language: 'FR',
    when: lastMonth(3, FRIDAY, '16:00'),
    durationMinutes: 120,
    place: 'Départ devant le bureau, 3 impasse des Deux-Rives, Strasbourg',
    remoteLink: null,
    who: { CARRIES: 'SC2014', COMMUNICATES: 'lena', SENDS: 'lena', ANIMATES: 'SC2015' },
    recap: {
      text: `Deux lieux, neuf paires d’yeux, un mètre ruban. Le premier a la lumière, le second a l’ascenseur.

Le groupe préfère la lumière, à une condition : une rampe et une porte plus large, que Mathilde a déjà dessinées. Amadou demande le devis ; nous décidons ensemble le mois prochain, et nous écrirons pourquoi.`,
      photos: [
        {
          scene: 'emptyPremises',
          alt: 'Une grande pièce vide et claire ; trois personnes discutent devant les fenêtres, l’une tient un mètre.',
          caption: 'Le lieu qui a la lumière.',
        },
        {
          scene: 'halfTimbered',
          alt: 'Un groupe devant des maisons à colombages ; au milieu, le guide lève la main.',
          caption: 'Bilal raconte le quartier, par tous les temps.',
        },
      ],
    },
  },
  {
    office: 'STR',
    title: 'Décider du nouveau bureau',
    whatItIs: 'La rencontre où nous choisissons entre les deux lieux visités.',
    aim: 'Décider à partir de ce que chacun·e a noté, et garder la trace des raisons.',
    whatWeWillDo: 'Une demi-heure d’écriture en silence, une heure de discussion, une décision.',
    language: 'FR',
    when: soon(9, WEDNESDAY, '17:30'),
    durationMinutes: 120,
    place: 'Le bureau, 3 impasse des Deux-Rives, Strasbourg',
    remoteLink: 'https://visio.exemple.fr/bureau-strasbourg',
    who: { CARRIES: 'SC2014', COMMUNICATES: 'lena', SENDS: 'lena', ANIMATES: 'amadou' },
  },
  // --- Liège
  {
    office: 'LIE',
    title: 'Ciné-débat au bord de la Meuse',
    whatItIs: 'Un film sur une coopérative de facteurs d’instruments, et le débat qui va avec.',
    aim: 'Se demander ce qu’on garde à soi et ce qu’on met en commun.',
    whatWeWillDo: 'Le film, une soupe, puis une discussion que Fanny tient par la main.',
    language: 'FR',
    when: lastMonth(4, THURSDAY, '19:00'),
    durationMinutes: 180,
    place: 'Ciné-club de la Batte, Liège',
    remoteLink: null,
    who: { CARRIES: 'SC2018', COMMUNICATES: 'juliette', SENDS: 'juliette', ANIMATES: 'SC2018' },
    recap: {
      text: `Trente-quatre personnes, dont une dizaine que nous n’avions jamais vues. La soupe a fini avant le débat.

Une phrase est restée : « On partage volontiers ses outils, plus rarement ses clients. » Karim propose d’essayer le contraire pendant trois mois, à six. Nous raconterons ce que cela donne, même si cela ne donne rien.`,
      photos: [
        {
          scene: 'cinema',
          alt: 'Une salle de cinéma vue du fond : le public de dos, à l’écran deux silhouettes devant un soleil couchant.',
          caption: 'La soupe a fini avant le débat.',
        },
        {
          scene: 'sound',
          alt: 'Deux personnes dans un studio de radio : l’une au casque devant la console, l’autre lit au micro.',
          caption: 'Le débat, rediffusé par la radio du quartier.',
        },
      ],
    },
  },
  {
    office: 'LIE',
    title: 'Midi des coursiers et des autres',
    whatItIs: 'Un repas court pour celles et ceux qui travaillent dehors, ouvert à tout le monde.',
    aim: 'Parler assurances, hiver et genoux.',
    whatWeWillDo: 'On mange, Renaud répond, Karim apporte une pompe.',
    language: 'FR',
    when: soon(6, WEDNESDAY, '12:15'),
    durationMinutes: 75,
    place: 'Le bureau, 21 rue du Perron-Commun, Liège',
    remoteLink: null,
    who: { CARRIES: 'SC2019', COMMUNICATES: 'juliette', SENDS: 'juliette', ANIMATES: 'renaud' },
  },
  // --- Brussels
  {
    office: 'BXL',
    title: 'Koffie en projecten',
    whatItIs: 'Een ochtend aan de lange tafel: iedereen brengt een project mee dat nog niet af is.',
    aim: 'Elkaar leren kennen over de taalgrens heen, en verder geraken met wat vastzit.',
    whatWeWillDo: 'Tien minuten per project. Kaat tekent mee, zodat niemand notulen moet maken.',
    language: 'NL',
    when: lastMonth(2, TUESDAY, '09:30'),
    durationMinutes: 120,
    place: 'Le bureau / Het kantoor, Ideeënkaai 40, Brussel',
    remoteLink: null,
    who: { CARRIES: 'SC2022', COMMUNICATES: 'an', SENDS: 'an', ANIMATES: 'SC2022' },
    recap: {
      text: `Zes projecten, twee talen, één tafel. Wie geen Nederlands sprak, sprak met de handen; wie geen Frans sprak, ook.

Lieselot zoekt een plek voor haar oven en vond er drie. Nour hielp een begroting van 4 000 euro naar 4 000 euro: nu klopt ze. De tekening van Kaat hangt aan de deur van het kantoor.`,
      photos: [
        {
          scene: 'longTable',
          alt: 'Vijf mensen achter een lange houten tafel met laptops en koffie, voor een bakstenen muur met grote ramen.',
          caption: 'Zes projecten, twee talen, één tafel.',
        },
      ],
    },
  },
  {
    office: 'BXL',
    title: 'Soupe bilingue / Tweetalige soep',
    whatItIs: 'Een gezamenlijke lunch: één pot soep, twee talen, geen vergadering.',
    aim: 'De mensen van de andere kant van de gang leren kennen.',
    whatWeWillDo: 'Soep, brood, en op elke tafel een vraag op een kaartje.',
    language: 'NL',
    when: soon(7, THURSDAY, '12:30'),
    durationMinutes: 75,
    place: 'Le bureau / Het kantoor, Ideeënkaai 40, Brussel',
    remoteLink: null,
    who: { CARRIES: 'SC2022', COMMUNICATES: 'mehdi', SENDS: 'an', ANIMATES: 'SC2023' },
  },
  {
    office: 'BXL',
    title: 'Marché des prêts d’outils',
    whatItIs: 'Un samedi pour montrer ce qu’on peut prêter : projecteurs, remorques, machines à coudre.',
    aim: 'Acheter moins, se connaître mieux.',
    whatWeWillDo: 'Chacun·e apporte une photo de l’objet ; on affiche, on note, on boit un café.',
    language: 'FR',
    when: nextMonth(2, SATURDAY, '10:00'),
    durationMinutes: 180,
    place: 'Cour du bureau, 40 quai aux Idées, Bruxelles',
    remoteLink: null,
    who: { CARRIES: 'SC2023', COMMUNICATES: 'mehdi', SENDS: 'mehdi', ANIMATES: 'SC2023' },
  },
]
