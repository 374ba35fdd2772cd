import { placeInWords } from "../actions/cell/place-in-words";
import { choicesOfFormula, type FormulaChoice, referencesOfFormula } from "../actions/choices-of-formula";
import { defaultChoice } from "../actions/default-choice";
import type { ChartFollower } from "../actions/follow-charts";
import { freeze } from "../actions/frozen/freeze";
import { freezeNotice, thawNotice } from "../actions/frozen/frozen-notices";
import type { FrozenCells } from "../actions/frozen-ports";
import { insertChart } from "../actions/insert-chart";
import { peerSourcesFor } from "../actions/peer-groups/peer-sources-for";
import type { FiguresService, SheetCell, Workbook, WorkbookCells } from "../actions/ports";
import type { QuestionnaireSession } from "../actions/questionnaire/questionnaire-session";
import { refreshCells } from "../actions/refresh/refresh-cells";
import { refreshedNotice } from "../actions/refresh/refreshed-notice";
import type { RefreshScope, RefreshWorkbook } from "../actions/refresh-ports";
import { settle } from "../actions/settle";
import type { Notice, SharedStateStore, Wanted } from "../actions/shared-state";
import { signInFirst } from "../actions/sign-in-first";
import { usualChart } from "../domain/charts/index";
import { hasClubCall } from "../domain/has-club-call";
import { resolveIndicator } from "../domain/indicators/resolve-indicator";
import { fieldOfCell } from "../domain/questionnaire/field-of-cell";
import { changedCells } from "../domain/refresh/changed-cells";
import type { Problem, ProblemCode } from "../domain/problems";
import { workbookProblem } from "../domain/workbook-problems";
import type { Release } from "../domain/release/release";
import { fail, succeed, type Result } from "../domain/result";
import { ribbonMessages } from "./messages";
import type { RibbonButton } from "./ribbon-buttons";

export interface RibbonSurroundings {
  readonly workbook: Workbook;
  readonly cells: Pick<WorkbookCells, "readCell" | "readValues">;
  readonly refreshing: Omit<RefreshWorkbook, "writeChanges">;
  readonly frozen: Pick<FrozenCells, "freeze" | "thaw">;
  readonly figures: FiguresService;
  readonly follower: ChartFollower;
  readonly state: SharedStateStore;
  /** The questionnaire of the open workbook; a problem if its script can't be loaded. */
  readonly loadSession: () => Promise<Result<QuestionnaireSession>>;
  /** Shows the pane, which displays messages from `state`. */
  readonly showPane: () => Promise<void>;
}

type Told = Pick<Notice, "kind" | "text">;

/** The work of a ribbon button, a key or an entry of a cell's menu, by the function name the manifest gives it. It settles in every case. */
export type RibbonCommands = Readonly<Record<RibbonButton, () => Promise<void>>>;

/**
 * What the ribbon's buttons do, even if the pane is closed. A success is visible in the workbook itself, and the pane
 * shows a message if it is open. A problem opens the pane, because nobody would see it otherwise; so do a check and a
 * submission, because the pane shows their results.
 */
export function ribbonCommands({
  workbook,
  cells,
  refreshing,
  frozen,
  figures,
  follower,
  state,
  loadSession,
  showPane,
}: RibbonSurroundings): RibbonCommands {
  async function chartOfActiveCell(): Promise<Result<Told>> {
    const cell = await cells.readCell(null);
    if (!cell.ok) return cell;
    const formula = String(cell.value.content);
    const values = await cells.readValues(cell.value.place.sheet, referencesOfFormula(formula));
    if (!values.ok) return values;
    const texts = new Map([...values.value].map(([written, [[first = ""] = []]]) => [written, String(first)]));
    const [inCell, ...others] = choicesOfFormula(formula, texts);
    if (inCell === undefined || others.length > 0) {
      const current = await figures.current();
      if (!current.ok) return current;
      if (inCell === undefined) return fail(workbookProblem("cell-without-indicator"));
      state.choose({ ...state.get().chosen, ...inCell });
      const indicators = [inCell, ...others].map(({ indicator }) => indicator);
      return fail(workbookProblem("cell-with-indicators", { indicators }));
    }
    const data = await figures.withIndicator(inCell.indicator);
    if (!data.ok) return data;
    const { release, own } = data.value;
    const { indicator } = resolvedIn(release, inCell);
    const parameters = defaultChoice(release, own, { ...state.get().chosen, ...inCell, indicator });
    const sources = await peerSourcesFor(figures, data.value, parameters.peers);
    if (!sources.ok) return sources;
    const chart = state.get().chart ?? usualChart;
    if (chart.indicators.most > 1) {
      state.choose({ ...state.get().chosen, ...inCell, indicator });
      return fail(workbookProblem("several-to-choose", { chart: chart.label }));
    }
    const added = await insertChart(workbook, follower, data.value, chart, parameters, "new sheet", sources.value);
    return added.ok ? succeed({ kind: "done", text: ribbonMessages.chartAdded(added.value.sheet) }) : added;
  }

  const refreshOf = (scope: RefreshScope) => async (): Promise<Result<Told>> => {
    const surroundings = {
      workbook: refreshing,
      figures,
      follower,
      now: () => new Date().toISOString(),
      wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
    };
    // Nobody sees how far it is, or could stop it, because the pane may be closed.
    const done = await refreshCells(surroundings, scope, { tell: () => undefined, isCancelled: () => false });
    if (!done.ok) return done;
    if (done.value === null) throw new Error("A refresh that nobody can cancel was cancelled.");
    const { kind, text } = refreshedNotice(done.value);
    state.setChanged(done.value.changed);
    const { changed } = changedCells(done.value.changed.changes);
    return succeed({ kind, text: changed === 0 ? text : `${text} ${ribbonMessages.listedUnderClub}` });
  };

  async function freezeAll(): Promise<Result<Told>> {
    // Nobody can be asked here, so an error is not frozen.
    const done = await freeze({ frozen, figures, now: () => new Date().toISOString() }, "workbook", false);
    return done.ok ? succeed(freezeNotice(done.value, false)) : done;
  }

  async function thawAll(): Promise<Result<Told>> {
    const done = await frozen.thaw("workbook");
    return done.ok ? succeed(thawNotice(done.value)) : done;
  }

  /** The questionnaire of this workbook; looks again unless one is open. */
  async function sessionInHand(): Promise<Result<QuestionnaireSession>> {
    const loaded = await loadSession();
    if (!loaded.ok) return loaded;
    const { get, open } = loaded.value;
    const before = get().opened;
    const looked = before === null || before === "none" ? await open() : succeed(null);
    if (!looked.ok) return looked;
    return get().opened === "none" ? fail(workbookProblem("no-questionnaire")) : loaded;
  }

  /** Does the work with the pane open, to show progress and the result. */
  const shown = (work: (session: QuestionnaireSession) => Promise<Result<unknown>>) => async () => {
    state.openTab("check");
    const inSight = showPane();
    const done = await settle(async () => {
      const session = await sessionInHand();
      return session.ok ? work(session.value) : session;
    });
    if (!done.ok) tellProblem(done.problem);
    await inSight;
  };

  async function submit(session: QuestionnaireSession): Promise<Result<unknown>> {
    const submitted = await session.submit();
    if (submitted.ok) state.setOutcome(submitted.value);
    return submitted;
  }

  /** Goes to the next finding, in the pane and its cell. The first time there is a check to do. */
  async function goToNextFinding(session: QuestionnaireSession): Promise<Result<unknown>> {
    const { opened } = session.get();
    const isChecked = opened !== null && opened !== "none" && opened.check !== null;
    const checked = isChecked ? succeed(null) : await session.check();
    if (checked.ok) state.want("check", "next finding");
    return checked;
  }

  /** Shows in the pane what it knows of the selected cell, at what is wanted of it. */
  const ofCell = (findWanted: (cell: SheetCell) => Promise<Result<Wanted | null>>) => async () => {
    const found = await settle(async () => {
      const cell = await cells.readCell(null);
      return cell.ok ? findWanted(cell.value) : cell;
    });
    if (!found.ok) tellProblem(found.problem);
    else if (found.value === null) state.openTab("cell");
    else state.want("cell", found.value);
    await showPane();
  };

  /** Whether the questionnaire asks something in the selected cell: it does not in headings and columns of statuses. */
  async function isQuestion(): Promise<boolean> {
    const session = await sessionInHand();
    const opened = session.ok ? session.value.get().opened : null;
    if (opened === null || opened === "none" || opened.selected === null) return false;
    return fieldOfCell(opened.club, opened.selected) !== null;
  }

  function tellProblem({ code, message }: Problem): void {
    // If the user has to choose something, the pane opens there.
    if (isAboutTheChoice.has(code)) state.ask("compare", message);
    // What a cell says about its figures would be out of place above the way to sign in.
    else if (code === "not-signed-in") state.tell("warning", signInFirst);
    else state.tell("error", message);
  }

  const told = (work: () => Promise<Result<Told>>) => async () => {
    const outcome = await settle(work);
    state.noteChange();
    if (outcome.ok) state.tell(outcome.value.kind, outcome.value.text);
    else tellProblem(outcome.problem);
    if (!outcome.ok || outcome.value.kind !== "done") await showPane();
  };
  return {
    insertChart: told(chartOfActiveCell),
    insertFormula: ofCell(async () => succeed("formula")),
    refresh: told(refreshOf("workbook")),
    refreshSheet: told(refreshOf("sheet")),
    refreshSelection: told(refreshOf("selection")),
    freeze: told(freezeAll),
    thaw: told(thawAll),
    checkQuestionnaire: shown((session) => session.check()),
    nextFinding: shown(goToNextFinding),
    submitQuestionnaire: shown(submit),
    traceCell: ofCell(async (cell) =>
      isOurs(cell) ? succeed("trace") : fail(workbookProblem("nothing-to-trace", { cell: placeInWords(cell.place) })),
    ),
    explainCell: ofCell(async (cell) => succeed(isOurs(cell) || (await isQuestion()) ? "explanation" : null)),
    askTheClub: ofCell(async ({ place }) =>
      (await isQuestion())
        ? succeed("question to the club")
        : fail(workbookProblem("no-question-here", { cell: placeInWords(place) })),
    ),
  };
}

/** Whether a formula with functions of ours gives the cell what it shows. */
function isOurs({ content, spilled }: SheetCell): boolean {
  return hasClubCall(content) || hasClubCall(spilled?.formula);
}

/** The problems that the user solves by choosing in the pane. */
const isAboutTheChoice: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "cell-without-indicator",
  "cell-with-indicators",
  "unknown-indicator",
  "ambiguous-name",
  "several-to-choose",
]);

/** The choice with the indicator's id, which charts use, whatever the cell calls it. */
function resolvedIn(release: Release, choice: FormulaChoice): FormulaChoice {
  const index = resolveIndicator(release, choice.indicator);
  const found = index.ok ? release.indicators[index.value] : undefined;
  return found === undefined ? choice : { ...choice, indicator: found.id };
}
