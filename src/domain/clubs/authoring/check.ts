import type { ClubInput } from "../club-definition";

export type RuleInput = NonNullable<ClubInput["rules"]>[number];
type Options = Record<string, unknown>;
type Sum = { readonly add: readonly unknown[]; readonly subtract?: readonly unknown[] } | readonly unknown[];
type More = Pick<RuleInput, "explainable" | "version"> & { severity?: RuleInput["severity"]; options?: Options };

const sumOf = (sum: Sum) => ("add" in sum ? sum : { add: sum });

/** Shorthand for the rules of this club, so that they read as a table. A code is permanent. */
export const check = {
  /** A rule on fields. */
  fields: (
    code: string,
    kind: string,
    severity: RuleInput["severity"],
    fields: string[],
    options: Options = {},
    more: Pick<RuleInput, "explainable"> = {},
  ): RuleInput => ({ code: `CLA-${code}`, kind, severity, fields, options, ...more }),
  /** A rule whose options name what it looks at. */
  named: (code: string, kind: string, severity: RuleInput["severity"], options: Options = {}): RuleInput => ({
    ...{ code: `CLA-${code}`, kind, severity, options },
  }),
  /** Two sums that are the same. */
  same: (code: string, left: Sum, right: Sum, { options = {}, ...more }: More = {}): RuleInput => ({
    ...{ code: `CLA-${code}`, kind: "sums-agree", severity: "error" },
    ...{ options: { left: sumOf(left), right: sumOf(right), ...options } },
    ...more,
  }),
  /** A pair of which there is both or neither. */
  pair: (code: string, left: Sum, right: Sum): RuleInput => ({
    ...{ code: `CLA-${code}`, kind: "both-or-neither", severity: "error" },
    ...{ options: { left: sumOf(left), right: sumOf(right) } },
  }),
  /** A part that is not more than its whole. */
  part: (code: string, part: Sum, whole: Sum, more: More = {}): RuleInput => ({
    ...{ code: `CLA-${code}`, kind: "not-more-than", severity: "error" },
    ...{ options: { part: sumOf(part), whole: sumOf(whole) } },
    ...more,
  }),
};
