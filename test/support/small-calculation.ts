import type {
  Calculation,
  CellAddress,
  CellChange,
  CellInput,
  CustomFunctionArgument,
  CustomFunctionCall,
  CustomFunctionRunner,
} from "../../src/workbench/calculation";
import { areaSize } from "../../src/workbench/model/area";
import { formatReference, parseReference } from "../../src/workbench/model/reference";
import type { CellResult } from "../../src/workbook-file/workbook-data";

/**
 * A minimal calculation for testing the code around it: =SUM(range), =A1, =SEQUENCE(rows) and calls of custom functions
 * with references, numbers and texts. It calculates everything each time, and does not change references when rows
 * move.
 */
export function createSmallCalculation(runner: CustomFunctionRunner = { names: [], run: async () => [] }): Calculation {
  const inputs = new Map<string, CellAddress & { readonly input: CellInput }>();
  const results = new Map<string, CellResult>();
  const names = new Map<string, string>();
  const listeners = new Set<(changes: readonly CellChange[]) => void>();
  const known = new Map<string, CellChange["result"]>();
  const key = ({ sheet, row, column }: CellAddress) => `${sheet} ${row} ${column}`;

  const valueAt = (address: CellAddress): CellResult => {
    const input = inputs.get(key(address))?.input ?? null;
    return typeof input === "object" && input !== null ? (results.get(key(address)) ?? null) : input;
  };
  const rangeValues = (sheet: string, text: string): CellResult[][] | null => {
    const reference = parseReference(names.get(text.toUpperCase())?.slice(1) ?? text);
    if (!reference) return null;
    const { rows, columns } = areaSize(reference.area);
    const { top, left } = reference.area;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => valueAt({ sheet, row: top + row, column: left + column })),
    );
  };
  const argument = (sheet: string, text: string): CustomFunctionArgument => {
    const values = rangeValues(sheet, text);
    if (values)
      return (values.length === 1 && values[0]?.length === 1 ? values[0][0] : values) as CustomFunctionArgument;
    return text === "" ? null : text.startsWith('"') ? text.slice(1, -1) : Number(text);
  };

  function changesOf(address: CellAddress, value: unknown): CellChange[] {
    const rows = Array.isArray(value) ? (value as CellResult[][]) : [[value as CellResult]];
    const spill = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
    return rows.flatMap((cells, row) =>
      cells.map((result, column) => ({
        sheet: address.sheet,
        row: address.row + row,
        column: address.column + column,
        result,
        spilled: row + column > 0,
        ...(spill && row + column === 0 ? { spill: { rows: rows.length, columns: cells.length } } : {}),
      })),
    );
  }

  function report(address: CellAddress, value: unknown): CellChange[] {
    const changes = changesOf(address, value);
    const first = changes[0];
    if (first) results.set(key(address), first.result);
    return changes;
  }

  return {
    addSheet: () => undefined,
    renameSheet: () => [],
    removeSheet: (sheet) => {
      for (const [at, input] of inputs) if (input.sheet === sheet) inputs.delete(at);
      return [];
    },
    defineName: (name, refersTo) => void names.set(name.toUpperCase(), refersTo),
    hideRows: () => undefined,
    removeName: (name) => void names.delete(name.toUpperCase()),
    setCells: (cells) => {
      for (const cell of cells) {
        if (cell.input === null) inputs.delete(key(cell));
        else inputs.set(key(cell), cell);
      }
    },
    insertRows: () => [],
    deleteRows: () => [],
    insertColumns: () => [],
    deleteColumns: () => [],
    moveCells: () => [],
    callAgain: () => undefined,
    async recalculate(_kind, onKnown = () => undefined) {
      await Promise.resolve();
      const calls: { readonly address: CellAddress; readonly call: CustomFunctionCall }[] = [];
      const changes: CellChange[] = [];
      for (const cell of inputs.values()) {
        if (typeof cell.input !== "object" || cell.input === null) continue;
        const [, name = "", list = ""] = /^=([A-Z.]+)\((.*)\)$/i.exec(cell.input.formula) ?? [];
        const parts = list === "" ? [] : list.split(",").map((part) => part.trim());
        if (runner.names.includes(name.toUpperCase())) {
          const args = parts.map((part) => argument(cell.sheet, part));
          const address = formatReference("Sheet1", {
            top: cell.row,
            bottom: cell.row,
            left: cell.column,
            right: cell.column,
          });
          calls.push({ address: cell, call: { name: name.toUpperCase(), args, address } });
          if (!known.has(key(cell))) changes.push(...report(cell, { error: "#BUSY!" }));
        } else if (name.toUpperCase() === "SUM") {
          const numbers = (rangeValues(cell.sheet, parts[0] ?? "") ?? []).flat();
          changes.push(
            ...report(
              cell,
              numbers.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0),
            ),
          );
        } else if (name.toUpperCase() === "SEQUENCE") {
          changes.push(
            ...report(
              cell,
              Array.from({ length: Number(parts[0]) }, (_, row) => [row + 1]),
            ),
          );
        } else {
          const values = rangeValues(cell.sheet, cell.input.formula.slice(1));
          changes.push(...report(cell, values?.[0]?.[0] ?? { error: "#NAME?" }));
        }
      }
      listeners.forEach((listener) => listener(changes));
      onKnown();
      if (calls.length === 0) return;
      const outcomes = await runner.run(calls.map(({ call }) => call));
      const settled = outcomes.flatMap((outcome, index) => {
        const address = calls[index]?.address;
        if (!address) return [];
        known.set(key(address), null);
        return report(address, outcome.ok ? outcome.value : { error: outcome.error, message: outcome.message });
      });
      listeners.forEach((listener) => listener(settled));
    },
    onChange: (listener) => void listeners.add(listener),
    dispose: () => listeners.clear(),
  };
}
