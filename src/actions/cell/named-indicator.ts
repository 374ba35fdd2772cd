import { resolveIndicator } from "../../domain/indicators/resolve-indicator";
import { itemAt } from "../../domain/item-at";
import type { Indicator } from "../../domain/release/indicator";
import type { IndicatorIndex } from "../../domain/release/release-index";
import { succeed, type Result } from "../../domain/result";
import type { ClubData, FiguresService } from "../ports";

/** An indicator of any of the user's clubs, with the figures of its club. */
export interface NamedIndicator {
  readonly data: ClubData;
  readonly indicator: Indicator;
  /** Its place in the club's release. */
  readonly index: IndicatorIndex;
}

/** The indicator that a text names by its id or label, in whichever of the user's clubs has it. */
export async function namedIndicator(
  figures: Pick<FiguresService, "withIndicator">,
  text: string,
): Promise<Result<NamedIndicator>> {
  const found = await figures.withIndicator(text);
  if (!found.ok) return found;
  const { release } = found.value;
  const index = resolveIndicator(release, text);
  if (!index.ok) return index;
  return succeed({ data: found.value, indicator: itemAt(release.indicators, index.value), index: index.value });
}
