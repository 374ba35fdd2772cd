import { capital } from "../../capital";
import { demonstrationData } from "../../demonstration-data";
import { releaseLine } from "../../release-line";
import type { Release } from "../../release/release";
import type { GroupOfReport } from "../group-of-report";
import { draftPage, type DraftPage } from "./draft-page";

/** Where the cells are that say what the report compares. */
export const askedAt = { row: 5, labels: ["the authority", "compared with this group", "in this year"] } as const;

const howToRead = [
  "The median is the middle of the group: half of its authorities have more, half have less. The middle half of the group is between the lower and the upper quartile.",
  "Rank 1 is the highest. Where the club says that high or low is better, rank 1 is the best. More spend is neither better nor worse: a difference is a question to ask.",
  "n is how many of the group have a figure. A missing figure is never counted as 0.",
];

/** The first page: what is compared, with what figures, and how to read them. */
export function coverPage(title: string, group: GroupOfReport, releases: readonly Release[], pages: number): DraftPage {
  const page = draftPage("cover", title);
  page.text(group.inWords, "heading", "the group", 2);
  page.skip(askedAt.row - page.row + askedAt.labels.length + 1);
  page
    .text(
      "Change a yellow cell, and figures, charts and sentences follow. If the report then needs other pages, its sentences wait until you choose Update report in the Yardstick pane.",
      "note",
      null,
    )
    .skip()
    .text("The figures", "heading", null);
  for (const { stamp } of releases) page.text(`${stamp.clubLabel}: ${releaseLine(stamp)}`, "text", "the group", 1);
  if (releases.some(({ stamp }) => stamp.state === "draft")) {
    page.text("DRAFT: figures may still change before the final release.", "warning", "the group");
  }
  if (releases.some(({ stamp }) => stamp.demonstration)) {
    page.text(`${capital(demonstrationData)}: made-up figures, not to be used for decisions.`, "warning", "the group");
  }
  page.skip().text("How to read it", "heading", null);
  for (const text of howToRead) page.text(text, "text", null).skip();
  page.text(`${pages} pages. Print or save it as PDF with File > Export, or File > Print.`, "note", null);
  const licences = [...new Set(releases.map(({ stamp }) => stamp.licence))];
  page.skip();
  for (const licence of licences) page.text(licence, "note", null);
  return page.done();
}
