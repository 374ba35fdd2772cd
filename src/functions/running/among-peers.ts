import type { Dataset } from "../../client/dataset";
import { memberValue } from "../../domain/indicators/member-value";
import type { PeerFigures } from "../../domain/indicators/figures-of-selection";
import type { PlacedNumber } from "../../domain/indicators/placed-number";
import { isGroup } from "../../domain/peers/is-group";
import { resolveMember } from "../../domain/peers/resolve-member";
import { problem } from "../../domain/problems";
import type { Release } from "../../domain/release/release";
import type { MemberIndex } from "../../domain/release/release-index";
import { fail, type Result } from "../../domain/result";
import { askPeers, type PeerCells } from "./ask-peers";
import type { CellCall } from "./cell-function";
import { forEachCell } from "./for-each-cell";
import { readMember, readNumber } from "./read-arguments";

/** The cells that say which member to compare with which figures. */
export interface MemberCells extends PeerCells {
  readonly member: unknown;
}

/** The cells that say which number of the user's own model to compare with which figures. */
export interface NumberCells extends PeerCells {
  readonly value: unknown;
}

/**
 * Answers from a group's figures for one member, once for each cell of the ranges given. A range of peers is always one
 * group.
 */
export function memberAmongPeers(
  cells: MemberCells,
  peers: unknown,
  answer: (figures: PeerFigures, member: MemberIndex, release: Release) => Result<number>,
): CellCall {
  return forEachCell({ ...cells }, (one, clubs) => {
    const text = readMember(one.member);
    if (!text.ok) return text;
    const asked = askPeers(clubs, one, peers, (dataset) => {
      const member = memberNamed(dataset, text.value);
      return member.ok ? null : member.problem;
    });
    if (!asked.ok) return asked;
    const { figures, dataset } = asked.value;
    const member = memberNamed(dataset, text.value);
    return member.ok ? answer(figures, member.value, dataset.release) : member;
  });
}

/** As memberAmongPeers, but passes on the member's published value. */
export function valueAmongPeers(
  cells: MemberCells,
  peers: unknown,
  answer: (figures: PeerFigures, placed: PlacedNumber) => Result<number>,
): CellCall {
  return memberAmongPeers(cells, peers, (figures, member, release) => {
    const value = memberValue(release, member, figures.indicatorIndex, figures.yearIndex);
    return value.ok ? answer(figures, { value: value.value, member }) : value;
  });
}

/** As valueAmongPeers, with a number of the user's own model instead of their published value. */
export function numberAmongPeers(
  cells: NumberCells,
  peers: unknown,
  answer: (figures: PeerFigures, placed: PlacedNumber) => Result<number>,
): CellCall {
  return forEachCell({ ...cells }, (one, clubs) => {
    const number = readNumber("value", one.value, "a number, such as a cell of your model");
    if (!number.ok) return number;
    const asked = askPeers(clubs, one, peers);
    if (!asked.ok) return asked;
    const { figures, dataset } = asked.value;
    const member = dataset.own === null ? null : (dataset.release.memberByCode.get(dataset.own) ?? null);
    return answer(figures, { value: number.value, member });
  });
}

/** If the text is a group, the user left the member out but forgot its comma: say so. */
function memberNamed({ release, own, savedGroups }: Dataset, text: string | null): Result<MemberIndex> {
  const found = resolveMember(release, text, own);
  if (found.ok || text === null || !isGroup(release, text, own, { savedGroups })) return found;
  return fail(problem("group-as-member", { given: text }));
}
