/** Written by hand from wijkcentrum-de-brug.ics, day by day: `start–end title`, "?" = no end known. */
const coffee = '10:00–12:00 Koffieochtend';
const digital = '13:30–15:30 Inloop Digihulp (hulp met computer, tablet en telefoon)';
const dinner = '17:30–19:00 Samen eten';
const walkingFootball = '10:00–11:30 Walking Voetbal 60+';
const language = '19:00–21:00 Taalcafé Nederlands';
const sewing = '19:00–21:30 Naaicafé';
const chairYoga = '09:30–10:15 Stoelyoga';
const youth = '19:00–22:00 Jongereninloop';
const billiards = '13:00–16:30 Biljarten';
const choir = '20:00–22:00 Zangkoor De Brugklanken';
const parents = '09:30–11:00 Oudergroep (ouders van jonge kinderen)';
const thriftShop = '10:00–17:00 Kringloopwinkel open';
const yoga = '19:30–20:30 Yoga';
const council = '19:30–21:30 Wijkoverleg';

export const december2026: Record<string, string[]> = {
  '2026-12-01': [chairYoga, coffee, thriftShop, billiards, yoga],
  '2026-12-02': [billiards, '14:00–16:30 Rommelmarkt', dinner, youth],
  '2026-12-03': [billiards, digital, sewing, choir],
  '2026-12-04': [parents, walkingFootball, billiards, youth, '19:30–22:00 Bingo'],
  '2026-12-05': [thriftShop, '14:00–16:00 Pepernoten bakken', '19:15–21:30 Sinterklaasmiddag'],
  '2026-12-06': [],
  '2026-12-07': [billiards, language],
  '2026-12-08': [chairYoga, coffee, thriftShop, billiards, yoga],
  '2026-12-09': [billiards, dinner, youth],
  '2026-12-10': [billiards, digital, choir],
  '2026-12-11': [
    parents,
    walkingFootball,
    billiards,
    '15:00–? Kerstboom versieren (zonder UID en zonder eindtijd)',
    youth,
  ],
  '2026-12-12': [thriftShop],
  '2026-12-13': ['09:30–11:30 Kerstconcert'],
  '2026-12-14': [billiards, language],
  '2026-12-15': [chairYoga, coffee, thriftShop, billiards, yoga],
  '2026-12-16': [billiards, '17:00–20:00 Samen eten (kerstmenu) [was 2026-12-16T17:30]', youth],
  '2026-12-17': [billiards, digital, sewing, choir],
  '2026-12-18': [parents, walkingFootball, billiards, youth],
  '2026-12-19': [thriftShop, '10:00–13:00 Repair Café [was 2026-12-19T13:00]'],
  '2026-12-20': [],
  '2026-12-21': ['hele dag t/m 2027-01-01 Gesloten: kerstvakantie', billiards, language],
  '2026-12-22': [thriftShop, billiards, '13:30–15:30 Nieuwjaarsborrel', yoga],
  '2026-12-23': [billiards, dinner, youth],
  '2026-12-24': [billiards, digital, choir],
  '2026-12-25': [parents, youth],
  '2026-12-26': [thriftShop, '13:15–15:30 Lezing: veilig op straat'],
  '2026-12-27': [],
  '2026-12-28': [billiards, language, council],
  '2026-12-29': [thriftShop, billiards, yoga],
  '2026-12-30': [billiards, dinner, youth],
  '2026-12-31': [billiards, digital, sewing, choir],
};

/** Summer time begins on Sunday 28 March 2027: everything stays on its wall clock, the entry in UTC is at 14:00. */
export const lastWeekOfMarch2027: Record<string, string[]> = {
  '2027-03-22': ['09:30–11:30 Muziekcafé', billiards, language],
  '2027-03-23': [coffee, thriftShop, billiards, yoga],
  '2027-03-24': [billiards, dinner, youth],
  '2027-03-25': [billiards, digital, sewing, choir],
  '2027-03-26': [parents, walkingFootball, billiards, youth],
  '2027-03-27': [thriftShop],
  '2027-03-28': ['13:00–15:30 Voorleesochtend', '14:00–16:00 Paasbrunch (na het verzetten van de klok)'],
  '2027-03-29': [billiards, language, council],
  '2027-03-30': [coffee, thriftShop, billiards, yoga],
  '2027-03-31': [billiards, dinner, youth],
};
