import { howMany } from "../domain/how-many";
import type { RefreshScope } from "../actions/refresh-ports";

/** The texts about refreshing figures and what changed. */
export const refreshMessages = {
  title: "Figures in this workbook",
  explain: "Asks the club service for newer releases, recalculates, and lists what changed.",
  what: "Refresh",
  scopes: { workbook: "This workbook", sheet: "The open sheet", selection: "The selected cells" } satisfies Record<
    RefreshScope,
    string
  >,
  refresh: "Refresh",
  reading: "Reading the figures in the workbook…",
  progress: (done: number, all: number) =>
    all === 0
      ? "Asking the club service and recalculating…"
      : `Recalculated ${done} of ${howMany(all, "cell", "cells")}`,
  cancelled: "Cancelled. Nothing was changed.",

  changed: "What changed",
  nothing: (all: number) =>
    all === 0
      ? "There are no CLUB formulas here."
      : all === 1
        ? "Nothing has changed: the figure is the same."
        : `Nothing has changed: all ${all.toLocaleString("en-GB")} figures are the same.`,
  count: (changed: number, all: number) => {
    const same = all - changed;
    const rest =
      same === 0 ? "" : `; the other ${same === 1 ? "one is" : `${same.toLocaleString("en-GB")} are`} the same`;
    return `${changed.toLocaleString("en-GB")} of ${howMany(all, "cell", "cells")} changed${rest}.`;
  },
  sameRelease:
    "The release is the same: these cells were last worked out before you opened the workbook, or from other cells.",
  elsewhere:
    "Other cells of the workbook still show what they did. To bring them up to date too, refresh this workbook.",
  waiting: (count: number) =>
    `Excel is still working out ${howMany(count, "cell", "cells")}. Refresh again later to see what changes there.`,
  ofOurs: (count: number) =>
    `${howMany(count, "cell", "cells")} of charts and reports ${count === 1 ? "was" : "were"} recalculated too.`,
  lists: {
    moved: (count: number) => `Figures that moved (${count})`,
    becameErrors: (count: number) => `Now an error (${count})`,
    recovered: (count: number) => `No longer an error (${count})`,
    others: (count: number) => `Shows something else (${count})`,
    appeared: (count: number) => `New cells (${count})`,
    gone: (count: number) => `Cells gone (${count})`,
  },
  order: "The biggest changes first, as a share of what the figure was.",
  move: (before: string, after: string) => `${before} → ${after}`,
  difference: (difference: string, share: number | null) =>
    share === null ? difference : `${difference}, ${percent(share)}`,
  release: (release: string) => `release ${release}`,
  show: (place: string) => `Show ${place}`,
  andMore: (count: number) => `and ${count} more: copy them, or put them on a sheet`,
  copy: "Copy as a table",
  toSheet: "Put on a sheet",
  onSheet: (sheet: string) => `The list is on the sheet "${sheet}".`,
  putAway: "Put the list away",
} as const;

function percent(share: number): string {
  const size = Math.abs(share * 100);
  const digits = size > 0 && size < 0.1 ? "under 0.1" : size.toFixed(1);
  return `${share < 0 ? "−" : "+"}${digits}%`;
}
