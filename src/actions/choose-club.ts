import type { Problem } from "../domain/problems";
import { succeed, type Result } from "../domain/result";
import type { ClubData, FiguresService, Workbook } from "./ports";

/** The club now chosen, and why cells may still name the previous one; null if they don't. */
export interface ClubChoice {
  readonly data: ClubData;
  readonly notShown: Problem | null;
}

/** Chooses another club, then recalculates the cells that say which club is chosen. */
export async function chooseClub(
  workbook: Pick<Workbook, "recalculate">,
  figures: Pick<FiguresService, "choose">,
  club: string,
): Promise<Result<ClubChoice>> {
  const data = await figures.choose(club);
  if (!data.ok) return data;
  const recalculated = await workbook.recalculate();
  return succeed({ data: data.value, notShown: recalculated.ok ? null : recalculated.problem });
}
