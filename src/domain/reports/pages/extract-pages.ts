import { formatDate } from "../../format-date";
import { itemAt } from "../../item-at";
import { authorInWords } from "../../scrapbook/answer-rows";
import type { Extract } from "../extracts-for";
import { draftPage, linesWith, type DraftPage } from "./draft-page";
import { inPages } from "./in-pages";

const title = "What members wrote";
const none =
  "Nobody has written in the scrapbook about what stands out here. Ask in the meeting, and write down what you hear.";

/** Extracts of the scrapbook, on as many pages as needed; of an answer that is made up, that is said with the name. */
export function extractPages(extracts: readonly Extract[]): readonly DraftPage[] {
  if (extracts.length === 0) return [draftPage("scrapbook 1", title).text(none, "text", null).done()];
  const all = extracts.flatMap(({ topic, answers }) =>
    answers.map((answer, at) => {
      const who = `${authorInWords(answer)}, ${answer.clubLabel} ${answer.year}, ${formatDate(answer.date)}`;
      const from = `${answer.question.label}: ${who}`;
      return { heading: at === 0 ? topic.label : null, from, text: answer.text };
    }),
  );
  const heights = all.map(
    ({ heading, from, text }) =>
      (heading === null ? 0 : 2) + linesWith(from, "strong").length + linesWith(text, "text").length,
  );
  return inPages(heights, { room: draftPage("", "x").room, between: 1 }).map((sheet, index) => {
    const page = draftPage(`scrapbook ${index + 1}`, index === 0 ? title : `${title}, continued`);
    for (const at of sheet) {
      const { heading, from, text } = itemAt(all, at);
      if (heading !== null) page.text(heading, "heading", null, 1).skip();
      page.text(from, "strong", null).text(text, "text", null).skip();
    }
    return page.done();
  });
}
