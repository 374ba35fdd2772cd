import { succeed, type Result } from "../../domain/result";
import type { FrozenRelease } from "../../domain/frozen/freezes-xml";
import type { FreezeOutcome, FrozenCells, FrozenFrom, FrozenScope } from "../frozen-ports";
import type { FiguresService } from "../ports";
import { indicatorsIn } from "../refresh/indicators-in";

export interface FreezeSurroundings {
  readonly frozen: Pick<FrozenCells, "freeze">;
  readonly figures: Pick<FiguresService, "withIndicator">;
  /** ISO time. */
  readonly now: () => string;
}

/**
 * Turns formulas into the values they show, and keeps them with the releases that the values are from.
 *
 * @param withErrors whether those that show an error are frozen too
 */
export function freeze(
  { frozen, figures, now }: FreezeSurroundings,
  scope: FrozenScope,
  withErrors: boolean,
): Promise<Result<FreezeOutcome>> {
  return frozen.freeze(scope, withErrors, async (formulas) => succeed(await releasesOf(figures, now(), formulas)));
}

/** From which releases the figures of formulas are. @param at ISO time */
export async function releasesOf(
  figures: FreezeSurroundings["figures"],
  at: string,
  formulas: readonly string[],
): Promise<FrozenFrom> {
  const indicators = [...new Set(formulas.flatMap((formula) => firstIndicator(formula) ?? []))];
  const found = await Promise.all(indicators.map((indicator) => figures.withIndicator(indicator)));
  const releases = new Map<string, FrozenRelease>();
  const clubs = new Map<string, string>();
  found.forEach((data, index) => {
    // An indicator that is not known, or not now, has no release to name; its formula is kept all the same.
    if (!data.ok) return;
    const { club, clubLabel, version, state, date } = data.value.release.stamp;
    releases.set(club, { club, clubLabel, version, state, date });
    clubs.set(indicators[index] ?? "", club);
  });
  const order = [...releases.keys()];
  return {
    at,
    releases: [...releases.values()],
    releaseOf(formula) {
      const place = order.indexOf(clubs.get(firstIndicator(formula) ?? "") ?? "");
      return place < 0 ? null : place;
    },
  };
}

/** The first indicator that a formula names by a text; null if it names none so. */
function firstIndicator(formula: string): string | null {
  return indicatorsIn(formula, () => undefined)[0] ?? null;
}
