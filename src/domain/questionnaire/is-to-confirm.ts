import { couldNotBeChecked } from "./could-not-be-checked";
import type { Finding } from "./finding";

/** Whether a finding says only that an answer which Yardstick filled in has not been confirmed. */
export function isToConfirm({ kind, value }: Pick<Finding, "kind" | "value">): boolean {
  return kind === "copy-confirmed" && value !== couldNotBeChecked;
}
