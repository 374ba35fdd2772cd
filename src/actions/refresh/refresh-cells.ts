import { cellChanges } from "../../domain/refresh/cell-changes";
import type { WhatChanged } from "../../domain/refresh/what-changed";
import { succeed, type Result } from "../../domain/result";
import type { ChartFollower } from "../follow-charts";
import type { FiguresService, RefreshedClub } from "../ports";
import { refresh } from "../refresh";
import type { RefreshScope, RefreshWorkbook } from "../refresh-ports";
import { indicatorsIn } from "./indicators-in";
import { placeInWords } from "./place-in-words";
import { releasesOfCells } from "./releases-of-cells";
import { settledCells, type RefreshProgress } from "./settled-cells";

export interface RefreshSurroundings {
  readonly workbook: Omit<RefreshWorkbook, "writeChanges">;
  readonly figures: Pick<FiguresService, "refresh" | "inUse" | "directory">;
  readonly follower: Pick<ChartFollower, "followAll">;
  /** ISO time. */
  readonly now: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface Refreshed {
  readonly club: RefreshedClub;
  readonly changed: WhatChanged;
}

/**
 * Asks for newer releases, recalculates the cells with functions of ours there, and says which of them show something
 * else than before. With the whole workbook, its charts and reports are updated too.
 *
 * @returns null if it was cancelled before anything was asked for or changed
 */
export async function refreshCells(
  { workbook, figures, follower, now, wait }: RefreshSurroundings,
  scope: RefreshScope,
  progress: RefreshProgress,
): Promise<Result<Refreshed | null>> {
  const place = await workbook.findPlace(scope);
  if (!place.ok) return place;
  const before = await workbook.readClubCells(place.value, indicatorsIn);
  if (!before.ok) return before;
  if (progress.isCancelled()) return succeed(null);

  const releasesBefore = figures.inUse();
  const recalculate = () => workbook.recalculatePlace(place.value);
  const charts = scope === "workbook" ? follower : { followAll: async () => succeed(null) };
  const club = await refresh({ recalculate }, charts, figures);
  if (!club.ok) return club;
  const after = await settledCells(workbook, place.value, progress, wait);
  if (!after.ok) return after;
  const directory = await figures.directory();
  if (!directory.ok) return directory;

  const { cells, waiting, ofOurs } = after.value;
  const named = [...before.value.cells, ...cells];
  const changed: WhatChanged = {
    where: placeInWords(place.value),
    isPart: scope !== "workbook",
    changes: cellChanges(before.value.cells, cells),
    ...releasesOfCells(named, directory.value, releasesBefore, figures.inUse()),
    waiting,
    ofOurs,
    at: now(),
  };
  return succeed({ club: club.value, changed });
}
