import type { Dataset } from "../../client/dataset";
import { peerFigures, type PeerFigures } from "../../domain/indicators/peer-figures";
import type { Problem } from "../../domain/problems";
import { fail, type Result } from "../../domain/result";
import { answered } from "./answered";
import type { CellCall, CellValue } from "./cell-function";
import { peerSources } from "./peer-sources";
import { readIndicator, readPeers, readYear } from "./read-arguments";

/** The arguments that say which figures of which members are meant, as Excel gives them. */
export interface PeerArguments {
  readonly indicator: unknown;
  readonly peers: unknown;
  readonly year: unknown;
}

/**
 * Answers from the group's figures that the arguments mean, of one indicator in one year.
 *
 * @param refuse what is wrong with the call, before anything that may be wrong with the group is said; null for nothing
 */
export function fromPeers<Value extends CellValue>(
  args: PeerArguments,
  answer: (figures: PeerFigures, dataset: Dataset) => Result<Value>,
  refuse: (dataset: Dataset) => Problem | null = () => null,
): CellCall<Value> {
  const indicator = readIndicator(args.indicator);
  if (!indicator.ok) return answered(indicator);
  const peers = readPeers(args.peers);
  if (!peers.ok) return answered(peers);
  const year = readYear(args.year);
  if (!year.ok) return answered(year);
  const question = { indicator: indicator.value, peers: peers.value, year: year.value };
  const { needs, sourcesOf } = peerSources(peers.value);
  return {
    needs: [{ kind: "indicator", indicator: indicator.value }, ...needs],
    answer(given) {
      const dataset = given.withIndicator(indicator.value);
      if (!dataset.ok) return dataset;
      const refusal = refuse(dataset.value);
      if (refusal) return fail(refusal);
      const { release, own } = dataset.value;
      const sources = sourcesOf(dataset.value, given);
      if (!sources.ok) return sources;
      const figures = peerFigures(release, question, own, sources.value);
      return figures.ok ? answer(figures.value, dataset.value) : figures;
    },
  };
}
