import { changedCells } from "../../domain/refresh/changed-cells";
import { howMany } from "../../domain/how-many";
import { refreshNotice } from "../refresh-notice";
import type { Notice } from "../shared-state";
import type { Refreshed } from "./refresh-cells";

/** The result of a refresh, for the user: with which release, and how many cells show something else. */
export function refreshedNotice({ club, changed }: Refreshed): Pick<Notice, "kind" | "text"> {
  const { kind, text } = refreshNotice(club);
  const { changed: count, all } = changedCells(changed.changes);
  if (all === 0) return { kind, text };
  const what =
    count === 0 ? "Nothing changed." : `${howMany(count, "cell", "cells")} of ${all.toLocaleString("en-GB")} changed.`;
  return { kind, text: `${text} ${what}` };
}
