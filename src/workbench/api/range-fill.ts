import type { ApiClass } from "../protocol/api-class";
import { check } from "./check";
import { changeFormat, formatPart } from "./range-formats";
import type { AreasTarget, StyleTarget } from "./targets";

/** The background of a range or a style; white if it has none. */
export const rangeFill: ApiClass<AreasTarget | StyleTarget> = {
  name: "RangeFill",
  properties: { color: formatPart("fill", (value) => (value === "" ? undefined : check.colour(value))) },
  methods: { clear: (target, _, context) => changeFormat(target, context, { fill: undefined }) },
};
