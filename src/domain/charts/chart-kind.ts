import type { PeerSources } from "../peers/peer-sources";
import type { Release } from "../release/release";
import type { Result } from "../result";
import type { ChartDescription, ChartParameters } from "./chart-spec";

/** A kind of chart: what it takes and how it describes that. How it is drawn is in excel/charts. */
export interface ChartKind {
  /** Permanent: workbooks and club definitions hold it. Lower-case letters, as it is part of a name in Excel. */
  readonly kind: string;
  /** Its name in the list that people choose from. */
  readonly label: string;
  /** How many indicators it compares. */
  readonly indicators: { readonly least: number; readonly most: number };
  /** False where it shows every year that has figures. */
  readonly usesYear: boolean;
  /** Settings that only this kind has, each with a label and its default. */
  readonly options: readonly { readonly name: string; readonly label: string; readonly usual: string }[];
  /**
   * Describes the chart of a member beside a group; a problem where the group is smaller than the club allows.
   *
   * @param parameters the peers as the member sees them (groupSeenBy)
   * @param releases for each indicator, the release that has it, in the same order
   * @param sources where that member's peer groups may come from
   */
  describe(parameters: ChartParameters, releases: readonly Release[], sources: PeerSources): Result<ChartDescription>;
}
