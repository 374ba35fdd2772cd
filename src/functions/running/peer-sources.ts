import type { Dataset } from "../../client/dataset";
import { itemAt } from "../../domain/item-at";
import type { PeerSources } from "../../domain/peers/peer-sources";
import { asksForSimilar } from "../../domain/peers/resolve-similar";
import { similarityDefaults } from "../../domain/peers/similarity-defaults";
import { succeed, type Result } from "../../domain/result";
import type { CallFigures, Need } from "./cell-function";

interface NeededSources {
  readonly needs: readonly Need[];
  sourcesOf(dataset: Dataset, figures: CallFigures): Result<PeerSources>;
}

/** What finding a group of peers needs besides the release that is asked: the characteristics, for similar members. */
export function peerSources(peers: string | readonly string[] | null): NeededSources {
  if (typeof peers !== "string" || !asksForSimilar(peers)) {
    return { needs: [], sourcesOf: ({ savedGroups }) => succeed({ savedGroups }) };
  }
  const { indicator } = itemAt(similarityDefaults, 0);
  return {
    needs: [{ kind: "indicator", indicator }],
    sourcesOf({ savedGroups }, figures) {
      const club = figures.withIndicator(indicator);
      if (club.ok) return succeed({ savedGroups, characteristics: club.value.release });
      return club.problem.code === "unknown-indicator" ? succeed({ savedGroups }) : club;
    },
  };
}
