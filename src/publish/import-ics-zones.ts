/** Time zones as calendar programs name them → IANA, and instants → wall-clock time (feed.md: never UTC instants). */

/**
 * Windows zone names that a Dutch calendar meets, from the CLDR `windowsZones` table (territory 001, and NL for
 * "W. Europe Standard Time"). Everything else is looked up as it stands.
 */
const WINDOWS: Record<string, string> = {
  'W. Europe Standard Time': 'Europe/Amsterdam',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kyiv',
  'GTB Standard Time': 'Europe/Bucharest',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow',
  'Morocco Standard Time': 'Africa/Casablanca',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Israel Standard Time': 'Asia/Jerusalem',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'SA Eastern Standard Time': 'America/Cayenne',
  UTC: 'UTC',
};

/** Whether this machine's `Intl` knows the zone. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The IANA zone behind a `TZID`: as it stands, from the Windows table, from the file's own `X-LIC-LOCATION`, from the
 * end of a path (`/mozilla.org/20050126_1/Europe/Berlin`), or from the city in an Outlook label
 * ("(UTC+01:00) Amsterdam, Berlin, Bern"). Undefined when none of these tells.
 */
export function ianaZone(tzid: string, claimed: ReadonlyMap<string, string>): string | undefined {
  const name = tzid.trim().replace(/^"|"$/g, '');
  const windows = Object.hasOwn(WINDOWS, name) ? WINDOWS[name] : undefined;
  const city = /^\((?:UTC|GMT)[^)]*\)\s*([A-Za-z]+)/.exec(name)?.[1];
  const candidates = [
    windows,
    name,
    claimed.get(name),
    /([A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?)$/.exec(name)?.[1],
    city && `Europe/${city}`,
  ];
  return candidates.find((candidate) => candidate && !/^[+-]\d/.test(candidate) && isZone(candidate));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Wall-clock time `YYYY-MM-DDTHH:mm:ss` in `zone` of the instant `…Z`. Undefined when it is no real instant. */
export function wallClock(instant: string, zone: string): string | undefined {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return undefined;
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format.format(time).replace(' ', 'T');
}

/** The instant of a wall-clock time in a zone, as ISO with `Z`; in the spring gap it moves forward one hour. */
function instantOf(local: string, zone: string): string | undefined {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const offset = (time: number) =>
    Date.parse(`${wallClock(new Date(time).toISOString(), zone) ?? ''}Z`) - Math.floor(time / 1000) * 1000;
  const candidates = [asUtc - offset(asUtc - 86_400_000), asUtc - offset(asUtc + 86_400_000)];
  const exact = candidates.find((time) => time + offset(time) === asUtc);
  const found = exact ?? candidates[0];
  return found === undefined ? undefined : new Date(found).toISOString();
}

/** The same moment on another zone's clock. */
export function movedToZone(local: string, from: string, to: string): string | undefined {
  if (from === to) return local;
  const instant = instantOf(local, from);
  return instant && wallClock(instant, to);
}
