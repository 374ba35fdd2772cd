import { join } from "node:path";
import type { PeerGroup } from "../../domain/release/release";
import { readTable } from "../read-table";
import { findAuthority, type AuthorityIndex } from "./find-authority";
import { groupBy } from "../../domain/group-by";

const columns = ["la_code", "dfe_code", "model_year", "rank", "neighbour_la_code", "neighbour_dfe_code", "closeness"];

const models = [
  { year: "2025", id: "neighbours", label: "statistical neighbours" },
  { year: "2021", id: "neighbours-2021", label: "statistical neighbours (2021 model)" },
] as const;

export interface NeighboursRead {
  readonly groups: readonly PeerGroup[];
  readonly faults: readonly string[];
}

interface Neighbour {
  readonly owner: string;
  readonly code: string;
  readonly rank: number;
  readonly closeness: string;
}

/**
 * Reads the statistical neighbours of both models, closest first, with how close each one is. "-" means no neighbour:
 * Cumbria's successors have none in the 2021 model. Abolished Cumbria, which the file gives only by its other code,
 * stays in the 2021 lists.
 *
 * @param members codes of the club's members; other authorities get no group and are left out of the members' groups
 */
export function readNeighbours(
  folder: string,
  authorities: AuthorityIndex,
  members: ReadonlySet<string>,
): NeighboursRead {
  const table = readTable(join(folder, "statistical_neighbours.csv.gz"), columns);
  const faults: string[] = [];
  const groups = models.flatMap(({ year, id, label }) => {
    const neighbours = table.rows.flatMap(({ line, plain, cell }): readonly Neighbour[] => {
      if (plain("model_year") !== year || plain("neighbour_dfe_code") === "-") return [];
      const owner = findAuthority(authorities, plain("la_code"), plain("dfe_code"));
      const neighbour = findAuthority(authorities, plain("neighbour_la_code"), plain("neighbour_dfe_code"));
      if (typeof owner === "string" || typeof neighbour === "string") {
        faults.push(`${table.file}, line ${line}: ${typeof owner === "string" ? owner : String(neighbour)}`);
        return [];
      }
      if (!members.has(owner.code) || !members.has(neighbour.code)) return [];
      const closeness = sentenceCase(cell("closeness"));
      return [{ owner: owner.code, code: neighbour.code, rank: Number(plain("rank")), closeness }];
    });
    return [...groupBy(neighbours, ({ owner }) => owner)]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([owner, list]) => {
        const closest = [...list].sort((left, right) => left.rank - right.rank);
        return {
          id,
          label,
          owner,
          members: closest.map(({ code }) => code),
          closeness: closest.map(({ closeness }) => closeness),
          provenance: `Department for Education statistical neighbours, ${year} model`,
        };
      });
  });
  return { groups, faults };
}

/** The 2021 model writes "Very Close" and the 2025 model "Very close"; we use the second. */
function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
