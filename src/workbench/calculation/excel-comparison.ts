import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  type BaseFunction,
  type BaseValueObject,
  type compareToken,
} from "@univerjs/engine-formula";
import { fifteenDigits } from "../../domain/number-format/fifteen-digits";

/** The engine's function behind =, <>, <, >, <= and >=, which is told the operator before each comparison. */
interface Comparison extends BaseFunction {
  setCompareType(operator: compareToken): void;
}

/**
 * Makes the engine compare as Excel does: a number is less than any text, and a text less than FALSE and TRUE, so that 0
 * is not equal to "" or FALSE; a blank cell is equal to 0, "" and FALSE alike; an error gives that error; "*" and "?" are
 * characters like others. The original looks comparisons of cells up in an index of columns, which takes "", 0 and blank
 * for the same.
 */
export function excelComparison(comparison: BaseFunction): BaseFunction {
  const told = comparison as Comparison;
  let operator = "=";
  told.setCompareType = (next) => {
    operator = next.trim();
  };
  told.calculate = (one, other) => {
    if (one === undefined || other === undefined) return ErrorValueObject.create(ErrorType.NA);
    if (!one.isArray() && !other.isArray()) return compared(one, other, operator);
    const [rows, columns] = [sizeOf(one), sizeOf(other)].reduce(([r, c], [rs, cs]) => [
      Math.max(r, rs),
      Math.max(c, cs),
    ]);
    return ArrayValueObject.create({
      calculateValueList: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) =>
          compared(valueAt(one, row, column), valueAt(other, row, column), operator),
        ),
      ),
      rowCount: rows,
      columnCount: columns,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };
  return told;
}

function sizeOf(value: BaseValueObject): [rows: number, columns: number] {
  if (!value.isArray()) return [1, 1];
  const array = value as ArrayValueObject;
  return [array.getRowCount(), array.getColumnCount()];
}

/** The value at a place of the result: of a single row or column, the one in it; outside an array, #N/A. */
function valueAt(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const [rows, columns] = sizeOf(array);
  const [at, across] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  if (at >= rows || across >= columns) return ErrorValueObject.create(ErrorType.NA);
  return array.get(at, across) ?? NullValueObject.create();
}

function compared(one: BaseValueObject, other: BaseValueObject, operator: string): BaseValueObject {
  if (one.isError()) return one;
  if (other.isError()) return other;
  const order = orderOf(one, other);
  switch (operator) {
    case "=":
      return BooleanValueObject.create(order === 0);
    case "<>":
      return BooleanValueObject.create(order !== 0);
    case "<":
      return BooleanValueObject.create(order < 0);
    case ">":
      return BooleanValueObject.create(order > 0);
    case "<=":
      return BooleanValueObject.create(order <= 0);
    default:
      return BooleanValueObject.create(order >= 0);
  }
}

/** Less than 0 if the first comes first, 0 if they are equal, more than 0 if the second comes first. */
function orderOf(one: BaseValueObject, other: BaseValueObject): number {
  if (one.isNull() && other.isNull()) return 0;
  if (one.isNull()) return -orderOf(other, one);
  const [type, otherType] = [typeOf(one), other.isNull() ? typeOf(one) : typeOf(other)];
  if (type !== otherType) return type - otherType;
  const [value, against] = [one.getValue(), other.isNull() ? blankAs[type] : other.getValue()];
  if (type === types.number) return asShown(Number(value)) - asShown(Number(against));
  if (type === types.boolean) return Number(value) - Number(against);
  const [text, otherText] = [String(value).toLowerCase(), String(against).toLowerCase()];
  return text === otherText ? 0 : text < otherText ? -1 : 1;
}

/** A number as Excel compares it: to the 15 significant digits that it can show. */
function asShown(value: number): number {
  return Number.isInteger(value) ? value : fifteenDigits(value);
}

/** In the order in which Excel sorts and compares them. */
const types = { number: 0, text: 1, boolean: 2 } as const;
/** What a blank cell is beside a value of each type. */
const blankAs = [0, "", false] as const;

function typeOf(value: BaseValueObject): 0 | 1 | 2 {
  if (value.isBoolean()) return types.boolean;
  return value.isString() ? types.text : types.number;
}
