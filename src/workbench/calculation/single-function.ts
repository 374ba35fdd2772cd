import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/**
 * `SINGLE(A1:A9)`, which Excel shows as "@A1:A9": the one cell of a range that lies in the formula's own row or column,
 * #VALUE! where none does; of an array, its first value.
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

/** The only one from first to last, or the formula's own where it is among them. */
function within(own: number, first: number, last: number): number | null {
  if (first === last) return first;
  return own >= first && own <= last ? own : null;
}
