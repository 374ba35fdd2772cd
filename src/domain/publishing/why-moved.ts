import type { FigureMove } from "../release/release-changes";
import { valueAt } from "../release/value-at";
import type { Release } from "../release/release";
import { missingReasons } from "./missing-reasons";

/** What a release of a club year was made from, as far as it explains why figures moved. */
export interface MadeFrom {
  readonly year: string;
  readonly formVersion: number;
  readonly rulesVersion: number;
  readonly submissions: readonly { readonly member: string; readonly version: number }[];
}

/**
 * Why a figure is not the same in a later release: the first of these that is so.
 * - withheld, no-longer-withheld: disclosure control.
 * - submission: the member has submitted since; its versions are given, null for none.
 * - form: what the club asks, or how it defines the indicator, has changed.
 * - rules: how figures are worked out has changed.
 * - another-year: it belongs to another club year, whose final has changed.
 * - unknown: it is not known what one of the releases was made from.
 */
export type WhyMoved =
  | { readonly why: "withheld" | "no-longer-withheld" | "form" | "rules" | "another-year" | "unknown" }
  | { readonly why: "submission"; readonly before: number | null; readonly after: number | null };

/** One of two releases that are compared; `madeFrom` is null for one that was shipped. */
export interface ComparedRelease {
  readonly release: Release;
  readonly madeFrom: MadeFrom | null;
}

export function whyMoved(move: FigureMove, from: ComparedRelease, to: ComparedRelease): WhyMoved {
  if (isWithheld(move, to.release)) return { why: "withheld" };
  if (isWithheld(move, from.release)) return { why: "no-longer-withheld" };
  const [before, after] = [from.madeFrom, to.madeFrom];
  if (before === null || after === null) return { why: "unknown" };
  if (before.year !== move.year || after.year !== move.year) return { why: "another-year" };
  const [was, is] = [versionOf(before, move.member.code), versionOf(after, move.member.code)];
  if (was !== is) return { why: "submission", before: was, after: is };
  if (before.formVersion !== after.formVersion) return { why: "form" };
  return { why: before.rulesVersion === after.rulesVersion ? "unknown" : "rules" };
}

function isWithheld({ member, indicator, year }: FigureMove, release: Release): boolean {
  const at = [
    release.memberByCode.get(member.code) ?? -1,
    release.indicatorById.get(indicator.id) ?? -1,
    release.yearByLabel.get(year) ?? -1,
  ] as const;
  const value = valueAt(release, ...at);
  return value.value === null && value.reason.meaning === missingReasons.withheld.meaning;
}

function versionOf({ submissions }: MadeFrom, code: string): number | null {
  return submissions.find(({ member }) => member === code)?.version ?? null;
}
