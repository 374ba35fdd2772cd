import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import { explanationsXml } from "../../domain/questionnaire/kept-xml";
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
  /** Explanations that cannot be read, each described by what we know about it. */
  readonly unread: readonly string[];
}

/** Reads the questionnaire of that club in a workbook. */
export function readQuestionnaire(data: WorkbookData, club: ClubDefinition): ReadQuestionnaire {
  const kept = explanationsXml.read((data.customXml ?? []).map(({ xml }) => xml));
  return {
    club,
    answers: readAnswers(club, cellsOfWorkbook(data, templateIn(data))),
    explanations: [...kept.value, ...writtenExplanations(data)],
    unread: kept.unread,
  };
}
