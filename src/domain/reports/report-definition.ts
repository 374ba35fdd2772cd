/** What a report holds, as its club says it: plain data, which the service sends. */
export interface ReportDefinition {
  /** Permanent, because workbooks hold it, e.g. "section-251". */
  readonly id: string;
  /** A kind of report, of the registry. */
  readonly kind: string;
  /** What it is about, e.g. "Section 251". */
  readonly title: string;
  /** Ids of the clubs that it draws on. It is for members of all of them. */
  readonly clubs: readonly string[];
  readonly parts: readonly ReportPart[];
}

/** Some charts of a report under one heading. */
export interface ReportPart {
  readonly title: string;
  /** A kind of chart; one that compares a single indicator is drawn once for each. */
  readonly kind: string;
  /** Ids, of any of the report's clubs. */
  readonly indicators: readonly string[];
  /** Settings that only this kind has, by its own names for them; the usual ones if left out. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** What to know before comparing its figures with others of the report, in sentences. */
  readonly note?: string | undefined;
}
