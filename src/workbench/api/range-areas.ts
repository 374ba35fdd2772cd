import { areaSize } from "../model/area";
import { shiftArea } from "../../workbook-file/shift-area";
import { formatReference } from "../model/reference";
import type { ApiClass } from "../protocol/api-class";
import { calculateAreas } from "./calculate-areas";
import { type AreasTarget, make } from "./targets";

/** Several rectangles of cells on one sheet. */
export const rangeAreas: ApiClass<AreasTarget> = {
  name: "RangeAreas",
  follow: ({ sheet, areas }, { sheet: changed, change, area: shifted }) => {
    if (sheet !== changed) return { sheet, areas };
    const byRow = change === "RowInserted" || change === "RowDeleted";
    const { rows, columns } = areaSize(shifted);
    const moved = areas.flatMap(
      (area) => shiftArea(area, change, byRow ? shifted.top : shifted.left, byRow ? rows : columns) ?? [],
    );
    return moved.length === 0 ? null : { sheet, areas: moved };
  },
  properties: {
    address: {
      get: ({ sheet, areas }, { model }) =>
        areas.map((area) => formatReference(model.sheet(sheet).name, area)).join(","),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + areaSize(area).cells, 0) },
  },
  navigation: {
    dataValidation: (target) => make("DataValidation", target),
    format: (target) => make("RangeFormat", target),
    areas: (target) => make("RangeCollection", target),
    conditionalFormats: (target) => make("ConditionalFormatCollection", target),
    worksheet: ({ sheet }) => make("Worksheet", { sheet }),
  },
  methods: {
    _KeepReference: () => undefined,
    calculate: (target, _, { model }) => calculateAreas(model, target),
    clear: ({ sheet, areas }, args, { model }) => {
      const what = args.choice(0, ["All", "Formats", "Contents"], "All");
      for (const area of areas) model.clear(sheet, area, what);
    },
  },
};
