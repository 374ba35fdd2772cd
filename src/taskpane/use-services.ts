import { createContext, useContext } from "react";
import type { Administration } from "../actions/administrator-ports";
import type { ClubsService } from "../actions/club-ports";
import type { ChartFollower } from "../actions/follow-charts";
import type { SelectionFollower } from "../actions/cell/follow-selection";
import type { QuestionnaireSession } from "../actions/questionnaire/questionnaire-session";
import type {
  CallFunction,
  FiguresService,
  IndicatorMemory,
  OwnContact,
  PeerGroupService,
  ReleaseHistory,
  ScrapbookService,
  Workbook,
  WorkbookCells,
  WorkbookGroup,
  WorkbookTexts,
} from "../actions/ports";
import type { ReportWorkbook, WorkbookPdf } from "../actions/report-ports";
import type { BrokenFormulas, FrozenCells, WorkbookCopies } from "../actions/frozen-ports";
import type { FirstRunMemory } from "../actions/first-run-ports";
import type { PinnedWorkbook, RefreshWorkbook } from "../actions/refresh-ports";
import type { BenchmarkMemory, BenchmarkWorkbook } from "../actions/benchmark-ports";
import type { LedgerMemory, LedgerWorkbook, ReadLedgerFile } from "../actions/ledger-ports";
import type { ReadOldFile } from "../actions/old-workbook-ports";
import type { QueryService } from "../actions/query-ports";
import type { KeysNow } from "../actions/ribbon-ports";
import type { SavedScenarios, ScenarioWorkbook } from "../actions/scenario-ports";
import type { TemplateWorkbook } from "../actions/template-ports";
import type { SharedStateStore } from "../actions/shared-state";
import type { CellPlace } from "../domain/cell-place";
import type { Pins } from "../domain/release/pins";
import type { Result } from "../domain/result";

/**
 * The services that the pane uses, given by its entry file: Excel and the club service in the add-in, fakes in tests.
 */
export interface Services {
  readonly workbook: Workbook;
  readonly figures: FiguresService;
  readonly peerGroups: PeerGroupService;
  readonly follower: ChartFollower;
  readonly state: SharedStateStore;
  /**
   * The session with the open workbook's questionnaire, always the same one. Its script, with the rules, is loaded when
   * this is first called. A problem if it can't be loaded; it can then be called again.
   */
  readonly loadSession: () => Promise<Result<QuestionnaireSession>>;
  /**
   * The cells of the open workbook and what is selected, always the same. Their script is loaded when this is first
   * called. A problem if it can't be loaded; it can then be called again.
   */
  readonly loadCells: () => Promise<Result<CellServices>>;
  /** The scrapbook, and how to put its texts into the workbook; loaded like the cells. */
  readonly loadScrapbook: () => Promise<Result<ScrapbookServices>>;
  /** How to draw reports into the workbook; loaded like the cells. */
  readonly loadReports: () => Promise<Result<ReportServices>>;
  /** How to put templates into the workbook; loaded like the cells. */
  readonly loadTemplates: () => Promise<Result<TemplateWorkbook>>;
  /** How to put scenarios into the workbook; loaded like the cells. */
  readonly loadScenarios: () => Promise<Result<ScenarioServices>>;
  /** The user's favourite and recent indicators; loaded like the cells. */
  readonly loadIndicators: () => Promise<Result<IndicatorMemory>>;
  /** The peer group of the whole workbook; loaded like the cells. */
  readonly loadGroup: () => Promise<Result<WorkbookGroup>>;
  /** The service as the administrator whose token it is; loaded like the cells. */
  readonly loadAdministration: (token: string) => Promise<Result<Administration>>;
  /** The queries on the user's answers; loaded like the cells. */
  readonly loadQueries: () => Promise<Result<QueryService>>;
  /** What is asked of the user in all their clubs, and which others there are; loaded like the cells. */
  readonly loadClubs: () => Promise<Result<ClubsService>>;
  /** Filling in from a ledger; loaded like the cells. */
  readonly loadLedger: () => Promise<Result<LedgerServices>>;
  /** Columns beside a budget; loaded like the cells. */
  readonly loadBenchmark: () => Promise<Result<BenchmarkServices>>;
  /** Reads an old workbook that the user opens. Its script is loaded when this is first called. */
  readonly readOldFile: ReadOldFile;
  /** How others can reach the user; loaded like the cells. */
  readonly loadOwnContact: () => Promise<Result<OwnContact>>;
  /** How to refresh the workbook's cells; loaded like the cells. */
  readonly loadRefresh: () => Promise<Result<RefreshServices>>;
  /** How to turn formulas into values and back; loaded like the cells. */
  readonly loadFrozen: () => Promise<Result<FrozenCells>>;
  /** How to make a frozen copy of the workbook; loaded like the cells. */
  readonly loadCopies: () => Promise<Result<WorkbookCopies>>;
  /** How to repair formulas after the workbook was saved without the add-in; loaded like the cells. */
  readonly loadBroken: () => Promise<Result<BrokenFormulas>>;
  /** The keys that run the ribbon's actions on this machine; loaded like the cells. */
  readonly loadKeys: () => Promise<Result<KeysNow>>;
  /** What the user has been shown already; loaded like the cells. */
  readonly loadFirstRun: () => Promise<Result<FirstRunMemory>>;
  /** The earlier releases of clubs; loaded like the cells. */
  readonly loadHistory: () => Promise<Result<ReleaseHistory>>;
}

export interface ScrapbookServices {
  readonly scrapbook: ScrapbookService;
  readonly texts: WorkbookTexts;
}

export interface ScenarioServices {
  readonly workbook: ScenarioWorkbook;
  readonly saved: SavedScenarios;
}

export interface ReportServices {
  readonly reports: ReportWorkbook;
  readonly pdf: WorkbookPdf;
}

export interface RefreshServices {
  readonly refresh: RefreshWorkbook;
  readonly pins: PinnedWorkbook;
  /** Calls a function as a cell does, with the releases in use; and as if the workbook were pinned to these. */
  readonly callNow: CallFunction;
  readonly callWith: (pins: Pins) => CallFunction;
  readonly showCell: (place: CellPlace) => Promise<Result<null>>;
}

export interface LedgerServices {
  readonly workbook: LedgerWorkbook;
  readonly memory: LedgerMemory;
  readonly readFile: ReadLedgerFile;
}

export interface BenchmarkServices {
  readonly workbook: BenchmarkWorkbook;
  readonly memory: BenchmarkMemory;
}

export interface CellServices {
  readonly cells: WorkbookCells;
  readonly selection: SelectionFollower;
  readonly callFunction: CallFunction;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error("The pane is drawn outside its ServicesContext.");
  return services;
}
