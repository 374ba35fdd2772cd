import type { RuleInput } from "../club-definition";

type Options = Record<string, unknown>;
type Sum = { readonly add: readonly unknown[]; readonly subtract?: readonly unknown[] } | readonly unknown[];
type More = Pick<RuleInput, "explainable" | "version"> & { severity?: RuleInput["severity"]; options?: Options };

const sumOf = (sum: Sum) => ("add" in sum ? sum : { add: sum });

/**
 * Shorthand for a club's rules, so that they read as a table. A code is permanent and begins with the club's letters,
 * which are given once: `check("CLA")`.
 */
export function check(letters: string) {
  const coded = (code: string) => `${letters}-${code}`;
  const query = (code: string, kind: string, options: Options): RuleInput => ({
    code: coded(code),
    kind,
    severity: "query",
    options,
  });
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
    /** A rule whose options say which fields it checks. */
    named: (code: string, kind: string, severity: RuleInput["severity"], options: Options = {}): RuleInput => ({
      code: coded(code),
      kind,
      severity,
      options,
    }),
    /** Two sums must be the same. */
    same: (code: string, left: Sum, right: Sum, { options = {}, ...more }: More = {}): RuleInput => ({
      code: coded(code),
      kind: "sums-agree",
      severity: "error",
      options: { left: sumOf(left), right: sumOf(right), ...options },
      ...more,
    }),
    /** Both or neither of a pair must be answered. */
    pair: (code: string, left: Sum, right: Sum): RuleInput => ({
      code: coded(code),
      kind: "both-or-neither",
      severity: "error",
      options: { left: sumOf(left), right: sumOf(right) },
    }),
    /** A part must not be more than its whole. */
    part: (code: string, part: Sum, whole: Sum, more: More = {}): RuleInput => ({
      code: coded(code),
      kind: "not-more-than",
      severity: "error",
      options: { part: sumOf(part), whole: sumOf(whole) },
      ...more,
    }),
    /** Answers that moved more than both since last year are asked about. */
    moved: (code: string, fields: string[], amount: number, share: number): RuleInput => ({
      code: coded(`YEAR-${code}`),
      kind: "year-on-year",
      severity: "query",
      fields,
      options: { amount, share },
    }),
    /** An indicator that moved more than both since last year is asked about. */
    indicatorMoved: (code: string, indicator: string, amount: number, share: number) =>
      query(`YEAR-${code}`, "indicator-year-on-year", { indicator, amount, share }),
    /** An indicator beyond the other members' quartile fences is asked about. */
    beyondFences: (code: string, indicator: string) => query(`PEER-${code}`, "peer-fences", { indicator }),
    /** An indicator far from the other members' median, by robust z, is asked about. */
    farFromMedian: (code: string, indicator: string) => query(`PEER-${code}`, "peer-robust-z", { indicator }),
    /** Of two indicators one is usually the lower. */
    usually: (code: string, lower: string, higher: string) =>
      query(`SENSE-${code}`, "indicator-order", { lower, higher }),
  };
}
