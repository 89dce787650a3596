/** What the generated members are made of. Invented people: any likeness is chance. */
const words = (list: string) => list.trim().split(/\s*,\s*/)

export const FRENCH_FIRST_NAMES =
  words(`Aïcha, Adèle, Agathe, Alban, Alix, Amina, Anaïs, Anatole, Antonin, Apolline, Ariane,
  Armand, Astrid, Aurèle, Baptiste, Basile, Béatrice, Bérénice, Bilal, Brieuc, Camille, Capucine, Célestin, Charlie, Chloé,
  Clémence, Cléo, Côme, Constance, Dalila, Daphné, Diane, Djibril, Éléonore, Élias, Eliott, Élise, Emmanuelle, Énora, Erwan, Esther,
  Étienne, Eugénie, Fanny, Farid, Fatou, Faustine, Flora, Florian, Gabin, Gaëlle, Garance, Gauthier, Gwenaël, Hanaé, Héloïse, Hugo,
  Inès, Irène, Ismaël, Jeanne, Joachim, Josselin, Judith, Karim, Kenza, Klervi, Léandre, Léonie, Léopold, Lila, Loïc, Lucie, Maël, Mahaut,
  Malik, Margaux, Marceau, Mathilde, Maud, Mehdi, Mélanie, Morgan, Nadia, Nathan, Ninon, Noé, Nour, Océane, Olympe, Oumar, Pablo, Paola,
  Perrine, Philomène, Quentin, Rachida, Raphaël, Rémi, Romane, Rosalie, Sacha, Salomé, Samir, Séverine, Simon, Solène, Suzanne, Tanguy,
  Thaïs, Théodore, Tiphaine, Ulysse, Valentin, Victoire, Violette, Wassim, Yann, Yasmine, Youssef, Zélie, Zoé`)

export const FRENCH_LAST_NAMES =
  words(`Abadie, Allard, Andrieu, Arnaud, Aubert, Barbier, Baudry, Belhadj, Benali, Bernier, Besson,
  Blanchet, Bonnin, Bouchard, Boulanger, Brossard, Cadiou, Camara, Carlier, Cartier, Chapuis, Charrier, Chevallier, Clément, Cohen, Colas,
  Corbel, Cordier, Coulibaly, Courtin, Da Silva, Daniel, Delaunay, Delmas, Diallo, Diouf, Dufour, Dumoulin, Dupuis, Estève, Fabre, Faivre,
  Favreau, Fontaine, Fournel, Gaillard, Gallois, Garcia, Garnier, Gautron, Gicquel, Girardot, Godard, Grosjean, Guérin, Guichard, Guillou,
  Haddad, Hamon, Hervé, Huet, Jacquemin, Jaouen, Jolivet, Joubert, Keller, Kervella, Klein, Koenig, Lacroix, Lambert, Launay, Le Bihan,
  Le Goff, Leclerc, Legrand, Lemoine, Levasseur, Maillard, Mansour, Marchand, Marin, Masson, Mercier, Metzger, Meunier, Moreau, Moulin,
  N’Diaye, Nguyen, Nicolas, Oger, Ollivier, Pasquier, Pelletier, Perrot, Petitjean, Picard, Poirier, Poulain, Prévost, Quéré, Raynaud, Renaudin,
  Richard, Rivière, Rolland, Roussel, Sauvage, Schmitt, Seguin, Tanguy, Texier, Thibault, Toussaint, Traoré, Vallée, Vidal, Weber, Zimmermann`)

export const DUTCH_FIRST_NAMES =
  words(`Annelies, Arne, Bart, Bram, Britt, Dieter, Elke, Ellen, Femke, Griet, Hanne, Hilde, Ilse, Jasper, Jef, Jolien,
  Joris, Kaat, Katrien, Koen, Lander, Lieselot, Lotte, Maarten, Marijke, Mieke, Nele, Pieter, Ruben, Saar, Sander, Sofie, Stijn, Tine, Tom, Veerle, Wannes, Wouter`)

export const DUTCH_LAST_NAMES =
  words(`Aerts, Baert, Bogaert, Boons, Bosmans, Claes, Claeys, Coppens, De Backer, De Clercq, De Smet, De Vos, Declercq, Desmedt,
  Dewulf, Goossens, Hendrickx, Hermans, Jacobs, Janssens, Lambrechts, Lemmens, Maes, Martens, Mertens, Michiels, Peeters, Pauwels, Smets, Stevens, Thys,
  Van Acker, Van Damme, Van den Broeck, Vandenberghe, Vermeulen, Verhaegen, Verstraete, Wauters, Willems, Wouters`)

export const TRADES =
  words(`Animateur·trice socioculturel·le, Artisan·e bois, Céramiste, Chargé·e de production, Chorégraphe, Coach,
  Comédien·ne, Consultant·e, Costumier·ère, Coursier·ère, Danseur·euse, Développeur·euse web, Facilitateur·trice, Formateur·trice, Graphiste,
  Guide-conférencier·ère, Illustrateur·trice, Jardinier·ère paysagiste, Journaliste, Metteur·se en scène, Musicien·ne, Photographe,
  Rédacteur·trice, Scénographe, Technicien·ne lumière, Technicien·ne son, Traducteur·trice, Vidéaste`)

export const SKILLS =
  words(`Ableton Live, accessibilité web, anglais professionnel, cartographie, comptabilité, couture, crowdfunding, droit du spectacle,
  facilitation, Figma, gestion de projet, gravure, InDesign, langue des signes, mapping vidéo, médiation culturelle, montage vidéo, néerlandais, pédagogie,
  permis B, photographie argentique, prise de son, Python, QLab, rédaction de dossiers, sérigraphie, soudure, teinture végétale, TypeScript`)

/** Own words of members, by trade group where that matters; French and Dutch. Quotes, semicolons and line breaks are meant. */
export const PRESENTATIONS = [
  'Curieuse de tout, surtout des autres.',
  'Je répare, je bricole, je transmets.',
  'Après dix ans en compagnie, je cherche des complices pour un spectacle de rue.',
  'Je travaille "à l’oreille" : son, podcast, radio.\nDispo le lundi.',
  'Ancien métier : ingénieure ; aujourd’hui je forme des équipes au récit.',
  'Trois enfants, deux vélos, un atelier partagé. Le reste du temps, je dessine.',
  'J’écris pour celles et ceux qui n’aiment pas écrire : dossiers, bilans, lettres difficiles.',
  'Je fais pousser des jardins dans des cours d’école ; j’accepte les coups de main.',
  'Vingt saisons de festival, et toujours le trac avant l’ouverture des portes.',
  'Je traduis du néerlandais et de l’allemand. J’aime les phrases longues ; mes clients, moins.',
  'Je photographie des gens au travail : mains, gestes, pauses café.',
  'Arrivée à la coopérative pour un seul contrat… restée pour les petits déjeuners.',
  'Je cherche un bureau à partager, de préférence avec une fenêtre et du bon thé.',
  'Mise en page le matin, céramique l’après-midi. Les deux demandent de la patience.',
  'Je peux prêter : un vidéoprojecteur, une remorque, une oreille.',
  'Formatrice en accessibilité ; je relis volontiers vos pages avec un lecteur d’écran.',
  'Je compose pour la danse et pour les salles d’attente.\nOui, les salles d’attente.',
  'On me dit "couteau suisse" ; je préfère "boîte à outils".',
  'Menuiserie, décors, et quelques meubles qui tiennent debout.',
  'Je raconte la ville à pied, par tous les temps.',
  'De retour après une pause de trois ans ; contente de retrouver des visages.',
  'Je livre à vélo et je connais tous les raccourcis.',
  'J’apprends la langue des signes ; cherche partenaires de conversation patient·es.',
  'Costumes d’époque et fermetures éclair récalcitrantes.',
]
export const DUTCH_PRESENTATIONS = [
  'Ik maak geluid voor theater en stilte voor podcasts.',
  'Vertaler Frans-Nederlands; ik hou van moeilijke zinnen.',
  'Na tien jaar in een vast team werk ik nu met veel teams tegelijk. Dat bevalt.',
  'Ik teken wat anderen vertellen, live en op groot papier.',
  'Op zoek naar een atelier in Brussel: gedeeld, licht, met plaats voor een pers.',
  'Tuinen, daken, binnenkoeren: overal kan iets groeien.',
  'Ik geef les, ik leer bij, ik deel graag mijn fietspomp.',
]

export const CLIENTS =
  words(`Mairie de Rezé, Le Théâtre du Fleuve, Festival Hors les murs, Médiathèque de la Butte, Lycée des Arts, Collectif Bivouac, Musée des Métiers,
  Compagnie du Quai, Studio Pas à pas, Maison des Écritures, La Fabrique du Coin, Association Voisinages, Université populaire, Brasserie du Port,
  Agence Trait pour trait, Éditions du Lac, Radio Canal commun, École de la Passerelle, Centre culturel du Parc, Coopérative Les Sillons, Opéra de poche,
  Éco-quartier Nord, Librairie L’Encre vive, Fondation des Rives, CPAS de la Vallée, Kunsthuis De Brug, Stad Brussel, Les Ateliers réunis`)

export const SCHEMES = ['REGIME_GENERAL', 'REGIME_GENERAL', 'SALARIE', 'SPECTACLE', 'ARTISTE_1BIS'] as const
