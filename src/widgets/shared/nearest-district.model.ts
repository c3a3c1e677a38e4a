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
  const ranked = districts
    .filter(({ id }) => !asked.includes(id) && (counts[id] ?? 0) > 0)
    .map((district) => ({
      district,
      far: Math.min(...chosen.map((one) => distance(one, district))),
      apart: chosen.some(
        ({ containedInPlace }) => containedInPlace && containedInPlace === district.containedInPlace,
      )
        ? 0
        : 1,
    }));
  // Infinity − Infinity is no order.
  const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
  ranked.sort(
    (a, b) =>
      compare(a.far, b.far) ||
      a.apart - b.apart ||
      (counts[b.district.id] ?? 0) - (counts[a.district.id] ?? 0),
  );
  return asked.length ? ranked[0]?.district : undefined;
}
