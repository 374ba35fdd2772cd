import type { Indicator } from "../release/indicator";
import { figureInWords } from "./figure-in-words";

/** From one figure to another, beside one that has said the unit: "£585 to £895", "27 to 184". */
export function rangeInWords(from: number, to: number, indicator: Pick<Indicator, "unit" | "decimals">): string {
  const [first, last] = [from, to].map((figure) => figureInWords(figure, indicator).split(" ")[0] ?? "");
  return `${first} to ${last}`;
}
