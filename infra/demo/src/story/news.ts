type Text = { language: 'FR' | 'NL' | 'EN'; title: string; body: string }
/** News by head office (no office) or by an office's staff. */
export type StoryNews = {
  office: string | null
  /** Key of who publishes it; head office for null. */
  by: string | null
  kind: 'GENERAL' | 'TRADE' | 'LEGAL'
  trade: string | null
  texts: Text[]
}

export const NEWS: readonly StoryNews[] = [
  {
    office: null,
    by: null,
    kind: 'GENERAL',
    trade: null,
    texts: [
      {
        language: 'FR',
        title: 'L’assemblée générale se prépare à froid',
        body: `Les propositions pour l’assemblée de juin s’écrivent dès maintenant, et se commentent pendant tout l’hiver. Une idée de trois lignes suffit pour commencer.

Votre bureau dit comment s’y prendre ; une personne, une voix, quel que soit le chiffre d’affaires.`,
      },
      {
        language: 'NL',
        title: 'De algemene vergadering wordt op het gemak voorbereid',
        body: `Voorstellen voor de vergadering van juni worden nu al geschreven, en krijgen de hele winter reacties. Een idee van drie regels volstaat om te beginnen.

Je kantoor helpt je op weg; één persoon, één stem, wat de omzet ook is.`,
      },
      {
        language: 'EN',
        title: 'The general assembly is prepared in good time',
        body: `Proposals for June’s assembly are being written now and can be commented on all winter. An idea of three lines is enough to begin.

Your office tells you how; one person, one vote, whatever the turnover.`,
      },
    ],
  },
  {
    office: null,
    by: null,
    kind: 'LEGAL',
    trade: null,
    texts: [
      {
        language: 'FR',
        title: 'Contrat de cession : trois questions avant de signer',
        body: `Une agence vous demande un contrat de cession ? Demandez qui organise vraiment, qui tient la licence, et qui assure le lieu. Si l’agence revend votre spectacle à quelqu’un d’autre, ce n’est pas elle l’organisatrice.

Exemple fictif de la démonstration : la personne référente de votre bureau relit avec vous avant signature.`,
      },
      {
        language: 'NL',
        title: 'Verkoopcontract: drie vragen vóór je tekent',
        body: `Vraagt een bureau je een verkoopcontract voor een voorstelling? Vraag wie echt organiseert, wie de vergunning heeft en wie de plaats verzekert. Verkoopt het bureau je voorstelling door, dan is het niet de organisator.

Fictief voorbeeld van de demo: de referent van je kantoor leest met je mee voor je tekent.`,
      },
      {
        language: 'EN',
        title: 'Sale of a show: three questions before you sign',
        body: `An agency asks you to sign a contract for the sale of a show? Ask who really organises, who holds the licence and who insures the place. If the agency sells your show on, it is not the organiser.

A made-up example of the demo: your office’s referent reads it with you before you sign.`,
      },
    ],
  },
  {
    office: 'NAN',
    by: 'camille',
    kind: 'TRADE',
    trade: 'Technicien·ne son',
    texts: [
      {
        language: 'FR',
        title: 'Son : la malle commune s’ouvre au prêt',
        body: `Deux micros, une console six voies et quarante mètres de câble : la malle achetée à plusieurs après l’atelier de mars dort au bureau. Elle se prête deux semaines, sans caution, contre un mot sur l’état au retour.`,
      },
    ],
  },
  {
    office: 'NAN',
    by: 'dominique',
    kind: 'GENERAL',
    trade: null,
    texts: [
      {
        language: 'FR',
        title: 'Le comité collectif local cherche trois personnes',
        body: `Pour l’agenda, pour les visites, et pour penser à autre chose que le travail. Deux heures par mois, chacun·e à son niveau ; on peut s’arrêter quand la saison reprend.`,
      },
    ],
  },
  {
    office: 'BXL',
    by: 'an',
    kind: 'GENERAL',
    trade: null,
    texts: [
      {
        language: 'NL',
        title: 'Het kantoor is op vrijdagnamiddag van iedereen',
        body: `Vanaf nu is de grote tafel elke vrijdag na 14 uur vrij voor leden: om te werken, te naaien of te zwijgen. Wie laatst vertrekt, doet het licht uit.`,
      },
      {
        language: 'FR',
        title: 'Le vendredi après-midi, le bureau est à tout le monde',
        body: `Désormais, la grande table est libre pour les membres chaque vendredi après 14 heures : pour travailler, coudre ou se taire. La dernière personne éteint.`,
      },
    ],
  },
  {
    office: 'LYO',
    by: 'ines',
    kind: 'TRADE',
    trade: 'Vidéaste',
    texts: [
      {
        language: 'FR',
        title: 'Vidéo : un modèle de clause de cession',
        body: `En vue de l’atelier du mois prochain, une clause d’une demi-page, relue et commentée, attend au bureau : ce que vous cédez, pour combien de temps, et pour quel écran.`,
      },
    ],
  },
]
