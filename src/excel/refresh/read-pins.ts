import { problem } from "../../domain/problems";
import { pinsName, readPins as pinsIn, type Pins } from "../../domain/release/pins";
import { fail, succeed, type Result } from "../../domain/result";
import { inExcel } from "../in-excel";

/**
 * Which releases the workbook is pinned to. One round trip. While somebody types into a cell it waits, because no figure
 * may be given before we know.
 */
export async function readPins(): Promise<Result<Pins>> {
  const formula = await inExcel(
    async (context) => {
      const item = context.workbook.names.getItemOrNullObject(pinsName).load({ formula: true });
      await context.sync();
      return item.isNullObject ? null : String(item.formula);
    },
    { delayForCellEdit: true },
  );
  if (!formula.ok) return fail(problem("pins-not-read", { detail: formula.problem.message }));
  if (formula.value === null) return succeed(new Map());
  const pins = pinsIn(formula.value);
  const detail = `the name ${pinsName} is ${formula.value}, and should be such as ="cla 3". Correct or delete it under Formulas, Name Manager, then refresh.`;
  return pins === null ? fail(problem("pins-not-read", { detail })) : succeed(pins);
}
