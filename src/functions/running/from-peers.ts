import { tooFewValues } from "../../domain/indicators/too-few-values";
import type { PeerFigures } from "../../domain/indicators/figures-of-selection";
import { fail, succeed, type Result } from "../../domain/result";
import { askPeers, type PeerCells } from "./ask-peers";
import type { CellCall } from "./cell-function";
import { forEachCell } from "./for-each-cell";

/**
 * Answers from a group's figures, once for each cell of a range of indicators or years. A range of peers is one group.
 */
export function fromPeers(
  cells: PeerCells,
  peers: unknown,
  answer: (figures: PeerFigures) => Result<number>,
): CellCall {
  return forEachCell({ ...cells }, (one, clubs) => {
    const asked = askPeers(clubs, one, peers);
    return asked.ok ? answer(asked.value.figures) : asked;
  });
}

/**
 * A group's statistic; if it is null, the problem that there are too few values.
 *
 * @param name as it begins a sentence, e.g. "The median"
 */
export function orTooFew(figures: PeerFigures, name: string, minimum: number, value: number | null): Result<number> {
  return value === null ? fail(tooFewValues(figures, name, minimum)) : succeed(value);
}
