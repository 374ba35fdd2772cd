import type { Problem } from "../domain/problems";
import { succeed, type Result } from "../domain/result";
import type { ClubData, FiguresService, Workbook } from "./ports";

/** The club that is chosen now, and why cells may still speak of the one before; null where they do not. */
export interface ClubChoice {
  readonly data: ClubData;
  readonly notShown: Problem | null;
}

/** Chooses another club, then has the cells worked out again that say which is in hand. */
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
