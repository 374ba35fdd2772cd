import type { Pins } from "../../domain/release/pins";
import { succeed, type Result } from "../../domain/result";
import type { PinnedWorkbook } from "../refresh-ports";
import { refreshCells, type Refreshed, type RefreshSurroundings } from "./refresh-cells";
import type { RefreshProgress } from "./settled-cells";

/** The pins as they were, to put them back, and what changed with the new ones. */
export interface ChangedPins {
  readonly before: Pins;
  readonly refreshed: Refreshed;
}

/**
 * Pins the workbook to other releases, and brings every cell, chart and report of it to them. If that fails or is
 * cancelled before anything was recalculated, the pins are as before.
 *
 * @param change the new pins, from those in the workbook
 * @returns null if it was cancelled
 */
export async function changePins(
  pinned: PinnedWorkbook,
  surroundings: RefreshSurroundings,
  change: (pins: Pins) => Pins,
  progress: RefreshProgress,
): Promise<Result<ChangedPins | null>> {
  const before = await pinned.readPins();
  if (!before.ok) return before;
  const kept = await pinned.keepPins(change(before.value));
  if (!kept.ok) return kept;
  const refreshed = await refreshCells(surroundings, "workbook", progress);
  if (refreshed.ok && refreshed.value !== null) {
    return succeed({ before: before.value, refreshed: refreshed.value });
  }
  const back = await pinned.keepPins(before.value);
  if (!back.ok) return back;
  // What failed is what there is to say; this only lets the figures follow the pins again.
  await surroundings.figures.refresh();
  return refreshed.ok ? succeed(null) : refreshed;
}
