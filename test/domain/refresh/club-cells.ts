import type { ClubCell } from "../../../src/domain/refresh/club-cell";

/** A cell of ours on the sheet Budget, shown as it is stored. */
export function clubCell(cell: string, value: ClubCell["value"], more: Partial<ClubCell> = {}): ClubCell {
  return {
    place: { sheet: "Budget", cell },
    formula: '=CLUB.VALUE("care.weekly-cost")',
    value,
    text: String(value),
    numberFormat: "General",
    isError: String(value).startsWith("#"),
    label: null,
    indicators: ["care.weekly-cost"],
    ...more,
  };
}
