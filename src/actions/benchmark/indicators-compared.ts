import { hasGapCost } from "../../domain/indicators/has-gap-cost";
import { isTooOld } from "../../domain/indicators/is-too-old";
import { newestYear } from "../../domain/indicators/newest-year";
import { itemAt } from "../../domain/item-at";
import type { Indicator } from "../../domain/release/indicator";
import { succeed, type Result } from "../../domain/result";
import type { FiguresService } from "../ports";

/** An indicator, and whether a gap of it can be put into pounds. */
export interface ComparedIndicator {
  readonly indicator: Indicator;
  readonly hasCost: boolean;
  /** The newest year with figures, if that is too old to be taken for the latest; null otherwise. */
  readonly oldYear: string | null;
}

/** What is known of indicators of any of the user's clubs. Each club's release is read once. */
export async function indicatorsCompared(
  figures: Pick<FiguresService, "withIndicator">,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, ComparedIndicator>>> {
  const known = new Map<string, ComparedIndicator>();
  for (const id of new Set(ids)) {
    const club = await figures.withIndicator(id);
    if (!club.ok) return club;
    const { release } = club.value;
    const index = release.indicatorById.get(id) ?? -1;
    const [indicator, newest] = [release.indicators[index], newestYear(release, index)];
    if (indicator === undefined) continue;
    const oldYear = newest !== null && isTooOld(release, newest) ? itemAt(release.years, newest) : null;
    known.set(id, { indicator, hasCost: hasGapCost(release, indicator), oldYear });
  }
  return succeed(known);
}
