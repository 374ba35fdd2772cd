import type { Dataset } from "../client/dataset";
import { succeed } from "../domain/result";
import { fromPeers } from "./from-peers";

/**
 * How many authorities of a peer group have a value: the n that the group's other statistics rest on.
 * @customfunction PEERCOUNT
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [peers] Peer group such as "neighbours" or "neighbours:Kent", or a range of members. If omitted, all members.
 * @param [year] Financial year such as "2024-25". If omitted, the latest with data, at most two years old.
 * @returns {number} The number of members with a value.
 * @remarks Of nothing it is 0, not an error: an empty group, or a year of the release without figures.
 */
export function peerCount(indicator: unknown, peers?: unknown[][], year?: unknown) {
  const count = fromPeers({ indicator, peers, year }, ({ statistics }) => succeed(statistics.n));
  return (dataset: Dataset) => {
    const answer = count(dataset);
    return !answer.ok && answer.problem.code === "no-data-in-year" ? succeed(0) : answer;
  };
}
