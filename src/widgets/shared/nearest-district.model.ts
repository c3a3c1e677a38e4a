/** Which district to look in when the one that was asked for has nothing (features.md A19). */
import type { District } from '../../feed/schema.ts';

/** Squared, in degrees of latitude: enough to compare within one city. */
const distance = (a: District, b: District): number => {
  if (!a.geo || !b.geo) return Infinity;
  const north = a.geo.latitude - b.geo.latitude;
  const east = (a.geo.longitude - b.geo.longitude) * Math.cos((a.geo.latitude * Math.PI) / 180);
  return north * north + east * east;
};

/**
 * The nearest district with results to any of the asked ones; where a feed does not say where they lie, one in the same
 * part of the city, then the one with most results. Undefined when none is asked for or none has anything.
 */
export function nearestDistrict(
  districts: readonly District[],
  asked: readonly string[],
  counts: Readonly<Record<string, number>>,
): District | undefined {
  const chosen = districts.filter(({ id }) => asked.includes(id));
  const ranked = districts.flatMap((district) => {
    const { id, containedInPlace: part } = district;
    const count = counts[id] ?? 0;
    if (!count || asked.includes(id)) return [];
    const far = Math.min(...chosen.map((one) => distance(one, district)));
    return [{ district, count, far, apart: +!chosen.some((one) => part && part === one.containedInPlace) }];
  });
  ranked.sort(
    (a, b) =>
      // Infinity − Infinity is no order.
      (a.far === b.far ? 0 : a.far - b.far) || a.apart - b.apart || b.count - a.count,
  );
  return asked.length ? ranked[0]?.district : undefined;
}
