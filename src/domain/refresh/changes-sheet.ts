import { capital } from "../capital";
import { formatTime } from "../format-time";
import { howMany } from "../how-many";
import { releaseLine } from "../release-line";
import type { TableCell } from "../table-text";
import { changedCells } from "./changed-cells";
import type { CellMove } from "./cell-changes";
import type { ClubCell } from "./club-cell";
import { indicatorLabels } from "./indicator-labels";
import { releaseOfCell } from "./release-of-cell";
import type { ReleaseMove, WhatChanged } from "./what-changed";

/** What changed, as a table for a sheet or to copy. */
export interface ChangesSheet {
  readonly title: string;
  /** Below the title: what was refreshed and when, and the releases. */
  readonly lines: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly ChangesRow[];
}

export interface ChangesRow {
  /** In the order of the headers. */
  readonly cells: readonly TableCell[];
  /** The number format of what it was, is now, and of the difference. */
  readonly numberFormat: string;
}

/** A row for each cell that shows something else, in the order in which the pane lists them. */
export function changesSheet(changed: WhatChanged): ChangesSheet {
  const { changes, releases, where, at, waiting } = changed;
  const { moved, becameErrors, recovered, others, appeared, gone } = changes;
  const count = changedCells(changes);
  const pairs = (what: string, moves: readonly CellMove[]) => moves.map((move) => rowOf(changed, what, move));
  const single = (what: string, cells: readonly ClubCell[], isNew: boolean) =>
    cells.map((cell) => rowOfOne(changed, what, cell, isNew));
  return {
    title: "What changed",
    lines: [
      `${capital(where)}, refreshed on ${formatTime(at)}: ${howMany(count.changed, "cell", "cells")} of ${count.all.toLocaleString("en-GB")} changed.`,
      ...releases.map(releaseMoveLine),
      ...(waiting === 0 ? [] : [`Excel was still working out ${howMany(waiting, "cell", "cells")}.`]),
    ],
    headers: ["Cell", "Label", "Indicator", "Was", "Is now", "Difference", "Change", "Release", "What happened"],
    rows: [
      ...pairs("Figure moved", moved),
      ...pairs("Now an error", becameErrors),
      ...pairs("No longer an error", recovered),
      ...pairs("Shows something else", others),
      ...single("New", appeared, true),
      ...single("Gone", gone, false),
    ],
  };
}

/** "Small club: Release 3 · final · 1 Oct 2025 before, Release 4 · final · 2 Jan 2026 now"; one of them if it is the same. */
export function releaseMoveLine({ label, before, after }: ReleaseMove): string {
  const now = after === null ? "no release now" : releaseLine(after);
  if (before === null) return `${label}: ${now}`;
  const was = releaseLine(before);
  return was === now ? `${label}: ${now}, as before` : `${label}: ${was} before, ${now} now`;
}

function rowOf(changed: WhatChanged, what: string, { before, after, difference, share }: CellMove): ChangesRow {
  return {
    cells: [
      `${after.place.sheet}!${after.place.cell}`,
      after.label ?? "",
      indicatorLabels(changed, after),
      cellOf(before),
      cellOf(after),
      difference,
      share,
      releaseOfCell(changed, after),
      what,
    ],
    numberFormat: after.numberFormat,
  };
}

function rowOfOne(changed: WhatChanged, what: string, cell: ClubCell, isNew: boolean): ChangesRow {
  const { place, label, numberFormat } = cell;
  const [was, is] = isNew ? [null, cellOf(cell)] : [cellOf(cell), null];
  const labels = indicatorLabels(changed, cell);
  const release = releaseOfCell(changed, cell);
  return {
    cells: [`${place.sheet}!${place.cell}`, label ?? "", labels, was, is, null, null, release, what],
    numberFormat,
  };
}

function cellOf({ value }: ClubCell): TableCell {
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
