import type { Answer, Answers } from "./answer";
import type { Explanation } from "./explanation";

/**
 * The content of a submission as text: which questionnaire, every answer and every explanation. Its SHA-256 says whether
 * two are the same. The positions of answers in the workbook, the order of properties and explanations, and empty rows of
 * a register make no difference; the order of its filled rows does.
 */
export function contentToHash(answers: Answers, explanations: readonly Explanation[]): string {
  const { template, questions, registers } = answers;
  const said = [
    [template.club, template.year, template.version, template.member],
    sorted(Object.entries(questions).map(([id, { answer }]) => [id, ...saidBy(answer)])),
    sorted(
      Object.entries(registers).map(([id, { rows }]) => [
        id,
        ...rows
          .map((row) =>
            sorted(
              Object.entries(row).flatMap(([column, answer]) =>
                answer.holds === "blank" ? [] : [[column, ...saidBy(answer)]],
              ),
            ),
          )
          .filter((row) => row.length > 0),
      ]),
    ),
    sorted(explanations.map(({ code, version, subject, value, text }) => [code, version, subject, value, text])),
  ];
  return JSON.stringify(said);
}

function saidBy({ holds, value, seen }: Answer): readonly unknown[] {
  return holds === "unreadable" ? [holds, seen] : [holds, value];
}

function sorted(items: readonly unknown[]): readonly string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}
