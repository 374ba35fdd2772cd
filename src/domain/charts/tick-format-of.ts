import { leastBillions } from "../least-billions";
import type { Indicator } from "../release/indicator";
import { numberFormatOf } from "./number-format-of";

/**
 * With as many decimals as the steps have, which may be more than the figures have, and in thousands or millions once the
 * numbers along the axis are long.
 */
export function tickFormatOf(
  indicator: Pick<Indicator, "unit" | "decimals">,
  step: number | null,
  longest: number,
): string {
  const full = numberFormatOf(indicator);
  if (step === null) return full;
  if (longest < 10_000) {
    const decimals = placesOf(step);
    return decimals === undefined ? full : numberFormatOf({ ...indicator, decimals });
  }
  const [size, commas, letter] =
    longest >= leastBillions ? [1e9, ",,,", "bn"] : longest >= 1_000_000 ? [1_000_000, ",,", "m"] : [1000, ",", "k"];
  const places = placesOf(step / size);
  if (places === undefined) return full;
  const pound = indicator.unit.startsWith("GBP") ? "£" : "";
  const short = `${pound}#,##0${places === 0 ? "" : `.${"0".repeat(places)}`}${commas}"${letter}"`;
  // "£0", not "£0k".
  return `${short};−${short};${pound}0`;
}

/** How many decimals a step has; undefined for more than three. */
function placesOf(step: number): number | undefined {
  return [0, 1, 2, 3].find((count) => Number.isInteger(Number((step * 10 ** count).toPrecision(6))));
}
