import { figureInWords } from "../../charts/figure-in-words";
import { memberInWords } from "../../charts/member-in-words";
import { itemAt } from "../../item-at";
import type { MemberIndex } from "../../release/release-index";
import type { Finding } from "../findings-of-report";
import type { GroupOfReport } from "../group-of-report";
import type { IndicatorInReport } from "../indicator-in-report";
import type { About, ReportItem } from "../report";
import { whomToAsk } from "../whom-to-ask";
import { draftPage, type DraftPage } from "./draft-page";

const title = "Who is in the room";
const about =
  "The members of the group, with their figures for the first questions. Yardstick knows no names, numbers or addresses of people, so none are here.";
const aboutSome =
  "These are the ones to ask about the first questions, with their figures. Yardstick knows no names, numbers or addresses of people, so none are here.";
/** More than so many do not sit in a room; of them those are listed whom the questions are about. */
const mostListed = 40;

/** Columns of the page that figures end in, one for each of the first questions. */
const columns = [2, 4, 6, 8] as const;

/**
 * Every member of the group by name, one's own authority first, with their figures for the first questions; of a large
 * group only those to ask about them.
 */
export function roomPages(
  { release, member, inWords, selection: { members } }: GroupOfReport,
  questions: readonly Finding[],
  listed: readonly IndicatorInReport[],
): readonly DraftPage[] {
  const shown = questions.slice(0, columns.length).map(({ fact }) => ({ fact, one: itemAt(listed, fact) }));
  const own = release.memberByCode.get(member.code) ?? -1;
  const nameOf = (index: MemberIndex) => memberInWords(itemAt(release.members, index));
  const standing = members.filter((index) => index !== own && !itemAt(release.members, index).abolished);
  const isLong = standing.length > mostListed;
  // Clubs have their members in their own order.
  const codes = shown.flatMap(({ one }) => whomToAsk(one).members.map((at) => itemAt(one.release.members, at).code));
  const asked = new Set(codes);
  const others = isLong ? standing.filter((index) => asked.has(itemAt(release.members, index).code)) : standing;
  others.sort((one, other) => nameOf(one).localeCompare(nameOf(other), "en-GB"));
  const begin = (number: number) => {
    const page = draftPage(`room ${number}`, number === 1 ? title : `${title}, continued`);
    if (number === 1) {
      page.text(isLong ? `${inWords}. ${aboutSome}` : about, "text", isLong ? "the group" : null);
      shown.forEach(({ one }, at) =>
        page.text(`Question ${at + 1}: ${one.indicator.label}, ${one.comparison.year}`, "note", null, 1),
      );
      page.skip();
    }
    if (shown.length > 0)
      rowOf(
        page,
        "",
        shown.map((_, at) => `Question ${at + 1}`),
        null,
        true,
      );
    return page;
  };
  const pages = [begin(1)];
  for (const index of [own, ...others]) {
    let page = itemAt(pages, pages.length - 1);
    if (page.room === 0) {
      page = begin(pages.length + 1);
      pages.push(page);
    }
    const { code } = itemAt(release.members, index);
    const facts = shown.map(({ fact }) => fact);
    const figures = shown.map(({ one }) => figureOf(one, code));
    rowOf(page, nameOf(index), figures, facts.length === 0 ? "the group" : facts, index === own);
  }
  return pages.map((page) => page.done());
}

/** A member's figure; "–" if it has none. Clubs have their members in their own order. */
function figureOf({ release, indicator, comparison }: IndicatorInReport, code: string): string {
  const { own, member, values } = comparison;
  const index = release.memberByCode.get(code);
  const value = code === member.code ? own.value : values.find((one) => one.member === index)?.value;
  // The unit stands with the question.
  return value === null || value === undefined ? "–" : (figureInWords(value, indicator).split(" ")[0] ?? "");
}

function rowOf(
  page: ReturnType<typeof draftPage>,
  name: string,
  figures: readonly string[],
  of: About,
  isStrong: boolean,
): void {
  const look = isStrong ? "strong" : "text";
  const item = (text: string, column: number): ReportItem => ({
    kind: "text",
    row: page.row,
    column,
    lines: [text],
    look,
    about: of,
  });
  figures.forEach((figure, at) => page.item(item(figure, itemAt(columns, at)), 0));
  page.item(item(name, 0), 1);
}
