import type { MemberReference } from "../contract/member";
import type { CellPlace } from "../domain/cell-place";
import type { ChartParameters, ChartSpec } from "../domain/charts/chart-spec";
import type { SavedGroup, StoredGroup } from "../domain/peers/saved-group";
import type { Problem } from "../domain/problems";
import type { Release } from "../domain/release/release";
import type { Result } from "../domain/result";

/** What was typed into a cell (a formula with its "=", or a constant; "" is blank) and how it is shown. */
export interface CellContent {
  readonly content: string | number | boolean;
  /** Excel number format, e.g. "£#,##0". */
  readonly numberFormat: string;
}

/** What a write did: where, and what stood there before, so that it can be put back. */
export interface WrittenCell {
  readonly place: CellPlace;
  readonly before: CellContent;
}

/** What is compared: an indicator's id, a peer group's id and a year, as the functions take them. */
export interface Choice {
  readonly indicator: string;
  readonly peers: string;
  readonly year: string;
}

/** A chart of ours in the workbook, by the workbook name that marks it. */
export interface PlacedChart {
  readonly name: string;
  /** Title of the sheet, as its tab shows it. */
  readonly sheet: string;
  readonly kind: string;
  /** What its cells say now. */
  readonly parameters: ChartParameters;
}

/** Where a chart goes: onto a sheet of its own, or beside the charts of ours on the sheet that is open. */
export type ChartPlace = "new sheet" | "open sheet";

/** What a chart is to show now; or the sentence that says why it can show nothing. */
export type ChartUpdate = Pick<PlacedChart, "name"> & ({ readonly spec: ChartSpec } | { readonly sentence: string });

/** What the actions need of an open workbook. Nothing is written except by these, and only where asked. */
export interface Workbook {
  /** What the active cell holds. */
  readActiveCell(): Promise<Result<CellContent>>;
  /** The texts that single cells show, by reference as a formula on the active sheet writes it ("B4", "'My sheet'!$A$1"). */
  readTexts(references: readonly string[]): Promise<Result<ReadonlyMap<string, string>>>;
  /** Writes a formula into the active cell; the number format only where the cell has none of its own. */
  writeActiveCell(formula: string, numberFormat: string): Promise<Result<WrittenCell>>;
  /** Puts a cell back to what it held, and shows it. */
  restoreCell(cell: WrittenCell): Promise<Result<null>>;
  /** Adds live formulas and the chart over them, and shows them. */
  addChart(spec: ChartSpec, place: ChartPlace): Promise<Result<PlacedChart>>;
  /** The charts of ours that are in the workbook, but those of a kind that only a newer Yardstick knows. */
  readCharts(): Promise<Result<readonly PlacedChart[]>>;
  /** Tells when a cell of those charts' sheets (by their workbook names) was changed. */
  watchCharts(names: readonly string[], listener: () => void): Promise<Result<null>>;
  /** Fits charts to what they compare now: titles, captions, the rows they draw. */
  updateCharts(updates: readonly ChartUpdate[]): Promise<Result<null>>;
  /** Calculates every formula anew, asking the custom functions again. */
  recalculate(): Promise<Result<null>>;
}

/** A club by its id, and as people call it. */
export interface ClubReference {
  readonly club: string;
  readonly label: string;
}

/** What is known of the club now. */
export interface ClubData {
  readonly release: Release;
  /** ONS code of the member who is signed in; null where that is not known. */
  readonly own: string | null;
  /** The peer groups that this member has saved. */
  readonly savedGroups: readonly SavedGroup[];
  /** What one should know of these figures, such as why the kept copy is used; null where all is well. */
  readonly notice: Problem | null;
}

/** A club whose figures are not the newest, and why: the service did not answer for it, or refused. */
export interface ClubBehind {
  readonly label: string;
  readonly problem: Problem;
}

/** The chosen club as it is after asking for newer figures. */
export interface RefreshedClub extends ClubData {
  /** Of all clubs whose figures are in use, those that are as they were, the chosen one among them; empty where all are the newest. */
  readonly behind: readonly ClubBehind[];
}

/** The figures of the clubs one is in, and who one is: passed as `figures`. Every promise settles, none rejects. */
export interface FiguresService {
  /** The club that is chosen: its release is fetched once, shared by all who ask. */
  current(): Promise<Result<ClubData>>;
  /** The club that has this indicator, by id or label, whichever is chosen; `unknown-indicator` where none of one's has. */
  withIndicator(indicator: string): Promise<Result<ClubData>>;
  /** The clubs one may choose among: those one may read, but not what only goes with one of them. */
  clubs(): Promise<Result<readonly ClubReference[]>>;
  /** Makes that club, by id or label, the one of current(). Where it cannot be had, the choice stays as it was. */
  choose(club: string): Promise<Result<ClubData>>;
  /** Asks the service whether there are newer releases of the clubs that are in use. */
  refresh(): Promise<Result<RefreshedClub>>;
  /** Whom one may act as, where the service is in development. */
  developmentMembers(): Promise<Result<readonly MemberReference[]>>;
  /** Whether the link that lets one sign in was opened or pasted here. It may be of an earlier start of the service. */
  hasSignInLink(): boolean;
  /** Signs in as that member. @param link as it was pasted, which is kept where it is taken; null for the one that is known */
  signIn(member: string, link: string | null): Promise<Result<unknown>>;
  /** Forgets who one is, and what was kept; a problem where something may still be on the machine. */
  signOut(): Promise<Result<null>>;
  /** Tells each new answer of current(); returns how to stop. */
  subscribe(listener: (answer: Result<ClubData>) => void): () => void;
}

/** How a change of a saved peer group ends. */
export type PeerGroupAnswer =
  /** As it is kept now; null where it was deleted. */
  | { readonly kind: "done"; readonly group: StoredGroup | null }
  /** Nothing was changed: somebody else did so in between. Here is what is kept now; null where they deleted it. */
  | { readonly kind: "stale"; readonly theirs: StoredGroup | null };

/** The peer groups of one's own member. A change is in all formulas' reach when it is answered. None rejects. */
export interface PeerGroupService {
  groups(): Promise<Result<readonly StoredGroup[]>>;
  /** Saves a group over the version it follows; 0 for a new one. Sent again after an answer was lost, it changes nothing. */
  save(group: SavedGroup, follows: number): Promise<Result<PeerGroupAnswer>>;
  /** Deletes the group of that id, where that version is still the newest. */
  remove(id: string, follows: number): Promise<Result<PeerGroupAnswer>>;
}
