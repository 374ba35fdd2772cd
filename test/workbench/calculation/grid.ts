import type { CellResult } from "../../../src/workbook-file/workbook-data";
import type {
  Calculation,
  CellChange,
  CellInput,
  CustomFunctionCall,
  CustomFunctionOutcome,
  CustomFunctionRunner,
} from "../../../src/workbench/calculation";
import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";

type Functions = Readonly<Record<string, (...args: CustomFunctionCall["args"]) => CustomFunctionOutcome>>;

/** A workbook as seen from outside the calculation: inputs go in as text, and what cells show is remembered. */
export interface Grid {
  readonly calculation: Calculation;
  /** The batches given to the runner. */
  readonly batches: (readonly CustomFunctionCall[])[];
  /** Every report of results, in order. */
  readonly reports: (readonly CellChange[])[];
  /** Sets cells of a sheet, e.g. { A1: 1, B1: "=A1*2" }, without calculating. */
  enter(inputs: Readonly<Record<string, CellInput>>, sheet?: string): void;
  /** Sets cells and calculates until nothing waits. */
  set(inputs: Readonly<Record<string, CellInput>>, sheet?: string): Promise<void>;
  /** What a cell shows by the last report; undefined where nothing was ever reported. */
  show(cell: string, sheet?: string): CellResult | undefined;
  /** The cells that show a value spilled from elsewhere, in reading order. */
  spilled(sheet?: string): string[];
}

export const succeeds = (value: CustomFunctionCall["args"][number]): CustomFunctionOutcome => ({ ok: true, value });
export const fails = (message: string): CustomFunctionOutcome => ({ ok: false, error: "#N/A", message });

export function createGrid(
  functions: Functions = {},
  options: Pick<CustomFunctionRunner, "takesErrors" | "answer"> = {},
): Grid {
  const batches: (readonly CustomFunctionCall[])[] = [];
  const reports: (readonly CellChange[])[] = [];
  const calculation = createUniverCalculation({
    names: Object.keys(functions),
    ...options,
    async run(calls) {
      batches.push(calls);
      return calls.map(({ name, args }) => functions[name]?.(...args) ?? fails(`no function ${name}`));
    },
  });
  const cells = new Map<string, CellChange>();
  calculation.onChange((changes) => {
    reports.push(changes);
    for (const change of changes) cells.set(`${change.sheet} ${nameOf(change)}`, change);
  });
  calculation.addSheet("Sheet1", "Sheet1");
  const enter: Grid["enter"] = (inputs, sheet = "Sheet1") => {
    for (const cell of Object.keys(inputs)) cells.delete(`${sheet} ${cell}`);
    calculation.setCells(
      Object.entries(inputs).map(([cell, input]) => ({
        sheet,
        ...placeOf(cell),
        input: typeof input === "string" && input.startsWith("=") ? { formula: input } : input,
      })),
    );
  };
  return {
    calculation,
    batches,
    reports,
    enter,
    set(inputs, sheet) {
      enter(inputs, sheet);
      return calculation.recalculate();
    },
    show: (cell, sheet = "Sheet1") => cells.get(`${sheet} ${cell}`)?.result,
    spilled: (sheet = "Sheet1") =>
      [...cells.values()]
        .filter((change) => change.sheet === sheet && change.spilled)
        .sort((a, b) => a.row - b.row || a.column - b.column)
        .map(nameOf),
  };
}

/** Row and column of a cell named like "B7"; columns A to Z. */
export function placeOf(cell: string): { row: number; column: number } {
  return { row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 };
}

export function nameOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
