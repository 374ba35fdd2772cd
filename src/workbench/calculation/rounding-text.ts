import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { roundedAsShown } from "../../domain/number-format/rounded-as-shown";

/**
 * Makes the engine's TEXT round as Excel does, a half away from zero. The original rounds the binary fraction behind a
 * number, so that a label would say £129.60 beside a cell that says £129.61.
 */
export function roundingText(text: BaseFunction): BaseFunction {
  const calculate = text.calculate.bind(text);
  text.calculate = (value, format, ...rest) =>
    calculate(
      ...(format?.isString() === true && value !== undefined ? [rounded(value, format)] : [value]),
      format,
      ...rest,
    );
  return text;
}

function rounded(value: BaseValueObject, format: BaseValueObject): BaseValueObject {
  if (value.isArray()) return (value as ArrayValueObject).map((one) => rounded(one, format));
  return value.isNumber()
    ? NumberValueObject.create(roundedAsShown(String(format.getValue()), Number(value.getValue())))
    : value;
}
