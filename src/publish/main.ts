/** The command line `samenspel`: which commands there are, what they print and how they end. */
import { parseArgs } from 'node:util';
import { runLees } from './lees-command.ts';
import { runImportIcs, runValidate, type Io } from './commands.ts';
import { runRender } from './render-command.ts';
import { runShard } from './shard-command.ts';

export type { Io } from './commands.ts';

const HELP = `samenspel – van gegevens naar een feed die klopt

Gebruik
  samenspel validate <feed.json|URL>                 kijkt een feed streng na
  samenspel import ics <bestand|URL…> -o feed.json   maakt een feed van agenda’s (.ics)
  samenspel lees <feed.json|URL>                     kijkt of de teksten makkelijk te lezen zijn
  samenspel shard <feed.json|URL> -o <map>           knipt een grote feed in delen, met koppen die snel laden
  samenspel render <feed.json|URL> --widget <naam>   schrijft de eerste pagina van een lijst als HTML

Opties
  -o, --output <bestand>   waar de feed of de pagina komt (zonder -o: op het scherm)
      --config <bestand>   instellingen bij import: naam, uitgever, licentie, categorieën, plaatsen
      --scope <soort=code> bij shard: ook een kop voor dit deel, bijvoorbeeld district=WK019313 (mag vaker)
      --json               het verslag als JSON, voor programma’s
      --sarif              bij lees: het verslag als SARIF 2.1.0, voor wie teksten in git bewaart
      --baseline <bestand> bij lees: een eerder verslag (--json); wat daarin staat, telt niet meer als fout
  -h, --help               deze tekst

Opties bij render
      --widget <naam>      activity-finder, vacancy-list of directory
      --scope <soort=code> vast deel, bijvoorbeeld district=WK019313 (mag vaker; meer codes met komma’s)
      --src <adres>        adres van de feed zoals de pagina het heeft (anders: de URL, of ./feed.json)
      --page <adres>       adres van de pagina, voor links en zoekmachines
      --lang <taal>        nl (standaard) of en
      --now <tijd>         plaatselijke tijd, bijvoorbeeld 2026-11-24T09:00 (anders: nu)
      --limit <aantal>     alleen de eerste, met --more-href <adres> als link naar de rest
      --heading-level <n>  niveau van de kop (standaard 2)
      --without-json-ld    zonder gegevens voor zoekmachines

Eerste pagina (render)
  Het element met de lijst erin, in gewone HTML: voor zoekmachines en voor wie geen JavaScript heeft. Start de
  widget, dan komt die ervoor in de plaats. Zet first-page.css op de pagina, dan verspringt er niets. De lijst
  klopt op het moment van maken: maak hem elke nacht opnieuw.

Import uit een agenda
  Niet overgenomen worden: afspraken die niet openbaar zijn (CLASS), namen en adressen van mensen
  (ATTENDEE, ORGANIZER, CONTACT), bijlagen en herinneringen. Prijs, leeftijd en aanmelden blijven
  onbekend: die staan in een agenda niet in velden. Zonder instellingen komt de naam uit X-WR-CALNAME
  (anders de bestandsnaam), is de tijdzone Europe/Amsterdam, de taal nl en de licentie "onbekend".

Lezen
  Per onderdeel een schatting (makkelijk, kan makkelijker, moeilijk) met een score van 0 tot 100 en de
  drie grootste redenen. De schatting is nooit fout: alleen een makkelijke tekst (nl-simple) die zich niet
  aan de regels houdt, niet bij de gewone tekst hoort of door niemand is nagekeken, geeft code 1.
  Of een tekst echt makkelijk is, weet u pas als lezers hem hebben gelezen.

Einde (exit code)
  0  in orde
  1  de feed of een makkelijke tekst heeft fouten, of er kwam niets uit de agenda
  2  verkeerd gebruik, of een bestand is niet te lezen
`;

/**
 * Runs one command; the answer is the exit code: 0 fine, 1 the feed has errors, 2 wrong use or unreadable input.
 * `argv` without `node` and the script. Never throws.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const wrong = (message: string) => {
    io.stderr.write(`${message}\nsamenspel --help laat zien wat er kan.\n`);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        output: { type: 'string', short: 'o' },
        config: { type: 'string' },
        baseline: { type: 'string' },
        sarif: { type: 'boolean' },
        scope: { type: 'string', multiple: true },
        widget: { type: 'string' },
        src: { type: 'string' },
        page: { type: 'string' },
        lang: { type: 'string' },
        now: { type: 'string' },
        limit: { type: 'string' },
        'more-href': { type: 'string' },
        'heading-level': { type: 'string' },
        'without-json-ld': { type: 'boolean' },
      },
    });
  } catch (error) {
    return wrong(`Dit klopt niet: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  if (values.help || command === 'help') {
    io.stdout.write(HELP);
    return 0;
  }
  if (command === undefined) return wrong('Welke opdracht? Bijvoorbeeld: samenspel validate feed.json');
  try {
    if (command === 'validate') {
      const [input, ...more] = rest;
      if (input === undefined || more.length > 0) return wrong('Geef één feed: samenspel validate feed.json');
      return await runValidate(input, Boolean(values.json), io);
    }
    if (command === 'lees') {
      const [input, ...more] = rest;
      const { baseline, json = false, sarif = false } = values;
      if (input === undefined || more.length > 0) return wrong('Geef één feed: samenspel lees feed.json');
      if (json && sarif) return wrong('Kies een van de twee: --json of --sarif');
      return await runLees(input, { baseline, form: json ? 'json' : sarif ? 'sarif' : 'text' }, io);
    }
    if (command === 'shard') {
      const [input, ...more] = rest;
      const { output, scope = [], json = false } = values;
      if (input === undefined || more.length > 0 || output === undefined)
        return wrong('Geef één feed en een map: samenspel shard feed.json -o map');
      return await runShard(input, { output, scope, json }, io);
    }
    if (command === 'render') {
      const [input, ...more] = rest;
      if (input === undefined || more.length > 0)
        return wrong('Geef één feed: samenspel render feed.json --widget activity-finder');
      const options = {
        ...values,
        moreHref: values['more-href'],
        headingLevel: values['heading-level'],
        withoutJsonLd: Boolean(values['without-json-ld']),
        scope: values.scope ?? [],
        json: Boolean(values.json),
      };
      return await runRender(input, options, io);
    }
    if (command === 'import') {
      const [kind, ...inputs] = rest;
      if (kind !== 'ics') return wrong(`Importeren kan uit: ics. Niet uit: ${kind ?? 'niets'}`);
      if (inputs.length === 0) return wrong('Geef een agenda: samenspel import ics agenda.ics -o feed.json');
      return await runImportIcs(inputs, { ...values, json: Boolean(values.json) }, io);
    }
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  return wrong(`"${command}" is geen opdracht. Wel: validate, lees, import, shard, render.`);
}
