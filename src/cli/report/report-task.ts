import type { ReportRequest } from "./report-request";

/** A report to make, and where to write it. */
export interface ReportTask {
  readonly request: ReportRequest;
  /** Code of the member. */
  readonly member: string;
  readonly path: string;
}

export type ReportAnswer =
  | { readonly kind: "made"; readonly pages: number; readonly bytes: number }
  /** This member has none; others may. */
  | { readonly kind: "not made"; readonly why: string }
  /** What is in the way of this one is in the way of all: the releases can't be read, or no file can be written. */
  | { readonly kind: "stopped"; readonly why: string };
