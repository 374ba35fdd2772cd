import type { Indicator } from "../release/indicator";
import { unitInWords } from "./unit-in-words";

/** The heading of a column of an indicator's figures: "Fostering: weekly cost (£ a week)". */
export function columnHeading({ label, unit }: Pick<Indicator, "label" | "unit">): string {
  return unit === "" ? label : `${label} (${unitInWords(unit)})`;
}
