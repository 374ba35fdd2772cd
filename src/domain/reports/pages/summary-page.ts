import type { Finding } from "../findings-of-report";
import { draftPage, type DraftPage } from "./draft-page";

/**
 * What stands out, on one page.
 *
 * @param notes what to know before comparing the figures of the report with one another
 */
export function summaryPage(
  findings: readonly Finding[],
  pageOf: (fact: number) => number,
  notes: readonly string[],
): DraftPage {
  const page = draftPage("summary", "Summary");
  page.text(findings.length === 0 ? "Nothing stands out" : "What stands out", "heading", null).skip();
  findings.forEach(({ fact, title, sentences, question }) => {
    const said = question === null ? sentences : [...sentences, question];
    page
      .text(title, "strong", null, 2)
      .text(`${said.join(" ")} Page ${pageOf(fact)}.`, "text", [fact], 4)
      .skip();
  });
  page.text(
    "In the order of how far the authority is from the others, what it comes to in £, whether it is on the worse side, and whether it moves away from them. A figure whose return should be checked counts as one that stands out clearly, however far it is; old figures come last. Neither high nor low spend is good or bad in itself.",
    "note",
    null,
  );
  for (const note of notes) page.skip().text(note, "note", null);
  return page.done();
}
