import type { ApiClass } from "../protocol/api-class";
import { check } from "./check";
import { formatPart } from "./range-formats";
import type { AreasTarget } from "./targets";

/** Whether the cells of a range are locked when their sheet is protected; null if they differ. */
export const formatProtection: ApiClass<AreasTarget> = {
  name: "FormatProtection",
  properties: { locked: formatPart("locked", check.flag) },
};
