import { itemAt } from "../../domain/item-at";
import type { PeerSources } from "../../domain/peers/peer-sources";
import { asksForSimilar } from "../../domain/peers/resolve-similar";
import { similarityDefaults } from "../../domain/peers/similarity-defaults";
import { succeed, type Result } from "../../domain/result";
import type { ClubData, FiguresService } from "../ports";

/**
 * What finding a group needs besides the release that is compared in: what one's authority saved, and the release with
 * the characteristics where similar members are meant; none where no club of one's has them, which finding them says.
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
