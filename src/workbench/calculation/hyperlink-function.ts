import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";

/** `HYPERLINK(address, shown)` gives the text to show, or the address if there is none. The engine's own gives 0. */
export function hyperlinkFunction(): BaseFunction {
  return new Hyperlink("HYPERLINK" as ConstructorParameters<typeof BaseFunction>[0]);
}

class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(address: BaseValueObject, shown?: BaseValueObject) {
    return address.isError() ? address : (shown ?? address);
  }
}
