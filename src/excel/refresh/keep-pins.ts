import { pinsFormula, pinsName, type Pins } from "../../domain/release/pins";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";

/** Keeps in the workbook which releases it is pinned to, in place of what it has; none leaves nothing. Two round trips. */
export function keepPins(pins: Pins): Promise<Result<null>> {
  return inExcel(async (context) => {
    const { names } = context.workbook;
    const item = names.getItemOrNullObject(pinsName).load({ name: true });
    await context.sync();
    if (!item.isNullObject && pins.size > 0) item.formula = pinsFormula(pins);
    else if (!item.isNullObject) item.delete();
    else if (pins.size > 0)
      names.add(pinsName, pinsFormula(pins), "Yardstick: the releases this workbook is pinned to");
    await context.sync();
    return null;
  });
}
