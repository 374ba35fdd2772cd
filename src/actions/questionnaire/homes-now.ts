import { memberInWords } from "../../domain/charts/member-in-words";
import { describeHomes, type HomesChart } from "../../domain/homes-chart/describe-homes";
import { homesColumns } from "../../domain/homes-chart/homes-columns";
import { readAnswers } from "../../domain/questionnaire/read-answers";
import type { Result } from "../../domain/result";
import type { HeldQuestionnaire, SessionStore } from "./session-store";

/** The homes of the open questionnaire as they are in the workbook now; a problem that says what is needed. */
export async function homesNow({ ports }: SessionStore, held: HeldQuestionnaire): Promise<Result<HomesChart>> {
  const { club, template, member, receipts } = held;
  const columns = homesColumns(club);
  const only = new Set(columns === null ? [] : [columns.register.id]);
  const read = await ports.workbook.readQuestionnaire(template, only);
  if (!read.ok) return read;
  return describeHomes(club, readAnswers(club, read.value.cells), {
    name: memberInWords(member),
    isSubmitted: receipts.length > 0,
  });
}
