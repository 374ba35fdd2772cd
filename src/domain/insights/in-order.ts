import { comesToNothing } from "../comes-to-nothing";
import type { Insight } from "./insight";

/** Beyond this distance, more says nothing more. */
const mostDistance = 3.5;
/** What the largest sum of money counts, beside the distance. */
const mostMoney = 2;
/** The distance of a gap counts in full from this share of the largest sum: pennies don't matter, however unusual. */
const fullShare = 0.1;
const worseSide = 1;
const movingAway = 0.5;
/** What a figure counts whose return should be checked first, however far it is. */
const toCheck = 2;

/**
 * Insights by how much they matter, the most important first. Points: the distance from the group in spreads, up to 3.5,
 * and less if the money it comes to is below a tenth of the largest sum; up to two more for the money, as a share of the
 * largest sum; one more on the worse side; half a point if the member's trend leads away from the group. A figure whose
 * return should be checked has two points, and old figures come last. Ties stay in the order given, the published one.
 */
export function inOrder(insights: readonly Insight[]): readonly Insight[] {
  const largest = Math.max(0, ...insights.filter(isSound).map(sumOf));
  const points = new Map(insights.map((one) => [one, pointsOf(one, largest)]));
  const place = (one: Insight) => (one.old === null ? 0 : 1);
  return [...insights].sort(
    (one, other) => place(one) - place(other) || (points.get(other) ?? 0) - (points.get(one) ?? 0),
  );
}

function pointsOf(insight: Insight, largest: number): number {
  if (insight.isFar) return toCheck;
  const share = insight.money === null ? null : shareOf(sumOf(insight), largest);
  const distance = Math.min(Math.abs(insight.z), mostDistance) * (share === null ? 1 : Math.min(1, share / fullShare));
  const side = insight.side === "worse" ? worseSide : 0;
  return distance + mostMoney * (share ?? 0) + side + (isMovingAway(insight) ? movingAway : 0);
}

/** Of the largest sum; null if there is none to compare with. What comes to £0 has no share of anything. */
function shareOf(sum: number, largest: number): number | null {
  if (comesToNothing(sum)) return 0;
  return largest === 0 ? null : Math.min(1, sum / largest);
}

/** Whether its sum of money can be used as it is. */
function isSound({ isFar, old }: Insight): boolean {
  return !isFar && old === null;
}

function sumOf({ money }: Insight): number {
  return Math.abs(money?.toMedian ?? 0);
}

function isMovingAway({ trend, gap }: Insight): boolean {
  return trend?.trend === (gap.gap > 0 ? "increasing" : "decreasing");
}
