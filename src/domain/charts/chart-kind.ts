import type { PeerSources } from "../peers/peer-sources";
import type { Release } from "../release/release";
import type { Result } from "../result";
import type { ChartDescription, ChartParameters } from "./chart-spec";

/** A kind of chart: what it takes, and what it says of it. How it is drawn is the workbook's business. */
export interface ChartKind {
  /** Permanent: workbooks and club definitions hold it. Lower-case letters, as it is part of a name in Excel. */
  readonly kind: string;
  /** As people choose it. */
  readonly label: string;
  /** How many indicators it compares. */
  readonly indicators: { readonly least: number; readonly most: number };
  /** False where it shows every year that has figures. */
  readonly usesYear: boolean;
  /** What only this kind asks for, each with a label and what is meant unless somebody says otherwise. */
  readonly options: readonly { readonly name: string; readonly label: string; readonly usual: string }[];
  /**
   * Describes the chart of a member beside a group; there is none of a group that is too small for its club.
   *
   * @param parameters the peers as the member sees them (groupSeenBy)
   * @param releases the release that has each of the indicators, in their order
   * @param sources where that member's groups may come from
   */
  describe(parameters: ChartParameters, releases: readonly Release[], sources: PeerSources): Result<ChartDescription>;
}
