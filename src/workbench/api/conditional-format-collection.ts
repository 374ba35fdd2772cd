import type { ConditionalFormatData } from "../../workbook-file/sheet-parts";
import { type Area, intersectAreas } from "../model/area";
import { formatAreas, parseAreas, subtractArea } from "../model/areas";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { refuseProtected } from "./refuse-protected";
import { type AreasTarget, make } from "./targets";

/** The conditional formats that touch the given cells, highest priority first. */
export const conditionalFormatCollection: ApiClass<AreasTarget> = {
  name: "ConditionalFormatCollection",
  items: (target, context) => touching(target, context).map(({ id }) => asFormat(target, id)),
  methods: {
    add: (target, args, { model }) => {
      refuseUnformattable(target, model);
      const { conditionalFormats = [] } = model.sheet(target.sheet).properties;
      const added = {
        id: freeId(conditionalFormats),
        ranges: formatAreas(target.areas),
        stopIfTrue: false,
        rule: newRule(args.text(0)),
      };
      model.changeSheet(target.sheet, { conditionalFormats: [added, ...conditionalFormats] });
      return asFormat(target, added.id);
    },
    clearAll: (target, _, { model }) => {
      refuseUnformattable(target, model);
      const { conditionalFormats = [] } = model.sheet(target.sheet).properties;
      const kept = conditionalFormats.flatMap((format) => {
        const areas = parseAreas(format.ranges);
        if (!touches(areas, target)) return [format];
        const rest = target.areas.reduce((left, without) => left.flatMap((area) => subtractArea(area, without)), areas);
        return rest.length === 0 ? [] : [{ ...format, ranges: formatAreas(rest) }];
      });
      model.changeSheet(target.sheet, { conditionalFormats: kept });
    },
    getCount: (target, _, context) => touching(target, context).length,
    getItem: (target, args, context) => {
      const found = find(target, args.text(0), context);
      if (!found) throw new ApiError("ItemNotFound");
      return found;
    },
    getItemAt: (target, args, context) => {
      const found = touching(target, context)[args.integer(0)];
      if (!found) throw new ApiError("InvalidArgument");
      return asFormat(target, found.id);
    },
    getItemOrNullObject: (target, args, context) => find(target, args.text(0), context),
  },
};

function touching(target: AreasTarget, { model }: ApiContext): readonly ConditionalFormatData[] {
  const { conditionalFormats = [] } = model.sheet(target.sheet).properties;
  return conditionalFormats.filter(({ ranges }) => touches(parseAreas(ranges), target));
}

function touches(areas: readonly Area[], target: AreasTarget): boolean {
  return areas.some((one) => target.areas.some((area) => intersectAreas(one, area)));
}

function refuseUnformattable({ sheet, areas }: AreasTarget, model: ApiContext["model"]): void {
  for (const area of areas) refuseProtected(model, { sheet, area }, "format");
}

function find(target: AreasTarget, id: string, { model }: ApiContext): ApiObject | null {
  const { conditionalFormats = [] } = model.sheet(target.sheet).properties;
  return conditionalFormats.some((one) => one.id === id) ? asFormat(target, id) : null;
}

function newRule(kind: string): ConditionalFormatData["rule"] {
  if (kind === "Custom") return { kind, formula: "FALSE", format: {} };
  if (kind === "CellValue") return { kind, operator: "EqualTo", formula1: '""', formula2: "", format: {} };
  throw new ApiError("ApiNotFound", {
    message: `This host can add conditional formats of the kinds Custom and CellValue only, not ${kind}.`,
  });
}

function freeId(formats: readonly ConditionalFormatData[]): string {
  let number = 1;
  const idOf = () => `{${String(number).padStart(8, "0")}-0004-0000-0000-000000000000}`;
  while (formats.some(({ id }) => id === idOf())) number += 1;
  return idOf();
}

function asFormat({ sheet }: AreasTarget, id: string): ApiObject {
  return make("ConditionalFormat", { sheet, conditionalFormat: id });
}
