import { intersectAreas } from "../model/area";
import { joinCells } from "../model/areas";
import { hiddenRows } from "../model/hidden-rows";
import type { Cell } from "../model/cell";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import type { Arguments } from "../protocol/arguments";
import { valueType } from "./range-cells";
import { make, type RangeTarget } from "./targets";

const kinds = ["Formulas", "Constants", "Blanks"] as const;

/** How each type of value is named within a word of Excel.SpecialCellValueType, e.g. "ErrorsNumbersText". */
const words: Readonly<Record<string, RegExp>> = {
  Error: /Errors/,
  Boolean: /Logical/,
  Double: /Number/,
  String: /Text/,
};

/**
 * The cells of a range that are formulas or constants (of certain types) or blank; null if there are none. We look for
 * blanks in the used part of the sheet only, and have not built other kinds except visible cells.
 */
export async function specialCells(
  { sheet, area }: RangeTarget,
  args: Arguments,
  context: ApiContext,
): Promise<ApiObject | null> {
  if (args.text(0) === "Visible") return visibleCells({ sheet, area }, context);
  const kind = kinds.find((one) => one === args.text(0));
  if (!kind) {
    throw new ApiError("ApiNotFound", {
      message: `This host can find only these special cells: ${kinds.join(", ")}, Visible.`,
    });
  }
  const types = args.optionalText(1) ?? "All";
  await context.calculated();
  const source = context.model.sheet(sheet);
  const isWanted = (cell: Cell) => types === "All" || words[valueType(cell)]?.test(types) === true;
  const found: { row: number; column: number }[] = [];
  if (kind === "Blanks") {
    const used = source.usedArea(false);
    const within = used && intersectAreas(used, area);
    for (let row = within?.top ?? 0; within && row <= within.bottom; row += 1) {
      for (let column = within.left; column <= within.right; column += 1) {
        const { value, formula } = source.cell(row, column);
        if (value === null && formula === null) found.push({ row, column });
      }
    }
  } else {
    for (const { row, column, cell } of source.cells(area)) {
      const isKind = kind === "Formulas" ? cell.formula !== null : cell.formula === null && !cell.spilled;
      if (isKind && (cell.formula ?? cell.value) !== null && isWanted(cell)) found.push({ row, column });
    }
  }
  return found.length === 0 ? null : make("RangeAreas", { sheet, areas: joinCells(found) });
}

/** The cells of a range that are in no hidden row or column; null if there are none. */
function visibleCells({ sheet, area }: RangeTarget, { model }: ApiContext): ApiObject | null {
  const { properties } = model.sheet(sheet);
  const hidden = hiddenRows(properties);
  const rows = runs(area.top, area.bottom, (row) => !hidden.has(row));
  const columns = runs(area.left, area.right, (column) => properties.columnWidths[column] !== 0);
  const areas = rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
  return areas.length === 0 ? null : make("RangeAreas", { sheet, areas });
}

/** The runs of indexes, from one to another, of which this is true. */
function runs(first: number, last: number, isIn: (index: number) => boolean): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index += 1) {
    if (!isIn(index)) continue;
    const run = found.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else found.push([index, index]);
  }
  return found;
}
