import { memberInWords } from "../charts/member-in-words";
import type { PeerFigures } from "../indicators/figures-of-selection";
import { itemAt } from "../item-at";
import type { MemberValue } from "../release/group-statistics";
import type { Release } from "../release/release";
import { quantilePlaces } from "../statistics/quantile-places";
import { equalsInFull, inFull } from "./in-full";
import { traceOf, type Trace } from "./trace";

/**
 * How a median (0.5), a quartile or a percentile comes about: the value in its place, or the two around it. Nothing for a
 * group without values.
 */
export function traceQuantile(release: Release, { indicator, statistics }: PeerFigures, probability: number): Trace {
  const ascending = [...statistics.values].reverse();
  const n = ascending.length;
  const isMiddle = probability === 0.5;
  const result = isMiddle ? statistics.median() : statistics.quantile(probability);
  if (n === 0 || result === null) return traceOf();
  const say = ({ member, value }: MemberValue) =>
    `${inFull(value, indicator)} (${memberInWords(itemAt(release.members, member))})`;
  const { low, high, share } = quantilePlaces(n, probability);
  const [lower, upper] = [itemAt(ascending, low), itemAt(ascending, high)];
  if (n === 1) return traceOf(`There is one value: ${say(lower)}.`);
  if (low === high) {
    const place = isMiddle ? `The middle one of ${n} values` : `Place ${low + 1} of ${n}, from the lowest,`;
    return {
      lines: [`${place} is ${say(lower)}.`],
      marks: new Map([[lower.member, isMiddle ? "middle" : "the value"]]),
    };
  }
  const [a, b] = [inFull(lower.value, indicator), inFull(upper.value, indicator)];
  const place = (low + 1 + share).toLocaleString("en-GB", { maximumFractionDigits: 4 });
  const part = share.toLocaleString("en-GB", { maximumFractionDigits: 4 });
  const equals = equalsInFull(result, indicator);
  return {
    lines: [
      isMiddle
        ? `The middle two of ${n} values are ${say(lower)} and ${say(upper)}: (${a} + ${b}) ÷ 2 ${equals}.`
        : `Place ${place} of ${n}, from the lowest, is between ${say(lower)} and ${say(upper)}: ${a} + ${part} × (${b} − ${a}) ${equals}.`,
    ],
    marks: new Map([
      [lower.member, isMiddle ? "middle" : "just below"],
      [upper.member, isMiddle ? "middle" : "just above"],
    ]),
  };
}
