import type { BenchmarkOutcome, BenchmarkPlan } from "../../actions/benchmark-ports";
import type { CellContent } from "../../actions/ports";
import { placeOfCell } from "../../domain/cell-place";
import type { Result } from "../../domain/result";
import { asText } from "../as-text";
import { inExcel } from "../in-excel";
import { looksAsked, settable } from "./looks-asked";

/**
 * Writes columns beside a budget, with the looks of the budget's own columns row by row, and reads what they looked like
 * before. Nothing is written if one of the cells holds something, or if a label is another than was read: after sorting,
 * figures would stand beside the wrong lines. Two round trips, whatever the size.
 */
export function writeColumns(plan: BenchmarkPlan): Promise<Result<BenchmarkOutcome>> {
  return inExcel(async (context) => {
    const { sheet: name, area, columns, rows, labels } = plan;
    const sheet = context.workbook.worksheets.getItem(name);
    const height = rows.length;
    const target = sheet.getRangeByIndexes(area.top, area.left, height, columns.length);
    target.load({ values: true, formulas: true, numberFormat: true });
    const asked = target.getCellProperties(looksAsked);
    const widths = columns.map((_, at) => target.getColumn(at).format.load({ columnWidth: true }));
    const labelsNow = sheet
      .getRangeByIndexes(labels.top, labels.left, labels.rows.length, labels.rows[0]?.length ?? 1)
      .load({ values: true });
    const models = new Map(
      [...new Set(columns.map(({ like }) => like))].map((like) => [
        like,
        sheet.getRangeByIndexes(area.top, like, height, 1).getCellProperties(looksAsked),
      ]),
    );
    await context.sync();

    const filled = target.formulas.flatMap((cells, down) =>
      cells.flatMap((content: unknown, across) => (content === "" ? [] : [{ down, across }])),
    );
    const [held] = filled;
    if (held !== undefined) {
      return { held: placeOfCell({ sheet: name, row: area.top + held.down, column: area.left + held.across }) };
    }
    const [changed] = labels.rows.flatMap((cells, down) =>
      cells.flatMap((content, across) => (labelsNow.values[down]?.[across] === content ? [] : [{ down, across }])),
    );
    if (changed !== undefined) {
      return {
        changed: placeOfCell({ sheet: name, row: labels.top + changed.down, column: labels.left + changed.across }),
      };
    }
    const { value: looks } = asked;
    const formats = target.numberFormat as string[][];
    const contents = rows.map((cells) =>
      cells.map((cell) => (isText(cell) ? asText(String(cell?.content)) : (cell?.content ?? ""))),
    );
    target.setCellProperties(
      rows.map((cells, down) =>
        columns.map(({ like }, across) => {
          if (down < (plan.heading ?? 0)) return cells[across] ? input : {};
          const own = settable(models.get(like)?.value[down]?.[0] ?? {});
          return down === plan.heading ? withWrap(own) : own;
        }),
      ),
    );
    // First, because Excel does not calculate a formula that is written into a cell formatted as text.
    target.numberFormat = rows.map((cells, down) =>
      cells.map((cell, at) => {
        if (cell === null) return formats[down]?.[at] ?? "General";
        return isText(cell) ? "General" : cell.numberFormat;
      }),
    );
    target.formulas = contents;
    columns.forEach(({ width }, at) => {
      if ((widths[at]?.columnWidth ?? 0) < width) target.getColumn(at).format.columnWidth = width;
    });
    target.load({ formulas: true });
    await context.sync();
    return {
      sheet: name,
      area,
      formulas: target.formulas as unknown[][],
      before: {
        numberFormats: formats,
        looks,
        widths: widths.map(({ columnWidth }) => columnWidth),
      },
    };
  });
}

/** Cells that people change, above the headings: yellow, as everywhere. */
const input: Excel.SettableCellProperties = { format: { fill: { color: "#FFF4CE" }, horizontalAlignment: "Left" } };

function isText(cell: CellContent | null): boolean {
  return cell?.numberFormat === "@";
}

function withWrap({ format, ...others }: Excel.SettableCellProperties): Excel.SettableCellProperties {
  return { ...others, format: { ...format, wrapText: true } };
}
