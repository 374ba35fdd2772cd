import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { findClub } from "../../domain/clubs/index";
import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import { explanationsXml } from "../../domain/questionnaire/kept-xml";
import { readAnswers } from "../../domain/questionnaire/read-answers";
import type { WorkbookData } from "../../workbook-file/workbook-data";
import { InputError } from "../input-error";
import { cellsOfWorkbook, templateOf } from "./cells-of-workbook";
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

/**
 * Reads the questionnaire in a workbook.
 *
 * @throws InputError unless it is a questionnaire of a club and year we know
 */
export function readQuestionnaire(data: WorkbookData): ReadQuestionnaire {
  const template = templateOf(data);
  if (template === null)
    throw new InputError(
      "This workbook is not a Yardstick questionnaire. Use one that was made by club template, or built in Excel.",
    );
  const club = clubOf(template.club, template.year);
  const kept = explanationsXml.read((data.customXml ?? []).map(({ xml }) => xml));
  return {
    club,
    answers: readAnswers(club, cellsOfWorkbook(data, template)),
    explanations: [...kept.value, ...writtenExplanations(data)],
    unread: kept.unread,
  };
}

function clubOf(id: string | null, year: string | null): ClubDefinition {
  const club = id === null || year === null ? null : findClub(id, year);
  if (club !== null) return club;
  throw new InputError(
    `This workbook is a questionnaire for "${id ?? "no club"}" in ${year ?? "no year"}, which this version of Yardstick does not know. Update Yardstick, or check the file.`,
  );
}
