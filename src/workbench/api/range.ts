import {
  type Area,
  areaSize,
  boundingArea,
  intersectAreas,
  isWholeColumns,
  isWholeRows,
  wholeSheet,
} from "../model/area";
import { displayText } from "../model/display-text";
import { formatReference } from "../model/reference";
import { shiftArea } from "../../workbook-file/shift-area";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import type { Arguments } from "../protocol/arguments";
import { calculateAreas } from "./calculate-areas";
import { getCellProperties, setCellProperties } from "./cell-properties";
import { autoFill, copyFrom } from "./copy-and-fill";
import { cellAt, rangeArgument } from "./find-range";
import { findText, findTextOrFail } from "./find-text";
import { columnsAreHidden, hideColumns, hideRows, rowsAreHidden } from "./hidden-lines";
import { contentsOf, gridFor, readCells, shownValue, valueType, writeCells } from "./range-cells";
import { clearHyperlinks, hyperlinkOf, setHyperlink } from "./range-hyperlink";
import { columnOf, columnsBeside, movedArea, resizedArea, rowOf, rowsBeside } from "./range-geometry";
import { mergeCells, mergedAreas, unmergeCells } from "./range-merges";
import { deleteCells, insertCells } from "./range-shift";
import { refuseProtected } from "./refuse-protected";
import { specialCells } from "./special-cells";
import { styleAccess } from "./style-access";
import { surroundingRegion } from "./surrounding-region";
import { spillParent, spillRange } from "./range-spill";
import { make, type RangeTarget } from "./targets";

/** A rectangle of cells. Blank cells read as empty text; writing null leaves a cell as it is. */
export const range: ApiClass<RangeTarget> = {
  name: "Range",
  follow: ({ sheet, area }, { sheet: changed, change, area: shifted }) => {
    if (sheet !== changed) return { sheet, area };
    const byRow = change === "RowInserted" || change === "RowDeleted";
    const { rows, columns } = areaSize(shifted);
    const moved = shiftArea(area, change, byRow ? shifted.top : shifted.left, byRow ? rows : columns);
    return moved && { sheet, area: moved };
  },
  properties: {
    address: { get: ({ sheet, area }, { model }) => formatReference(model.sheet(sheet).name, area) },
    cellCount: { get: ({ area }) => areaSize(area).cells },
    columnCount: { get: ({ area }) => areaSize(area).columns },
    columnHidden: { get: columnsAreHidden, set: hideColumns },
    columnIndex: { get: ({ area }) => area.left },
    formulas: {
      get: async (target, context) => {
        await context.calculated();
        return readCells(target, context, contentsOf);
      },
      set: (target, value, context) => writeCells(target, value, context),
    },
    hasSpill: {
      get: async (target, context) => {
        await context.calculated();
        return (await spillRange(target, context)) !== null || (await spillParent(target, context)) !== null;
      },
    },
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    numberFormat: {
      get: (target, context) => readCells(target, context, ({ numberFormat }) => numberFormat),
      set: (target, value, { model }) => {
        const { sheet, area } = target;
        refuseProtected(model, target, "format");
        const grid = gridFor(target, value);
        model.setNumberFormats(sheet, area, (row, column) => {
          const format = grid(row - area.top, column - area.left);
          return format === null ? null : String(format);
        });
      },
    },
    rowHidden: { get: rowsAreHidden, set: hideRows },
    rowCount: { get: ({ area }) => areaSize(area).rows },
    rowIndex: { get: ({ area }) => area.top },
    style: { get: styleAccess.ofRange, set: styleAccess.give },
    text: {
      get: async (target, context) => {
        await context.calculated();
        return readCells(target, context, ({ value, numberFormat }) =>
          displayText(value, numberFormat, context.model.dates),
        );
      },
    },
    valueTypes: {
      get: async (target, context) => {
        await context.calculated();
        return readCells(target, context, valueType);
      },
    },
    values: {
      get: async (target, context) => {
        await context.calculated();
        return readCells(target, context, shownValue);
      },
      set: (target, value, context) => writeCells(target, value, context),
    },
  },
  navigation: {
    conditionalFormats: ({ sheet, area }) => make("ConditionalFormatCollection", { sheet, areas: [area] }),
    dataValidation: ({ sheet, area }) => make("DataValidation", { sheet, areas: [area] }),
    format: ({ sheet, area }) => make("RangeFormat", { sheet, areas: [area] }),
    worksheet: ({ sheet }) => make("Worksheet", { sheet }),
  },
  methods: {
    _KeepReference: () => undefined,
    _ValidateArraySize: ({ area }, args) => {
      const { rows, columns } = areaSize(area);
      if (rows === args.integer(0) && columns === args.integer(1)) return;
      throw new ApiError("InvalidArgument", {
        message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        location: "Range.values",
      });
    },
    autoFill,
    calculate: ({ sheet, area }, _, { model }) => calculateAreas(model, { sheet, areas: [area] }),
    clear: ({ sheet, area }, args, { model }) => {
      const what = args.choice(0, ["All", "Formats", "Contents", "Hyperlinks"], "All");
      if (what !== "Hyperlinks") model.clear(sheet, area, what);
      if (what === "All" || what === "Hyperlinks") clearHyperlinks(model, { sheet, area });
    },
    copyFrom,
    delete: (target, args, { model }) => {
      args.choice(0, ["Up", "Left"], "Up");
      deleteCells(model, target);
    },
    find: findTextOrFail,
    findOrNullObject: findText,
    getAbsoluteResizedRange: (target, args) => {
      const { top, left } = target.area;
      const first = { top, left, bottom: top, right: left };
      return within(target, resizedArea(first, args.integer(0) - 1, args.integer(1) - 1));
    },
    getBoundingRect: (target, args, { model }) => {
      const other = rangeArgument(model, target.sheet, args, 0);
      if (other.sheet !== target.sheet) throw new ApiError("InvalidArgument");
      return within(target, boundingArea(target.area, other.area));
    },
    getCell: ({ sheet, area }, args) =>
      make("Range", cellAt(sheet, area.top + args.integer(0), area.left + args.integer(1))),
    getCellProperties,
    getColumn: (target, args) => within(target, columnOf(target.area, args.integer(0))),
    getColumnsAfter: (target, args) => within(target, columnsBeside(target.area, args.optionalInteger(0) ?? 1)),
    getColumnsBefore: (target, args) => within(target, columnsBeside(target.area, -(args.optionalInteger(0) ?? 1))),
    getEntireColumn: (target) => within(target, { ...target.area, top: wholeSheet.top, bottom: wholeSheet.bottom }),
    getEntireRow: (target) => within(target, { ...target.area, left: wholeSheet.left, right: wholeSheet.right }),
    getIntersection: (target, args, context) => {
      const shared = intersection(target, args, context);
      if (!shared) throw new ApiError("ItemNotFound");
      return shared;
    },
    getIntersectionOrNullObject: intersection,
    getLastCell: (target) => {
      const { bottom, right } = target.area;
      return within(target, { top: bottom, left: right, bottom, right });
    },
    getLastColumn: (target) => within(target, { ...target.area, left: target.area.right }),
    getMergedAreasOrNullObject: mergedAreas,
    getLastRow: (target) => within(target, { ...target.area, top: target.area.bottom }),
    getOffsetRange: (target, args) => within(target, movedArea(target.area, args.integer(0), args.integer(1))),
    getResizedRange: (target, args) => within(target, resizedArea(target.area, args.integer(0), args.integer(1))),
    getRow: (target, args) => within(target, rowOf(target.area, args.integer(0))),
    getRowsAbove: (target, args) => within(target, rowsBeside(target.area, -(args.optionalInteger(0) ?? 1))),
    getRowsBelow: (target, args) => within(target, rowsBeside(target.area, args.optionalInteger(0) ?? 1)),
    getSurroundingRegion: surroundingRegion,
    getSpecialCells: async (target, args, context) => {
      const found = await specialCells(target, args, context);
      if (!found) throw new ApiError("ItemNotFound");
      return found;
    },
    getSpecialCellsOrNullObject: specialCells,
    getSpillParent: async (target, _, context) => asRange(required(await spillParent(target, context))),
    getSpillParentOrNullObject: async (target, _, context) => asRange(await spillParent(target, context)),
    getSpillingToRange: async (target, _, context) => asRange(required(await spillRange(target, context))),
    getSpillingToRangeOrNullObject: async (target, _, context) => asRange(await spillRange(target, context)),
    getTables: (target) => make("TableScopedCollection", target),
    getUsedRange: async (target, args, context) => {
      const used = await usedRange(target, args.flag(0), context);
      return used ?? make("Range", cellAt(target.sheet, target.area.top, target.area.left));
    },
    getUsedRangeOrNullObject: (target, args, context) => usedRange(target, args.flag(0), context),
    insert: (target, args, { model }) => {
      args.choice(0, ["Down", "Right"], "Down");
      insertCells(model, target);
      return make("Range", target);
    },
    merge: (target, args, { model }) => mergeCells(model, target, args.flag(0)),
    setCellProperties,
    select: ({ sheet, area }, _, { model }) => model.select(sheet, area),
    unmerge: (target, _, { model }) => unmergeCells(model, target),
  },
};

function within({ sheet }: RangeTarget, area: Area): ApiObject {
  return make("Range", { sheet, area });
}

function asRange(target: RangeTarget | null): ApiObject | null {
  return target && make("Range", target);
}

function required(target: RangeTarget | null): RangeTarget {
  if (!target) throw new ApiError("ItemNotFound");
  return target;
}

function intersection(target: RangeTarget, args: Arguments, { model }: ApiContext): ApiObject | null {
  const other = rangeArgument(model, target.sheet, args, 0);
  const shared = other.sheet === target.sheet ? intersectAreas(target.area, other.area) : null;
  return shared && within(target, shared);
}

async function usedRange(target: RangeTarget, valuesOnly: boolean, context: ApiContext): Promise<ApiObject | null> {
  await context.calculated();
  const area = context.model.sheet(target.sheet).usedArea(valuesOnly, target.area);
  return area && within(target, area);
}
