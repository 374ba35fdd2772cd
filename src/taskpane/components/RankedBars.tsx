import { ResponsiveContainer, VerticalBarChart, type VerticalBarChartDataPoint } from "@fluentui/react-charts";
import { tokens } from "@fluentui/react-components";
import type { Comparison } from "../../domain/indicators/compare";
import type { Release } from "../../domain/release/release";
import { formatValue } from "../../domain/units";
import { messages } from "../messages";
import { rankedBars } from "./ranked-bars";

/**
 * Columns, highest first, with the median as a line. The user's own has a different colour, its name and an arrow; the
 * others show their names on hover or focus.
 */
export function RankedBars({ release, comparison }: { readonly release: Release; readonly comparison: Comparison }) {
  const { indicator, member, median, selection, own } = comparison;
  const show = (value: number) => formatValue(value, indicator.unit, indicator.decimals);
  const bars = rankedBars(release, comparison);
  const points: VerticalBarChartDataPoint[] = bars.map(({ name, value, own: isOwn }) => ({
    x: name,
    y: value,
    legend: isOwn ? messages.explore.you : messages.explore.peers,
    color: isOwn ? tokens.colorBrandForeground1 : tokens.colorNeutralForeground4,
    xAxisCalloutData: name,
    yAxisCalloutData: show(value),
    ...(median !== null && { lineData: { y: median, yAxisCalloutData: show(median) } }),
  }));
  return (
    // Drawn again when the width of the pane changes.
    <ResponsiveContainer height={320}>
      <VerticalBarChart
        data={points}
        chartTitle={messages.explore.picture(indicator.label, selection.label)}
        culture="en-GB"
        barWidth="auto"
        maxBarWidth={24}
        xAxisInnerPadding={bars.length < 40 ? 0.3 : 0.1}
        hideLabels
        tickValues={[]}
        lineLegendText={messages.figures.median}
        lineLegendColor={tokens.colorPaletteDarkOrangeForeground1}
        margins={{ left: 52, right: 8, top: 32, bottom: 16 }}
        roundedTicks
        yMinValue={Math.min(0, ...bars.map(({ value }) => value))}
        yAxisTickFormat={(value: number) => formatValue(value, indicator.unit.startsWith("GBP") ? "GBP" : "", 0)}
        annotations={
          own.value === null
            ? []
            : [
                {
                  text: member.name,
                  coordinates: { type: "data", x: member.name, y: own.value },
                  layout: { offsetY: -28, align: "center" },
                  connector: { arrow: "end", strokeColor: tokens.colorNeutralForeground1 },
                  style: { textColor: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
                },
              ]
        }
      />
    </ResponsiveContainer>
  );
}
