import type { AnswerStatus } from "./answer-status";
import { sectionTabs } from "./sheet-looks";

const toDo: ReadonlySet<AnswerStatus> = new Set(["explain", "to confirm", "to answer"]);

/** The colour of the tab of a sheet with these answers: by whether it is begun, has something to fix, or is ready. */
export function sectionTab(statuses: readonly AnswerStatus[]): string {
  const isBegun = statuses.some((status) => status !== "" && status !== "to answer");
  if (statuses.includes("fix")) return sectionTabs.fix;
  if (!isBegun) return sectionTabs.notBegun;
  const isReady = !statuses.some((status) => toDo.has(status));
  return isReady ? sectionTabs.ready : sectionTabs.begun;
}

/** Whether a tab has one of the colours that say a section's state, and so was not coloured by the user. */
export function isSectionTab(color: string): boolean {
  return Object.values<string>(sectionTabs).includes(color.toUpperCase());
}
