import { namedValue } from "../../domain/indicators/named-value";
import { resolveIndicator } from "../../domain/indicators/resolve-indicator";
import { resolveYear } from "../../domain/indicators/resolve-year";
import { itemAt } from "../../domain/item-at";
import type { Problem } from "../../domain/problems";
import type { Indicator } from "../../domain/release/indicator";
import { fail } from "../../domain/result";
import { answered } from "./answered";
import type { CellCall, CellScalar } from "./cell-function";
import { forEachCell } from "./for-each-cell";
import { fromIndicator } from "./from-indicator";
import { readIndicator, readMember, readYear } from "./read-arguments";

/** The arguments that say which figure of which member is meant, as Excel gives them. */
export interface MemberArguments {
  readonly indicator: unknown;
  readonly member: unknown;
  readonly year: unknown;
}

/**
 * Answers with one member's value, or England's; one for each cell of ranges. refuse says why the function is not for
 * an indicator, or null where it is.
 */
export function fromMember(args: MemberArguments, refuse: (indicator: Indicator) => Problem | null = () => null) {
  return forEachCell({ ...args }, (cells): CellCall<CellScalar> => {
    const indicatorText = readIndicator(cells.indicator);
    if (!indicatorText.ok) return answered(indicatorText);
    const memberText = readMember(cells.member);
    if (!memberText.ok) return answered(memberText);
    const yearText = readYear(cells.year);
    if (!yearText.ok) return answered(yearText);

    return fromIndicator(indicatorText.value, ({ release, own }) => {
      const indicator = resolveIndicator(release, indicatorText.value);
      if (!indicator.ok) return indicator;
      const refusal = refuse(itemAt(release.indicators, indicator.value));
      if (refusal) return fail(refusal);
      const year = resolveYear(release, indicator.value, yearText.value);
      return year.ok ? namedValue(release, memberText.value, own, indicator.value, year.value) : year;
    });
  });
}
