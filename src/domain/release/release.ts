import type { GivenStatistics, OpenedStatistics } from "./given-statistics";
import type { Indicator } from "./indicator";
import type { IndicatorIndex, MemberIndex, YearIndex } from "./release-index";

/** An authority in a club. National and regional rows are never members. */
export interface Member {
  /** ONS code, e.g. E08000035; for an abolished authority, its last one. */
  readonly code: string;
  readonly name: string;
  /** Region as in the list of authorities (Inner and Outer London apart); null if not known. */
  readonly region: string | null;
  /** Authority type as in the list of authorities; null if not known. */
  readonly type: string | null;
  /** For a successor of a boundary change, or an abolished authority: what changed, and when; null otherwise. */
  readonly boundaryNote: string | null;
  /** Abolished authorities keep their history but are in no peer group of later years. */
  readonly abolished: boolean;
}

/** A set of members a figure is compared with. */
export interface PeerGroup {
  /** e.g. "neighbours", "neighbours-2021", "region", "type"; accepted by the functions' peers argument. */
  readonly id: string;
  readonly label: string;
  /** Code of the member whose group this is (its neighbours, its region); null for a group of the whole club. */
  readonly owner: string | null;
  /** Codes, in the published order where there is one (closest neighbour first). */
  readonly members: readonly string[];
  /** How close each of the members is, in the publisher's words, in the order of members; left out where that is not published. */
  readonly closeness?: readonly string[] | undefined;
  /** Where the group comes from, in a few words. */
  readonly provenance: string;
}

/** Why a value is missing: the symbol as published, and what it means. */
export interface MissingReason {
  readonly symbol: string;
  readonly meaning: string;
}

/** What a release says about itself. */
export interface ReleaseStamp {
  readonly club: string;
  readonly clubLabel: string;
  /** Release number, from 1. */
  readonly version: number;
  readonly state: "draft" | "final";
  /** ISO date of publication, e.g. 2026-11-22. */
  readonly date: string;
  /** Licence and attribution, as it must be shown. */
  readonly licence: string;
  /** True for made-up figures, which are always shown as such. */
  readonly demonstration: boolean;
  /** The club that this belongs to, as trend and test data for its members; left out for a club in its own right. */
  readonly partOf?: string | undefined;
  /**
   * The fewest values that a statistic may be based on, so that nobody can work out a member's own figure; left out if
   * the figures are published anyway.
   */
  readonly smallestGroup?: number | undefined;
}

/** The stamp of a release in use. */
export interface StampInUse extends ReleaseStamp {
  /** True where it is in use because the workbook is pinned to it, whichever is the newest; left out otherwise. */
  readonly pinned?: boolean | undefined;
}

/** The content of a release as plain data: what the importer makes and what is written to a file. */
export interface ReleaseContent {
  readonly stamp: ReleaseStamp;
  readonly members: readonly Member[];
  readonly indicators: readonly Indicator[];
  /** In ascending order as text: 2024-25 is a financial or an academic year, 2024 a calendar year, 2015-17 several years. */
  readonly years: readonly string[];
  readonly groups: readonly PeerGroup[];
  readonly reasons: readonly MissingReason[];
  /** One column for every indicator and year that has any row. */
  readonly columns: readonly ColumnContent[];
  /** Published figures for England as a whole: not a member, not in any group, and not a sum or mean of members. */
  readonly national?: readonly NationalFigure[] | undefined;
  /** Rows of registers that members have returned, such as their homes, one by one; left out where there are none. */
  readonly registers?: readonly RegisterRows[] | undefined;
  /** Statistics in place of members' figures, in a club that promises statistics only; left out for any other. */
  readonly statistics?: GivenStatistics | undefined;
}

/**
 * The rows of a register of a club year, a row for each home: whose it is, and the columns that its figures are worked
 * out from. Withheld are the row's name, its key and every other column, and the order in which the member listed its
 * rows: they are in the order of their figures.
 */
export interface RegisterRows {
  /** The register's id in the club's definition, e.g. "homes". */
  readonly id: string;
  readonly label: string;
  /** Index into years. */
  readonly year: YearIndex;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly definition: string;
    /** Null if it has codes and not numbers. */
    readonly unit: string | null;
    readonly decimals: number;
  }[];
  readonly rows: readonly {
    /** Index into members. */
    readonly member: MemberIndex;
    /** One entry a column, in their order; null is missing or withheld. */
    readonly values: readonly (number | string | null)[];
  }[];
}

/** England's published figure for an indicator in a year. */
export interface NationalFigure {
  /** Index into indicators. */
  readonly indicator: IndicatorIndex;
  /** Index into years. */
  readonly year: YearIndex;
  /** The value is scaled ÷ divisor, as in a column. */
  readonly divisor: number;
  readonly scaled: number;
}

export interface ColumnContent {
  /** Index into indicators. */
  readonly indicator: IndicatorIndex;
  /** Index into years. */
  readonly year: YearIndex;
  /** A value is scaled ÷ divisor; a power of ten, so that scaled values are whole numbers. */
  readonly divisor: number;
  /** One entry a member, in the order of members; null is missing. */
  readonly scaled: readonly (number | null)[];
  /** Member index → index into reasons, for each missing entry that has a published reason. */
  readonly missing: Readonly<Record<number, number>>;
}

/** One indicator in one year, opened: O(1) by member index. */
export interface Column {
  readonly divisor: number;
  /** One entry a member; NaN is missing. */
  readonly scaled: Float64Array;
  /** One entry a member: 0 where there is a value or no published reason, else index into reasons + 1. */
  readonly reason: Uint8Array;
}

/** A value, or why there is none. */
export type Value = { readonly value: number } | { readonly value: null; readonly reason: MissingReason };

/** A release opened for use: checked, indexed, its columns in typed arrays. */
export interface Release {
  readonly stamp: StampInUse;
  /** SHA-256 of the content as stored, hexadecimal. */
  readonly hash: string;
  readonly members: readonly Member[];
  readonly indicators: readonly Indicator[];
  readonly years: readonly string[];
  readonly groups: readonly PeerGroup[];
  readonly reasons: readonly MissingReason[];
  readonly registers: readonly RegisterRows[];
  readonly statistics: OpenedStatistics;
  readonly memberByCode: ReadonlyMap<string, MemberIndex>;
  readonly indicatorById: ReadonlyMap<string, IndicatorIndex>;
  readonly yearByLabel: ReadonlyMap<string, YearIndex>;
  /** The column of that indicator and year (indexes); null if the release has none. */
  column(indicator: IndicatorIndex, year: YearIndex): Column | null;
  /** England's published figure of that indicator and year (indexes); null if the release has none. */
  national(indicator: IndicatorIndex, year: YearIndex): number | null;
}
