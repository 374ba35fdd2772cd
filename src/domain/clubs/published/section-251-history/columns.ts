import type { HistoryLine } from "./lines";

/** A column of the return: who provides, and what comes off. */
export interface HistoryColumn {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** Its name in the published files. */
  readonly name: string;
  readonly from: string;
}

const firstYear = "2008-09";
/** In 2008-09 the return had one column for the authority itself and other public bodies. */
const ownApart = "2009-10";

const provisions: readonly HistoryColumn[] = [
  {
    id: "own",
    label: "own provision",
    definition: "Spend before income on the authority's own provision.",
    name: "own_provision",
    from: ownApart,
  },
  {
    id: "private",
    label: "private provision",
    definition: "Spend before income on provision bought from private bodies.",
    name: "private_provision",
    from: firstYear,
  },
  {
    id: "other-public",
    label: "other public provision",
    definition:
      "Spend before income on provision bought from other public bodies. It begins in 2009-10: the year before, it was one column with the authority's own.",
    name: "other_public",
    from: ownApart,
  },
  {
    id: "voluntary",
    label: "voluntary provision",
    definition: "Spend before income on provision bought from voluntary bodies.",
    name: "voluntary",
    from: firstYear,
  },
];

const totals: readonly HistoryColumn[] = [
  {
    id: "gross",
    label: "gross spend",
    definition: "Spend before income, by whomever provided.",
    name: "total_expenditure",
    from: firstYear,
  },
  { id: "income", label: "income", definition: "Income that is set against it.", name: "income", from: firstYear },
  {
    id: "net",
    label: "net spend",
    definition: "Spend less income.",
    name: "net_current_expenditure",
    from: firstYear,
  },
];

/** The columns that a line has, in the order of the return. */
export function historyColumnsOf({ hasProvisions = true }: HistoryLine): readonly HistoryColumn[] {
  return hasProvisions ? [...provisions, ...totals] : totals;
}
