import { tooFewValues } from "../../domain/indicators/too-few-values";
import type { GroupStatistics } from "../../domain/release/group-statistics";
import { fail, succeed } from "../../domain/result";
import type { CellCall, CellScalar } from "./cell-function";
import { fromPeers, type PeerArguments } from "./from-peers";

/** A statistic as the functions over peers name it and take it. */
export interface NamedStatistic {
  /** As it begins a sentence, e.g. "The median". */
  readonly name: string;
  readonly minimumN: number;
  readonly of: (statistics: GroupStatistics) => number | null;
}

/** Answers with a statistic of the group that the arguments mean, or with why there are too few values for it. */
export function statisticOf(args: PeerArguments, { name, minimumN, of }: NamedStatistic): CellCall<CellScalar> {
  return fromPeers(args, (figures) => {
    const value = of(figures.statistics);
    return value === null ? fail(tooFewValues(figures, name, minimumN)) : succeed(value);
  });
}
