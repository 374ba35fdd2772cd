import { withDemonstration } from "./demonstration-data";
import { formatDate } from "./format-date";
import type { StampInUse } from "./release/release";

/**
 * A release in a line for people: "Release 1 · final · 22 Nov 2026"; a draft in capitals, demonstration data named, and
 * at the end that the workbook is pinned to it.
 */
export function releaseLine(
  stamp: Pick<StampInUse, "version" | "state" | "date" | "pinned"> & { readonly demonstration?: boolean | undefined },
): string {
  const state = stamp.state === "draft" ? "DRAFT" : "final";
  const parts = withDemonstration(
    [`Release ${stamp.version}`, state, formatDate(stamp.date)],
    stamp.demonstration === true,
  );
  return [...parts, ...(stamp.pinned === true ? ["pinned"] : [])].join(" · ");
}
