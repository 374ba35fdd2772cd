import type { PrintRanges } from "../../workbook-file/sheet-parts";
import { type Area, isWholeColumns, isWholeRows } from "../model/area";
import { formatAreas, parseAreas } from "../model/areas";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import type { Arguments } from "../protocol/arguments";
import { findRange } from "./find-range";
import { make, type SheetTarget, targetOf } from "./targets";

const nothing: PrintRanges = { area: "", titleRows: "", titleColumns: "" };

/** A sheet's print area and its repeated rows and columns, for PageLayout's methods. */
export const printRanges = {
  setArea: (target: SheetTarget, args: Arguments, context: ApiContext): void =>
    change(target, context, { area: formatAreas(areasArgument(target, args, context)) }),

  setTitleRows: (target: SheetTarget, args: Arguments, context: ApiContext): void =>
    change(target, context, { titleRows: formatAreas([whole(areasArgument(target, args, context), isWholeRows)]) }),

  setTitleColumns: (target: SheetTarget, args: Arguments, context: ApiContext): void =>
    change(target, context, {
      titleColumns: formatAreas([whole(areasArgument(target, args, context), isWholeColumns)]),
    }),

  area: (target: SheetTarget, context: ApiContext): ApiObject | null => {
    const areas = parseAreas(of(target, context).area);
    return areas.length === 0 ? null : make("RangeAreas", { ...target, areas });
  },

  titles: (target: SheetTarget, context: ApiContext, which: "titleRows" | "titleColumns"): ApiObject | null => {
    const [area] = parseAreas(of(target, context)[which]);
    return area ? make("Range", { ...target, area }) : null;
  },
};

function of({ sheet }: SheetTarget, { model }: ApiContext): PrintRanges {
  return model.sheet(sheet).properties.printRanges ?? nothing;
}

function change(target: SheetTarget, context: ApiContext, change: Partial<PrintRanges>): void {
  context.model.changeSheet(target.sheet, { printRanges: { ...of(target, context), ...change } });
}

/** One range, several, or addresses with commas between; all on this sheet. */
function areasArgument(target: SheetTarget, args: Arguments, { model }: ApiContext): readonly Area[] {
  const several = targetOf(args.object(0, "RangeAreas"), "RangeAreas");
  if (several?.sheet === target.sheet) return several.areas;
  const one = targetOf(args.object(0, "Range"), "Range");
  const named = one
    ? [one]
    : args
        .text(0)
        .split(",")
        .map((text) => findRange(model, target.sheet, text.trim()));
  if (named.some(({ sheet }) => sheet !== target.sheet)) throw new ApiError("InvalidArgument");
  return named.map(({ area }) => area);
}

function whole([area, ...others]: readonly Area[], isWhole: (area: Area) => boolean): Area {
  if (!area || others.length > 0 || !isWhole(area)) throw new ApiError("InvalidArgument");
  return area;
}
