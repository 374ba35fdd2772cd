import { moveFormula } from "../../domain/move-formula";
import type { ConditionalFormatData, ConditionalLook } from "../../workbook-file/sheet-parts";
import type { CellResult } from "../../workbook-file/workbook-data";
import { type Area, cellArea, containsArea, intersectAreas } from "./area";
import { areasOf } from "./areas";
import { formatReference } from "./reference";
import type { Sheet } from "./sheet";
import { nameSheets } from "./shift-formula";

/** A rule for a cell: the formula that decides, and the look it gives. */
export interface RuleAtCell {
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

const comparisons = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqualTo: ">=",
  LessThanOrEqualTo: "<=",
} as const;

/** A conditional format with cells in view. */
export interface FormatInView {
  readonly rule: Drawable;
  readonly stopIfTrue: boolean;
  /** Only its areas in view, because one that marks findings has thousands. */
  readonly areas: readonly Area[];
  /** The cell that its formulas are relative to. */
  readonly first: { readonly row: number; readonly column: number };
}

type Drawable = Exclude<ConditionalFormatData["rule"], { kind: "Other" }>;

/** The conditional formats of part of a sheet that we can draw, in order of priority. */
export function formatsIn(sheet: Sheet, view: Area): FormatInView[] {
  return (sheet.properties.conditionalFormats ?? []).flatMap((one) => {
    const { rule, stopIfTrue } = one;
    const areas = areasOf(one);
    const inView = areas.filter((area) => intersectAreas(area, view));
    if (inView.length === 0 || !isDrawable(rule)) return [];
    const [row, column] = [least(areas.map(({ top }) => top)), least(areas.map(({ left }) => left))];
    return [{ rule, stopIfTrue, areas: inView, first: { row, column } }];
  });
}

/** The rules that decide how a cell looks. */
export function rulesAt(formats: readonly FormatInView[], sheet: Sheet, row: number, column: number): RuleAtCell[] {
  const cell = cellArea(row, column);
  return formats.flatMap(({ rule, stopIfTrue, areas, first }) => {
    if (!areas.some((area) => containsArea(area, cell))) return [];
    const text = decision(rule, formatReference(sheet.name, cell), (formula) =>
      nameSheets(moveFormula(formula, row - first.row, column - first.column), sheet.name),
    );
    return [{ formula: `=${text}`, look: rule.format, stopIfTrue }];
  });
}

/** Whether the page draws it: not kinds that we don't model, or formulas about their own position. */
export function isDrawable(rule: ConditionalFormatData["rule"]): rule is Drawable {
  if (rule.kind === "Other") return false;
  const formulas = rule.kind === "Custom" ? [rule.formula] : [rule.formula1, rule.formula2];
  return !formulas.some((formula) => /\b(ROW|COLUMN|CELL)\(\s*\)/i.test(formula));
}

/** The combined look of the rules: for each part of it, the first rule that is true decides. */
export function lookOf(
  rules: readonly RuleAtCell[],
  result: (formula: string) => CellResult | undefined,
): ConditionalLook {
  let look: ConditionalLook = {};
  for (const rule of rules) {
    const given = result(rule.formula);
    const holds = given === true || (typeof given === "number" && given !== 0);
    if (!holds) continue;
    look = { ...rule.look, ...look };
    if (rule.stopIfTrue) break;
  }
  return look;
}

/** Not Math.min(…), which fails for too many arguments. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Infinity);
}

function decision(rule: Drawable, cell: string, here: (formula: string) => string): string {
  if (rule.kind === "Custom") return here(rule.formula);
  const [first, second] = [here(rule.formula1), here(rule.formula2)];
  if (rule.operator === "Between") return `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  if (rule.operator === "NotBetween") return `OR(${cell}<(${first}),${cell}>(${second}))`;
  return `${cell}${comparisons[rule.operator]}(${first})`;
}
