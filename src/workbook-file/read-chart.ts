import { axisIdsOf, isOn, numberOf, valueOf } from "./chart-element";
import { layers, legendPositions, plots, wordFor } from "./chart-words";
import { isSameData } from "./is-same-data";
import { readAxis } from "./read-chart-axis";
import { readSeries, seriesPlot } from "./read-chart-series";
import { readFont, readTitle } from "./read-chart-text";
import { secondaryAxes } from "./secondary-axes";
import type { ChartData, LegendData } from "./workbook-data";
import { childOf, childrenOf, parseXml, type XmlElement } from "./xml";

export type ChartContent = Omit<ChartData, "id" | "name" | "altText" | "left" | "top" | "width" | "height">;

/** Reads a chart part; null if we don't model its kind. */
export function readChart(xml: string): ChartContent | null {
  const chart = childOf(parseXml(xml), "chart");
  const plotArea = childOf(chart, "plotArea");
  const groups = (plotArea?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const [first] = groups;
  if (chart === undefined || first === undefined) return null;
  const primary = axisIdsOf(first);
  const all = groups
    .flatMap((group) =>
      childrenOf(group, "ser").map((element) => ({
        group,
        element,
        order: numberOf(element, "order") ?? 0,
        type: typeOf(group, element),
        isPrimary: axisIdsOf(group).join() === primary.join(),
      })),
    )
    .sort((a, b) => a.order - b.order);
  const type = all.find(({ isPrimary }) => isPrimary)?.type ?? typeOf(first);
  if (type === undefined || all.some((one) => one.type === undefined)) return null;
  return {
    type,
    title: readTitle(childOf(chart, "title"), "chart"),
    legend: readLegend(childOf(chart, "legend"), all),
    series: all.map((one) =>
      readSeries(one.element, one.group, one.type === type ? null : (one.type ?? null), one.isPrimary),
    ),
    ...readAxes(plotArea, groups, primary),
  };
}

/** A series' type, or that of a plot without series; undefined if we don't model it. */
function typeOf(group: XmlElement, series?: XmlElement): string | undefined {
  const grouping = valueOf(group, "grouping") ?? (group.name === "barChart" ? "clustered" : "standard");
  const { markers, lines, smooth } = seriesPlot(group, series);
  return Object.entries(plots).find(
    ([, plot]) =>
      plot.element === group.name &&
      (plot.direction === undefined || plot.direction === (valueOf(group, "barDir") ?? "col")) &&
      (plot.grouping === undefined || plot.grouping === grouping) &&
      (plot.markers === undefined || plot.markers === markers) &&
      (plot.lines === undefined || plot.lines === lines) &&
      (plot.smooth === undefined || plot.smooth === smooth),
  )?.[0];
}

function readAxes(plotArea: XmlElement | undefined, groups: readonly XmlElement[], primary: readonly string[]) {
  const axes = (plotArea?.children ?? []).filter(({ name }) => name.endsWith("Ax"));
  const pair = ([category, value]: readonly string[]) => {
    const find = (id: string | undefined) => axes.find((one) => valueOf(one, "axId") === id);
    return { category: readAxis(find(category), find(value)), value: readAxis(find(value), find(category)) };
  };
  const { category: categoryAxis, value: valueAxis } = pair(primary);
  const secondary = groups.map(axisIdsOf).find((ids) => ids.join() !== primary.join());
  if (secondary === undefined) return { categoryAxis, valueAxis };
  const own = pair(secondary);
  const usual = secondaryAxes({ categoryAxis });
  return {
    categoryAxis,
    valueAxis,
    // Some programs give both groups the same axis of categories.
    ...(secondary[0] !== primary[0] &&
      !isSameData(own.category, usual.secondaryCategoryAxis) && { secondaryCategoryAxis: own.category }),
    ...(!isSameData(own.value, usual.secondaryValueAxis) && { secondaryValueAxis: own.value }),
  };
}

/** A part counts a legend's entries in the order in which it lists them. */
function readLegend(legend: XmlElement | undefined, all: readonly ReadSeries[]): LegendData {
  const layer = ({ group, isPrimary }: ReadSeries) => layers.indexOf(group.name) + (isPrimary ? 0 : layers.length);
  const listed = all.map((one, index) => ({ layer: layer(one), index })).sort((a, b) => a.layer - b.layer);
  const hidden = childrenOf(legend, "legendEntry")
    .filter((entry) => isOn(childOf(entry, "delete")))
    .flatMap((entry) => listed[numberOf(entry, "idx") ?? -1]?.index ?? [])
    .sort((a, b) => a - b);
  const font = readFont(legend);
  return {
    visible: legend !== undefined,
    position: wordFor(legendPositions, valueOf(legend, "legendPos")) ?? "Right",
    ...(font && { font }),
    ...(hidden.length > 0 && { hiddenEntries: hidden }),
  };
}

interface ReadSeries {
  readonly group: XmlElement;
  readonly isPrimary: boolean;
}
