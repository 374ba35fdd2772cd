import type { ClubPart } from "../../domain/clubs/parts-of";
import type { Answers } from "../../domain/questionnaire/answer";

/**
 * A number by which anybody who has the answers of a section can tell whether they are those that were ready: the first 16
 * bits of their SHA-256. It says nothing of them, because so many other answers have the same; one change in 65,536 goes
 * unseen.
 */
export async function sectionCheckNumber(
  { questions, registers }: ClubPart,
  answers: Answers,
  sha256: (text: string) => Promise<string>,
): Promise<number> {
  const content = {
    questions: questions.map(({ id }) => {
      const { holds = "blank", value = null, seen = "" } = answers.questions[id]?.answer ?? {};
      return [id, holds, holds === "unreadable" ? seen : value];
    }),
    registers: registers.map(({ id, columns }) => [
      id,
      (answers.registers[id]?.rows ?? []).map((row) =>
        columns.map((column) => {
          const cell = row[column.id];
          return cell === undefined ? null : [cell.holds, cell.holds === "unreadable" ? cell.seen : cell.value];
        }),
      ),
    ]),
  };
  return Number.parseInt((await sha256(JSON.stringify(content))).slice(0, 4), 16);
}
