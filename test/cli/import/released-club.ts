import { shippedRelease, type ShippedRelease } from "../../support/shipped-release";

/** A shipped release, for tests that read its figures as numbers. */
export interface ReleasedClub extends ShippedRelease {
  /** The figure, or why it is missing. */
  figure(member: string, indicator: string, year: string): number | string;
  /** Every figure of an indicator in a year, by member name. */
  figures(indicator: string, year: string): ReadonlyMap<string, number>;
}

/** Opens a shipped release, e.g. "context". */
export function releasedClub(club: string): ReleasedClub {
  const shipped = shippedRelease(club);
  const { release, value } = shipped;
  return {
    ...shipped,
    figure(member, indicator, year) {
      const found = value(member, indicator, year);
      return found.value ?? found.reason.meaning;
    },
    figures(indicator, year) {
      const at = release.indicatorById.get(indicator);
      const column = release.column(at ?? -1, release.yearByLabel.get(year) ?? -1);
      if (at === undefined) throw new RangeError(`The release of ${club} has no ${indicator}.`);
      const present = release.members.flatMap(({ name }, member) => {
        const scaled = column?.scaled[member] ?? NaN;
        return Number.isNaN(scaled) ? [] : [[name, scaled / (column?.divisor ?? 1)] as const];
      });
      return new Map(present);
    },
  };
}
