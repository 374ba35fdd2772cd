import { succeed, type Result } from "../domain/result";
import { inExcel } from "./in-excel";

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove" | "context">;

/**
 * Calls the listener when another cell, chart or sheet is selected, or a cell is changed. That costs no round trip: the
 * listener decides whether to read what is selected.
 */
export async function watchSelection(listener: () => void): Promise<Result<() => void>> {
  const tell = async () => listener();
  const handlers: Handler[] = [];
  /** By id. Excel reports a selected chart to those who watch the charts of its sheet, and of no other. */
  const watched = new Set<string>();
  const watchCharts = ({ id, charts }: Excel.Worksheet) => {
    if (watched.has(id)) return;
    watched.add(id);
    handlers.push(charts.onActivated.add(tell), charts.onDeactivated.add(tell));
  };
  /** A sheet that was added since is shown before anybody can select its charts. */
  const shown = async ({ worksheetId }: Excel.WorksheetActivatedEventArgs) => {
    listener();
    if (watched.has(worksheetId)) return;
    const added = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId).load({ id: true });
      await context.sync();
      watchCharts(sheet);
      await context.sync();
    });
    // It is tried again when the sheet is next shown.
    if (!added.ok) watched.delete(worksheetId);
  };
  const added = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ id: true });
    await context.sync();
    handlers.push(
      worksheets.onSelectionChanged.add(tell),
      worksheets.onActivated.add(shown),
      worksheets.onChanged.add(tell),
    );
    worksheets.items.forEach(watchCharts);
    await context.sync();
    return null;
  });
  if (!added.ok) return added;
  return succeed(() => {
    // If Excel refuses, the listener is told a few times more, which does no harm.
    void inExcel(async () => {
      for (const handler of handlers) handler.remove();
      await Promise.all([...new Set(handlers.map(({ context }) => context))].map((context) => context.sync()));
    });
  });
}
