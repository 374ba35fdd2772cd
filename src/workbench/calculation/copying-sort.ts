import { ArrayValueObject, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";

/**
 * Makes the engine's SORT or SORTBY sort a copy. The originals sort their argument in place, which changes the range
 * for every other formula in the same calculation.
 */
export function copyingSort(sort: BaseFunction): BaseFunction {
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (...args) => calculate(...args.map(copyOf));
  return sort;
}

function copyOf(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}
