import { additiveUnits } from "../indicators/additive-units";
import type { Indicator } from "../release/indicator";

/**
 * Whether an indicator is a plain amount, such as gross spend or children looked after: that a large authority has more of
 * it than a small one says nothing. The same per head, per child or as a share can be compared.
 */
export function dependsOnSize({ unit, scale, unitCost }: Pick<Indicator, "unit" | "scale" | "unitCost">): boolean {
  return additiveUnits.has(unit) && scale === null && !unitCost;
}
