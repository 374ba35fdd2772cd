import * as z from "zod/mini";
import { findChart } from "../charts/index";
import { findRule } from "../rules/index";
import type { CheckedClub } from "./check-club";
import { clubDefinition, type ClubDefinition, type RuleSetting } from "./club-definition";
import { pathText } from "./path-text";

type Issue = z.core.$ZodIssue;

/**
 * What a definition uses that only a newer version of Yardstick can know, as sentences that begin with its path: a kind
 * of rule, chart, question or sum, an option or any other part that this version has no word for. Empty for a definition
 * that is merely wrong.
 *
 * @param checked what checking the definition came to
 */
export function partsOfNewer(given: unknown, checked: CheckedClub): readonly string[] {
  // A sound definition has only rules and parts that there are: that is what was checked.
  if (checked.club !== null) return newerCharts(checked.club);
  const parsed = clubDefinition.safeParse(given);
  if (!parsed.success) return newerIn(parsed.error.issues, given, "");
  const rules = parsed.data.rules.flatMap((setting, at) => newerInRule(setting, `rules[${at}]`));
  return [...rules, ...newerCharts(parsed.data)];
}

function newerCharts({ report }: ClubDefinition): readonly string[] {
  return report.flatMap(({ charts }, page) =>
    charts.flatMap(({ kind }, chart) =>
      findChart(kind) !== null ? [] : [`report[${page}].charts[${chart}] is of the kind "${kind}"`],
    ),
  );
}

function newerInRule({ code, kind, options }: RuleSetting, path: string): readonly string[] {
  const rule = findRule(kind);
  if (rule === null) return [`${path} (${code}) is of the kind "${kind}"`];
  const parsed = z.safeParse(rule.options, options);
  return parsed.success ? [] : newerIn(parsed.error.issues, options, `${path} (${code}).options`);
}

function newerIn(issues: readonly Issue[], given: unknown, base: string): readonly string[] {
  return issues.flatMap((issue) => {
    const path = pathText(issue.path, base);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => `${path} has "${key}"`);
    }
    const value = valueAt(given, issue.path);
    // A word where one of some words is expected is a new one; anything else in its place is wrong.
    if (issue.code === "invalid_value") {
      return typeof value === "string" && value !== "" ? [`${path} is "${value}"`] : [];
    }
    if (issue.code === "invalid_union") {
      return isOfNewKind(issue.errors, value) ? [`${path} is of a kind with ${keysOf(value)}`] : [];
    }
    return [];
  });
}

/** Whether an object has parts that none of the kinds there are would have. */
function isOfNewKind(tried: readonly (readonly Issue[])[], value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const kinds = tried.filter(
    (issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
  return kinds.length > 0 && kinds.every((issues) => issues.some(({ code }) => code === "unrecognized_keys"));
}

function keysOf(value: unknown): string {
  return Object.keys(value as object)
    .slice(0, 5)
    .map((key) => `"${key}"`)
    .join(", ");
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    given,
  );
}
