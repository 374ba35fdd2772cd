import { wholeSheet } from "../model/area";
import { calculateAreas } from "./calculate-areas";
import { type ApiClass, type ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import type { SheetView } from "../model/sheet-properties";
import { check } from "./check";
import { checkSheetName } from "./check-sheet-name";
import { cellAt, findRange } from "./find-range";
import { make, type SheetTarget } from "./targets";

const visibilities: readonly SheetView["visibility"][] = ["Visible", "Hidden", "VeryHidden"];

/** A sheet. One that has been deleted is refused as not found. */
export const worksheet: ApiClass<SheetTarget> = {
  name: "Worksheet",
  events: {
    onActivated: ({ sheet }) => sheet,
    onChanged: ({ sheet }) => sheet,
    onDeactivated: ({ sheet }) => sheet,
    onSelectionChanged: ({ sheet }) => sheet,
  },
  properties: {
    id: { get: ({ sheet }) => sheet },
    name: {
      get: (target, context) => find(target, context).name,
      set: (target, value, context) => {
        const sheet = find(target, context);
        if (typeof value !== "string") throw new ApiError("InvalidArgument");
        if (value.toLowerCase() !== sheet.name.toLowerCase()) checkSheetName(context.model, value);
        context.model.renameSheet(sheet.id, value);
      },
    },
    position: {
      get: (target, context) => context.model.sheets.indexOf(find(target, context)),
      set: ({ sheet }, value, { model }) => {
        const inRange = Number.isInteger(value) && Number(value) >= 0 && Number(value) < model.sheets.length;
        if (!inRange) throw new ApiError("InvalidArgument");
        model.moveSheet(sheet, Number(value));
      },
    },
    visibility: {
      get: (target, context) => find(target, context).properties.visibility,
      set: ({ sheet }, value, { model }) => {
        const visibility = visibilities.find((one) => one === value);
        if (!visibility) throw new ApiError("InvalidArgument");
        model.changeSheet(sheet, { visibility });
      },
    },
    tabColor: {
      get: (target, context) => find(target, context).properties.tabColor ?? "",
      set: ({ sheet }, value, { model }) =>
        model.changeSheet(sheet, { tabColor: value === "" ? undefined : check.colour(value) }),
    },
    showGridlines: {
      get: (target, context) => find(target, context).properties.showGridlines,
      set: ({ sheet }, value, { model }) => model.changeSheet(sheet, { showGridlines: value === true }),
    },
  },
  navigation: {
    autoFilter: ({ sheet }) => make("AutoFilter", { sheet, table: null }),
    charts: (target) => make("ChartCollection", target),
    comments: (target) => make("CommentCollection", target),
    customProperties: (target) => make("WorksheetCustomPropertyCollection", target),
    horizontalPageBreaks: ({ sheet }) => make("PageBreakCollection", { sheet, between: "rows" }),
    verticalPageBreaks: ({ sheet }) => make("PageBreakCollection", { sheet, between: "columns" }),
    freezePanes: (target) => make("WorksheetFreezePanes", target),
    names: ({ sheet }) => make("NamedItemCollection", { scope: sheet }),
    pageLayout: (target) => make("PageLayout", target),
    protection: (target) => make("WorksheetProtection", target),
    tables: (target) => make("TableCollection", target),
  },
  methods: {
    activate: (target, _, context) => context.model.activate(find(target, context).id),
    calculate: ({ sheet }, args, { model }) => {
      if (args.flag(0)) calculateAreas(model, { sheet, areas: [wholeSheet] });
      else model.recalculation.schedule();
    },
    delete: (target, _, context) => {
      if (context.model.sheets.length === 1) throw new ApiError("InvalidOperation");
      context.model.removeSheet(find(target, context).id);
    },
    getCell: (target, args, context) =>
      make("Range", cellAt(find(target, context).id, args.integer(0), args.integer(1))),
    getRange: (target, args, context) =>
      make("Range", findRange(context.model, find(target, context).id, args.optionalText(0))),
    getRangeByIndexes: (target, args, context) => {
      const first = cellAt(find(target, context).id, args.integer(0), args.integer(1)).area;
      const [rows, columns] = [args.integer(2), args.integer(3)];
      const last = cellAt(target.sheet, first.top + rows - 1, first.left + columns - 1).area;
      if (rows < 1 || columns < 1) throw new ApiError("InvalidArgument");
      return make("Range", { ...target, area: { ...first, bottom: last.bottom, right: last.right } });
    },
    getRanges: (target, args, { model }) => {
      const ranges = args
        .text(0)
        .split(/[,;]/)
        .map((text) => findRange(model, target.sheet, text.trim()));
      if (ranges.some(({ sheet }) => sheet !== target.sheet)) throw new ApiError("InvalidArgument");
      return make("RangeAreas", { ...target, areas: ranges.map(({ area }) => area) });
    },
    getUsedRange: async (target, args, context) => {
      const used = await usedRange(target, args.flag(0), context);
      return used ?? make("Range", cellAt(target.sheet, 0, 0));
    },
    getUsedRangeOrNullObject: (target, args, context) => usedRange(target, args.flag(0), context),
  },
};

function find({ sheet }: SheetTarget, { model }: ApiContext) {
  const found = model.findSheet(sheet);
  if (!found) throw new ApiError("ItemNotFound");
  return found;
}

async function usedRange(target: SheetTarget, valuesOnly: boolean, context: ApiContext): Promise<ApiObject | null> {
  await context.calculated();
  const area = find(target, context).usedArea(valuesOnly);
  return area && make("Range", { ...target, area });
}
