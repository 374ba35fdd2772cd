import { howMany } from "../domain/how-many";
import { listNames } from "../domain/list-names";

const count = (number: number) => number.toLocaleString("en-GB");

/** The words of filling in what is known. */
export const fillInMessages = {
  known: (offers: number, sources: readonly (readonly [source: string, count: number])[]) =>
    `Yardstick can fill in ${howMany(offers, "answer", "answers")}, counting each cell of a table: ${listNames(sources.map(([source, many]) => `${count(many)} from ${source}`))}.`,
  rules:
    "Only blank cells are filled in. What is filled in is in italics and counts as to confirm, until you confirm it or type another answer.",
  nothing: "There is nothing to fill in: nothing is known from elsewhere for the answers that are blank.",
  all: (ticked: number, of: number) => `All: ${count(ticked)} of ${count(of)} ticked`,
  part: (label: string, ticked: number, of: number) => `${label}: ${count(ticked)} of ${count(of)}`,
  from: (from: string) => `From ${from}`,
  putIn: (answers: number) => `Put in ${howMany(answers, "answer", "answers")}`,
  none: "Tick what to put in",
  done: (answers: number) =>
    answers === 0
      ? "Nothing was put in: the cells have been filled in meanwhile."
      : `${howMany(answers, "answer", "answers")} put in, to be confirmed.`,
  lookAgain: "Look again",
};
