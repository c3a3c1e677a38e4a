/** From the feed to rows, as a site writes it that shows a feed without a widget: names instead of ids, no expanded dates. */

export interface Row {
  id: string;
  name: string;
  summary: string;
  text: string;
  where: string;
  when: string;
  category: string[];
  audience: string[];
  district: string[];
  cost: string[];
  registration: string[];
  rrule: string;
  startDate: string;
  startTime: string;
}

interface Record_ {
  type: string;
  id: string;
  name: string;
  summary?: string;
  description?: string;
  location?: string;
  category?: string[];
  audience?: string[];
  district?: string[];
  isAccessibleForFree?: boolean;
  offers?: { price: number }[];
  registration?: { required: string };
  eventSchedule?: { startDate: string; startTime: string; rrule?: string }[];
}
interface Feed {
  items: Record_[];
  conceptSchemes: { id: string; concepts: { id: string; name: string }[] }[];
}

const dayNames: Record<string, string> = {
  MO: 'maandag',
  TU: 'dinsdag',
  WE: 'woensdag',
  TH: 'donderdag',
  FR: 'vrijdag',
  SA: 'zaterdag',
  SU: 'zondag',
};

export const facets = ['category', 'audience', 'district', 'cost', 'registration'] as const;
export type Facet = (typeof facets)[number];
export const facetNames: Readonly<Record<Facet, string>> = {
  category: 'Soort',
  audience: 'Voor wie',
  district: 'Wijk',
  cost: 'Kosten',
  registration: 'Aanmelden',
};

export function rowsOf(feed: Feed): Row[] {
  const names = new Map(feed.items.map(({ id, name }) => [id, name]));
  for (const { concepts } of feed.conceptSchemes) for (const { id, name } of concepts) names.set(id, name);
  const named = (ids: string[] = []) => ids.map((id) => names.get(id) ?? id);
  return feed.items
    .filter(({ type }) => type === 'Activity')
    .map((item) => {
      const { startDate = '', startTime = '', rrule = '' } = item.eventSchedule?.[0] ?? {};
      const day = dayNames[/BYDAY=\d?([A-Z]{2})/.exec(rrule)?.[1] ?? ''] ?? startDate;
      return {
        id: item.id,
        name: item.name,
        summary: item.summary ?? '',
        text: item.description ?? '',
        where: names.get(item.location ?? '') ?? '',
        when: `${day} ${startTime}`,
        category: named(item.category),
        audience: named(item.audience),
        district: named(item.district),
        cost: [item.isAccessibleForFree ? 'gratis' : item.offers ? 'betaald' : 'onbekend'],
        registration: [item.registration?.required ?? 'unknown'],
        rrule,
        startDate,
        startTime,
      };
    });
}

/** The address of the feed is told by the page. */
export const feedAddress = (): string => document.getElementById('finder')?.dataset.feed ?? '';
export const loadRows = async (): Promise<Row[]> =>
  rowsOf((await (await fetch(feedAddress())).json()) as Feed);
