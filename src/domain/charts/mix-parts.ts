import { dependsOnSize } from "../insights/depends-on-size";
import { itemAt } from "../item-at";
import { workbookProblem } from "../workbook-problems";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import { fail, succeed, type Result } from "../result";

/** The parts of a whole that a mix is drawn of. */
export interface MixParts {
  /** Ids of the counts or amounts that the parts are. */
  readonly ids: readonly string[];
  /** Id of the whole; null if the parts are all of it. */
  readonly whole: string | null;
}

/**
 * Which parts of which whole these indicators are: shares of the same whole, whose counts are published; or counts, or
 * amounts, in one unit that make up a whole themselves. Anything else is a problem.
 */
export function mixParts(release: Release, indicators: readonly Indicator[]): Result<MixParts> {
  const [first] = indicators;
  if (first === undefined) return succeed({ ids: [], whole: null });
  const whole = wholeOf(first);
  const { unit } = first;
  if (whole === null && !dependsOnSize(first)) {
    const reason = "it is neither a count nor a share whose counts are published. Choose parts of a whole.";
    return fail(workbookProblem("not-for-chart", { indicator: first.label, reason }));
  }
  for (const other of indicators.slice(1)) {
    if (whole === null ? dependsOnSize(other) && other.unit === unit : wholeOf(other) === whole) continue;
    const { label } =
      whole === null ? { label: unit } : itemAt(release.indicators, release.indicatorById.get(whole) ?? -1);
    const reason =
      whole === null
        ? `it is not a number of ${label}, as the first one is. Choose parts of one whole.`
        : `it is not a share of ${label}, as the first one is. Choose parts of one whole.`;
    return fail(workbookProblem("not-for-chart", { indicator: other.label, reason }));
  }
  const ids = indicators.map(({ id, parts }) => (whole !== null && parts.published ? parts.numerator : id));
  return succeed({ ids, whole });
}

/** The whole that an indicator is a percentage of; null if it isn't one, or its counts aren't published. */
function wholeOf({ unit, parts }: Indicator): string | null {
  return unit === "%" && parts.published && parts.factor === 100 ? parts.denominator : null;
}
