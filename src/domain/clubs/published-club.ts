import type { Indicator } from "../release/indicator";

/**
 * A club that asks members for nothing: its figures are published ones, brought together by the importer. Plain data.
 * What each indicator is made of (label, definition, unit, source) is here, and goes into the club's releases; where the
 * importer finds the figures is the importer's business.
 */
export interface PublishedClub {
  /** Short and permanent, e.g. "section-251"; the club of its releases. */
  readonly club: string;
  readonly label: string;
  /** What the club compares, in two or three sentences. */
  readonly purpose: string;
  /** Licence and attribution, as it must be shown. */
  readonly licence: string;
  /**
   * Set where this is no club of its own but a release of trend and test material that goes with that club, and is for
   * its members.
   */
  readonly partOf?: string | undefined;
  /**
   * Every year with figures, ascending as text: 2024-25 is a financial or an academic year, 2024 a calendar year or a
   * census, 2015-17 several years together. An indicator's period type says which, and none is relabelled as another.
   */
  readonly years: readonly string[];
  /** The club's own indicators, grouped as people look for them. No id stands in two clubs. */
  readonly sections: readonly PublishedSection[];
  readonly sources: readonly PublishedSource[];
  /** When in a year its sources come out and a release follows, in the order of the year. */
  readonly timetable: readonly { readonly when: string; readonly what: string }[];
  /** Pages of its comparative report. */
  readonly report: readonly PublishedReportPage[];
  /** What belongs here and was not to hand, with the shape it would take: named, not invented. */
  readonly notYetSupplied: readonly { readonly what: string; readonly shape: string }[];
}

export interface PublishedSection {
  readonly id: string;
  readonly label: string;
  readonly indicators: readonly Indicator[];
}

export interface PublishedSource {
  readonly title: string;
  readonly publisher: string;
  /** What one must know before using its figures. */
  readonly note: string;
}

export interface PublishedReportPage {
  readonly title: string;
  /** A kind of chart of domain/charts; of one that compares one indicator, there is a chart for each. */
  readonly kind: string;
  /** Indicator ids, of this club or another: a page that draws on other clubs is for members of all of them. */
  readonly indicators: readonly string[];
  /** Settings that only this kind has, by its own names for them; the usual ones if left out. */
  readonly options?: Readonly<Record<string, string>> | undefined;
}
