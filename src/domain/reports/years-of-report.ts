import { hasFigures } from "../release/has-figures";
import type { Release } from "../release/release";
import type { ReportDefinition } from "./report-definition";

/** The years in which any of a report's indicators has figures, the first first. */
export function yearsOfReport(
  { parts }: Pick<ReportDefinition, "parts">,
  releases: readonly Release[],
): readonly string[] {
  const ids = new Set(parts.flatMap(({ indicators }) => indicators));
  const years = new Set<string>();
  for (const release of releases) {
    const indexes = [...ids].flatMap((id) => release.indicatorById.get(id) ?? []);
    release.years.forEach((year, at) => {
      if (indexes.some((index) => hasFigures(release, index, at))) years.add(year);
    });
  }
  return [...years].sort();
}
