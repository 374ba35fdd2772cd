import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type IFormulaCurrentConfigService,
  type IFormulaRuntimeService,
} from "@univerjs/engine-formula";

/** Excel's own name, in files, for what it shows as "J1#". */
export const anchorArray = "ANCHORARRAY";

/**
 * The range that an array formula spilled to: `ANCHORARRAY(J1)`; #REF! if the cell has no formula or its spill is
 * blocked.
 */
export function spilledRangeFunction(
  config: IFormulaCurrentConfigService,
  runtime: IFormulaRuntimeService,
): BaseFunction {
  return new SpilledRange(config, runtime);
}

class SpilledRange extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;
  readonly #config: IFormulaCurrentConfigService;
  readonly #runtime: IFormulaRuntimeService;

  constructor(config: IFormulaCurrentConfigService, runtime: IFormulaRuntimeService) {
    super(anchorArray as ConstructorParameters<typeof BaseFunction>[0]);
    this.#config = config;
    this.#runtime = runtime;
  }

  override calculate(anchor: BaseValueObject) {
    if (anchor.isError()) return anchor;
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = anchor as unknown as BaseReferenceObject;
    const unit = reference.getUnitId();
    const sheet = reference.getSheetId();
    const { startRow: row, startColumn: column } = reference.getRangePosition();
    if (!this.#config.getFormulaData()[unit]?.[sheet]?.[row]?.[column]) return ErrorValueObject.create(ErrorType.REF);
    const calculatedNow = this.#runtime.getUnitData()[unit]?.[sheet]?.getValue(row, column);
    const ranges = !calculatedNow ? this.#config.getArrayFormulaRange() : this.#runtime.getUnitArrayFormula();
    const shown = calculatedNow ?? this.#config.getUnitData()[unit]?.[sheet]?.cellData.getValue(row, column);
    if (shown?.v === ErrorType.SPILL) return ErrorValueObject.create(ErrorType.REF);
    const range = ranges[unit]?.[sheet]?.[row]?.[column];
    return !range ? reference : this.createReferenceObject(reference, range);
  }
}
