import type { GroupOfReport } from "../group-of-report";
import { draftPage, type DraftPage } from "./draft-page";

/** Columns of names. */
export const columnsOfMembers = 3;

/** The members of the group, on as many pages as needed; it is said how many of the names are of authorities since abolished. */
export function membersPages({ release, inWords, selection: { members } }: GroupOfReport): readonly DraftPage[] {
  const past = members.filter((index) => release.members[index]?.abolished).length;
  const begin = (subject: string, title: string) => {
    const page = draftPage(subject, title).text(`${inWords}.`, "text", "the group", 2);
    if (past > 0) page.text(pastInWords(past), "note", "the group");
    return page.skip();
  };
  const rows = begin("", "x").room;
  const pages = Math.max(1, Math.ceil(members.length / (rows * columnsOfMembers)));
  return Array.from({ length: pages }, (_, index) => {
    const title = pages === 1 ? "Members of the group" : `Members of the group (${index + 1} of ${pages})`;
    const page = begin(`members ${index + 1}`, title);
    return page.item({ kind: "members", row: page.row, rows, first: index * rows * columnsOfMembers }, rows).done();
  });
}

function pastInWords(count: number): string {
  return count === 1
    ? "The list also names one authority that has been abolished; it is in the group for its past figures only."
    : `The list also names ${count} authorities that have been abolished; they are in the group for their past figures only.`;
}
