import { columnHeading } from "../../domain/charts/column-heading";
import type { PeerFigures } from "../../domain/indicators/figures-of-selection";
import { whyMissing } from "../../domain/indicators/why-missing";
import type { MemberIndex } from "../../domain/release/release-index";
import type { TableCell } from "../../domain/table-text";
import type { ClubData } from "../ports";
import { countedRows } from "./counted-rows";
import { partsOfFigures } from "./parts-of-figures";

const words = { authority: "Authority", note: "Note", own: "you", notCounted: "not counted" };

/**
 * The figures behind a statistic as a table with headings: each member with its value, its numerator and denominator
 * where they are published, and what to know of it; then those that are not counted, and why.
 */
export function tableOfFigures(
  data: ClubData,
  figures: PeerFigures,
  marks: ReadonlyMap<MemberIndex, string>,
): readonly (readonly TableCell[])[] {
  const { release } = data;
  const { indicator, year } = figures;
  const parts = partsOfFigures(release, indicator, year);
  const partsOf = (member: MemberIndex): readonly TableCell[] => {
    if (!parts.ok) return [];
    const from = parts.of(member);
    return [from?.numerator ?? null, from?.denominator ?? null];
  };
  const blank = parts.ok ? [null, null] : [];
  const headings = [
    words.authority,
    columnHeading(indicator),
    ...(parts.ok ? [columnHeading(parts.numerator), columnHeading(parts.denominator)] : []),
    words.note,
  ];
  const counted = countedRows(data, figures).map(({ member, name, value, isOwn, isCounted }) => {
    const notes = [isOwn && words.own, !isCounted && words.notCounted, marks.get(member)].filter(Boolean);
    return [name, value, ...partsOf(member), notes.join(", ")];
  });
  const missing = whyMissing(release, figures).flatMap(({ reason, names }) =>
    names.map((name) => [name, null, ...blank, `${words.notCounted}: ${reason}`]),
  );
  return [headings, ...counted, ...missing];
}
