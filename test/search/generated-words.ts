/** The words of the generated feed: what there is to do, and how people write about it. */

export interface Kind {
  id: string;
  /** A key of `themes`. */
  theme: string;
  /** What organisers call it; the first is its concept. */
  names: readonly string[];
  /** What residents call it. */
  synonyms: readonly string[];
  /** Beginnings of a summary. */
  about: readonly string[];
}

export const themes: Readonly<Record<string, string>> = {
  ontmoeten: 'Inloop en ontmoeten',
  eten: 'Samen eten en koken',
  bewegen: 'Bewegen en sport',
  muziek: 'Muziek en zang',
  creatief: 'Creatief bezig',
  taal: 'Nederlandse taal',
  natuur: 'Natuur en groen',
  spel: 'Spel en denksport',
  hulp: 'Hulp en advies',
};

export const roles: Readonly<Record<string, readonly string[]>> = {
  iedereen: ['Iedereen'],
  volwassenen: ['Volwassenen'],
  ouderen: ['55-plus', '65-plus', 'gepensioneerd'],
  jongeren: ['Jongeren', 'tieners', '12-plus'],
  vrouwen: ['Vrouwen', 'dames'],
  nieuwkomers: ['Nieuw in Nederland', 'statushouders', 'vluchtelingen'],
};

const kind = (theme: string, id: string, names: string, synonyms: string, about: string): Kind => ({
  id,
  theme,
  names: names.split(' / '),
  synonyms: synonyms ? synonyms.split(' / ') : [],
  about: about.split(' / '),
});

export const kinds: readonly Kind[] = [
  kind('muziek', 'smartlappenkoor', 'Smartlappenkoor', 'levenslied / meezingen', 'Levensliederen zingen uit volle borst'),
  kind('muziek', 'shantykoor', 'Shantykoor', 'zeemansliederen', 'Liedjes van zee en haven'),
  kind('muziek', 'popkoor', 'Popkoor', 'popmuziek', 'Meerstemmig zingen van bekende hits'),
  kind('muziek', 'seniorenorkest', 'Seniorenorkest', 'orkest voor ouderen', 'Samen spelen op viool, fluit en accordeon'),
  kind('muziek', 'gitaarles', 'Gitaarles', 'gitaar leren', 'Akkoorden leren in een kleine groep'),
  kind('muziek', 'rolstoeldansen', 'Rolstoeldansen', 'dansen in een rolstoel', 'Dansen met een staande of zittende partner'),
  kind('eten', 'eetcafe', 'Eetcafé / Eetcafé in de buurt', 'goedkoop eten', 'Een driegangenmenu voor een kleine prijs'),
  kind('eten', 'kookclub', 'Kookclub', 'samen koken / recepten', 'Elke keer een ander gerecht op het vuur'),
  kind('eten', 'buurtlunch', 'Buurtlunch', 'samen lunchen', 'Brood en beleg aan lange tafels'),
  kind('eten', 'bakmiddag', 'Bakmiddag', 'taart bakken / koekjes', 'Cake en koekjes uit eigen oven'),
  kind('ontmoeten', 'koffieochtend', 'Koffieochtend', 'praatje / inloop', 'De krant, een puzzel en een praatje'),
  kind('ontmoeten', 'oudercafe', 'Oudercafé', 'crèche / oppas / opvoeding', 'Over slapen, school en schermtijd, met oppas erbij'),
  kind('ontmoeten', 'alzheimercafe', 'Alzheimercafé', 'dementie / vergeetachtig', 'Voor wie vergeet en voor wie erbij hoort'),
  kind('ontmoeten', 'weggeefwinkel', 'Weggeefwinkel', 'gratis spullen', 'Servies, boeken en speelgoed om mee te nemen'),
  kind('bewegen', 'stoelyoga', 'Stoelyoga', 'yoga op een stoel', 'Ademen en rekken zonder mat'),
  kind('bewegen', 'stoelgym', 'Stoelgym', 'gymnastiek op een stoel', 'Oefeningen voor armen en benen terwijl u zit'),
  kind('bewegen', 'peutergym', 'Peutergym', 'gym voor kleintjes', 'Klimmen, rollen en springen'),
  kind('bewegen', 'valpreventie', 'Valpreventie', 'evenwicht / vallen', 'Steviger staan en veilig leren vallen'),
  kind('bewegen', 'tafeltennis', 'Tafeltennis', 'pingpong / ping pong', 'Batjes en balletjes liggen klaar'),
  kind('bewegen', 'jeudeboules', 'Jeu de boules', 'petanque', 'Een partij op het grindveld'),
  kind('bewegen', 'taichi', 'Tai chi', 'tai-chi / qigong', 'Langzame oefeningen uit China'),
  kind('bewegen', 'stadswandeling', 'Stadswandeling', 'gids / rondleiding', 'Langs poorten, hofjes en grachten'),
  kind('bewegen', 'beweegtuin', 'Beweegtuin', 'fitness buiten', 'Toestellen in de open lucht'),
  kind('bewegen', 'zwemles', 'Zwemles voor grote mensen', 'leren zwemmen', 'Baantjes in het ondiepe bad'),
  kind('creatief', 'bloemschikken', 'Bloemschikken', 'bloemstuk', 'Een schaal vol takken en bloesem'),
  kind('creatief', 'breicafe', 'Breicafé', 'breien / handwerken', 'Wol, pennen en patronen'),
  kind('creatief', 'haakclub', 'Haakclub', 'haken / handwerken', 'Steken leren voor een deken'),
  kind('creatief', 'naaiatelier', 'Naaiatelier', 'naaien / kleding maken', 'Knippen en stikken op onze machines'),
  kind('creatief', 'kledingruil', 'Kledingruil', 'tweedehands kleren', 'Neem mee wat in de kast hangt'),
  kind('creatief', 'aquarelgroep', 'Aquarelgroep', 'schilderen / waterverf', 'Landschappen in dunne verf'),
  kind('creatief', 'fotoclub', 'Fotoclub', 'fotografie / fotograferen', 'Kijken door een lens'),
  kind('taal', 'taalcafe', 'Taalcafé', 'Nederlands oefenen / inburgering', 'Praten aan kleine tafels'),
  kind('taal', 'taalmaatje', 'Taalmaatje', 'Nederlands oefenen / inburgering', 'Wekelijks met zijn tweeën spreken'),
  kind('natuur', 'moestuin', 'Moestuin', 'groente kweken / tuinieren', 'Zaaien, wieden en oogsten'),
  kind('natuur', 'pluktuin', 'Pluktuin', 'bloemen plukken', 'Een boeket voor thuis'),
  kind('natuur', 'vogelwandeling', 'Vogelwandeling', 'vogels kijken', 'Met een verrekijker langs de rivier'),
  kind('spel', 'bingo', 'Bingo', 'kienen', 'Ballen, kaarten en prijzen'),
  kind('spel', 'bridgeclub', 'Bridgeclub', 'bridgen / kaarten', 'Bieden en spelen in paren'),
  kind('spel', 'klaverjassen', 'Klaverjassen', 'kaarten', 'Troef maken in wisselende koppels'),
  kind('spel', 'rummikub', 'Rummikub', 'gezelschapsspel', 'Stenen leggen op rij en kleur'),
  kind('spel', 'bordspelavond', 'Bordspelavond', 'gezelschapsspel / spelletjes', 'Dobbelen, bouwen en handelen'),
  kind('spel', 'darten', 'Darten', 'pijltjes gooien', 'Drie banen en goede verlichting'),
  kind('hulp', 'repaircafe', 'Repair Café', 'repareren / fiets maken', 'Lampen, stofzuigers en broeken krijgen een tweede leven'),
  kind('hulp', 'fietswerkplaats', 'Fietswerkplaats', 'fiets maken / band plakken', 'Remmen, ketting en licht'),
  kind('hulp', 'formulierenspreekuur', 'Formulierenspreekuur', 'geldzorgen / toeslagen', 'Uitleg bij brieven van de overheid'),
  kind('hulp', 'computerhulp', 'Computerhulp', 'digitale hulp / laptop', 'Uitleg over wachtwoorden en apps'),
]; // prettier-ignore

export const aboutWords = {
  with: [
    'met buren uit de straat',
    'met vrijwilligers',
    'onder begeleiding',
    'met mensen van alle leeftijden',
    'met een vaste groep',
    'in wisselende samenstelling',
    'met een ervaren docent',
    'met een kleine ploeg',
    'met wie er die dag is',
    'naast oude bekenden',
    'met nieuwe gezichten',
    'in twee groepen',
  ],
  how: [
    'in een rustig tempo.',
    'bij het grote raam.',
    'aan de lange tafel.',
    'in de grote zaal.',
    'op de eerste verdieping, er is een lift.',
    'zonder verplichtingen.',
    'zolang er plaats is.',
    'ook als u het nooit eerder deed.',
    'met materiaal van het huis.',
    'en daarna iets te drinken.',
    'in de zomer buiten.',
    'met uitzicht op het water.',
  ],
  end: [
    'U kunt zo binnenlopen.',
    'Neem gerust een vriendin mee.',
    'Honden blijven thuis.',
    'Parkeren kan achter het gebouw.',
    'De bus stopt voor de deur.',
    'Vraag naar de gastvrouw.',
    'Aanmelden is fijn, maar hoeft niet.',
    'Na afloop ruimen we samen op.',
    'Er zijn kopjes genoeg.',
    'De deur gaat een kwartier eerder open.',
    'In de schoolvakantie gaat het door.',
    'De eerste keer betaalt u niets.',
  ],
} as const;

/** Beginnings and ends of names of places and organisations: together some 900. */
export const halves: readonly [readonly string[], readonly string[]] = [
  'eiken linden berken elzen wilgen kastanje meidoorn rozen vlier hazel esdoorn klaver lijster merel zwaluw ooievaar reiger otter bever egel molen brug sluis dijk veer kade toren poort markt brink'.split(
    ' ',
  ),
  'hof horst kamp stede burg wiek laar veld hoek berg dal beek zoom rand wal weide gaarde steeg plein oever schans haven tuin dreef stee kring huis kamer'.split(
    ' ',
  ),
];
