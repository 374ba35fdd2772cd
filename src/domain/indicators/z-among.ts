import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { oncePer } from "../once-per";
import type { GroupStatistics } from "../release/group-statistics";
import { robustSpread, type RobustSpread } from "../statistics/robust-spread";
import { robustZOfSpread } from "../statistics/robust-z-of-spread";
import type { PeerFigures } from "./figures-of-selection";
import type { PlacedNumber } from "./placed-number";
import { tooFewValues } from "./too-few-values";
import type { MemberIndex } from "../release/release-index";

/**
 * How many typical spreads a number is above (or, if negative, below) the median of a group, its own member left out:
 * the robust z, (x − median) ÷ (1.4826 × MAD).
 *
 * @returns otherwise `too-few-values` for fewer than five others, or `zero-spread` if more than half of them are the same
 */
export function zAmong(figures: PeerFigures, { value, member }: PlacedNumber): Result<number> {
  const z = robustZOfSpread(value, spreadWithout(figures.statistics, member));
  if (!figures.withheld && z.value !== null) return succeed(z.value);
  if (!figures.withheld && z.zeroSpread) {
    return fail(problem("zero-spread", { indicator: figures.indicator.label, year: figures.year }));
  }
  return fail(tooFewValues(figures, "A z-score, without the authority itself,", robustZOfSpread.minimumN, z.n));
}

/** The spread of each group without each member that was asked for. */
const spreadsOf = oncePer((_: GroupStatistics) => new Map<number | null, RobustSpread>());

function spreadWithout(statistics: GroupStatistics, member: MemberIndex | null): RobustSpread {
  const leftOut = member !== null && statistics.valueOf(member) !== null ? member : null;
  const known = spreadsOf(statistics).get(leftOut);
  if (known !== undefined) return known;
  const others = statistics.values.flatMap((one) => (one.member === leftOut ? [] : [one.value]));
  const spread = robustSpread(others);
  spreadsOf(statistics).set(leftOut, spread);
  return spread;
}
