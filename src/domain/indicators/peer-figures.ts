import type { PeerSources } from "../peers/peer-sources";
import { resolvePeers } from "../peers/resolve-peers";
import type { Release } from "../release/release";
import { succeed, type Result } from "../result";
import { figuresOfSelection, type PeerFigures } from "./figures-of-selection";
import { resolveIndicator } from "./resolve-indicator";
import { resolveYear } from "./resolve-year";

/** Which figures of which members to get, as people write it. */
export interface PeerQuestion {
  /** Id or label. */
  readonly indicator: string;
  /** Group, member, or list of members as resolvePeers takes them; null for all members. */
  readonly peers: string | readonly string[] | null;
  /** As resolveYear takes it; null for the latest. */
  readonly year: string | null;
}

/** Finds the indicator, year and members that are meant, and their statistics; otherwise the resolvers' problem. */
export function peerFigures(
  release: Release,
  question: PeerQuestion,
  own: string | null,
  sources: PeerSources = {},
): Result<PeerFigures> {
  const indicator = resolveIndicator(release, question.indicator);
  if (!indicator.ok) return indicator;
  const selection = resolvePeers(release, question.peers, own, sources);
  if (!selection.ok) return selection;
  const year = resolveYear(release, indicator.value, question.year);
  if (!year.ok) return year;

  return succeed(figuresOfSelection(release, indicator.value, year.value, selection.value));
}
