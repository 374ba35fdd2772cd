import type { ReactNode } from "react";
import type { ClubData } from "../../actions/ports";
import type { Comparison } from "../../domain/indicators/compare";
import { ChanceNotes } from "./ChanceNotes";
import { AboutIndicator } from "./AboutIndicator";
import { ComparisonTable } from "./ComparisonTable";
import { GroupFold } from "./GroupFold";
import { GroupPicture } from "./GroupPicture";
import { NotCounted } from "./NotCounted";

interface ComparisonDetailsProps {
  readonly data: ClubData;
  /** As named by the user or a formula. */
  readonly peers: string;
  readonly comparison: Comparison;
  /** What the user can do with it. */
  readonly children: ReactNode;
}

/**
 * What stands below the answer: the picture with names and values, the group's figures, who is in it and who is not
 * counted, what to do with it, and notes on chance, definition and source.
 */
export function ComparisonDetails({ data, peers, comparison, children }: ComparisonDetailsProps) {
  const { release } = data;
  return (
    <>
      <GroupPicture release={release} comparison={comparison} />
      <NotCounted release={release} comparison={comparison} />
      <ComparisonTable release={release} comparison={comparison} />
      <GroupFold data={data} peers={peers} selection={comparison.selection} />
      {children}
      <ChanceNotes release={release} comparison={comparison} />
      <AboutIndicator indicator={comparison.indicator} year={comparison.year} />
    </>
  );
}
