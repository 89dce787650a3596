export type StoryExchangeState = 'REQUESTED' | 'ACCEPTED' | 'DONE' | 'CONFIRMED' | 'DECLINED' | 'CANCELLED' | 'DISPUTED'

/** What becomes of a request: how far it got, and why it went no further. */
export type StoryExchange = {
  /** Reference of the member who asks. */
  by: string
  message: string
  state: StoryExchangeState
  /** Who says why, and why; for what was declined, cancelled or disputed. */
  reason?: { by: 'owner' | 'requester'; text: string }
  /** Whether both agree to be told of. */
  told?: boolean
}

/** One title names a listing of its owner, so that a second run finds it. */
export type StoryListing = {
  owner: string
  office: string
  kind: 'OFFER' | 'NEED' | 'LOAN' | 'GIFT'
  title: string
  text: string
  language: 'FR' | 'NL' | 'EN'
  isRemote: boolean
  /** Days from the first run until its last day. */
  days: number
  exchanges: StoryExchange[]
}

export const LISTINGS: readonly StoryListing[] = [
  // --- Nantes
  {
    owner: 'SC2001',
    office: 'NAN',
    kind: 'LOAN',
    title: 'Mon four à céramique, un week-end',
    text: 'Le four est dans l’atelier, derrière la porte bleue. Je montre la montée en température, vous apportez vos pièces sèches et un gâteau pour la voisine.',
    language: 'FR',
    isRemote: false,
    days: 180,
    exchanges: [
      {
        by: 'SC2007',
        message: 'Mes élèves ont modelé trente hérissons. Ils tiendraient tous sur une plaque ?',
        state: 'CONFIRMED',
        told: true,
      },
      {
        by: 'SC2005',
        message: 'Je voudrais cuire des matrices de gravure, un samedi de décembre.',
        state: 'ACCEPTED',
      },
    ],
  },
  {
    owner: 'SC2008',
    office: 'NAN',
    kind: 'OFFER',
    title: 'Je relis votre dossier de subvention',
    text: 'Une heure, un café, un crayon. Aussi à distance : envoyez le texte deux jours avant.',
    language: 'FR',
    isRemote: true,
    days: 90,
    exchanges: [
      {
        by: 'SC2019',
        message: 'Quatre pages pour un atelier de réparation de vélos à Liège. C’est ma première demande.',
        state: 'CONFIRMED',
        told: true,
      },
    ],
  },
  {
    owner: 'SC2006',
    office: 'NAN',
    kind: 'OFFER',
    title: 'Vérifier que votre site se lit sans les yeux',
    text: 'Je le parcours avec un lecteur d’écran et je vous dis les trois choses à changer d’abord.',
    language: 'FR',
    isRemote: true,
    days: 60,
    exchanges: [
      { by: 'SC2010', message: 'Le site des affiches. J’ai un peu peur du résultat.', state: 'REQUESTED' },
      { by: 'SC2023', message: 'Notre billetterie : on nous dit qu’elle est infranchissable.', state: 'REQUESTED' },
    ],
  },
  {
    owner: 'SC2005',
    office: 'NAN',
    kind: 'NEED',
    title: 'Je cherche une presse, même petite',
    text: 'Pour quelques tirages en janvier. Je viens, je nettoie, je laisse une épreuve.',
    language: 'FR',
    isRemote: false,
    days: 75,
    exchanges: [
      {
        by: 'SC2004',
        message: 'J’ai une presse de reliure, pas une taille-douce. Cela irait ?',
        state: 'DECLINED',
        reason: { by: 'owner', text: 'Merci ! Il me faut vraiment un cylindre, sinon le papier se déchire.' },
      },
    ],
  },
  // --- Lyon
  {
    owner: 'SC2009',
    office: 'LYO',
    kind: 'LOAN',
    title: 'Deux malles de costumes 1900',
    text: 'Du 36 au 44, fermetures éclair récalcitrantes comprises. Rendues propres ou recousues, au choix.',
    language: 'FR',
    isRemote: false,
    days: 150,
    exchanges: [
      {
        by: 'SC2018',
        message: 'Pour une lecture à Liège, six personnes, deux soirs.',
        state: 'CONFIRMED',
        told: true,
      },
    ],
  },
  {
    owner: 'SC2012',
    office: 'LYO',
    kind: 'NEED',
    title: 'Une salle où l’on peut faire du bruit après 20 h',
    text: 'Pour répéter l’oud et les machines, un soir par semaine en janvier.',
    language: 'FR',
    isRemote: false,
    days: 45,
    exchanges: [
      {
        by: 'SC2010',
        message: 'L’imprimerie est vide le soir, et les machines y sont plus bruyantes que toi.',
        state: 'DONE',
      },
    ],
  },
  {
    owner: 'SC2011',
    office: 'LYO',
    kind: 'OFFER',
    title: 'Table de conversation en néerlandais',
    text: 'Une heure en ligne, à deux ou à trois, pour qui part travailler en Flandre.',
    language: 'FR',
    isRemote: true,
    days: 120,
    exchanges: [],
  },
  // --- Strasbourg
  {
    owner: 'SC2014',
    office: 'STR',
    kind: 'GIFT',
    title: 'Chutes de chêne et de hêtre',
    text: 'Une caisse de chutes, de la baguette au plateau d’enfant. À venir chercher à l’atelier.',
    language: 'FR',
    isRemote: false,
    days: 60,
    exchanges: [
      {
        by: 'SC2021',
        message: 'Pour les pions de mes jeux géants ! Je passe en camion le 3.',
        state: 'CONFIRMED',
        told: true,
      },
    ],
  },
  {
    owner: 'SC2017',
    office: 'STR',
    kind: 'OFFER',
    title: 'Une demi-journée de tournage',
    text: 'Ma caméra et moi, pour un portrait de trois minutes. Le montage se fait ensemble.',
    language: 'FR',
    isRemote: false,
    days: 90,
    exchanges: [
      {
        by: 'SC2016',
        message: 'Un atelier de danse avec des gens qui disent ne pas savoir danser.',
        state: 'CANCELLED',
        reason: { by: 'requester', text: 'Le groupe préfère ne pas être filmé cette année. On y reviendra.' },
      },
      { by: 'SC2015', message: 'Une visite guidée sous la pluie, pour de vrai.', state: 'REQUESTED' },
    ],
  },
  // --- Liège
  {
    owner: 'SC2020',
    office: 'LIE',
    kind: 'OFFER',
    title: 'Enregistrer une voix, proprement',
    text: 'Une heure dans mon petit studio, casque et tisane fournis.',
    language: 'FR',
    isRemote: false,
    days: 90,
    exchanges: [
      {
        by: 'SC2018',
        message: 'La voix off de la prochaine pièce, une page et demie.',
        state: 'CONFIRMED',
        told: true,
      },
    ],
  },
  {
    owner: 'SC2019',
    office: 'LIE',
    kind: 'LOAN',
    title: 'Vélo-cargo, à la journée',
    text: 'Il porte 120 kilos et une réputation. Freins révisés la veille.',
    language: 'FR',
    isRemote: false,
    days: 180,
    exchanges: [
      {
        by: 'SC2021',
        message: 'Pour livrer un jeu de quilles à la place du Marché.',
        state: 'DISPUTED',
        reason: { by: 'owner', text: 'La béquille est revenue tordue. On regarde cela ensemble samedi ?' },
      },
    ],
  },
  // --- Brussels
  {
    owner: 'SC2025',
    office: 'BXL',
    kind: 'LOAN',
    title: 'Oven voor keramiek, op afspraak',
    text: 'Een kleine oven, tot 1 240 graden. Ik help bij de eerste stook.',
    language: 'NL',
    isRemote: false,
    days: 150,
    exchanges: [
      { by: 'SC2022', message: 'Ik wil eens iets tekenen dat ronder is dan papier.', state: 'CONFIRMED', told: true },
    ],
  },
  {
    owner: 'SC2027',
    office: 'BXL',
    kind: 'OFFER',
    title: 'Your English, before a funder reads it',
    text: 'Up to six pages, by mail, within a week. I keep your voice and remove the commas.',
    language: 'EN',
    isRemote: true,
    days: 120,
    exchanges: [
      {
        by: 'SC2013',
        message: 'Une page sur l’accompagnement des associations, à rendre vendredi.',
        state: 'DECLINED',
        reason: { by: 'owner', text: 'Friday is too soon for me; ask me in January?' },
      },
      {
        by: 'SC2024',
        message: 'A subtitling application, four pages. Seven words a second, I promise.',
        state: 'CONFIRMED',
      },
    ],
  },
  {
    owner: 'SC2026',
    office: 'BXL',
    kind: 'GIFT',
    title: 'Dix gélatines et un vieux gradateur',
    text: 'Ils ont éclairé quinze premières et un mariage. À prendre au bureau.',
    language: 'FR',
    isRemote: false,
    days: 30,
    exchanges: [
      { by: 'SC2014', message: 'Pour les décors de Strasbourg : je passe à Bruxelles jeudi.', state: 'ACCEPTED' },
    ],
  },
]
