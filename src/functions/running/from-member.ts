import { namedValue } from "../../domain/indicators/named-value";
import { resolveIndicator } from "../../domain/indicators/resolve-indicator";
import { resolveYear } from "../../domain/indicators/resolve-year";
import { itemAt } from "../../domain/item-at";
import type { Problem } from "../../domain/problems";
import type { Indicator } from "../../domain/release/indicator";
import { fail } from "../../domain/result";
import type { CellCall } from "./cell-function";
import { forEachCell } from "./for-each-cell";
import { readIndicator, readMember, readYear } from "./read-arguments";

/** The arguments that say which figure of which member the user wants, as Excel gives them. */
export interface MemberArguments {
  readonly indicator: unknown;
  readonly member: unknown;
  readonly year: unknown;
}

/**
 * Answers with one member's value, or England's, once for each cell of the ranges given. `refuse` says why the function
 * can't be used for an indicator, or null if it can.
 */
export function fromMember(args: MemberArguments, refuse?: (indicator: Indicator) => Problem | null): CellCall {
  return forEachCell({ ...args }, (cells, clubs) => {
    const indicatorText = readIndicator(cells.indicator);
    if (!indicatorText.ok) return indicatorText;
    const memberText = readMember(cells.member);
    if (!memberText.ok) return memberText;
    const yearText = readYear(cells.year);
    if (!yearText.ok) return yearText;

    const dataset = clubs.withIndicator(indicatorText.value);
    if (!dataset.ok) return dataset;
    const { release, own } = dataset.value;
    const indicator = resolveIndicator(release, indicatorText.value);
    if (!indicator.ok) return indicator;
    const refusal = refuse?.(itemAt(release.indicators, indicator.value)) ?? null;
    if (refusal !== null) return fail(refusal);
    const year = resolveYear(release, indicator.value, yearText.value);
    return year.ok ? namedValue(release, memberText.value, own, indicator.value, year.value) : year;
  });
}
