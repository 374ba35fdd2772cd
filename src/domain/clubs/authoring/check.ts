import type { RuleInput } from "../club-definition";

type Options = Record<string, unknown>;
type Sum = { readonly add: readonly unknown[]; readonly subtract?: readonly unknown[] } | readonly unknown[];
type More = Pick<RuleInput, "explainable" | "version"> & { severity?: RuleInput["severity"]; options?: Options };

const sumOf = (sum: Sum) => ("add" in sum ? sum : { add: sum });

/**
 * Shorthand for the rules of a club, so that they read as a table. A code is permanent; each begins with the letters of
 * the club, which are given once: `check("CLA")`.
 */
export function check(letters: string) {
  const coded = (code: string) => `${letters}-${code}`;
  return {
    /** A rule on fields. */
    fields: (
      code: string,
      kind: string,
      severity: RuleInput["severity"],
      fields: string[],
      options: Options = {},
      more: Pick<RuleInput, "explainable"> = {},
    ): RuleInput => ({ code: coded(code), kind, severity, fields, options, ...more }),
    /** A rule whose options name what it looks at. */
    named: (code: string, kind: string, severity: RuleInput["severity"], options: Options = {}): RuleInput => ({
      ...{ code: coded(code), kind, severity, options },
    }),
    /** Two sums that are the same. */
    same: (code: string, left: Sum, right: Sum, { options = {}, ...more }: More = {}): RuleInput => ({
      ...{ code: coded(code), kind: "sums-agree", severity: "error" },
      ...{ options: { left: sumOf(left), right: sumOf(right), ...options } },
      ...more,
    }),
    /** A pair of which there is both or neither. */
    pair: (code: string, left: Sum, right: Sum): RuleInput => ({
      ...{ code: coded(code), kind: "both-or-neither", severity: "error" },
      ...{ options: { left: sumOf(left), right: sumOf(right) } },
    }),
    /** A part that is not more than its whole. */
    part: (code: string, part: Sum, whole: Sum, more: More = {}): RuleInput => ({
      ...{ code: coded(code), kind: "not-more-than", severity: "error" },
      ...{ options: { part: sumOf(part), whole: sumOf(whole) } },
      ...more,
    }),
  };
}
