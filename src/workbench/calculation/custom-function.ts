import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { CellError, CellErrorCode } from "../../workbook-file/workbook-data";
import type {
  CustomFunctionArgument,
  CustomFunctionOutcome,
  CustomFunctionRunner,
  CustomFunctionScalar,
} from "../calculation";

/** Gives the outcome of a call in a cell; null means that it is not known yet. */
export type OutcomeSource = (
  name: string,
  args: readonly CustomFunctionArgument[],
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
) => CustomFunctionOutcome | null;

type FunctionName = ConstructorParameters<typeof BaseFunction>[0];

/**
 * A custom function for the engine. It is synchronous, because the engine runs asynchronous functions one after the
 * other. If an argument is an error, that is the result and the function is not called; but a function that accepts
 * errors gets those in a range. A call without an outcome yet gives #N/A, and we show #BUSY! instead.
 */
export function customFunction(name: string, handedOver: HandedOver, outcomeOf: OutcomeSource): BaseFunction {
  return new CustomFunction(name as FunctionName, handedOver, outcomeOf);
}

/** How cells are passed to custom functions. */
export type HandedOver = Pick<CustomFunctionRunner, "takesErrors" | "blankCells">;

class CustomFunction extends BaseFunction {
  readonly #handedOver: HandedOver;
  readonly #outcomeOf: OutcomeSource;

  constructor(name: FunctionName, handedOver: HandedOver, outcomeOf: OutcomeSource) {
    super(name);
    this.#handedOver = handedOver;
    this.#outcomeOf = outcomeOf;
  }

  /** Text is passed as written, so that the engine does not try each one as a number or a date. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]) {
    const args: CustomFunctionArgument[] = [];
    for (const variant of variants) {
      const argument = argumentOf(variant, this.#handedOver);
      if (argument instanceof ErrorValueObject) return argument;
      args.push(argument);
    }
    const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const outcome = this.#outcomeOf(String(this.name), args, cell);
    if (outcome === null) return ErrorValueObject.create(ErrorType.NA);
    return outcome.ok ? valueObject(outcome.value) : ErrorValueObject.create(outcome.error as ErrorType);
  }
}

/** A single cell counts as its value; anything larger is an array of rows. */
function argumentOf(
  variant: BaseValueObject,
  { takesErrors = false, blankCells }: HandedOver,
): CustomFunctionArgument | ErrorValueObject {
  if (variant.isLambda()) return ErrorValueObject.create(ErrorType.VALUE);
  if (!variant.isArray()) return scalarOf(variant);
  const blank = blankCells === "zero" ? 0 : null;
  const rows = (variant as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => scalarOf(cell) ?? blank));
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0] ?? null;
  const error = rows.flat().find((cell) => cell instanceof ErrorValueObject);
  if (error !== undefined && !takesErrors) return error;
  return rows.map((row) =>
    row.map((cell) => (cell instanceof ErrorValueObject ? { error: cell.getValue() as CellErrorCode } : cell)),
  );
}

function scalarOf(value: Nullable<BaseValueObject>): CustomFunctionScalar | ErrorValueObject {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return value as ErrorValueObject;
  return value.getValue() as CustomFunctionScalar;
}

/** Made again for every call, because native functions may change an array they get. */
function valueObject(value: CustomFunctionArgument): BaseValueObject {
  if (!isRows(value)) return scalarObject(value);
  const columnCount = Math.max(0, ...value.map((row) => row.length));
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: value.map((row) => Array.from({ length: columnCount }, (_, i) => scalarObject(row[i] ?? null))),
    rowCount: value.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarObject(value: CustomFunctionScalar | CellError): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "object") return ErrorValueObject.create(value.error as ErrorType);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

function isRows(value: CustomFunctionArgument): value is Exclude<CustomFunctionArgument, CustomFunctionScalar> {
  return typeof value === "object" && value !== null;
}
