import type { ValidationData } from "../../workbook-file/sheet-parts";
import { type Area, areaSize, intersectAreas } from "../model/area";
import { coversArea, formatAreas, joinCells, parseAreas, subtractArea } from "../model/areas";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { obeys, validationOf } from "../model/validation";
import { refuseProtected } from "./refuse-protected";
import { type AreasTarget, make } from "./targets";
import { readRule, ruleOf } from "./validation-rule";

const alertStyles: readonly ValidationData["errorAlert"]["style"][] = ["Stop", "Warning", "Information"];
const plain: Pick<ValidationData, "ignoreBlanks" | "errorAlert" | "prompt"> = {
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

/** What may be entered into the cells. A value on which the cells differ is null. */
export const dataValidation: ApiClass<AreasTarget> = {
  name: "DataValidation",
  properties: {
    errorAlert: {
      get: (target, context) => only(target, context)?.errorAlert ?? null,
      set: (target, value, context) => {
        const given = value as Partial<ValidationData["errorAlert"]>;
        const style = alertStyles.find((one) => one === (given.style ?? "Stop"));
        if (!style) throw new ApiError("InvalidArgument");
        const { showAlert = true, title = "", message = "" } = given;
        change(target, context, { errorAlert: { showAlert, style, title, message } });
      },
    },
    ignoreBlanks: {
      get: (target, context) => only(target, context)?.ignoreBlanks ?? null,
      set: (target, value, context) => change(target, context, { ignoreBlanks: value === true }),
    },
    prompt: {
      get: (target, context) => only(target, context)?.prompt ?? null,
      set: (target, value, context) => {
        const { showPrompt = true, title = "", message = "" } = value as Partial<ValidationData["prompt"]>;
        change(target, context, { prompt: { showPrompt, title, message } });
      },
    },
    rule: {
      get: (target, context) => {
        const found = only(target, context);
        return found && ruleOf(found);
      },
      set: (target, value, context) => {
        const rule = readRule(context.model, value);
        const [before] = touching(target, context);
        const { ignoreBlanks, errorAlert, prompt } = before ?? plain;
        const added = { ...rule, ranges: formatAreas(target.areas), ignoreBlanks, errorAlert, prompt };
        replace(target, context, () => null, [added]);
      },
    },
    type: {
      get: (target, context) => {
        if (touching(target, context).length === 0) return "None";
        return only(target, context)?.type ?? "Inconsistent";
      },
    },
    valid: {
      get: async (target, context) => {
        const cells = await cellsWithVerdict(target, context);
        const verdicts = new Set(cells.map(({ isValid }) => isValid));
        return verdicts.size > 1 ? null : !verdicts.has(false);
      },
    },
  },
  methods: {
    clear: (target, _, context) => replace(target, context, () => null),
    getInvalidCells: async (target, _, context) => {
      const found = await invalidCells(target, context);
      if (!found) throw new ApiError("ItemNotFound");
      return found;
    },
    getInvalidCellsOrNullObject: (target, _, context) => invalidCells(target, context),
  },
};

/** The cells that break their rules; null if there are none. We have not built this for custom formulas. */
async function invalidCells(target: AreasTarget, context: ApiContext): Promise<ApiObject | null> {
  const cells = await cellsWithVerdict(target, context);
  const broken = cells.filter(({ isValid }) => !isValid);
  return broken.length === 0 ? null : make("RangeAreas", { sheet: target.sheet, areas: joinCells(broken) });
}

async function cellsWithVerdict({ sheet, areas }: AreasTarget, context: ApiContext) {
  await context.calculated();
  const { model } = context;
  const source = model.sheet(sheet);
  const used = source.usedArea(false);
  const within = used ? areas.flatMap((area) => intersectAreas(used, area) ?? []) : [];
  return within.flatMap((area) => {
    const { rows, columns } = areaSize(area);
    return Array.from({ length: rows * columns }, (_, index) => {
      const [row, column] = [area.top + Math.floor(index / columns), area.left + (index % columns)];
      const rule = validationOf(source, row, column);
      const isValid = rule === null || obeys(model, source, rule, source.cell(row, column).value);
      if (isValid === null) {
        throw new ApiError("ApiNotFound", {
          message: "This host cannot check cells against rules that are formulas.",
        });
      }
      return { row, column, isValid };
    });
  });
}

function touching({ sheet, areas }: AreasTarget, { model }: ApiContext): readonly ValidationData[] {
  const { validations = [] } = model.sheet(sheet).properties;
  return validations.filter(({ ranges }) => touches(parseAreas(ranges), areas));
}

function touches(some: readonly Area[], others: readonly Area[]): boolean {
  return some.some((one) => others.some((other) => intersectAreas(one, other) !== null));
}

/** The validation that every cell of the range has; null if they differ or have none. */
function only(target: AreasTarget, context: ApiContext): ValidationData | null {
  const [first, ...others] = touching(target, context);
  if (!first) return null;
  const isSame = others.every(
    (one) => JSON.stringify({ ...one, ranges: "" }) === JSON.stringify({ ...first, ranges: "" }),
  );
  const areas = [first, ...others].flatMap(({ ranges }) => parseAreas(ranges));
  return isSame && target.areas.every((area) => coversArea(areas, area)) ? first : null;
}

function change(target: AreasTarget, context: ApiContext, changes: Partial<ValidationData>): void {
  if (touching(target, context).length === 0) {
    throw new ApiError("InvalidOperation", { message: "Set a rule first: these cells have no data validation." });
  }
  replace(target, context, (validation) => ({ ...validation, ...changes }));
}

/** Replaces the validations of the range's cells by what `each` returns for them; null removes them. */
function replace(
  target: AreasTarget,
  context: ApiContext,
  each: (validation: ValidationData) => ValidationData | null,
  added: readonly ValidationData[] = [],
): void {
  const { sheet, areas: own } = target;
  for (const area of own) refuseProtected(context.model, { sheet, area }, "table");
  const { validations = [] } = context.model.sheet(sheet).properties;
  const kept = validations.flatMap((validation) => {
    const areas = parseAreas(validation.ranges);
    const inside = areas.flatMap((one) => own.flatMap((area) => intersectAreas(one, area) ?? []));
    if (inside.length === 0) return [validation];
    const outside = own.reduce((rest, area) => rest.flatMap((one) => subtractArea(one, area)), areas);
    const changed = each({ ...validation, ranges: formatAreas(inside) });
    const rest = outside.length === 0 ? [] : [{ ...validation, ranges: formatAreas(outside) }];
    return changed ? [...rest, changed] : rest;
  });
  context.model.changeSheet(sheet, { validations: [...kept, ...added] });
}
