import type { PeerFigures } from "../../domain/indicators/peer-figures";
import type { PlacedNumber } from "../../domain/indicators/placed-number";
import type { Result } from "../../domain/result";
import { answered } from "./answered";
import type { CellCall } from "./cell-function";
import { forEachCell } from "./for-each-cell";
import { fromPeers, type PeerArguments } from "./from-peers";
import { readNumber } from "./read-arguments";

/** The arguments that say which number is placed among which figures, as Excel gives them. */
export interface NumberAmongPeersArguments extends PeerArguments {
  readonly value: unknown;
}

/**
 * Answers from a group's figures for a number of the user's own model; one for each cell of ranges, but that a range of
 * peers is one group. The number stands in the place of one's own published value.
 */
export function fromNumberAmongPeers(
  { value, indicator, peers, year }: NumberAmongPeersArguments,
  answer: (figures: PeerFigures, placed: PlacedNumber) => Result<number>,
): CellCall {
  return forEachCell({ value, indicator, year }, (cells) => {
    const number = readNumber("value", cells.value, "a number, such as a cell of your model");
    if (!number.ok) return answered(number);
    return fromPeers<number>({ ...cells, peers }, (figures, { release, own }) => {
      const member = own === null ? null : (release.memberByCode.get(own) ?? null);
      return answer(figures, { value: number.value, member });
    });
  });
}
