import { areaSize } from "../model/area";
import type { WorkbookModel } from "../model/workbook-model";
import type { AreasTarget } from "./targets";

/** Calculates these cells soon, and calls their custom functions again, whether or not anything has changed. */
export function calculateAreas({ recalculation }: WorkbookModel, { sheet, areas }: AreasTarget): void {
  recalculation.callAgain(
    areas.map((area) => {
      const { rows, columns } = areaSize(area);
      return { sheet, row: area.top, column: area.left, rows, columns };
    }),
  );
}
