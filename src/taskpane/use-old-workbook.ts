import { useEffect, useState } from "react";
import type { QuestionnaireSession } from "../actions/questionnaire/questionnaire-session";
import type { OpenedQuestionnaire } from "../actions/questionnaire/session-state";
import type { OldAnswers } from "../domain/old-workbook/old-answers";
import type { OldFile } from "../domain/old-workbook/old-workbook";

/** A file that was opened, and what it has for the club. */
export interface OpenedOldFile {
  readonly file: OldFile;
  readonly answers: OldAnswers;
  /** The number of the file since the pane was opened, from 1. */
  readonly nth: number;
}

/** What was opened last, for as long as the pane is open, also while another page is shown. */
const last = new WeakMap<QuestionnaireSession, { readonly key: string; readonly opened: OpenedOldFile }>();

/** The old workbook that was opened for this questionnaire, and how to take another. */
export function useOldWorkbook(
  session: QuestionnaireSession,
  { club, member }: Pick<OpenedQuestionnaire, "club" | "member">,
): readonly [OpenedOldFile | null, (opened: OpenedOldFile) => void] {
  const key = `${club.club} ${club.year} ${club.version} ${member.code}`;
  const [opened, setOpened] = useState(() => {
    const before = last.get(session);
    return before?.key === key ? before.opened : null;
  });
  useEffect(() => {
    if (opened !== null) last.set(session, { key, opened });
  }, [session, key, opened]);
  return [opened, setOpened];
}
