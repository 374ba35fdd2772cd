import { memberInWords } from "../charts/member-in-words";
import { howMany } from "../how-many";
import { countsAmong } from "../indicators/counts-among";
import type { PeerFigures } from "../indicators/figures-of-selection";
import { gapCostParts } from "../indicators/gap-cost-parts";
import { gapToMedian } from "../indicators/gap-to-median";
import type { PlacedNumber } from "../indicators/placed-number";
import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import { robustSpread } from "../statistics/robust-spread";
import { robustZOfSpread } from "../statistics/robust-z-of-spread";
import { formatValue } from "../units";
import { factorInWords } from "./factor-in-words";
import { equalsInFull, inFull } from "./in-full";
import { traceQuantile } from "./trace-quantile";
import { traceOf, type Trace } from "./trace";

const share = { unit: "%", decimals: 0 };
const score = { unit: "", decimals: 0 };
/** So many decimals of a gap that its product with any activity is right to the pound. */
const toThePound = 6;

/**
 * How what says where a value stands in a group comes about. Nothing where the group gives no such figure, which the
 * function's own error explains.
 */
export const tracePlace = {
  rank(_: Release, figures: PeerFigures, placed: PlacedNumber): Trace {
    const { below, same, above } = countsAmong(figures, placed);
    if (figures.withheld) return traceOf();
    const isLow = figures.indicator.polarity === "lower-is-better";
    const ahead = isLow ? below : above;
    const others = below + above + same - 1;
    const first = { "lower-is-better": "the lowest", "higher-is-better": "the highest", neutral: "the highest" };
    return traceOf(
      `Of ${howMany(others, "other", "others")} with a value, ${ahead} ${ahead === 1 ? "is" : "are"} ${isLow ? "lower" : "higher"}: ` +
        `${ahead} + 1 = rank ${ahead + 1}. Rank 1 is ${first[figures.indicator.polarity]}.`,
      ...(same > 1 ? [`${howMany(same - 1, "other has", "others have")} the same value and the same rank.`] : []),
    );
  },

  percentRank(_: Release, figures: PeerFigures, placed: PlacedNumber): Trace {
    const { below, same, above } = countsAmong(figures, placed);
    const others = below + same + above - 1;
    if (figures.withheld || others < 1) return traceOf();
    return traceOf(
      `Of ${howMany(others, "other", "others")} with a value, ${below} ${below === 1 ? "is" : "are"} lower: ` +
        `${below} ÷ ${others} ${equalsInFull((below / others) * 100, share)}.`,
    );
  },

  z(release: Release, figures: PeerFigures, { value, member }: PlacedNumber): Trace {
    const { indicator, statistics } = figures;
    const others = statistics.values.filter((one) => one.member !== member).map((one) => one.value);
    const { n, centre, spread } = robustSpread(others);
    const z = robustZOfSpread(value, { n, centre, spread }).value;
    if (figures.withheld || centre === null || spread === null || z === null) return traceOf();
    const without = statistics.n === n ? "" : ` without ${memberInWords(itemAt(release.members, member ?? -1))}`;
    const [middle, distance] = [inFull(centre, indicator), inFull(spread, indicator)];
    return traceOf(
      `The group${without} has ${n} values. Their median is ${middle}; the median of their distances from it (MAD) is ${distance}.`,
      `(${inFull(value, indicator)} − ${middle}) ÷ (1.4826 × ${distance}) ${equalsInFull(z, score)}.`,
    );
  },

  gap(release: Release, figures: PeerFigures, { value }: PlacedNumber): Trace {
    const { indicator, statistics } = figures;
    const [middle, gap] = [statistics.median(), gapToMedian(figures, value)];
    if (figures.withheld || middle === null || !gap.ok) return traceOf();
    const { lines, marks } = traceQuantile(release, figures, 0.5);
    const less = `${inFull(value, indicator)} − ${inFull(middle, indicator)} ${equalsInFull(gap.value, indicator)}.`;
    return { lines: [...lines, less], marks };
  },

  gapCost(release: Release, figures: PeerFigures, { member }: PlacedNumber): Trace {
    const { indicator } = figures;
    const found = member === null ? null : gapCostParts(release, figures, member);
    if (!found?.ok || !indicator.parts.published || member === null) return traceOf();
    const { value, figure, costed, activity } = found.value;
    const pounds = (amount: number) => inFull(amount, indicator, toThePound);
    const gap = value - figure;
    const count = formatValue(activity.count, "", Number.isInteger(activity.count) ? 0 : 2);
    const isPlain = indicator.parts.factor === 1;
    return traceOf(
      `Before rounding, ${memberInWords(itemAt(release.members, member))} has ${pounds(value)} and the median is ${pounds(figure)}: ` +
        `${pounds(value)} − ${pounds(figure)} ${equalsInFull(gap, indicator, toThePound)}.`,
      `Activity: ${count} ${activity.unit}${isPlain ? "" : `${factorInWords(indicator.parts.factor, true)} ${equalsInFull(costed, score)}`}.`,
      `${pounds(gap)} × ${isPlain ? count : inFull(costed, score)} ≈ ${formatValue(gap * costed, "GBP", 0)} a year.`,
    );
  },
};
