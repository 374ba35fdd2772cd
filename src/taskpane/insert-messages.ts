import type { ChartPlace } from "../actions/ports";

/** The texts about what is put into the workbook. */
export const insertMessages = {
  title: "Put it into the workbook",
  figure: "Figure",
  formula: "Insert formula",
  chart: "Insert chart",
  kind: "Chart",
  place: "Where",
  places: { "new sheet": "On a new sheet", "open sheet": "At the selected cell" } satisfies Record<ChartPlace, string>,
  writesTo: (cell: string) => `Writes to ${cell}`,
  asksFirst: (cell: string, holds: string) => `Writes to ${cell}, which holds "${holds}": we ask first.`,
  notHere: (cell: string) =>
    `${cell} is on a sheet of the questionnaire, where nothing is inserted. Select a cell on a sheet of your own.`,
  noCell: "Select a cell to write to.",
  written: (sheet: string, address: string) => `The formula is in ${sheet}, cell ${address}.`,
  putBack: "Put back what was there",
  filled: (sheet: string, address: string, holds: string) =>
    `Nothing was written: cell ${address} of ${sheet} holds "${holds}". Replace it, or select another cell and insert again.`,
  replace: "Replace it",
  restored: (sheet: string, address: string) => `Put back what was in ${sheet}, cell ${address}.`,
  chartAdded: (sheet: string) =>
    `The chart is on the sheet "${sheet}". Choose something else in the yellow cells above it, and it redraws.`,
  working: "Working…",
  benchmark: "Benchmark what I have",
  benchmarkHint: "Figures beside a budget that you have: select it, and say which indicators its lines mean",
  indicator: (number: number) => `Indicator ${number}`,
  set: "Indicators that belong together",
  ownSet: "My own choice",
  add: "Add another",
  remove: (label: string) => `Remove ${label}`,
} as const;
