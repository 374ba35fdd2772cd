import type { MarkerData, SeriesData } from "../../../workbook-file/workbook-data";
import { fillLook, pixelsPerPoint } from "./chart-looks";
import type { DrawnSeries } from "./drawn-series";

/** Excel's own size of markers, in points. */
const usualSize = 5;

const shapes: Readonly<Record<string, string>> = {
  None: "none",
  Circle: "circle",
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "path://M0 1L1 0L4 3L7 0L8 1L5 4L8 7L7 8L4 5L1 8L0 7L3 4Z",
  Star: "path://M0 1L1 0L3 2V0H5V2L7 0L8 1L6 3H8V5H6L8 7L7 8L5 6V8H3V6L1 8L0 7L2 5H0V3H2Z",
  Plus: "path://M3 0H5V3H8V5H5V8H3V5H0V3H3Z",
  Dot: "path://M4 3H8V5H4Z",
  Dash: "path://M0 3H8V5H0Z",
};

/** The markers of a line or a scatter. */
export function markersOf({ series, kind, colour }: DrawnSeries): object {
  const { marker = {} } = series;
  const own = marker.fill ?? series.fill ?? series.lineColor ?? colour;
  return {
    symbol: symbolOf(series.markerStyle, kind.markers),
    symbolSize: (marker.size ?? usualSize) * pixelsPerPoint,
    // Points of a scatter are translucent otherwise.
    itemStyle: { color: fillLook(own), opacity: 1, ...outline(marker) },
  };
}

/** True for a line without markers. */
export function isUnmarked({ series, kind }: DrawnSeries): boolean {
  return (kind.mark === "line" || kind.mark === "scatter") && symbolOf(series.markerStyle, kind.markers) === "none";
}

/** The marker of one point, if it has its own. */
export function pointMarkerOf({ pointMarkers = {}, pointFills }: SeriesData, point: number): object {
  const fill = pointFills[point];
  const marker: MarkerData = { ...(fill !== undefined && { fill }), ...pointMarkers[point] };
  if (Object.keys(marker).length === 0) return {};
  return {
    ...(marker.style !== undefined && { symbol: symbolOf(marker.style, true) }),
    ...(marker.size !== undefined && { symbolSize: marker.size * pixelsPerPoint }),
    itemStyle: { ...(marker.fill !== undefined && { color: fillLook(marker.fill) }), ...outline(marker) },
  };
}

function outline({ line }: MarkerData): object {
  return line === undefined || line === "None" ? {} : { borderColor: line, borderWidth: 1 };
}

function symbolOf(style: string | null, isMarked: boolean): string {
  if (style === null || style === "Automatic") return isMarked ? "circle" : "none";
  return shapes[style] ?? "circle";
}
