import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { copiesLeft, withCopies } from "../../domain/prefill/copies-left";
import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import { copiesXml, explanationsXml } from "../../domain/questionnaire/kept-xml";
import { readAnswers } from "../../domain/questionnaire/read-answers";
import type { WorkbookData } from "../../workbook-file/workbook-data";
import { cellsOfWorkbook } from "./cells-of-workbook";
import { templateIn } from "./template-in";
import { writtenExplanations } from "./written-explanations";

/** A questionnaire as read from a workbook. */
export interface ReadQuestionnaire {
  readonly club: ClubDefinition;
  readonly answers: Answers;
  /** Those kept in the workbook, then those typed on its Findings sheet; if a finding has two, the later one counts. */
  readonly explanations: readonly Explanation[];
  /** What is kept in the workbook and cannot be read, each described by what we know about it. */
  readonly unread: readonly string[];
}

/** Reads the questionnaire of that club in a workbook. */
export function readQuestionnaire(data: WorkbookData, club: ClubDefinition): ReadQuestionnaire {
  const parts = (data.customXml ?? []).map(({ xml }) => xml);
  const [kept, copies] = [explanationsXml.read(parts), copiesXml.read(parts)];
  const answers = readAnswers(club, cellsOfWorkbook(data, templateIn(data)));
  return {
    club,
    answers: withCopies(club, answers, copiesLeft(club, copies.value, answers, null)),
    explanations: [...kept.value, ...writtenExplanations(data)],
    unread: [...kept.unread, ...copies.unread],
  };
}
