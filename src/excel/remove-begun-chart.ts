import { columnLetters, formatArea } from "../domain/cell-area";
import type { freeDataPlace } from "./chart-data-place";
import type { chartNames } from "./chart-names";
import { blockWidth } from "./chart-parts/data-block";
import { inExcel } from "./in-excel";

/** A chart that was begun: its names, where its cells are, and whether it has its own sheet. */
export interface BegunChart extends Pick<ReturnType<typeof chartNames>, "name" | "rows" | "chart"> {
  readonly sheetName: string;
  readonly isOwnSheet: boolean;
  readonly corner: { readonly left: number; readonly top: number };
  /** How many rows of cells say what it compares. */
  readonly count: number;
  readonly data: ReturnType<typeof freeDataPlace>;
}

/** Removes what was begun. If Excel refuses this too, the user is told the first refusal. */
export async function removeBegunChart({
  name,
  rows,
  chart,
  sheetName,
  isOwnSheet,
  corner,
  count,
  data,
}: BegunChart): Promise<void> {
  await inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    for (const each of [name, rows]) names.getItemOrNullObject(each).delete();
    const begun = worksheets.getItemOrNullObject(sheetName);
    if (isOwnSheet) begun.delete();
    else {
      begun.charts.getItemOrNullObject(chart).delete();
      const { left, top } = corner;
      // These cells were empty before.
      const cells = begun.getRange(formatArea({ top, left, bottom: top + count - 1, right: left + 1 }));
      cells.dataValidation.clear();
      cells.clear();
    }
    const dataSheet = worksheets.getItemOrNullObject(data.sheetName);
    if (data.isNew) dataSheet.delete();
    else {
      const [first, last] = [data.left, data.left + blockWidth - 1].map(columnLetters);
      dataSheet.getRange(`${first}:${last}`).clear();
    }
    await context.sync();
  });
}
