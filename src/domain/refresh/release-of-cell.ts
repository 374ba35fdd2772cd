import type { ClubCell } from "./club-cell";
import type { WhatChanged } from "./what-changed";

/** The numbers of the releases that a cell's figures came from and come from: "3 → 4", "4", or "" if it names no indicator. */
export function releaseOfCell({ indicators, releases }: Pick<WhatChanged, "indicators" | "releases">, cell: ClubCell) {
  const clubs = new Set(cell.indicators.flatMap((name) => indicators.get(name)?.club ?? []));
  return releases
    .filter(({ club }) => clubs.has(club))
    .map(({ before, after }) => {
      const [was, is] = [before?.version, after?.version ?? "none"];
      return was === undefined || was === is ? String(is) : `${was} → ${is}`;
    })
    .join("; ");
}
