import type { PeerSources } from "../peers/peer-sources";
import type { Directory, DirectoryIndicator } from "../release/directory";
import type { Release } from "../release/release";
import type { Result } from "../result";
import type { ChartChoices, ChartDescription, ChartParameters } from "./chart-spec";

/** A kind of chart: what it takes and how it describes that. How it is drawn is in excel/charts. */
export interface ChartKind {
  /** Permanent: workbooks and club definitions hold it. Lower-case letters, as it is part of a name in Excel. */
  readonly kind: string;
  /** Its name in the list that people choose from. */
  readonly label: string;
  /** How many indicators it compares, and what each of them is called, counting from 0; "Indicator 1" unless said. */
  readonly indicators: {
    readonly least: number;
    readonly most: number;
    readonly label?: (at: number) => string;
    /** How many belong together, such as the cost and the performance of a service; 1 if left out. */
    readonly together?: number;
    /** True where the first is the whole that the others are parts of, so that nothing can be drawn without it. */
    readonly firstIsWhole?: true;
    /** True where all are compared in the year of the first; otherwise "latest" is each one's own newest. */
    readonly inOneYear?: true;
  };
  /** The indicators to begin with for the chosen one; those under its heading if left out (beginningIndicators). */
  readonly begin?: (chosen: DirectoryIndicator, directory: Directory) => readonly string[];
  /** False where it shows every year that has figures. */
  readonly usesYear: boolean;
  /** Settings that only this kind has, each with a label, its default, and the list it is chosen from if it has one. */
  readonly options: readonly {
    readonly name: string;
    readonly label: string;
    readonly usual: string;
    readonly list?: keyof ChartChoices;
  }[];
  /**
   * Describes the chart of a member beside a group; a problem where the group is smaller than the club allows.
   *
   * @param parameters the peers as the member sees them (groupSeenBy); an indicator may be "" where the kind takes a
   *   varying number of them
   * @param releases for each indicator, the release that has it, in the same order; any for one that is ""
   * @param sources where that member's peer groups may come from
   */
  describe(parameters: ChartParameters, releases: readonly Release[], sources: PeerSources): Result<ChartDescription>;
}
