import { withDemonstration } from "./demonstration-data";
import { formatDate } from "./format-date";
import type { ReleaseStamp } from "./release/release";

/** A release in a line for people: "Release 1 · final · 22 Nov 2026"; a draft in capitals, demonstration data named. */
export function releaseLine(
  stamp: Pick<ReleaseStamp, "version" | "state" | "date"> & { readonly demonstration?: boolean | undefined },
): string {
  const state = stamp.state === "draft" ? "DRAFT" : "final";
  return withDemonstration(
    [`Release ${stamp.version}`, state, formatDate(stamp.date)],
    stamp.demonstration === true,
  ).join(" · ");
}
