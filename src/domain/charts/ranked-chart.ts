import { oneFullStop } from "../one-full-stop";
import type { Comparison } from "../indicators/compare";
import { releaseLine } from "../release-line";
import type { Release } from "../release/release";
import { formatValue } from "../units";
import { numberFormatOf } from "./number-format-of";

/**
 * A ranked chart, as plain data: one column a member, highest first, one's own authority standing out, the group's
 * median as a line. Its figures are not here: the workbook calculates them, so that the chart stays live.
 */
export interface RankedChart {
  /** Indicator, unit and year; then who is compared with which group, its n, and the release. Two lines. */
  readonly title: string;
  /** For people who do not see the chart: what is drawn, and what it shows. */
  readonly caption: string;
  /** e.g. "£ per week". */
  readonly unit: string;
  /** Excel number format of the figures. */
  readonly numberFormat: string;
  /** Name of the authority that stands out. */
  readonly own: string;
  /** How many columns: the group's members with a value, and one's own where the group leaves it out. */
  readonly bars: number;
  /** How many columns the largest group of this release could need. */
  readonly capacity: number;
  /** The least of the value axis: 0, so that lengths compare; null where a figure is negative. */
  readonly axisMinimum: 0 | null;
}

/** Describes the ranked chart of a comparison. The n in its texts is the group's; one's own column is beside it. */
export function rankedChart(release: Release, comparison: Comparison): RankedChart {
  const { indicator, member, selection, own, n, values, year } = comparison;
  const added = own.value !== null && !values.some((value) => release.members[value.member] === member);
  const unit = indicator.unit.replace(/^GBP\b/, "£");
  const lowest = Math.min(0, own.value ?? 0, comparison.minimum ?? 0);
  return {
    title:
      `${indicator.label} (${unit}), ${year}\n` +
      `${member.name} and ${selection.label}, n = ${n} · ${releaseLine(release.stamp)}`,
    caption: captionOf(comparison),
    unit,
    numberFormat: numberFormatOf(indicator),
    own: member.name,
    bars: n + (added ? 1 : 0),
    capacity: release.members.length,
    axisMinimum: lowest < 0 ? null : 0,
  };
}

function captionOf({ indicator, member, selection, own, n, median, rank, year }: Comparison): string {
  const show = (value: number | null) => formatValue(value, indicator.unit, indicator.decimals);
  const ownColumn =
    own.value === null
      ? `${member.name} has no column: ${own.reason.meaning}.`
      : `The dark column is ${member.name}: ${show(own.value)}, rank ${rank?.value} of ${rank?.n} with it among the group.`;
  const line =
    median === null ? "No member of the group has a value." : `The dashed line is the group's median: ${show(median)}.`;
  return oneFullStop(
    `Columns, highest first: ${indicator.label}, ${year}, of the ${n} with a value among ${selection.label}. ` +
      `${ownColumn} ${line} Source: ${indicator.source.title}, ${indicator.source.publisher}.`,
  );
}
