import type { Selection } from "../actions/cell/follow-selection";
import { defaultChoice } from "../actions/default-choice";
import type { Choice, ClubData } from "../actions/ports";
import type { OpenedQuestionnaire, SessionState } from "../actions/questionnaire/session-state";
import type { PaneTab } from "../actions/shared-state";
import { withDemonstration } from "../domain/demonstration-data";
import { isSheetOf } from "../domain/questionnaire/is-sheet-of";
import { releaseLine } from "../domain/release-line";
import { messages } from "./messages";

/** What the open page is about, for the header. */
export interface WhatIsOpen {
  /** The club, and the year if there is one. */
  readonly title: string;
  /** The authority's name; undefined if it is not known. */
  readonly member: string | undefined;
  /** The release or the state of the questionnaire, in parts; a draft is "DRAFT". */
  readonly state: string;
}

/**
 * What the open page is about. Check is about the questionnaire; Cell about the questionnaire whose sheet is selected, or
 * the club that the selected formula asks; everything else about the club that was chosen.
 */
export function whatIsOpen(
  tab: PaneTab,
  data: ClubData,
  chosen: Partial<Choice>,
  opened: SessionState["opened"],
  selection: Selection | null,
): WhatIsOpen {
  const questionnaire = opened === "none" ? null : opened;
  const isInSight = tab === "check" || (tab === "cell" && isOnSheetOf(questionnaire, selection));
  if (questionnaire !== null && isInSight) {
    const { club, member, receipts } = questionnaire;
    const version = receipts.at(-1)?.version;
    const state = version === undefined ? messages.header.notSubmitted : messages.header.submitted(version);
    return {
      title: `${club.label} ${club.year}`,
      member: member.name,
      state: withDemonstration([state], club.demonstration === true).join(" · "),
    };
  }
  const asked = tab === "cell" ? selection?.calls.find(({ subject }) => subject?.ok === true)?.subject : undefined;
  const subject = asked?.ok ? asked.value : null;
  const { release, own } = subject?.data ?? data;
  const year = subject === null ? defaultChoice(release, own, chosen).year : (subject.year ?? "");
  return {
    title: `${release.stamp.clubLabel} ${year}`.trimEnd(),
    member: release.members.find(({ code }) => code === own)?.name,
    state: releaseLine(release.stamp),
  };
}

/** Whether the selected cell is on a sheet of this questionnaire. */
export function isOnSheetOf(questionnaire: OpenedQuestionnaire | null, selection: Selection | null): boolean {
  if (questionnaire === null) return false;
  return questionnaire.selected !== null || (selection !== null && isSheetOf(questionnaire.club, selection.cell.head));
}
