import { useMemo } from "react";
import type { ClubData } from "../actions/ports";
import { itemAt } from "../domain/item-at";
import { resolvePeers } from "../domain/peers/resolve-peers";
import { succeed, type Result } from "../domain/result";
import { usePeerSources } from "./use-peer-sources";

interface CodesOfGroup {
  /** Null in a Result for everybody; null instead of one while similar members are being found. */
  readonly codes: Result<ReadonlySet<string> | null> | null;
  readonly retry: () => void;
}

/** The ONS codes of a peer group's members; everybody if no group is chosen. */
export function useCodesOfGroup(data: ClubData, peers: string | null): CodesOfGroup {
  const { sources, retry } = usePeerSources(data, peers ?? "all");
  const codes = useMemo((): Result<ReadonlySet<string> | null> | null => {
    if (peers === null) return succeed(null);
    if (sources?.ok !== true) return sources;
    const { release, own } = data;
    const group = resolvePeers(release, peers, own, sources.value);
    return group.ok ? succeed(new Set(group.value.members.map((at) => itemAt(release.members, at).code))) : group;
  }, [data, peers, sources]);
  return { codes, retry };
}
