import { memberInWords } from "../charts/member-in-words";
import { howMany } from "../how-many";
import type { PeerFigures } from "../indicators/figures-of-selection";
import { itemAt } from "../item-at";
import { listNames } from "../list-names";
import type { Release } from "../release/release";
import type { MemberIndex } from "../release/release-index";
import { valueAt } from "../release/value-at";
import { compensatedSum } from "../statistics/compensated-sum";
import { factorInWords } from "./factor-in-words";
import { equalsInFull, inFull } from "./in-full";
import { traceOf, type Trace } from "./trace";

/** How the statistics of a group that are neither a place in it nor a quantile come about. Nothing where there is none. */
export const traceGroup = {
  mean(_: Release, { indicator, statistics }: PeerFigures): Trace {
    const [mean, { n, values }] = [statistics.mean(), statistics];
    if (mean === null || n === 0) return traceOf();
    const sum = inFull(compensatedSum(values.map(({ value }) => value)), indicator);
    return traceOf(
      `${howMany(n, "value adds", "values add")} up to ${sum}: ${sum} ÷ ${n} ${equalsInFull(mean, indicator)}.`,
    );
  },

  pooled(release: Release, { indicator, statistics, selection, yearIndex }: PeerFigures): Trace {
    const pooled = statistics.pooled();
    const { parts } = indicator;
    if (!pooled.ok || pooled.value.value === null || !parts.published) return traceOf();
    const part = (id: string) => itemAt(release.indicators, release.indicatorById.get(id) ?? -1);
    const of = (member: MemberIndex, id: string) =>
      valueAt(release, member, release.indicatorById.get(id) ?? -1, yearIndex).value ?? 0;
    const both = selection.members
      .map((member) => [of(member, parts.numerator), of(member, parts.denominator)] as const)
      .filter(([numerator, denominator]) => numerator > 0 && denominator > 0);
    const [top, bottom] = [parts.numerator, parts.denominator].map((id, at) =>
      inFull(compensatedSum(both.map((pair) => pair[at] ?? 0)), part(id)),
    );
    return traceOf(
      `Of ${howMany(both.length, "authority", "authorities")} with both parts, the numerators add up to ${top} and the denominators to ${bottom}: ` +
        `${top} ÷ ${bottom}${factorInWords(parts.factor)} ${equalsInFull(pooled.value.value, indicator)}.`,
    );
  },

  minimum: (release: Release, figures: PeerFigures): Trace => end(release, figures, "lowest"),
  maximum: (release: Release, figures: PeerFigures): Trace => end(release, figures, "highest"),

  count: (_: Release, { statistics, selection, year }: PeerFigures): Trace =>
    traceOf(`${statistics.n} of ${selection.members.length} in the group have a value for ${year}.`),

  standardDeviation(_: Release, { indicator, statistics }: PeerFigures): Trace {
    const [mean, result, { n, values }] = [statistics.mean(), statistics.standardDeviation(), statistics];
    if (mean === null || result === null) return traceOf();
    const squares = compensatedSum(values.map(({ value }) => (value - mean) ** 2));
    const plain = { unit: "", decimals: indicator.decimals };
    return traceOf(
      `The squared distances of ${n} values from their mean, ${inFull(mean, indicator)}, add up to ${inFull(squares, plain)}: ` +
        `√(${inFull(squares, plain)} ÷ ${n - 1}) ${equalsInFull(result, indicator)}.`,
    );
  },
};

function end(release: Release, { indicator, statistics }: PeerFigures, which: "lowest" | "highest"): Trace {
  const one = which === "highest" ? statistics.values[0] : statistics.values.at(-1);
  if (one === undefined) return traceOf();
  const same = statistics.values.filter(({ value }) => value === one.value);
  const names = listNames(same.map(({ member }) => memberInWords(itemAt(release.members, member))));
  return {
    lines: [
      `The ${which} of ${howMany(statistics.n, "value", "values")} is ${inFull(one.value, indicator)} (${names}).`,
    ],
    marks: new Map(same.map(({ member }) => [member, which])),
  };
}
