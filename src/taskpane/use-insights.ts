import { useEffect, useState } from "react";
import type { ClubData } from "../actions/ports";
import type { Insights } from "../domain/insights/insight";
import { insightsOf } from "../domain/insights/insights-of";
import type { PeerSources } from "../domain/peers/peer-sources";
import type { Result } from "../domain/result";
import { fetchOrder } from "./fetch-order";

interface Found {
  readonly of: ClubData;
  readonly peers: string;
  readonly result: Result<Insights>;
}

/**
 * What stands out for the user against a group; null until it is worked out, which is when the page has nothing else to do.
 * What stood out against another group stays until then.
 */
export function useInsights(data: ClubData, peers: string, sources: PeerSources): Result<Insights> | null {
  const [found, setFound] = useState<Found | null>(null);
  const { release, own } = data;
  useEffect(() => {
    if (own === null) return;
    let here = true;
    void fetchOrder.afterwards().then(() => {
      if (here) setFound({ of: data, peers, result: insightsOf(release, { member: own, peers }, sources) });
    });
    return () => {
      here = false;
    };
  }, [data, release, own, peers, sources]);
  return found?.of.release === release && found.of.own === own ? found.result : null;
}
