import { succeed, type Result } from "../domain/result";
import type { ChartFollower } from "./follow-charts";
import type { FiguresService, RefreshedClub, Workbook } from "./ports";

/** Asks for newer releases, recalculates every formula, and updates our charts. */
export async function refresh(
  workbook: Pick<Workbook, "recalculate">,
  follower: Pick<ChartFollower, "followAll">,
  figures: Pick<FiguresService, "refresh">,
): Promise<Result<RefreshedClub>> {
  const data = await figures.refresh();
  if (!data.ok) return data;
  const recalculated = await workbook.recalculate();
  if (!recalculated.ok) return recalculated;
  const followed = await follower.followAll();
  return followed.ok ? succeed(data.value) : followed;
}
