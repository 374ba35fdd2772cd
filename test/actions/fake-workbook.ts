import type {
  CellContent,
  ChartUpdate,
  PlacedChart,
  SheetCell,
  Workbook,
  WorkbookCells,
} from "../../src/actions/ports";
import { problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";

/** A workbook with one cell and any number of charts, which a test can inspect and make refuse. */
export interface FakeWorkbook extends Workbook, WorkbookCells {
  cell: CellContent;
  /** What else there is to know of the selected cell, such as where it is. */
  about: Partial<SheetCell>;
  /** What was written into other cells than the selected one. */
  readonly written: Map<string, CellContent>;
  /** Selects another cell, or changes this one, and waits until the pane has followed. */
  select(content: CellContent["content"], about?: Partial<SheetCell>): Promise<void>;
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
  const watchers = new Set<() => void>();
  const book: FakeWorkbook = {
    cell: { content: "", numberFormat: "General" },
    texts: new Map(),
    charts: new Map(),
    updates: [],
    recalculated: 0,
    refusal: null,
    about: {},
    written: new Map(),
    readCell: (place) =>
      answer((): SheetCell => {
        const selected = { sheet: "Budget", cell: "C4", ...book.about.place };
        const isOther = place !== null && (place.sheet !== selected.sheet || place.cell !== selected.cell);
        const other = book.written.get(place?.cell ?? "") ?? { content: "", numberFormat: "General" };
        const { content, numberFormat } = isOther ? other : book.cell;
        return {
          content,
          numberFormat,
          value: content,
          text: String(content),
          isError: false,
          isBusy: false,
          spilled: null,
          head: ["", ""],
          charts: [],
          ...(!isOther && book.about),
          place: isOther ? place : selected,
        };
      }),
    readValues: (_sheet, references) =>
      answer(
        () =>
          new Map(
            references.flatMap((reference) => {
              const text = book.texts.get(reference);
              return text === undefined ? [] : [[reference, [[text]]]];
            }),
          ),
      ),
    writeCell: (place, content) =>
      answer(() => {
        if (place.cell === (book.about.place?.cell ?? "C4")) book.cell = content;
        else book.written.set(place.cell, content);
        return null;
      }),
    watchSelection: (listener) =>
      answer(() => {
        watchers.add(listener);
        return () => void watchers.delete(listener);
      }),
    async select(content, about = {}) {
      book.cell = { content, numberFormat: about.numberFormat ?? "General" };
      book.about = about;
      watchers.forEach((tell) => tell());
      await new Promise((resolve) => setTimeout(resolve, 150));
    },
    restoreCell: ({ before }) =>
      answer(() => {
        book.cell = before;
        return null;
      }),
    addChart: ({ kind, parameters }, place) =>
      answer(() => {
        const number = book.charts.size + 1;
        const sheet = `Yardstick chart ${place === "new sheet" ? number : 1}`;
        const added = { name: `Yardstick_chart_${number}`, sheet, kind, parameters, isStale: false };
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
