import { succeed, type Result } from "../domain/result";
import { chooseClub, type ClubChoice } from "./choose-club";
import type { Choice, FiguresService, Workbook } from "./ports";
import type { SharedStateStore } from "./shared-state";

/** What to show in Compare; the usual group and the newest year if they are not given. */
export type ToCompare = Pick<Choice, "indicator"> &
  Partial<Choice> & {
    /** Id or label of the club that has the indicator. */
    readonly club: string;
  };

interface Uses {
  readonly workbook: Pick<Workbook, "recalculate">;
  readonly figures: Pick<FiguresService, "current" | "choose">;
  readonly state: Pick<SharedStateStore, "choose" | "openTab">;
}

/**
 * Opens the pane's Compare with an indicator, and a group and a year if they are given. If another club has the
 * indicator, that club is chosen; if it can't be loaded, nothing changes.
 *
 * @returns the club now chosen, and why cells may still name the previous one
 */
export async function openInCompare(
  { workbook, figures, state }: Uses,
  { club, ...choice }: ToCompare,
): Promise<Result<ClubChoice>> {
  const current = await figures.current();
  const isChosen =
    current.ok && [current.value.release.stamp.club, current.value.release.stamp.clubLabel].includes(club);
  const chosen = isChosen
    ? succeed({ data: current.value, notShown: null })
    : await chooseClub(workbook, figures, club);
  if (!chosen.ok) return chosen;
  state.choose(choice);
  state.openTab("compare");
  return chosen;
}
