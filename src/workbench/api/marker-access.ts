import type { MarkerData } from "../../workbook-file/workbook-data";
import type { ApiContext, ApiProperty } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import type { FillTarget, PointTarget, SeriesTarget } from "./targets";

type MarkerTarget = SeriesTarget | PointTarget | FillTarget;

export const markerStyles = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

const automatic = { style: "Automatic", size: 5, fill: "", line: "" } as const;

/** Finds and changes the markers of a series, or of one of its points. */
export const markerAccess = {
  find(target: MarkerTarget, context: ApiContext): MarkerData {
    const { markerStyle, marker, pointMarkers = {} } = chartAccess.series(target, context);
    const ofSeries = { ...(markerStyle !== null && { style: markerStyle }), ...marker };
    const point = pointOf(target);
    return point === null ? ofSeries : { ...ofSeries, ...pointMarkers[point] };
  },

  change(target: MarkerTarget, context: ApiContext, { style, ...look }: MarkerData): void {
    const { marker, pointMarkers = {} } = chartAccess.series(target, context);
    const point = pointOf(target);
    if (point === null) {
      const changed = { ...(style !== undefined && { markerStyle: style }), marker: { ...marker, ...look } };
      return chartAccess.changeSeries(target, context, changed);
    }
    const changed = { ...pointMarkers[point], ...look, ...(style !== undefined && { style }) };
    chartAccess.changeSeries(target, context, { pointMarkers: { ...pointMarkers, [point]: changed } });
  },
};

/** The properties of markers, by the names that a series and a point have for them. */
export const markerProperties: Readonly<Record<string, ApiProperty<MarkerTarget>>> = {
  markerBackgroundColor: property("fill", check.colour),
  markerForegroundColor: property("line", check.colour),
  markerSize: property("size", (value) => {
    const size = check.number(value);
    if (size < 2 || size > 72) throw new ApiError("InvalidArgument");
    return size;
  }),
  markerStyle: property("style", (value) => check.word(markerStyles, value)),
};

function property<K extends keyof MarkerData>(
  key: K,
  read: (value: unknown) => Required<MarkerData>[K],
): ApiProperty<MarkerTarget> {
  return {
    get: (target, context) => markerAccess.find(target, context)[key] ?? automatic[key],
    set: (target, value, context) => markerAccess.change(target, context, { [key]: read(value) }),
  };
}

function pointOf(target: MarkerTarget): number | null {
  return "point" in target ? target.point : null;
}
