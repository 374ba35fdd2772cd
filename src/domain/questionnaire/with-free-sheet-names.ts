import { sheetPrefix } from "../sheet-prefix";
import { sheetNames } from "./sheet-names";
import type { PlannedCell, QuestionnairePlan } from "./sheet-plan";

/**
 * The plan, changed so that it can be drawn into a workbook that already has sheets. A sheet whose name is taken
 * (ignoring capitals) gets a number, and formulas and links that lead to it, and labels beside them that name it, are
 * changed too.
 */
export function withFreeSheetNames(plan: QuestionnairePlan, taken: readonly string[]): QuestionnairePlan {
  const planned = [...plan.sheets.map(({ name }) => name), plan.listSheet];
  const renamed = new Map<string, string>();
  for (const name of planned) {
    const others = [...taken, ...planned.filter((other) => other !== name), ...renamed.values()];
    const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
    renamed.set(name, isTaken ? (sheetNames([...others, name]).at(-1) ?? name) : name);
  }
  if (planned.every((name) => renamed.get(name) === name)) return plan;
  const nameOf = (name: string) => renamed.get(name) ?? name;
  return {
    ...plan,
    listSheet: nameOf(plan.listSheet),
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      name: nameOf(sheet.name),
      cells: cellsAfter(sheet.cells, renamed),
    })),
  };
}

function cellsAfter(cells: readonly PlannedCell[], renamed: ReadonlyMap<string, string>): readonly PlannedCell[] {
  const counted = new Map(
    cells.flatMap(({ row, formula }) => {
      const [, name] = /'((?:[^']|'')+)'!/.exec(formula ?? "") ?? [];
      return name === undefined ? [] : [[row, name.replaceAll("''", "'")] as const];
    }),
  );
  return cells.map((planned) => {
    const { link } = planned;
    const cell =
      link === undefined ? planned : { ...planned, link: { ...link, sheet: renamed.get(link.sheet) ?? link.sheet } };
    if (cell.formula !== undefined) return { ...cell, formula: formulaAfter(cell.formula, renamed) };
    const isName = cell.value !== null && cell.value === counted.get(cell.row);
    return isName ? { ...cell, value: renamed.get(String(cell.value)) ?? cell.value } : cell;
  });
}

function formulaAfter(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula.replace(/'((?:[^']|'')+)'!/g, (reference, name: string) => {
    const after = renamed.get(name.replaceAll("''", "'"));
    return after === undefined ? reference : sheetPrefix(after);
  });
}
