import { itemAt } from "../../item-at";
import { formatValue } from "../../units";
import { roundHalfUp } from "../../statistics/round-half-up";
import type { FormulaTree, Operator } from "./parse-formula";

/** What a cell of a scenario holds. */
export type CellValue = number | string | boolean;

/** What a name stands for: a cell, or the cells of a row, a year each. */
export type NamedValue = CellValue | readonly CellValue[];

/** What is known where a formula is worked out. */
export interface FormulaScope {
  /** @throws an Error if nothing has this name */
  valueOf(name: string): NamedValue;
  /** The value of a row in the year before. @throws an Error outside rows of years */
  before(name: string): CellValue;
}

/** What Excel shows as an error, such as a division by 0. No scenario's formula gives one for inputs within their ranges. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
}

/** Works a formula out, with the functions of Excel that scenarios use. @throws FormulaError where Excel shows an error */
export function evaluateFormula(tree: FormulaTree, scope: FormulaScope): CellValue {
  switch (tree.kind) {
    case "constant":
      return tree.value;
    case "name":
      return single(scope.valueOf(tree.name), tree.name);
    case "negative":
      return -asNumber(evaluateFormula(tree.of, scope));
    case "operation":
      return operations[tree.operator](evaluateFormula(tree.left, scope), evaluateFormula(tree.right, scope));
    case "call":
      return call(tree.function, tree.args, scope);
  }
}

function call(name: string, args: readonly FormulaTree[], scope: FormulaScope): CellValue {
  const first = itemAt(args, 0);
  // Not as functions of their values: only what is asked for is worked out, or looked up in another year.
  if (name === "IF") return evaluateFormula(itemAt(args, asBoolean(evaluateFormula(first, scope)) ? 1 : 2), scope);
  if (name === "PRIOR") {
    if (first.kind !== "name") throw new Error("PRIOR takes the name of a row");
    return scope.before(first.name);
  }
  const values = args.map((arg) => (arg.kind === "name" ? scope.valueOf(arg.name) : evaluateFormula(arg, scope)));
  const known = functions[name];
  if (known === undefined) throw new Error(`Scenarios don't use the function ${name}`);
  return finite(known(values));
}

type Values = readonly NamedValue[];
const numbersOf = (values: Values) => values.flat().filter((value) => typeof value === "number");
const numberAt = (values: Values, index: number) => asNumber(single(itemAt(values, index), "argument"));
const numbersAt = (values: Values, index: number) => [itemAt(values, index)].flat().map(asNumber);
const booleans = (values: Values) => values.flat().map(asBoolean);

/** As in Excel; ROUND rounds halves away from 0. */
const functions: Readonly<Record<string, (values: Values) => CellValue>> = {
  SUM: (values) => sum(numbersOf(values)),
  MIN: (values) => Math.min(...numbersOf(values)),
  MAX: (values) => Math.max(...numbersOf(values)),
  ABS: (values) => Math.abs(numberAt(values, 0)),
  SQRT: (values) => Math.sqrt(numberAt(values, 0)),
  AND: (values) => booleans(values).every(Boolean),
  OR: (values) => booleans(values).some(Boolean),
  NOT: (values) => !booleans(values).some(Boolean),
  ROUND: (values) => roundHalfUp(numberAt(values, 0), numberAt(values, 1)),
  // Whole numbers with commas: the only format that scenarios use.
  TEXT: (values) => {
    if (values[1] !== "#,##0") throw new Error("Scenarios write texts of whole numbers alone");
    return formatValue(numberAt(values, 0), "", 0);
  },
  INDEX: (values) => itemAt([itemAt(values, 0)].flat(), numberAt(values, 1) - 1),
  SUMPRODUCT: (values) => {
    const [left, right] = [numbersAt(values, 0), numbersAt(values, 1)];
    return sum(left.map((value, index) => value * itemAt(right, index)));
  },
  // The first amount is discounted by a whole year, as in Excel.
  NPV: (values) => sum(numbersAt(values, 1).map((amount, index) => amount / (1 + numberAt(values, 0)) ** (index + 1))),
};

const operations: Readonly<Record<Operator, (left: CellValue, right: CellValue) => CellValue>> = {
  "+": (left, right) => asNumber(left) + asNumber(right),
  "-": (left, right) => asNumber(left) - asNumber(right),
  "*": (left, right) => asNumber(left) * asNumber(right),
  "/": (left, right) => finite(asNumber(left) / asNumber(right)) as number,
  "^": (left, right) => finite(asNumber(left) ** asNumber(right)) as number,
  "&": (left, right) => `${left}${right}`,
  "=": (left, right) => left === right,
  "<>": (left, right) => left !== right,
  "<": (left, right) => left < right,
  ">": (left, right) => left > right,
  "<=": (left, right) => left <= right,
  ">=": (left, right) => left >= right,
};

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function finite(value: CellValue): CellValue {
  if (typeof value === "number" && !Number.isFinite(value)) throw new FormulaError("There is no such number.");
  return value;
}

function single(value: NamedValue, name: string): CellValue {
  if (Array.isArray(value)) throw new Error(`${name} is a row of years where one value belongs`);
  return value as CellValue;
}

function asNumber(value: CellValue): number {
  if (typeof value === "string") throw new FormulaError(`"${value}" is not a number.`);
  return Number(value);
}

function asBoolean(value: CellValue): boolean {
  if (typeof value === "string") throw new FormulaError(`"${value}" is neither true nor false.`);
  return Boolean(value);
}
