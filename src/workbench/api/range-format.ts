import { type Area, areaSize } from "../model/area";
import { displayText } from "../model/display-text";
import type { Sheet } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook-model";
import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { check } from "./check";
import { formatPart } from "./range-formats";
import { defaultSizes, pixelsFromPoints, pointsFromPixels } from "./sizes";
import { type AreasTarget, make } from "./targets";

export const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify"] as const;
export const vertical = ["Top", "Center", "Bottom"] as const;

/** How cells look. Widths and heights are in points; a value on which the cells differ is null. */
export const rangeFormat: ApiClass<AreasTarget> = {
  name: "RangeFormat",
  properties: {
    columnWidth: {
      get: ({ sheet, areas }, { model }) => {
        const { columnWidths } = model.sheet(sheet).properties;
        const pixels = columnIndexes(areas).map((index) => columnWidths[index] ?? defaultSizes.columnPixels);
        return shared(pixels.map(pointsFromPixels));
      },
      set: ({ sheet, areas }, value, { model }) => {
        const pixels = pixelsFromPoints(positive(value));
        setSizes(model, model.sheet(sheet), "columnWidths", columnIndexes(areas), () => pixels);
      },
    },
    horizontalAlignment: formatPart("horizontalAlignment", (value) => check.word(horizontal, value)),
    indentLevel: formatPart("indentLevel", check.number),
    rowHeight: {
      get: ({ sheet, areas }, { model }) => {
        const { rowHeights } = model.sheet(sheet).properties;
        return shared(rowIndexes(areas).map((index) => rowHeights[index] ?? defaultSizes.rowPoints));
      },
      set: ({ sheet, areas }, value, { model }) => {
        const points = positive(value);
        setSizes(model, model.sheet(sheet), "rowHeights", rowIndexes(areas), () => points);
      },
    },
    verticalAlignment: formatPart("verticalAlignment", (value) => check.word(vertical, value)),
    wrapText: formatPart("wrapText", check.flag),
  },
  navigation: {
    borders: (target) => make("RangeBorderCollection", target),
    fill: (target) => make("RangeFill", target),
    font: (target) => make("RangeFont", target),
    protection: (target) => make("FormatProtection", target),
  },
  methods: {
    autofitColumns: async ({ sheet, areas }, _, context) => {
      await context.calculated();
      const source = context.model.sheet(sheet);
      const lengths = new Map<number, number>();
      for (const { column, cell } of areas.flatMap((area) => [...source.cells(area)])) {
        const { length } = displayText(cell.value, cell.numberFormat, context.model.dates);
        lengths.set(column, Math.max(length, lengths.get(column) ?? 0));
      }
      setSizes(context.model, source, "columnWidths", [...lengths.keys()], (column) =>
        Math.round((lengths.get(column) ?? 0) * defaultSizes.characterPixels + defaultSizes.paddingPixels),
      );
    },
    // In this host a row fits its text unless a height was set, so fitting it means removing that height.
    autofitRows: ({ sheet, areas }, _, { model }) =>
      setSizes(model, model.sheet(sheet), "rowHeights", rowIndexes(areas), () => undefined),
  },
};

function setSizes(
  model: WorkbookModel,
  sheet: Sheet,
  kind: "columnWidths" | "rowHeights",
  places: readonly number[],
  size: (index: number) => number | undefined,
): void {
  const sizes = new Map(Object.entries(sheet.properties[kind]));
  for (const index of places) {
    const given = size(index);
    if (given === undefined) sizes.delete(String(index));
    else sizes.set(String(index), given);
  }
  model.changeSheet(sheet.id, { [kind]: Object.fromEntries(sizes) });
}

/** The rows of the areas; refused for entire columns, because that is too many rows to give each its own height. */
function rowIndexes(areas: readonly Area[]): number[] {
  if (areas.reduce((sum, area) => sum + areaSize(area).rows, 0) > 100_000) {
    throw new ApiError("RangeExceedsLimit", {
      message: "This host can set the heights of at most 100,000 rows at once.",
    });
  }
  return areas.flatMap(({ top, bottom }) => indexes(top, bottom));
}

function columnIndexes(areas: readonly Area[]): number[] {
  return areas.flatMap(({ left, right }) => indexes(left, right));
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function shared(values: readonly number[]): number | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function positive(value: unknown): number {
  const size = check.number(value);
  if (size < 0) throw new ApiError("InvalidArgument");
  return size;
}
