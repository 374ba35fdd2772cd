import { compare, type Comparison } from "../indicators/compare";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { releaseLine } from "../release-line";
import type { Release } from "../release/release";
import { fail, succeed } from "../result";
import { formatValue } from "../units";
import type { ChartKind } from "./chart-kind";
import type { ChartDescription } from "./chart-spec";
import { numberFormatOf } from "./number-format-of";
import { ownGroupInWords } from "./own-group-in-words";
import { unitInWords } from "./unit-in-words";

/**
 * One column for each member, highest first, with one's own authority in a darker colour and the group's median as a line.
 * The n in its texts counts the group only: one's own column is extra where the group doesn't include it.
 */
export const ranked: ChartKind = {
  kind: "ranked",
  label: "Ranked, one year",
  indicators: { least: 1, most: 1 },
  usesYear: true,
  options: [],
  describe({ indicators, peers, year, member }, releases, sources) {
    const release = itemAt(releases, 0);
    const compared = compare(release, { indicator: itemAt(indicators, 0), member, peers, year }, sources);
    if (!compared.ok) return compared;
    const { withheld } = compared.value;
    return withheld === null ? succeed(descriptionOf(release, compared.value)) : fail(withheld);
  },
};

function descriptionOf(release: Release, comparison: Comparison): ChartDescription {
  const { indicator, member, selection, own, n, values, year } = comparison;
  const added = own.value !== null && !values.some((value) => release.members[value.member] === member);
  const group = ownGroupInWords(comparison) ?? `${selection.label}, n = ${n}`;
  const unit = unitInWords(indicator.unit);
  const lowest = Math.min(0, own.value ?? 0, comparison.minimum ?? 0);
  return {
    title: `${indicator.label} (${unit}), ${year}\n` + `${member.name} and ${group} · ${releaseLine(release.stamp)}`,
    caption: captionOf(comparison),
    own: member.name,
    axes: [{ title: unit, numberFormat: numberFormatOf(indicator), minimum: lowest < 0 ? null : 0 }],
    rows: n + (added ? 1 : 0),
    capacity: release.members.length,
    labels: [],
  };
}

function captionOf({ indicator, member, selection, own, n, median, rank, year }: Comparison): string {
  const show = (value: number | null) => formatValue(value, indicator.unit, indicator.decimals);
  const ownColumn =
    own.value === null
      ? `${member.name} has no column: ${own.reason.meaning}.`
      : `The dark column is ${member.name}: ${show(own.value)}, rank ${rank?.value} of ${rank?.n}, counting it in the group.`;
  const line =
    median === null ? "No member of the group has a value." : `The dashed line is the group's median: ${show(median)}.`;
  return oneFullStop(
    `Columns, highest first: ${indicator.label}, ${year}, of the ${n} with a value among ${selection.label}. ` +
      `${ownColumn} ${line} Source: ${indicator.source.title}, ${indicator.source.publisher}.`,
  );
}
