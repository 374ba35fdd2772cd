import type { PeerSources } from "../peers/peer-sources";
import type { Release } from "../release/release";
import type { ScrapbookAnswer } from "../scrapbook/scrapbook-answer";
import type { ReportDefinition } from "./report-definition";
import type { ReportParameters, ReportSaving } from "./report";

/** Everything that a report is made from. */
export interface ReportInputs {
  readonly definition: ReportDefinition;
  readonly parameters: ReportParameters;
  /** Those of its clubs; an indicator is that of the first that has it. */
  readonly releases: readonly Release[];
  /** Where the member's peer groups may come from. */
  readonly sources: PeerSources;
  /** What members wrote in the scrapbook, for a kind that reads it. */
  readonly answers?: readonly ScrapbookAnswer[];
  /** The savings to show, for a kind that shows them. */
  readonly savings?: readonly ReportSaving[];
  /** Pages of the report as it was, which stay for what somebody wrote beside them. */
  readonly kept?: readonly KeptPage[];
}

/** A page that a report no longer has, and stays in its place. */
export interface KeptPage {
  readonly key: string;
  readonly title: string;
  /** The key of the page before it. */
  readonly after: string;
}
