import type { ChartSpec } from "../../src/domain/charts/chart-spec";

/** A ranked chart of three, as plain data. */
export const chartSpec: ChartSpec = {
  kind: "ranked",
  parameters: { indicators: ["care.weekly-cost"], peers: "all", year: "latest", member: "Leeds", options: {} },
  form: "bars",
  title: "Leeds: £5\nCare, 2024-25",
  note: "Source: made up",
  caption: "Bars, highest first.",
  figures: { own: 5, median: 6, n: 3 },
  own: "Leeds",
  rows: 4,
  capacity: 7,
  labels: [],
  pointLabels: [],
  axes: [{ title: "£", numberFormat: "£#,##0", tickFormat: "£#,##0", minimum: 0, step: 2 }],
  choices: {
    indicators: [{ shown: "Care", value: "care.weekly-cost" }],
    peers: [{ shown: "All members", value: "all" }],
    years: [{ shown: "latest", value: "latest" }],
    members: [{ shown: "Leeds", value: "Leeds" }],
  },
};
