import type { Dataset } from "../../client/dataset";
import type { PeerFigures } from "../../domain/indicators/figures-of-selection";
import { peerFigures } from "../../domain/indicators/peer-figures";
import { itemAt } from "../../domain/item-at";
import { asksForSimilar } from "../../domain/peers/resolve-similar";
import { similarityDefaults } from "../../domain/peers/similarity-defaults";
import type { Problem } from "../../domain/problems";
import type { Release } from "../../domain/release/release";
import { fail, succeed, type Result } from "../../domain/result";
import type { CallFigures } from "./call-figures";
import { readIndicator, readPeers, readYear } from "./read-arguments";

/** The cells that say which of a group's figures the user wants. */
export interface PeerCells {
  readonly indicator: unknown;
  readonly year: unknown;
}

/** A group's figures of one indicator in one year, and the dataset they are from. */
export interface AskedPeers {
  readonly figures: PeerFigures;
  readonly dataset: Dataset;
}

/**
 * Finds the group's figures that the arguments ask for.
 *
 * @param peers as Excel gives it: a range is one group
 * @param refuse says what is wrong with the call, or null; asked before the group is looked at, so its problem comes
 * first
 */
export function askPeers(
  clubs: CallFigures,
  cells: PeerCells,
  peers: unknown,
  refuse?: (dataset: Dataset) => Problem | null,
): Result<AskedPeers> {
  const indicator = readIndicator(cells.indicator);
  if (!indicator.ok) return indicator;
  const group = readPeers(peers);
  if (!group.ok) return group;
  const year = readYear(cells.year);
  if (!year.ok) return year;

  const found = clubs.withIndicator(indicator.value);
  const characteristics = characteristicsFor(group.value, clubs);
  if (!found.ok) return found;
  const dataset = found.value;
  const refusal = refuse?.(dataset) ?? null;
  if (refusal !== null) return fail(refusal);
  if (!characteristics.ok) return characteristics;
  const question = { indicator: indicator.value, peers: group.value, year: year.value };
  const sources = { savedGroups: dataset.savedGroups, characteristics: characteristics.value };
  const figures = peerFigures(dataset.release, question, dataset.own, sources);
  return figures.ok ? succeed({ figures: figures.value, dataset }) : figures;
}

const notNeeded: Result<null> = succeed(null);

/**
 * The release with the characteristics used to find similar members; null if the group is not one of similar members,
 * or no club has the characteristics.
 */
export function characteristicsFor(
  peers: string | readonly string[] | null,
  clubs: CallFigures,
): Result<Release | null> {
  if (typeof peers !== "string" || !asksForSimilar(peers)) return notNeeded;
  const found = clubs.withIndicator(itemAt(similarityDefaults, 0).indicator);
  if (found.ok) return succeed(found.value.release);
  return found.problem.code === "unknown-indicator" ? notNeeded : found;
}
