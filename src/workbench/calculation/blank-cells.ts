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

/**
 * Makes a lookup of 0, "" or FALSE pass over blank cells, as in Excel. In the original a blank cell is found by each of
 * them, as it is equal to each of them in a comparison.
 */
export function lookupPastBlanks(lookup: BaseFunction): BaseFunction {
  const calculate = lookup.calculate.bind(lookup);
  lookup.calculate = (wanted, among, ...rest) =>
    calculate(
      ...(wanted !== undefined && among?.isArray() === true
        ? [wanted, withoutBlanks(wanted, among as ArrayValueObject)]
        : [wanted, among].filter((argument) => argument !== undefined)),
      ...rest,
    );
  return lookup;
}

function withoutBlanks(wanted: BaseValueObject, among: ArrayValueObject): BaseValueObject {
  const value = wanted.isArray() ? (wanted as ArrayValueObject).getFirstCell() : wanted;
  const isLikeBlank = value.isNull() || [0, "", false].includes(value.getValue() as number | string | boolean);
  if (!isLikeBlank) return among;
  // Of another type than what is looked for, so that it is never found.
  const other = value.isString() ? NumberValueObject.create(0) : StringValueObject.create("");
  // What a table gives back stays blank: only its first column is looked through.
  const isTable = among.getRowCount() > 1 && among.getColumnCount() > 1;
  return among.mapValue((each, _row, column) => (each.isNull() && (!isTable || column === 0) ? other : each));
}
