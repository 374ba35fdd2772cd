import { ranked } from "../../domain/charts/ranked";
import { trend } from "../../domain/charts/trend";
import { earlierOwn } from "./earlier-own";
import type { ChartForm, ChartWords, FollowedChart } from "../excel-chart";

/**
 * The charts of workbooks from before there was a sheet for their cells: the cells are below the chart, what it compares
 * in A4 and below, title and caption in A1 and A2. They are kept in step as they were drawn; nothing adds them any more.
 */

const headingRow = 29;
const firstRow = headingRow + 1;

const own = (name: string) => `${name}${earlierOwn}`;
const nothing = () => undefined;

const rankedColumns: ChartForm = {
  type: "ColumnClustered",
  below: "categoryAxis",
  look: nothing,
  series: (spec) => [
    { name: "Peers", column: 1, look: nothing },
    { name: own(spec.own), isOwn: true, column: 2, look: nothing },
    { name: "Group median", column: 3, look: nothing },
  ],
};

const trendLines: ChartForm = {
  type: "ColumnStacked",
  below: "categoryAxis",
  look: nothing,
  series: (spec) => [
    { name: "Up to the band", column: 3, look: nothing },
    { name: "Band", column: 4, look: nothing },
    { name: "Band below 0", column: 5, look: nothing },
    { name: "Group median", column: 2, look: nothing },
    { name: own(spec.own), isOwn: true, column: 1, look: nothing },
  ],
  fit(drawn, spec) {
    drawn.axes.categoryAxis.title.text = `Solid line: ${spec.own} · dashed line: group median · band: middle half of the group`;
  },
};

function words({ said }: ChartWords) {
  const [title, caption] =
    typeof said === "string" ? [said, ""] : [`${said.title.replaceAll("\n", " – ")} – ${said.note}`, said.caption];
  return [{ area: "A1:A2", values: [[title], [caption]] }];
}

const earlierRanked: FollowedChart = {
  chart: ranked,
  isUpToDate: null,
  labels: null,
  hasLinkedTitles: false,
  form: () => rankedColumns,
  forms: [rankedColumns],
  // The median is a line.
  rowsDrawn: ({ form, rows, figures }) => rows - (form === "bars" && figures.median !== null ? 1 : 0),
  rows: (capacity) => `A${headingRow}:D${headingRow + capacity}`,
  figures: (capacity) => ["B9:B12", `B${firstRow}:D${headingRow + capacity}`, `G${firstRow}:G${headingRow + capacity}`],
  words,
};

const earlierTrend: FollowedChart = {
  chart: trend,
  isUpToDate: null,
  labels: null,
  hasLinkedTitles: false,
  form: () => trendLines,
  forms: [trendLines],
  rowsDrawn: ({ labels }) => labels.length,
  rows: (capacity) => `A${headingRow}:F${headingRow + capacity}`,
  figures: (capacity) => [`B${firstRow}:F${headingRow + capacity}`, `H${firstRow}:K${headingRow + capacity}`],
  words,
};

export const earlierCharts: readonly FollowedChart[] = [earlierRanked, earlierTrend];
