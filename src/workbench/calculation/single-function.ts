import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/**
 * `SINGLE(A1:A9)`, which Excel shows as "@A1:A9": the cell of a range in the formula's own row or column, or #VALUE! if
 * there is none; for an array, its first value.
 */
export function singleFunction(): BaseFunction {
  return new Single("SINGLE" as ConstructorParameters<typeof BaseFunction>[0]);
}

class Single extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(of: BaseValueObject) {
    if (of.isError()) return of;
    if (of.isArray()) return (of as ArrayValueObject).getFirstCell();
    if (!of.isReferenceObject()) return of;
    const reference = of as unknown as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const row = within(this.row, startRow, endRow);
    const column = within(this.column, startColumn, endColumn);
    if (row === null || column === null) return ErrorValueObject.create(ErrorType.VALUE);
    return this.createReferenceObject(reference, {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
  }
}

/** The index itself if there is only one, or the formula's own if it is between first and last. */
function within(own: number, first: number, last: number): number | null {
  if (first === last) return first;
  return own >= first && own <= last ? own : null;
}
