import { quoted } from "../quoted-text";
import { mappingNames } from "./ledger-names";

/**
 * The formula of an answer that is made up from a ledger: what the lines of the mapping that name the question come to,
 * in whole pence; blank while none of them means a line of the ledger. Plain Excel, which works without the add-in.
 */
export function answerFormula(question: string): string {
  const { question: questions, rows, answer } = mappingNames;
  const id = quoted(question);
  return `=IF(SUMIFS(${rows},${questions},${id})=0,"",ROUND(SUMIFS(${answer},${questions},${id}),2))`;
}

/** Whether a cell's formula is the one of this question; spaces and letter case make no difference. */
export function isAnswerFormula(question: string, formula: string): boolean {
  return plain(formula) === plain(answerFormula(question));
}

function plain(formula: string): string {
  return formula.replace(/\s/g, "").toLowerCase();
}
