import { areaSize, intersectAreas } from "../../model/area";
import { displayText } from "../../model/display-text";
import { parseReference } from "../../model/reference";
import type { Sheet } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import type { ChartReader } from "./chart-reader";

/** Reads a chart's cells from the workbook; a reference without a sheet means the chart's own sheet. */
export function modelChartReader(model: WorkbookModel, home: Sheet): ChartReader {
  function find(reference: string) {
    const parsed = parseReference(reference);
    const sheet = parsed === null ? null : parsed.sheet === null ? home : model.sheetByName(parsed.sheet);
    return parsed === null || sheet === null ? null : { sheet, area: parsed.area };
  }

  return {
    values(reference) {
      const found = find(reference);
      const used = found?.sheet.usedArea(true) ?? null;
      if (found === null || used === null) return [];
      // A reference to whole columns means their cells in use; a smaller one keeps its blank cells, which become gaps.
      const whole = areaSize(found.area).cells > 100_000;
      const area = whole ? intersectAreas(found.area, used) : found.area;
      if (area === null) return [];
      const { columns, cells } = areaSize(area);
      return Array.from({ length: cells }, (_, index) => {
        const row = area.top + Math.floor(index / columns);
        return found.sheet.cell(row, area.left + (index % columns)).value;
      });
    },
    numberFormat(reference) {
      const found = find(reference);
      return found === null ? "General" : found.sheet.cell(found.area.top, found.area.left).numberFormat;
    },
    text: displayText,
  };
}
