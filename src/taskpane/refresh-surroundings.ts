import type { RefreshSurroundings } from "../actions/refresh/refresh-cells";

/** What a refresh works with in the pane: the clock and timers of this page. */
export function refreshSurroundings(
  workbook: RefreshSurroundings["workbook"],
  figures: RefreshSurroundings["figures"],
  follower: RefreshSurroundings["follower"],
): RefreshSurroundings {
  return {
    workbook,
    figures,
    follower,
    now: () => new Date().toISOString(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
