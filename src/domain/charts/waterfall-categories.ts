import { additiveUnits } from "../indicators/additive-units";
import { peopleUnits } from "../indicators/people-units";
import { workbookProblem } from "../workbook-problems";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import { fail, succeed, type Result } from "../result";

/** What a waterfall of price, mix and volume is worked out from. */
export interface WaterfallCategories {
  /** Ids of the units and of the costs of each category. */
  readonly categories: readonly { readonly units: string; readonly cost: string }[];
  /** Id of the count of people by which volume is expected; null if there is none. */
  readonly population: string | null;
  /** What is counted, e.g. "weeks". */
  readonly unit: string;
}

/**
 * The categories that these indicators mean: costs per unit whose money and units are both published, the units all of
 * one kind. Anything else is a problem.
 */
export function waterfallCategories(
  { indicators, indicatorById }: Release,
  costs: readonly Indicator[],
  population: Indicator | null,
): Result<WaterfallCategories> {
  const refuse = ({ label }: Indicator, reason: string) =>
    fail(workbookProblem("not-for-chart", { indicator: label, reason }));
  if (population !== null && !(peopleUnits.has(population.unit) && population.scale === null)) {
    return refuse(
      population,
      "volume is expected by a number of people, such as residents aged 0 to 17. Choose one, or leave the cell blank.",
    );
  }
  const unitOf = (id: string) => indicators[indicatorById.get(id) ?? -1]?.unit ?? "";
  let unit: string | null = null;
  const categories: { readonly units: string; readonly cost: string }[] = [];
  for (const one of costs) {
    const { parts } = one;
    if (!parts.published || !one.unit.startsWith("GBP per ") || unitOf(parts.numerator) !== "GBP") {
      return refuse(one, "each category must be a cost per unit whose money and units are both published.");
    }
    const counted = unitOf(parts.denominator);
    if (!additiveUnits.has(counted)) return refuse(one, `its units can't be added up.`);
    if (unit !== null && counted !== unit)
      return refuse(
        one,
        `it is for each of its ${counted}, and the first one for ${unit}. Choose costs of the same units.`,
      );
    unit = counted;
    if (categories.some(({ cost }) => cost === parts.numerator))
      return refuse(one, "its money is already in it. Choose another category.");
    categories.push({ units: parts.denominator, cost: parts.numerator });
  }
  return succeed({ categories, population: population?.id ?? null, unit: unit ?? "" });
}
