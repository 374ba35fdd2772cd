import type { PlacedReport } from "../../src/actions/report-ports";
import { findChart } from "../../src/domain/charts/index";
import { itemAt } from "../../src/domain/item-at";
import { parameterRows } from "../../src/excel/parameter-rows";
import type {
  CellContent,
  ChartCells,
  ChartUpdate,
  PlacedChart,
  SheetCell,
  Workbook,
  WorkbookCells,
} from "../../src/actions/ports";
import type { PinnedWorkbook, RefreshWorkbook } from "../../src/actions/refresh-ports";
import type { ChangesSheet } from "../../src/domain/refresh/changes-sheet";
import type { ClubCell } from "../../src/domain/refresh/club-cell";
import type { Pins } from "../../src/domain/release/pins";
import { problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";

/** A workbook with one cell and any number of charts, which a test can inspect and make refuse. */
export interface FakeWorkbook extends Workbook, WorkbookCells, RefreshWorkbook, PinnedWorkbook {
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
  /** The reports in it. */
  reports: readonly PlacedReport[];
  recalculated: number;
  /** The cells with functions of ours: as they are now, and as they are once recalculated; null if they stay. */
  clubCells: readonly ClubCell[];
  clubCellsLater: readonly ClubCell[] | null;
  /** Which releases it is pinned to. */
  pinned: Pins;
  /** The lists of what changed that were put on a sheet. */
  readonly changesSheets: ChangesSheet[];
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
    reports: [],
    recalculated: 0,
    clubCells: [],
    clubCellsLater: null,
    changesSheets: [],
    pinned: new Map(),
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
          sheetOf: null,
          chart: null,
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
        return content.content;
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
        const added = { name: `Yardstick_chart_${number}`, sheet, kind, parameters, report: null, isStale: false };
        book.charts.set(added.name, added);
        return added;
      }),
    readChartCells: () => answer(() => [...book.charts.values()].map(cellsOf)),
    changeChart: (name, values) =>
      answer(() => {
        const chart = book.charts.get(name)!;
        const { rows } = cellsOf(chart);
        const changed = [...values].map(([row, after]) => ({
          row,
          before: { content: rows[row]!.content, numberFormat: "@" },
          after,
        }));
        change(chart, values);
        return { name, cells: changed };
      }),
    restoreChart: ({ name, cells }) =>
      answer(() => {
        change(book.charts.get(name)!, new Map(cells.map(({ row, before }) => [row, String(before.content)])));
        return [];
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
    readReports: () => answer(() => book.reports),
    updateReports: () => answer(() => null),
    recalculate: () =>
      answer(() => {
        book.recalculated += 1;
        return null;
      }),
    findPlace: (scope) =>
      answer(() => {
        if (scope === "workbook") return { scope };
        return scope === "sheet" ? { scope, sheet: "Budget" } : { scope, sheet: "Budget", cells: "C4" };
      }),
    readClubCells: () => answer(() => ({ cells: book.clubCells, waiting: 0, ofOurs: 0 })),
    recalculatePlace: () =>
      answer(() => {
        book.recalculated += 1;
        book.clubCells = book.clubCellsLater ?? book.clubCells;
        return null;
      }),
    readPins: () => answer(() => book.pinned),
    keepPins: (pins) =>
      answer(() => {
        book.pinned = pins;
        return null;
      }),
    writeChanges: (sheet) =>
      answer(() => {
        book.changesSheets.push(sheet);
        return "Yardstick changes";
      }),
    async edit(name, change) {
      const chart = book.charts.get(name);
      if (!chart) throw new Error(`No chart ${name}`);
      book.charts.set(name, { ...chart, parameters: { ...chart.parameters, ...change } });
      listeners.get(name)?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };

  /** The cells of a chart, which hold what the functions take. */
  function cellsOf(chart: PlacedChart): ChartCells {
    const rows = parameterRows(itemAt([findChart(chart.kind)!], 0), chart.parameters).map((row) => ({
      ...row,
      content: row.value,
    }));
    const area = { top: 0, left: 0, bottom: rows.length - 1, right: 1 };
    const native = chart.name.replaceAll("_", " ");
    return { ...chart, chart: native, rows, cells: { sheet: chart.sheet, area }, data: null };
  }

  function change(chart: PlacedChart, values: ReadonlyMap<number, string>): void {
    const changed = cellsOf(chart).rows.map(({ role, value }, row) => [role, values.get(row) ?? value] as const);
    const of = (role: string) => changed.find(([each]) => each === role)?.[1] ?? "";
    const indicators = changed.filter(([role]) => role.startsWith("indicator")).map(([, value]) => value);
    const parameters = { ...chart.parameters, indicators, peers: of("peers"), year: of("year"), member: of("member") };
    book.charts.set(chart.name, { ...chart, parameters });
    listeners.get(chart.name)?.();
    watchers.forEach((tell) => tell());
  }

  async function answer<T>(work: () => T): Promise<Result<T>> {
    return book.refusal === null ? succeed(work()) : fail(problem("workbook-refused", { detail: book.refusal }));
  }
  return book;
}
