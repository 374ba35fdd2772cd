import type { PlacedNumber } from "../../domain/indicators/placed-number";
import { valueAt } from "../../domain/release/value-at";
import { traceGroup } from "../../domain/trace/trace-group";
import { tracePlace } from "../../domain/trace/trace-place";
import { traceQuantile } from "../../domain/trace/trace-quantile";
import { traceOf, type Trace } from "../../domain/trace/trace";
import type { CallSubject } from "./explain-call";
import type { ReadCall } from "./read-formula";

const ofGroups: Readonly<Partial<Record<string, keyof typeof traceGroup>>> = {
  PEERMEAN: "mean",
  PEERPOOLED: "pooled",
  PEERMIN: "minimum",
  PEERMAX: "maximum",
  PEERCOUNT: "count",
  PEERSTDEV: "standardDeviation",
};

const ofPlaces: Readonly<Partial<Record<string, keyof typeof tracePlace>>> = {
  PEERRANK: "rank",
  RANKOF: "rank",
  PEERPERCENTRANK: "percentRank",
  PERCENTRANKOF: "percentRank",
  PEERZ: "z",
  ZOF: "z",
  GAP: "gap",
  GAPOF: "gap",
  GAPCOST: "gapCost",
};

/**
 * How what a call gives comes about, from the figures of its group. Nothing for a function without a group, and for a
 * call that gives an error.
 */
export function traceCall({ call: { id }, args, outcome }: ReadCall, about: CallSubject): Trace {
  if (outcome?.ok === false || !about.group?.ok) return traceOf();
  const { release } = about.data;
  const figures = about.group.value;
  // There are no values to work it out from.
  if (figures.statistics.isStatisticsOnly) return traceOf();
  const [group, place] = [ofGroups[id], ofPlaces[id]];
  if (group !== undefined) return traceGroup[group](release, figures);
  const placed = place === undefined ? null : placedBy(args, about);
  if (place !== undefined && placed !== null) return tracePlace[place](release, figures, placed);
  if (id === "PEERMEDIAN") return traceQuantile(release, figures, 0.5);
  const probability = numberOf(args, "k") ?? Math.trunc(numberOf(args, "quart") ?? NaN) / 4;
  return probability >= 0 && probability <= 1 ? traceQuantile(release, figures, probability) : traceOf();
}

/** The number that is placed in the group: the user's own, or a member's value; null if it is not a single one. */
function placedBy(args: ReadCall["args"], { data, memberIndex, group }: CallSubject): PlacedNumber | null {
  const { release, own } = data;
  const value = numberOf(args, "value");
  if (value !== null) return { value, member: own === null ? null : (release.memberByCode.get(own) ?? null) };
  if (memberIndex === null || !group?.ok) return null;
  const { indicatorIndex, yearIndex } = group.value;
  const found = valueAt(release, memberIndex, indicatorIndex, yearIndex).value;
  return found === null ? null : { value: found, member: memberIndex };
}

function numberOf(args: ReadCall["args"], name: string): number | null {
  const value: unknown = args[name]?.value;
  const cells: readonly unknown[] = Array.isArray(value) ? value.flat() : [value];
  const [cell] = cells;
  if (cells.length !== 1 || cell === null || cell === "") return null;
  const number = typeof cell === "number" || typeof cell === "string" ? Number(cell) : NaN;
  return Number.isFinite(number) ? number : null;
}
