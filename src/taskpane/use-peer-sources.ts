import { useEffect, useMemo, useState } from "react";
import { peerSourcesFor } from "../actions/peer-groups/peer-sources-for";
import type { ClubData } from "../actions/ports";
import type { PeerSources } from "../domain/peers/peer-sources";
import { asksForSimilar } from "../domain/peers/resolve-similar";
import { succeed, type Result } from "../domain/result";
import { useServices } from "./use-services";

interface NeededSources {
  /** Null while the characteristics for similar members are being fetched; for any other group, there at once. */
  readonly sources: Result<PeerSources> | null;
  readonly retry: () => void;
}

/** What is needed to find a group, besides the release itself. */
export function usePeerSources(data: ClubData, peers: string): NeededSources {
  const { figures } = useServices();
  const isSimilar = asksForSimilar(peers);
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<{ readonly of: string; readonly answer: Result<PeerSources> } | null>(null);
  const of = `${data.release.hash} ${data.own} ${attempt}`;
  useEffect(() => {
    if (!isSimilar) return;
    let here = true;
    void peerSourcesFor(figures, data, "similar").then((answer) => {
      if (here) setFetched({ of, answer });
    });
    return () => {
      here = false;
    };
  }, [figures, data, isSimilar, of]);
  const saved = useMemo(() => succeed({ savedGroups: data.savedGroups }), [data.savedGroups]);
  const similar = fetched?.of === of ? fetched.answer : null;
  return { sources: isSimilar ? similar : saved, retry: () => setAttempt(attempt + 1) };
}
