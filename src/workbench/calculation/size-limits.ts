import {
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type BaseFunction,
  type BaseValueObject,
  type IFormulaRuntimeService,
  type IFunctionService,
} from "@univerjs/engine-formula";

/** More cells than this in one array would use up the machine's memory, because the engine stores blank ones too. */
const mostCells = 5_000_000;

/** Functions that make arrays of any size, and which of their arguments give the rows and columns. */
const makers: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  SEQUENCE: [0, 1],
  RANDARRAY: [0, 1],
  MAKEARRAY: [0, 1],
  EXPAND: [1, 2],
};

/** Gives #VALUE! for references and arrays of more than five million cells, although Excel could handle them. */
export function limitSizes(functions: IFunctionService, runtime: IFormulaRuntimeService): void {
  limitReferences();
  const keep = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    const isHuge = result.isReferenceObject() && cellsOf(result as BaseReferenceObject) > mostCells;
    keep(isHuge ? ErrorValueObject.create(ErrorType.VALUE) : result);
  };
  for (const [name, places] of Object.entries(makers)) {
    const maker = functions.getExecutor(name);
    if (maker) functions.registerExecutors(limitedMaker(maker, places));
  }
}

function limitedMaker(maker: BaseFunction, places: readonly number[]): BaseFunction {
  const calculate = maker.calculate.bind(maker);
  maker.calculate = (...args) => {
    const cells = places.reduce((product, place) => product * Math.max(1, numberOf(args[place])), 1);
    return cells > mostCells ? ErrorValueObject.create(ErrorType.VALUE) : calculate(...args);
  };
  return maker;
}

/** Leaves anything but a number for the function itself to refuse. */
function numberOf(argument: BaseValueObject | undefined): number {
  const number = argument?.isArray() === false ? Number(argument.getValue()) : 1;
  return Number.isNaN(number) ? 1 : number;
}

let limited = false;

/**
 * Done once, because all engines of the process share the class of references. An exception becomes the formula's
 * #VALUE!.
 */
function limitReferences(): void {
  if (limited) return;
  limited = true;
  const references = BaseReferenceObject.prototype;
  const { toArrayValueObject, iterator } = references;
  references.toArrayValueObject = function (...args) {
    refuseHuge(this);
    return toArrayValueObject.apply(this, args);
  };
  references.iterator = function (...args) {
    refuseHuge(this);
    iterator.apply(this, args);
  };
}

function refuseHuge(reference: BaseReferenceObject): void {
  const cells = cellsOf(reference);
  if (cells > mostCells) throw new RangeError(`a reference to ${cells} cells`);
}

function cellsOf(reference: BaseReferenceObject): number {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return (endRow - startRow + 1) * (endColumn - startColumn + 1);
}
