import { succeed, type Result } from "../domain/result";
import { inExcel } from "./in-excel";

/**
 * Calls the listener when another cell or sheet is selected, or a cell is changed. That costs no round trip: the
 * listener decides whether to read what is selected.
 */
export async function watchSelection(listener: () => void): Promise<Result<() => void>> {
  const added = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = async () => listener();
    const handlers = [
      worksheets.onSelectionChanged.add(tell),
      worksheets.onActivated.add(tell),
      worksheets.onChanged.add(tell),
    ];
    await context.sync();
    return handlers;
  });
  if (!added.ok) return added;
  return succeed(() => {
    // If Excel refuses, the listener is told a few times more, which does no harm.
    void inExcel(async () => {
      for (const handler of added.value) handler.remove();
      await added.value[0]?.context.sync();
    });
  });
}
