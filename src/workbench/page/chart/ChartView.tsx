import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { type EChartsType, init, use as register } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { ChartData } from "../../../workbook-file/workbook-data";
import { chartLabel } from "./chart-label";
import { chartOption } from "./chart-option";
import type { ChartReader } from "./chart-reader";

register([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

const pixelsPerPoint = 96 / 72;

export interface ChartViewProps {
  readonly chart: ChartData;
  readonly reader: ChartReader;
  readonly isSelected?: boolean;
  /** Called when the user clicks it. */
  readonly onSelect?: () => void;
}

/** A chart at its place over the cells, with a note below on anything the workbench can't draw. */
export function ChartView({ chart, reader, isSelected = false, onSelect }: ChartViewProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const drawn = useRef<EChartsType | null>(null);
  const { option, notDrawn } = chartOption(chart, reader);
  const width = chart.width * pixelsPerPoint;
  const height = chart.height * pixelsPerPoint;

  useEffect(() => {
    if (canvas.current === null) return;
    const instance = init(canvas.current, null, { renderer: "svg", width: 1, height: 1 });
    drawn.current = instance;
    return () => instance.dispose();
  }, []);

  useEffect(() => {
    drawn.current?.resize({ width, height });
    drawn.current?.setOption(option, { notMerge: true });
  });

  return (
    <figure
      className={isSelected ? "chart selected" : "chart"}
      data-chart={chart.name}
      onMouseDown={(event) => {
        // The keyboard stays where it is: in the grid, unless it was elsewhere on the page.
        event.preventDefault();
        if (!document.activeElement?.closest("[role=grid]"))
          document.getElementById("grid")?.focus({ preventScroll: true });
        onSelect?.();
      }}
      style={{ left: chart.left * pixelsPerPoint, top: chart.top * pixelsPerPoint, width, height }}
    >
      <div ref={canvas} role="img" aria-label={chartLabel(chart, reader)} style={{ width, height }} />
      {notDrawn.length > 0 && <figcaption>{notDrawn.join(" ")}</figcaption>}
    </figure>
  );
}
