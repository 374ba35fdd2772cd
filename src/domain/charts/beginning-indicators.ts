import { additiveUnits } from "../indicators/additive-units";
import type { Directory, DirectoryIndicator } from "../release/directory";
import { hasOldFigures } from "../search/has-old-figures";
import type { ChartKind } from "./chart-kind";
import { readySetsFor } from "./ready-sets-for";

/** More than this would be a long form to begin with; more can be added. */
const mostToBegin = 12;

/**
 * The indicators that a chart of a kind begins with, of which the user can change each: a ready set, the kind's own
 * suggestion, or those under the same heading as the chosen one, in the order of the documents. Old figures are left out
 * unless the chosen ones are, and so are plain amounts, such as gross spend, which say how large an authority is.
 *
 * @param chosen id of the indicator that is chosen, always among them but for a ready set that only has its line or club
 */
export function beginningIndicators(
  { kind, indicators, begin }: Pick<ChartKind, "kind" | "indicators" | "begin">,
  chosen: string,
  directory: Directory,
): readonly string[] {
  const own = directory.indicators.find(({ id }) => id === chosen);
  if (indicators.most === 1 || own === undefined) return [chosen];
  const ready = readySetsFor(kind, chosen, directory).begin;
  if (ready !== null) return ready.indicators;
  if (begin !== undefined) return begin(own, directory);
  const near = underSameHeading(own, directory).map(({ id }) => id);
  const first = near.slice(0, Math.min(indicators.most, mostToBegin));
  return first.includes(chosen) ? first : [chosen, ...first.slice(0, -1)];
}

/** The indicators beside one in the club's documents, itself among them, without those that would only confuse. */
export function underSameHeading(own: DirectoryIndicator, directory: Directory): readonly DirectoryIndicator[] {
  const isAmount = ({ unit = "" }: DirectoryIndicator) => additiveUnits.has(unit);
  return directory.indicators.filter(
    (one) =>
      one.id === own.id ||
      (one.club === own.club &&
        one.heading === own.heading &&
        (isAmount(own) || !isAmount(one)) &&
        (hasOldFigures(directory, own) || !hasOldFigures(directory, one))),
  );
}
