import { memberInWords } from "../../domain/charts/member-in-words";
import type { Member } from "../../domain/release/release";
import type { ReportFile } from "./report-folder";

/** The files of a report for these members, in the order of their names: "section-251 Hull.xlsx". */
export function nameFiles(report: string, members: readonly Pick<Member, "code" | "name">[]): readonly ReportFile[] {
  return members
    .map(({ code, name }) => ({ code, name, file: `${report} ${inFileName(memberInWords({ code, name }))}.xlsx` }))
    .sort((left, right) => (left.file < right.file ? -1 : 1));
}

/** Without the characters that Windows does not allow in a file's name. */
function inFileName(text: string): string {
  return text
    .replace(/[\\/:*?"<>|]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
