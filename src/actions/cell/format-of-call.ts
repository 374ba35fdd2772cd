import { numberFormatOf } from "../../domain/charts/number-format-of";
import { withMinus } from "../../domain/charts/with-minus";
import type { Indicator } from "../../domain/release/indicator";
import { kindsOfResults } from "./kinds-of-results";

/** Functions that give texts or rows of several kinds, which no one number format fits. */
const lists: ReadonlySet<string> = new Set(["DEFINITION", "TREND", "PEERVALUES"]);

/**
 * The number format for a cell with a call: as the indicator says, or as what the function gives of it, such as a rank.
 *
 * @param id the function's name after "CLUB."
 */
export function formatOfCall(id: string, indicator: Indicator): string {
  if (lists.has(id)) return "General";
  switch (kindsOfResults[id]) {
    case "count":
      return "0";
    case "share":
      return "0%";
    case "score":
      return withMinus("0.00");
    case "pounds":
      return withMinus("£#,##0");
    case undefined:
      return withMinus(numberFormatOf(indicator));
  }
}
