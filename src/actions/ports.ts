import type { DevelopmentMembers } from "../contract/development-sign-in";
import type { CellPlace } from "../domain/cell-place";
import type { ChartParameters, ChartSpec } from "../domain/charts/chart-spec";
import type { SavedGroup, StoredGroup } from "../domain/peers/saved-group";
import type { Problem } from "../domain/problems";
import type { Directory } from "../domain/release/directory";
import type { Release } from "../domain/release/release";
import type { Result } from "../domain/result";

/** A cell's content as typed (a formula with its "=", or a constant; "" if blank) and its number format. */
export interface CellContent {
  readonly content: string | number | boolean;
  /** Excel number format, e.g. "£#,##0". */
  readonly numberFormat: string;
}

/** A cell that was written: where it is, and its previous content, to restore it. */
export interface WrittenCell {
  readonly place: CellPlace;
  readonly before: CellContent;
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
  /** Writes a formula and the number format into a cell. */
  writeCell(place: CellPlace, content: CellContent): Promise<Result<null>>;
  /** Restores a cell's content, and shows it. */
  restoreCell(cell: WrittenCell): Promise<Result<null>>;
  /**
   * Calls the listener when another cell is selected or a cell is changed, until the returned function is called. The
   * listener has to read what is selected.
   */
  watchSelection(listener: () => void): Promise<Result<() => void>>;
}

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
  /** True if its words are about other figures than its cells have now, or these are still being calculated. */
  readonly isStale: boolean;
}

/** Where to put a chart: on its own sheet, or at the selected cell of the open one. */
export type ChartPlace = "new sheet" | "open sheet";

/** What a chart should show; or a sentence that says why it has nothing to show. */
export type ChartUpdate = Pick<PlacedChart, "name"> & ({ readonly spec: ChartSpec } | { readonly sentence: string });

/** What the actions need from the open workbook. Nothing else writes to it, and these only when asked. */
export interface Workbook {
  /** Adds a chart with its live formulas, and shows them. */
  addChart(spec: ChartSpec, place: ChartPlace): Promise<Result<PlacedChart>>;
  /** Our charts in the workbook, except kinds that only a newer Yardstick knows. */
  readCharts(): Promise<Result<readonly PlacedChart[]>>;
  /** Calls the listener when a cell changes on the sheets of these charts, given by workbook name. */
  watchCharts(names: readonly string[], listener: () => void): Promise<Result<null>>;
  /** Updates charts to what they now compare: titles, captions, the rows they draw. */
  updateCharts(updates: readonly ChartUpdate[]): Promise<Result<null>>;
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
export interface FiguresService {
  /** The chosen club. Its release is fetched once for all callers. */
  current(): Promise<Result<ClubData>>;
  /**
   * The club with this indicator (id or label), whichever club is chosen; `unknown-indicator` if none of the user's has
   * it.
   */
  withIndicator(indicator: string): Promise<Result<ClubData>>;
  /** All the clubs the user may read, and all their indicators, to search. */
  directory(): Promise<Result<Directory>>;
  /** The clubs to choose from: those the user may read, except ones that only go with another. */
  clubs(): Promise<Result<readonly ClubReference[]>>;
  /** Chooses this club (id or label), so that current() gives it. If it can't be loaded, the choice does not change. */
  choose(club: string): Promise<Result<ClubData>>;
  /** Asks the service for newer releases of the clubs in use. */
  refresh(): Promise<Result<RefreshedClub>>;
  /** Whom you can sign in as with the sign-in link; null if the service does not offer that. */
  signInOffer(): Promise<Result<DevelopmentMembers | null>>;
  /** Whether a sign-in link was opened or pasted here. It may be from an earlier start of the service. */
  hasSignInLink(): boolean;
  /** Signs in as that member. @param link as pasted, and kept if it is accepted; null for the one already here */
  signIn(member: string, link: string | null): Promise<Result<unknown>>;
  /** Signs out and deletes what was kept; a problem if something may still be on the machine. */
  signOut(): Promise<Result<null>>;
  /** Calls the listener with each new answer of current(); the returned function stops that. */
  subscribe(listener: (answer: Result<ClubData>) => void): () => void;
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

/** The member's own peer groups. When a change is answered, all formulas use it. No promise rejects. */
export interface PeerGroupService {
  groups(): Promise<Result<readonly StoredGroup[]>>;
  /**
   * Saves a group in place of the version it follows; 0 for a new one. Sending it again after a lost answer changes
   * nothing.
   */
  save(group: SavedGroup, follows: number): Promise<Result<PeerGroupAnswer>>;
  /** Deletes the group with this id, if this version is still the newest. */
  remove(id: string, follows: number): Promise<Result<PeerGroupAnswer>>;
}
