import type { Dataset } from "../../client/dataset";
import type { PeerFigures } from "../../domain/indicators/peer-figures";
import { isGroup } from "../../domain/peers/is-group";
import { resolveMember } from "../../domain/peers/resolve-member";
import { problem } from "../../domain/problems";
import type { Release } from "../../domain/release/release";
import { fail, type Result } from "../../domain/result";
import { answered } from "./answered";
import type { CellCall, CellScalar } from "./cell-function";
import { forEachCell } from "./for-each-cell";
import { fromPeers, type PeerArguments } from "./from-peers";
import { readMember } from "./read-arguments";

/** The arguments that say which member is placed among which figures, as Excel gives them. */
export interface MemberAmongPeersArguments extends PeerArguments {
  readonly member: unknown;
}

/** Answers from a group's figures for one member; one for each cell of ranges, but that a range of peers is one group. */
export function fromMemberAmongPeers(
  { indicator, member, peers, year }: MemberAmongPeersArguments,
  answer: (release: Release, figures: PeerFigures, member: number) => Result<CellScalar>,
): CellCall {
  return forEachCell({ indicator, member, year }, (cells) => {
    const text = readMember(cells.member);
    if (!text.ok) return answered(text);
    return fromPeers<CellScalar>(
      { ...cells, peers },
      (figures, dataset) => {
        const placed = memberNamed(dataset, text.value);
        return placed.ok ? answer(dataset.release, figures, placed.value) : placed;
      },
      (dataset) => {
        const placed = memberNamed(dataset, text.value);
        return placed.ok ? null : placed.problem;
      },
    );
  });
}

/** A group here means that the argument was left out without its comma. */
function memberNamed({ release, own, savedGroups }: Dataset, text: string | null): Result<number> {
  const found = resolveMember(release, text, own);
  if (found.ok || text === null || !isGroup(release, text, own, { savedGroups })) return found;
  return fail(problem("group-as-member", { given: text }));
}
