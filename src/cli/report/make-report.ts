import { defaultChoice } from "../../actions/default-choice";
import { clubsOf, describedReport } from "../../actions/described-report";
import { shortName } from "../../domain/authorities/short-name";
import { itemAt } from "../../domain/item-at";
import type { ReportDefinition } from "../../domain/reports/report-definition";
import { problem } from "../../domain/problems";
import { fail, succeed, type Result } from "../../domain/result";
import { addReport } from "../../excel/reports/add-report";
import { figuresOfLibrary } from "../excel/figures-of-library";
import { openExcel } from "../excel/open-excel";
import type { ReleaseFiles } from "../release-files";
import type { ReportRequest } from "./report-request";

/** A report as the bytes of a workbook. */
export interface MadeReport {
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly pages: number;
}

/**
 * Makes a report as the pane does, in a workbook of its own with all its figures; a problem if the member or the group is
 * not found, or has no figures.
 *
 * @param own code of the member
 * @param tell how many of the pages are drawn
 */
export async function makeReport(
  files: ReleaseFiles,
  definition: ReportDefinition,
  own: string,
  { group, year }: Pick<ReportRequest, "group" | "year">,
  tell: (done: number, all: number) => void = () => undefined,
): Promise<Result<MadeReport>> {
  const library = files.libraryOf(own);
  const figures = figuresOfLibrary(library);
  const clubs = await clubsOf(figures, definition);
  if (!clubs.ok) return clubs;
  const { release } = itemAt(clubs.value, 0);
  const member = release.members.find(({ code }) => code === own);
  if (member === undefined) return fail(problem("unknown-member", { given: shortName(own), suggestion: null }));
  const peers = group ?? defaultChoice(release, own).peers;
  const described = await describedReport(figures, definition, clubs.value, { member: member.name, peers, year });
  if (!described.ok) return described;
  const { report, choices } = described.value;

  const excel = await openExcel(library);
  try {
    const added = await addReport(report, choices, { tell, isCancelled: () => false });
    if (!added.ok) return added;
    return succeed({ bytes: await excel.save(), title: report.title, pages: report.pages.length });
  } finally {
    excel.close();
  }
}
