import type { CellContent, ChartUpdate, HeldCell, PlacedChart, Workbook, WrittenCell } from "../../src/actions/ports";
import { problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";

/** A workbook with one cell and any number of charts, which a test can inspect and make refuse. */
export interface FakeWorkbook extends Workbook {
  cell: CellContent;
  /** The texts of other cells, by reference. */
  readonly texts: Map<string, string>;
  readonly charts: Map<string, PlacedChart>;
  readonly updates: ChartUpdate[];
  recalculated: number;
  /** Excel's answer to everything from now on; null makes it work again. */
  refusal: string | null;
  /** Changes a chart's parameter cells, as a person would, and waits for the listeners. */
  edit(name: string, change: Partial<PlacedChart["parameters"]>): Promise<void>;
}

export function fakeWorkbook(): FakeWorkbook {
  const listeners = new Map<string, () => void>();
  const book: FakeWorkbook = {
    cell: { content: "", numberFormat: "General" },
    texts: new Map(),
    charts: new Map(),
    updates: [],
    recalculated: 0,
    refusal: null,
    readActiveCell: () => answer(() => book.cell),
    readTexts: (references) =>
      answer(() => new Map(references.map((reference) => [reference, book.texts.get(reference) ?? ""]))),
    writeActiveCell: (formula, numberFormat, replaces) =>
      answer((): WrittenCell | HeldCell => {
        const place = { sheet: "Budget", cell: "C4" };
        const before = book.cell;
        const isOurs = String(before.content).startsWith("=CLUB.");
        if (before.content !== "" && !isOurs && replaces?.cell !== place.cell) {
          return { place, holds: String(before.content) };
        }
        book.cell = { content: formula, numberFormat };
        return { place, before };
      }),
    restoreCell: ({ before }) =>
      answer(() => {
        book.cell = before;
        return null;
      }),
    addChart: ({ kind, parameters }, place) =>
      answer(() => {
        const number = book.charts.size + 1;
        const sheet = `Yardstick chart ${place === "new sheet" ? number : 1}`;
        const added = { name: `Yardstick_chart_${number}`, sheet, kind, parameters };
        book.charts.set(added.name, added);
        return added;
      }),
    readCharts: () => answer(() => [...book.charts.values()]),
    watchCharts: (names, listener) =>
      answer(() => {
        names.forEach((name) => listeners.set(name, listener));
        return null;
      }),
    updateCharts: (updates) =>
      answer(() => {
        book.updates.push(...updates);
        // Excel also reports our own writes as changes.
        updates.forEach(({ name }) => listeners.get(name)?.());
        return null;
      }),
    recalculate: () =>
      answer(() => {
        book.recalculated += 1;
        return null;
      }),
    async edit(name, change) {
      const chart = book.charts.get(name);
      if (!chart) throw new Error(`No chart ${name}`);
      book.charts.set(name, { ...chart, parameters: { ...chart.parameters, ...change } });
      listeners.get(name)?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };

  async function answer<T>(work: () => T): Promise<Result<T>> {
    return book.refusal === null ? succeed(work()) : fail(problem("workbook-refused", { detail: book.refusal }));
  }
  return book;
}
