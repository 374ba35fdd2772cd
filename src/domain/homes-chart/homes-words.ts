import { itemAt } from "../item-at";
import { formatValue } from "../units";
import type { Home } from "./read-homes";

/** The unit and decimals of a home's cost, as the club's indicator has them. */
export const weeklyUnit = { unit: "GBP per week", decimals: 0 } as const;

/** "£4,210". */
export function pounds(amount: number | null): string {
  return formatValue(amount, "GBP", weeklyUnit.decimals);
}

/** "62% occupied"; that it is not known if it is missing. */
function occupancyInWords(occupancy: number | null): string {
  return occupancy === null ? "occupancy not known" : `${formatValue(occupancy * 100, "%", 0)} occupied`;
}

/** What stands beside a bar: "Oak House  £4,210 · 92% occupied"; a home without a cost stays in the list and says so. */
export function homeLabel(name: string, { weekly, occupancy }: Pick<Home, "weekly" | "occupancy">): string {
  return weekly === null
    ? `${name}  (can't be worked out)`
    : `${name}  ${pounds(weekly)} · ${occupancyInWords(occupancy)}`;
}

/**
 * What the homes show, from the figures: "Leeds' 6 homes cost £4,210 to £7,950 a week; the most expensive, Home 3, was 62%
 * occupied".
 *
 * @param whose the council's name as the owner of something
 * @param known those whose cost can be worked out, the most expensive first; at least one
 * @param count of all homes
 */
export function homesFinding(whose: string, known: readonly Home[], count: number): string {
  const costliest = itemAt(known, 0);
  const few = known.length < count;
  const homes = count === 1 ? `${whose} home` : `${few ? `${known.length} of ` : ""}${whose} ${count} homes`;
  const [low, high] = [itemAt(known, known.length - 1), costliest].map(({ weekly }) => pounds(weekly));
  const { name, occupancy } = costliest;
  if (known.length === 1) {
    const occupied = occupancy === null ? "" : ` and was ${occupancyInWords(occupancy)}`;
    return `${homes}, ${name}, cost ${high} a week${occupied}`;
  }
  if (low === high) return `${homes} each cost ${high} a week`;
  const last =
    occupancy === null
      ? `the most expensive was ${name}`
      : `the most expensive, ${name}, was ${occupancyInWords(occupancy)}`;
  return `${homes} cost ${low} to ${high} a week; ${last}`;
}

/** What to know about the bars: that of all homes together, and homes that have none. */
export function aboutBars(known: number, count: number): string {
  return [
    ...(known > 1 ? ["All together: their costs divided by their nights."] : []),
    ...(known < count ? ["Can't be worked out: a cost or nights occupied are missing, or the nights are 0."] : []),
  ].join(" ");
}
