import type { Contact } from "../contract/contacts";
import type { DevelopmentMembers } from "../contract/development-sign-in";
import type { CellArea } from "../domain/cell-area";
import type { CellPlace } from "../domain/cell-place";
import type { ChartChoices, ChartParameters, ChartSpec } from "../domain/charts/chart-spec";
import type { KeptIndicators } from "../domain/indicators/kept-indicators";
import type { SavedGroup, StoredGroup } from "../domain/peers/saved-group";
import type { Problem } from "../domain/problems";
import type { Directory } from "../domain/release/directory";
import type { Release, ReleaseStamp, StampInUse } from "../domain/release/release";
import type { PinnedClub } from "./refresh-ports";
import type { Report, ReportChoices, ReportParameters } from "../domain/reports/report";
import type { Result } from "../domain/result";
import type { ScrapbookAnswer } from "../domain/scrapbook/scrapbook-answer";
import type { PlacedReport } from "./report-ports";

/** A cell's content as typed (a formula with its "=", or a constant; "" if blank) and its number format. */
export interface CellContent {
  readonly content: string | number | boolean;
  /** Excel number format, e.g. "£#,##0". */
  readonly numberFormat: string;
}

/** A cell as it is before we write into it: where it is, and its content, to restore it. */
export interface CellBefore {
  readonly place: CellPlace;
  readonly before: CellContent;
}

/** A cell that was written. It is restored only while it holds what was written. */
export interface WrittenCell extends CellBefore {
  /** What it has held since, as Excel gives it. */
  readonly after: CellContent["content"];
}

/** One cell and what it shows. */
export interface SheetCell extends CellContent {
  readonly place: CellPlace;
  /** What a function that refers to it gets; "" if blank, the code if it is an error: "#N/A". */
  readonly value: string | number | boolean;
  /** As it is shown, in its number format. */
  readonly text: string;
  readonly isError: boolean;
  /** Whether Excel is still working it out, and shows so. */
  readonly isBusy: boolean;
  /** The formula whose result spills into this cell, and where it is; null if none does. */
  readonly spilled: { readonly cell: string; readonly formula: string } | null;
  /** The first two texts of the first column of its sheet, where a sheet says what it is. */
  readonly head: readonly [string, string];
  /** The names of the charts on its sheet. */
  readonly charts: readonly string[];
  /** What its sheet is, if Yardstick added it; null for a sheet of the user's own, and for others of ours. */
  readonly sheetOf: "chart data" | "findings" | "report" | null;
  /** The name of the chart that is selected, if this is the active cell; null if none is. */
  readonly chart: string | null;
}

/** The values of a range, row by row: "" is blank, and an error is its code. */
export type RangeValues = readonly (readonly (string | number | boolean)[])[];

/** What the actions need from single cells of the open workbook. Nothing is written unless the user asks for it. */
export interface WorkbookCells {
  /** A cell; null for the active one. */
  readCell(place: CellPlace | null): Promise<Result<SheetCell>>;
  /**
   * The values of cells, ranges and names, as written in a formula on this sheet ("B4", "'My sheet'!$A$1:$A$9",
   * "Peers"). Left out: what does not exist, and ranges of more cells than anybody would type.
   */
  readValues(sheet: string, references: readonly string[]): Promise<Result<ReadonlyMap<string, RangeValues>>>;
  /** Writes a formula and the number format into a cell. @returns the content as Excel then gives it */
  writeCell(place: CellPlace, content: CellContent): Promise<Result<CellContent["content"]>>;
  /** Our charts in the workbook with their cells, except kinds that only a newer Yardstick knows. */
  readChartCells(): Promise<Result<readonly ChartCells[]>>;
  /**
   * Writes values into the cells that say what a chart compares, by workbook name. What it returns can be given to
   * restoreChart.
   *
   * @param values by the row of the chart's cells, counting from 0
   */
  changeChart(name: string, values: ReadonlyMap<number, string>): Promise<Result<ChangedChart>>;
  /** Writes back what was in a chart's cells. @returns the cells that somebody has changed since, which stay */
  restoreChart(changed: ChangedChart): Promise<Result<readonly CellPlace[]>>;
  /** Restores a cell's content, and shows it; a problem if it no longer holds what was put into it. */
  restoreCell(cell: WrittenCell): Promise<Result<null>>;
  /**
   * Calls the listener when another cell or a chart is selected or a cell is changed, until the returned function is
   * called. The listener has to read what is selected.
   */
  watchSelection(listener: () => void): Promise<Result<() => void>>;
}

/** A block of cells, as it is before texts are written into it. */
export interface TextBlock {
  /** Its first cell. */
  readonly place: CellPlace;
  /** e.g. "C4:G9" */
  readonly area: string;
  /** The first two texts of the first column of its sheet, where a sheet says what it is. */
  readonly head: readonly [string, string];
  /** What every cell holds, row by row. */
  readonly cells: readonly CellBefore[];
  readonly looks: BlockLooks;
}

/** A block of cells that texts were written into. */
export interface WrittenBlock extends TextBlock {
  readonly cells: readonly WrittenCell[];
}

/** How a block looks, where that may change with the texts; null if its cells differ, and then it stays as it is. */
export interface BlockLooks {
  readonly wrapText: boolean | null;
  readonly verticalAlignment: string | null;
  readonly isHeaderBold: boolean | null;
  /** In points, from the first column. */
  readonly columnWidths: readonly number[];
}

/** What the actions need to put texts into the open workbook. */
export interface WorkbookTexts {
  /** The block of that many cells that begins at a cell; null for the active one. */
  readBlock(
    from: CellPlace | null,
    size: { readonly rows: number; readonly columns: number },
  ): Promise<Result<TextBlock>>;
  /**
   * Writes texts into a block that was read, never as formulas, dates or numbers. They wrap, in columns as wide as they
   * need. Several columns are a table, whose first row is bold.
   */
  writeTexts(block: TextBlock, rows: readonly (readonly string[])[]): Promise<Result<WrittenBlock>>;
  /**
   * Restores what a block held and how it looked, and shows it. @returns the cells that somebody has changed since, which
   * stay as they are; all of them if what was written is somewhere else by now
   */
  restoreBlock(block: WrittenBlock): Promise<Result<readonly CellPlace[]>>;
}

/** The answers of members in the scrapbooks of the user's clubs. No promise rejects. */
export interface ScrapbookService {
  answers(): Promise<Result<ScrapbookRead>>;
  /** The ids of those that have these words in any form, the best fit first. */
  search(words: string): Promise<Result<readonly string[]>>;
}

export interface ScrapbookRead {
  /** The newest club year of each club first. */
  readonly answers: readonly ScrapbookAnswer[];
  /** Why some or all of these are those kept on this machine; null if they are the newest. */
  readonly notice: Problem | null;
}

/** The releases of a club that the service has. No promise rejects. */
export interface ReleaseHistory {
  /** All of them, the newest first. */
  releases(club: string): Promise<Result<readonly ListedRelease[]>>;
  /** One of them, opened. */
  release(club: string, version: number): Promise<Result<Release>>;
}

export type ListedRelease = Pick<ReleaseStamp, "version" | "state" | "date"> & {
  /** True for demonstration data; left out for every other release. */
  readonly demonstration?: boolean | undefined;
};

/** What a function of ours gives: a value, a card (of which the text counts), rows of them, or an error with its sentence. */
export type CallOutcome =
  { readonly ok: true; readonly value: CallScalar | readonly (readonly (CallScalar | CallFailure)[])[] } | CallFailure;
export type CallScalar = number | string | { readonly text: string };
export interface CallFailure {
  readonly ok: false;
  /** As the cell shows it: "#N/A". */
  readonly error: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/**
 * Calls a function of ours as a cell does.
 *
 * @param id its name after "CLUB."
 * @param args in order; null if left out, rows of values for a range; an error is `{error: "#N/A"}`
 */
export type CallFunction = (id: string, args: readonly unknown[]) => Promise<CallOutcome>;

/** What to compare: an indicator, a peer group and a year, as in the functions' arguments. */
export interface Choice {
  readonly indicator: string;
  readonly peers: string;
  readonly year: string;
}

/** One of our charts in the workbook, identified by its workbook name. */
export interface PlacedChart {
  readonly name: string;
  /** The sheet's name on its tab. */
  readonly sheet: string;
  readonly kind: string;
  /** What its cells say at present. */
  readonly parameters: ChartParameters;
  /** The name of the report that it is part of, whose first page says what it compares; null if it is of none. */
  readonly report: string | null;
  /** True if its words are about other figures than its cells have now, or these are still being calculated. */
  readonly isStale: boolean;
  /** True if some of the cells that it is drawn from were deleted, so that its words have no place any more. */
  readonly isBroken?: boolean;
}

/** Cells of a sheet, by the sheet's name on its tab. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: CellArea;
}

/** One of our charts, with the cells that belong to it. */
export interface ChartCells extends PlacedChart {
  /** What it is called on its sheet: "Yardstick chart 1". */
  readonly chart: string;
  /** The cells that people change, one below the other: labels, and values to their right. */
  readonly cells: SheetArea;
  /** The cells that it is drawn from; null if they are gone. */
  readonly data: SheetArea | null;
  /** The rows of `cells`, from the top: what each says, and its value's content as it was typed. */
  readonly rows: readonly ChartCellRow[];
}

/** One of the cells that say what a chart compares. */
export interface ChartCellRow {
  /** As the chart's parameters call it: "indicator 0", "peers", "year", "member", "option …". */
  readonly role: string;
  readonly label: string;
  /** What it means to the functions. */
  readonly value: string;
  /** What was typed into it: what its list shows, or a formula. */
  readonly content: string;
  /** Which of the chart's lists it is chosen from; null if it has none. */
  readonly list: keyof ChartChoices | null;
}

/** A chart whose cells were changed, and what was in them, to restore it. */
export interface ChangedChart {
  readonly name: string;
  readonly cells: readonly {
    readonly row: number;
    readonly before: CellContent;
    /** The text that it has held since. */
    readonly after: string;
  }[];
}

/** Where to put a chart: on its own sheet, or at the selected cell of the open one. */
export type ChartPlace = "new sheet" | "open sheet";

/** What a chart should show; or a sentence that says why it has nothing to show. */
export type ChartUpdate = Pick<PlacedChart, "name"> & ({ readonly spec: ChartSpec } | { readonly sentence: string });

/** What a report should say now. */
export type ReportUpdate =
  | { readonly name: string; readonly report: Report; readonly choices: ReportChoices }
  /** Why there is no report of what its cells say. */
  | { readonly name: string; readonly sentence: string; readonly parameters: ReportParameters };

/** What the actions need from the open workbook. Nothing else writes to it, and these only when asked. */
export interface Workbook {
  /** Adds a chart with its live formulas, and shows them. */
  addChart(spec: ChartSpec, place: ChartPlace): Promise<Result<PlacedChart>>;
  /** Our charts in the workbook, except kinds that only a newer Yardstick knows. */
  readCharts(): Promise<Result<readonly PlacedChart[]>>;
  /** Calls the listener when a cell changes on the sheets of these charts and reports, given by workbook name. */
  watchCharts(names: readonly string[], listener: () => void): Promise<Result<null>>;
  /** Updates charts to what they now compare: titles, captions, the rows they draw. */
  updateCharts(updates: readonly ChartUpdate[]): Promise<Result<null>>;
  /** Our reports in the workbook. */
  readReports(): Promise<Result<readonly PlacedReport[]>>;
  /** Writes the words of reports again; of one that would have other pages now, nothing. */
  updateReports(updates: readonly ReportUpdate[]): Promise<Result<null>>;
  /** Recalculates every formula, including custom functions. */
  recalculate(): Promise<Result<null>>;
}

/** A club's id, and its name for people. */
export interface ClubReference {
  readonly club: string;
  readonly label: string;
}

/** The club's figures, and for which member. */
export interface ClubData {
  readonly release: Release;
  /** ONS code of the signed-in member; null if not known. */
  readonly own: string | null;
  /** The peer groups this member has saved. */
  readonly savedGroups: readonly SavedGroup[];
  /** What the user should know about these figures, such as why the kept copy is used; null if all is well. */
  readonly notice: Problem | null;
}

/** A club whose figures may not be the newest, because the service did not answer or refused. */
export interface ClubBehind {
  readonly label: string;
  readonly problem: Problem;
}

/** The chosen club after asking for newer figures. */
export interface RefreshedClub extends ClubData {
  /**
   * The clubs in use (perhaps including the chosen one) whose figures could not be confirmed as the newest; empty if
   * all were.
   */
  readonly behind: readonly ClubBehind[];
}

/** The figures of the user's clubs, and who the user is; passed as `figures`. Every promise settles, none rejects. */
/** What signing in as yourself led to. */
export interface PersonallySignedIn {
  /** False for an administrator, who acts for no member, whose figures there would be to show. */
  readonly isSignedIn: boolean;
  /** The access token to show the user, once; null if they have it already or need none. */
  readonly token: string | null;
}

/** Signing in as yourself. No promise rejects. */
export interface PersonalSignIn {
  /** Whether you can sign in with your organisation's account. */
  hasAccounts(): Promise<Result<boolean>>;
  /** Signs in with that account. */
  withAccount(): Promise<Result<PersonallySignedIn>>;
  /** Signs in with an invitation, under that name, or with an access token, which needs none. */
  withText(text: string, name: string): Promise<Result<PersonallySignedIn>>;
  /** Whether that text is an invitation. */
  needsName(text: string): boolean;
}

export interface FiguresService {
  /** The chosen club. Its release is fetched once for all callers. */
  current(): Promise<Result<ClubData>>;
  /**
   * The club with this indicator (id or label), whichever club is chosen; `unknown-indicator` if none of the user's has
   * it.
   */
  withIndicator(indicator: string): Promise<Result<ClubData>>;
  /** Loads what reads members' scrapbook answers, which has a script of its own; left out where there is none. */
  readonly loadScrapbook?: (() => Promise<ScrapbookService>) | undefined;
  /** All the clubs the user may read, and all their indicators, to search. */
  directory(): Promise<Result<Directory>>;
  /** The clubs to choose from: those the user may read, except ones that only go with another. */
  clubs(): Promise<Result<readonly ClubReference[]>>;
  /** Chooses this club (id or label), so that current() gives it. If it can't be loaded, the choice does not change. */
  choose(club: string): Promise<Result<ClubData>>;
  /** The clubs of which the open workbook is pinned to a release. */
  pinned(): Promise<Result<readonly PinnedClub[]>>;
  /** The releases that figures were read from since the last refresh, one for each club; asks for nothing. */
  inUse(): readonly StampInUse[];
  /** Asks the service for newer releases of the clubs in use. */
  refresh(): Promise<Result<RefreshedClub>>;
  /** Whom you can sign in as with the sign-in link; null if the service does not offer that. */
  signInOffer(): Promise<Result<DevelopmentMembers | null>>;
  /** Whether a sign-in link was opened or pasted here. It may be from an earlier start of the service. */
  hasSignInLink(): boolean;
  /** Signs in as that member. @param link as pasted, and kept if it is accepted; null for the one already here */
  signIn(member: string, link: string | null): Promise<Result<unknown>>;
  /**
   * Signs in as the administrator of every club that has a questionnaire, for trying out what one does.
   * @param link as for signIn
   */
  administrator(link: string | null): Promise<Result<unknown>>;
  /** The access token of the signed-in user if they look after clubs; null if they don't. */
  administratorToken(): Promise<string | null>;
  /** Loads what signs you in as yourself, which has a script of its own. */
  readonly loadPersonalSignIn: () => Promise<PersonalSignIn>;
  /** Signs out and deletes what was kept; a problem if something may still be on the machine. */
  signOut(): Promise<Result<null>>;
  /** Calls the listener with each new answer of current(); the returned function stops that. */
  subscribe(listener: (answer: Result<ClubData>) => void): () => void;
}

/** The favourite and recent indicators of the signed-in user, kept on this machine. No promise rejects. */
export interface IndicatorMemory {
  /** As last read. */
  get(): KeptIndicators;
  /** In the form React's useSyncExternalStore takes. */
  subscribe(listener: () => void): () => void;
  /** Reads what is kept, for the user who is signed in now. */
  read(): Promise<void>;
  /** Each of these returns a problem to show if it can be kept only until the browser closes. */
  setFavourite(id: string, isFavourite: boolean): Promise<Problem | null>;
  used(id: string): Promise<Problem | null>;
}

/**
 * How the others of the signed-in user's clubs can reach them. Each says for which authority they act, by its ONS code, and
 * is refused if somebody has signed in for another since. No promise rejects.
 */
export interface OwnContact {
  read(member: string): Promise<Result<Contact>>;
  /** Without consent nothing is kept. Answers with what is kept now. */
  save(contact: Contact, member: string): Promise<Result<Contact>>;
}

/** The result of changing a saved peer group. */
export type PeerGroupAnswer =
  /** The group as it is now; null if it was deleted. */
  | { readonly kind: "done"; readonly group: StoredGroup | null }
  /**
   * Nothing was changed, because somebody else has changed it meanwhile. This is their version; null if they deleted
   * it.
   */
  | { readonly kind: "stale"; readonly theirs: StoredGroup | null };

/**
 * The peer groups of an authority. Each says of which, by its ONS code, and is refused if the user has signed in for another
 * since, as one can in another workbook. When a change is answered, all formulas use it. No promise rejects.
 */
export interface PeerGroupService {
  groups(member: string): Promise<Result<readonly StoredGroup[]>>;
  /**
   * Saves a group in place of the version it follows; 0 for a new one. Sending it again after a lost answer changes
   * nothing.
   */
  save(group: SavedGroup, follows: number, member: string): Promise<Result<PeerGroupAnswer>>;
  /** Deletes the group with this id, if this version is still the newest. */
  remove(id: string, follows: number, member: string): Promise<Result<PeerGroupAnswer>>;
}

/** A formula, or a cell of ours, that names a peer group. */
export interface GroupCell {
  readonly place: CellPlace;
  /** A formula with its "=", or the text that was typed. */
  readonly content: string;
}

/** One of the yellow cells with a peer group. */
export interface YellowGroupCell extends GroupCell {
  readonly of: "chart" | "report";
  /** The group's name for functions. */
  readonly group: string;
  /** The ids or labels of the chart's indicators; of a report, the id of its definition. */
  readonly about: readonly string[];
}

/** Where the workbook names peer groups, but for the sheets of a questionnaire and those that charts are drawn from. */
export interface GroupCells {
  /** The group that the workbook keeps for everything in it; null if it keeps none. */
  readonly kept: string | null;
  /** Every formula with functions of ours. */
  readonly formulas: readonly GroupCell[];
  /** Of charts, but not those of reports, and of reports. */
  readonly yellow: readonly YellowGroupCell[];
  /** The cells with texts that formulas and yellow cells refer to, where these may be groups. */
  readonly inputs: readonly GroupCell[];
  /** The workbook's own names, such as "med", that hold a formula with functions of ours. */
  readonly named: readonly { readonly name: string; readonly formula: string }[];
  /** The sheets of these that are protected. */
  readonly guarded: readonly string[];
}

/** What to write into a cell that names a group, and what must be there for that. */
export interface GroupCellChange extends GroupCell {
  readonly now: string;
}

/** What the actions need to compare with one peer group in the whole workbook. */
export interface WorkbookGroup {
  /** The group that the workbook keeps; null if it keeps none. */
  readGroup(): Promise<Result<string | null>>;
  /** @param referencesIn the places from which a cell's content may take a group */
  readGroupCells(referencesIn: (cell: GroupCell) => readonly CellPlace[]): Promise<Result<GroupCells>>;
  /**
   * Writes these cells, and keeps that group; null keeps none.
   *
   * @returns the places of those left as they are, because they hold something else by now or their sheet is protected
   */
  changeGroup(changes: readonly GroupCellChange[], kept: string | null): Promise<Result<readonly CellPlace[]>>;
}
