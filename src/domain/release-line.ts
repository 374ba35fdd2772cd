import { formatDate } from "./format-date";
import type { ReleaseStamp } from "./release/release";

/** A release in a line for people: "Release 1 · final · 22 Nov 2026"; a draft in capitals, demonstration data named. */
export function releaseLine(stamp: Pick<ReleaseStamp, "version" | "state" | "date" | "demonstration">): string {
  const state = stamp.state === "draft" ? "DRAFT" : "final";
  const demonstration = stamp.demonstration ? ["demonstration data"] : [];
  return [`Release ${stamp.version}`, state, formatDate(stamp.date), ...demonstration].join(" · ");
}
