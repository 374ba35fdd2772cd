import { comesToNothing } from "../comes-to-nothing";
import { activityInWords } from "../indicators/activity-in-words";
import type { GapFigures } from "../indicators/gap-figures";
import { shortMoney } from "../short-money";
import type { InsightMoney } from "./insight";

/**
 * What to ask about a gap: for money, what accounts for the £ it comes to, which is never called a saving; for a figure on
 * the worse side, what those on the better one do. Null if there is nothing to ask.
 */
export function questionInWords(
  money: InsightMoney | null,
  { activity }: GapFigures,
  side: "better" | "worse" | null,
): string | null {
  if (money !== null && activity !== null) {
    const said = activityInWords(activity);
    if (said === null || comesToNothing(money.toMedian)) return null;
    const { toMedian, toQuartile, quartile, isQuartileBetter } = money;
    const name = isQuartileBetter ? "better quartile" : quartile.replace("-", " ");
    const more = toQuartile === null ? "" : ` and ${differenceInWords(toQuartile)} at its ${name}`;
    return `For ${said}, that is ${differenceInWords(toMedian, " a year")} at the group's median${more}. What accounts for it?`;
  }
  return side === "worse" ? "What do members of the group with a better figure do differently?" : null;
}

function differenceInWords(amount: number, each = ""): string {
  if (comesToNothing(amount)) return "the same as";
  return `${shortMoney(Math.abs(amount))}${each} ${amount > 0 ? "more" : "less"} than`;
}
