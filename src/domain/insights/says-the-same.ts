import type { Comparison } from "../indicators/compare";
import { oncePer } from "../once-per";
import type { Release } from "../release/release";
import { rankCorrelation } from "../statistics/rank-correlation";
import { isPartOf, lineOf } from "./line-of";

/** From here two measures put the members of a club in nearly the same order. */
const nearlyTheSame = 0.85;

/**
 * Whether two comparisons of the same member tell the same story, so that one of them is enough: they are made from the
 * same line (per child and per week; net and gross); one is a part of the other, on the same side of its median; or over
 * the whole club they put the members in nearly the same order, or nearly the opposite one.
 */
export function saysTheSame(release: Release, one: Comparison, other: Comparison): boolean {
  const [first, second] = [lineOf(one.indicator), lineOf(other.indicator)];
  if (first.id === second.id || isPartAlike(one, other) || isPartAlike(other, one)) return true;
  const order = orderOf(valuesOf(release)(one))(valuesOf(release)(other)).value;
  return order !== null && Math.abs(order) >= nearlyTheSame;
}

/**
 * Whether the first is a part of the second and explains it: both are above or both below their medians; or one is income,
 * the other net, and they are on opposite sides, because more income is less net spend. Income and gross spend don't
 * explain each other.
 */
export function isPartAlike(one: Comparison, whole: Comparison): boolean {
  const [part, all] = [lineOf(one.indicator), lineOf(whole.indicator)];
  if (!isPartOf(part, all)) return false;
  const sides = sideOf(one) * sideOf(whole);
  if ((part.form === "income") === (all.form === "income")) return sides > 0;
  return sides < 0 && (part.form === "net" || all.form === "net");
}

function sideOf({ own, median }: Comparison): number {
  return Math.sign((own.value ?? 0) - (median ?? 0));
}

/** Of two columns of a release. It is the same for every member, and a report of all members asks for each of them. */
const orderOf = oncePer((first: Float64Array) => oncePer((second: Float64Array) => rankCorrelation(first, second)));

/** Of all members of the club, in its order. */
const valuesOf = oncePer((release: Release) =>
  oncePer(({ indicator: { id }, year }: Comparison) => {
    const column = release.column(release.indicatorById.get(id) ?? -1, release.yearByLabel.get(year) ?? -1);
    return column?.scaled ?? new Float64Array(release.members.length).fill(NaN);
  }),
);
