import { itemAt } from "../../domain/item-at";
import type { PeerSources } from "../../domain/peers/peer-sources";
import { asksForSimilar } from "../../domain/peers/resolve-similar";
import { similarityDefaults } from "../../domain/peers/similarity-defaults";
import { succeed, type Result } from "../../domain/result";
import type { ClubData, FiguresService } from "../ports";

/**
 * What is needed to find a group, besides the release itself: the authority's saved groups and, for similar members,
 * the release with the characteristics. If none of the user's clubs has them, it is left out, and finding the group
 * then says so.
 */
export async function peerSourcesFor(
  figures: Pick<FiguresService, "withIndicator">,
  { savedGroups }: Pick<ClubData, "savedGroups">,
  peers: string,
): Promise<Result<PeerSources>> {
  if (!asksForSimilar(peers)) return succeed({ savedGroups });
  const data = await figures.withIndicator(itemAt(similarityDefaults, 0).indicator);
  if (data.ok) return succeed({ savedGroups, characteristics: data.value.release });
  return data.problem.code === "unknown-indicator" ? succeed({ savedGroups }) : data;
}
