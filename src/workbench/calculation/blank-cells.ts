import {
  BaseReferenceObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";

let told = false;

/**
 * Lets formulas see that another formula gave "". In the calculation in which it is worked out, the original takes such a
 * cell for a blank one, which is also equal to 0. Done once, because all engines of the process share the class.
 */
export function tellBlankTexts(): void {
  if (told) return;
  told = true;
  const references = BaseReferenceObject.prototype;
  const { getCellData } = references;
  references.getCellData = function (...args) {
    const cell = getCellData.apply(this, args);
    // With a formula a cell is never blank, whatever it holds.
    return cell?.v === "" && cell.f === undefined ? { ...cell, f: '=""' } : cell;
  };
}

/** How a function looks something up. */
interface Lookup {
  /** Which part of what it is given it looks through. */
  readonly through: "all" | "first column" | "first row";
  /** Whether a blank cell, or nothing, is looked up as a blank cell; otherwise as 0. */
  readonly findsBlanks: boolean;
}

/** The functions that look something up among cells, but for LOOKUP, which finds no blank ones. */
export const lookups = {
  MATCH: { through: "all", findsBlanks: false },
  XMATCH: { through: "all", findsBlanks: true },
  XLOOKUP: { through: "all", findsBlanks: true },
  VLOOKUP: { through: "first column", findsBlanks: false },
  HLOOKUP: { through: "first row", findsBlanks: false },
} as const satisfies Readonly<Record<string, Lookup>>;

/**
 * Makes a lookup of 0, "" or FALSE pass over blank cells, and one of a blank cell over those, as in Excel. In the original
 * each of them finds all others, as they are equal in a comparison.
 */
export function lookupPastBlanks(lookup: BaseFunction, how: Lookup): BaseFunction {
  const calculate = lookup.calculate.bind(lookup);
  lookup.calculate = (wanted, among, ...rest) =>
    calculate(
      ...(wanted !== undefined && among?.isArray() === true
        ? [wanted, toldApart(wanted, among as ArrayValueObject, how)]
        : [wanted, among].filter((argument) => argument !== undefined)),
      ...rest,
    );
  return lookup;
}

function toldApart(wanted: BaseValueObject, among: ArrayValueObject, { through, findsBlanks }: Lookup) {
  const value = wanted.isArray() ? (wanted as ArrayValueObject).getFirstCell() : wanted;
  if (!value.isNull() && !isLikeBlank(value)) return among;
  const isForBlanks = findsBlanks && value.isNull();
  // Of another type than what is looked for, or a text that nobody looks for, so that it is never found.
  const other = value.isString() ? NumberValueObject.create(0) : StringValueObject.create(isForBlanks ? "\0" : "");
  // What else of a table is given back stays as it is.
  const isThere = (row: number, column: number) =>
    through === "all" || (through === "first row" ? row === 0 : column === 0);
  return among.mapValue((each, row, column) => {
    const isWrong = isForBlanks ? !each.isNull() && isLikeBlank(each) : each.isNull();
    return isWrong && isThere(row, column) ? other : each;
  });
}

function isLikeBlank(value: BaseValueObject): boolean {
  return [0, "", false].includes(value.getValue() as number | string | boolean);
}
