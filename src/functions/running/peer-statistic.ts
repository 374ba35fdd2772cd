import type { CellCall } from "./cell-function";
import { forEachCell } from "./for-each-cell";
import type { PeerArguments } from "./from-peers";
import { statisticOf, type NamedStatistic } from "./statistic-of";

/** Answers with a statistic for each cell of a range of indicators or years. A range of peers is one group. */
export function peerStatistic({ indicator, peers, year }: PeerArguments, statistic: NamedStatistic): CellCall {
  return forEachCell({ indicator, year }, (cells) => statisticOf({ ...cells, peers }, statistic));
}
