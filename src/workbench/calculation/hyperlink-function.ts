import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";

/** `HYPERLINK(address, shown)`: what it shows, the address where nothing else is said; the engine's own gives 0. */
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
