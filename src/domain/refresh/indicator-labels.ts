import { listNames } from "../list-names";
import type { ClubCell } from "./club-cell";
import type { WhatChanged } from "./what-changed";

/** The labels of the indicators that a cell names; "" if it names none that is known. */
export function indicatorLabels({ indicators }: Pick<WhatChanged, "indicators">, cell: ClubCell): string {
  return listNames([...new Set(cell.indicators.map((name) => indicators.get(name)?.label ?? name))]);
}
