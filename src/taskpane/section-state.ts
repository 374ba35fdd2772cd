import type { SectionWork } from "../contract/sections";

/** How far a section is, as the pane says it. */
export type SectionState = "unknown" | "not begun" | "filling" | "ready" | "changed";

/** How far a section is: what somebody said of it comes before what a check counted. */
export function sectionState({ ready, changed, progress }: SectionWork): SectionState {
  if (ready !== null) return changed === null ? "ready" : "changed";
  if (progress === null) return "unknown";
  return progress.answered === 0 ? "not begun" : "filling";
}
