import { itemAt } from "../../item-at";
import type { Finding } from "../findings-of-report";
import type { IndicatorInReport } from "../indicator-in-report";
import { whomToAsk } from "../whom-to-ask";
import { draftPage, type DraftPage } from "./draft-page";

const title = "Questions to discuss";

/** As many questions as have room on a page, with what belongs to each. */
const onPage = 5;

/** What to discuss, the most important first, each with its figures and whom to ask; numbered through all pages. */
export function questionPages(
  questions: readonly Finding[],
  listed: readonly IndicatorInReport[],
): readonly DraftPage[] {
  const count = Math.max(1, Math.ceil(questions.length / onPage));
  return Array.from({ length: count }, (_, index) => {
    const page = draftPage(`questions ${index + 1}`, count === 1 ? title : `${title} (${index + 1} of ${count})`);
    if (questions.length === 0) page.text("Nothing stands out beside this group.", "text", "the group");
    questions.slice(index * onPage, (index + 1) * onPage).forEach((one, at) => {
      const shown = itemAt(listed, one.fact);
      page
        .text(`${index * onPage + at + 1}. ${one.title}`, "strong", null, 2)
        .text(one.sentences.join(" "), "text", [one.fact], 3)
        .text(one.question ?? questionWithout(shown), "text", [one.fact], 2)
        .text(whomToAsk(shown).said, "text", [one.fact], 2)
        .skip();
    });
    if (index === count - 1)
      page.text("£ a year is what a gap comes to at your own activity: a question to ask, not a saving.", "note", null);
    return page.done();
  });
}

function questionWithout({ indicator }: IndicatorInReport): string {
  return indicator.polarity === "neutral" ? "What accounts for it?" : "What is behind it that others could learn from?";
}
