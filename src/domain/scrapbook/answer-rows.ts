import { withDemonstration } from "../demonstration-data";
import { formatDate } from "../format-date";
import type { ScrapbookAnswer } from "./scrapbook-answer";

/** Longer texts don't fit into a cell of Excel. */
const mostOfCell = 32_000;

const header = ["Question", "Authority", "Club and year", "Date", "Answer"];

/** Answers as rows for a sheet, with a row of headings; the column of the texts is the last. */
export function answerRows(answers: readonly ScrapbookAnswer[]): readonly (readonly string[])[] {
  return [
    header,
    ...answers.map((answer) => [
      answer.question.label,
      authorInWords(answer),
      `${answer.clubLabel} ${answer.year}`,
      formatDate(answer.date),
      answer.text.slice(0, mostOfCell),
    ]),
  ];
}

/** One answer as a text for a cell: first who gave it where, which must be seen where the rest is cut. */
export function answerText(answer: ScrapbookAnswer): string {
  const { clubLabel, year, text, date } = answer;
  return `${authorInWords(answer)}, ${clubLabel} ${year}, ${formatDate(date)}: ${text.slice(0, mostOfCell)}`;
}

/** An authority's name, with that said if its answer is of demonstration data. */
export function authorInWords({ member, demonstration }: ScrapbookAnswer): string {
  return withDemonstration([member.name], demonstration).join(" – ");
}
