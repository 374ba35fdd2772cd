import argumentsOfIndicators from "../../src/actions/indicator-arguments.json";
import { findChart } from "../../src/domain/charts/index";
import { followCharts } from "../../src/actions/follow-charts";
import { loadScript } from "../../src/domain/load-script";
import { createSharedState } from "../../src/actions/shared-state";
import { signInFirst } from "../../src/actions/sign-in-first";
import { ribbonCommands } from "../../src/commands/ribbon-commands";
import { problem } from "../../src/domain/problems";
import { workbookProblem } from "../../src/domain/workbook-problems";
import { fail, succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { fakeFrozen, nothingToFreeze, nothingToThaw } from "../actions/frozen/fake-frozen";
import { fakeWorkbook } from "../actions/fake-workbook";
import { scriptNotCome } from "../domain/script-not-come";
import { inEditMode } from "../actions/questionnaire/fake-questionnaire-workbook";
import { startFilled, startSession, valueOf, type Started } from "../actions/questionnaire/start-questionnaire";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { put } from "../domain/clubs/put";

function start(started: Started = startSession()) {
  const [workbook, figures, state] = [fakeWorkbook(), fakeFigures(), createSharedState()];
  const follower = followCharts(workbook, figures, () => undefined);
  const frozen = fakeFrozen();
  const showPane = jest.fn(async () => undefined);
  const load = jest.fn(async () => started.session);
  const commands = ribbonCommands({
    workbook,
    cells: workbook,
    refreshing: workbook,
    frozen,
    figures,
    follower,
    state,
    showPane,
    loadSession: () => loadScript(load),
  });
  const charted = () =>
    [...workbook.charts.values()].map(({ parameters: { indicators, peers, year } }) => ({ indicators, peers, year }));
  return { workbook, figures, state, showPane, commands, charted, load, frozen };
}

describe("Insert chart", () => {
  it("charts what the active cell's CLUB formula compares", async () => {
    const { workbook, commands, charted, state, showPane } = start();
    workbook.cell = { content: '=CLUB.PEERMEAN("care.rate","all","2023-24")', numberFormat: "General" };
    await commands.insertChart();
    expect(charted()).toEqual([{ indicators: ["care.rate"], peers: "all", year: "2023-24" }]);
    expect(state.get().notice).toMatchObject({ kind: "done", text: 'The chart is on the sheet "Yardstick chart 1".' });
    expect(showPane).not.toHaveBeenCalled();
  });

  it("follows the active cell's formula to the cells it refers to", async () => {
    const { workbook, commands, charted } = start();
    workbook.cell = { content: "=CLUB.PEERMEDIAN(B19,$B$4,$B$5)", numberFormat: "General" };
    workbook.texts.set("B19", "care.rate").set("$B$4", "all").set("$B$5", "2023-24");
    await commands.insertChart();
    expect(charted()).toEqual([{ indicators: ["care.rate"], peers: "all", year: "2023-24" }]);
  });

  it("draws the kind of chart that was last chosen in the pane", async () => {
    const { workbook, commands, state } = start();
    state.chooseChart(findChart("trend")!);
    workbook.cell = { content: '=CLUB.VALUE("care.weekly-cost")', numberFormat: "0" };
    await commands.insertChart();
    expect([...workbook.charts.values()].map(({ kind }) => kind)).toEqual(["trend"]);
  });

  it("asks in Compare for the indicators of a chart that compares several", async () => {
    const { workbook, commands, state, showPane } = start();
    state.chooseChart(findChart("spine")!);
    workbook.cell = { content: '=CLUB.VALUE("care.rate")', numberFormat: "0" };
    await commands.insertChart();
    expect(workbook.charts.size).toBe(0);
    expect(state.get()).toMatchObject({ tab: "compare", chosen: { indicator: "care.rate" } });
    expect(state.get().notice?.text).toBe(
      "Spine, many indicators compares several indicators. Choose them here, under Put it into the workbook, then Insert chart.",
    );
    expect(showPane).toHaveBeenCalled();
  });

  it.each(Object.entries(argumentsOfIndicators))("charts the indicator that %s is asked about", async (id, names) => {
    const { workbook, commands, charted, state } = start();
    state.choose({ indicator: "care.gross", peers: "all", year: "2024-25" });
    const texts: Readonly<Record<string, string>> = { indicator: '"care.rate"', peers: '"core"', year: '"2023-24"' };
    const content = `=ROUND(CLUB.${id}(${names.map((name) => texts[name] ?? "1").join(",")}),1)`;
    workbook.cell = { content, numberFormat: "General" };
    await commands.insertChart();
    const peers = names.includes("peers") ? "core" : "all";
    expect(charted()).toEqual([{ indicators: ["care.rate"], peers, year: "2023-24" }]);
  });

  it("charts an indicator of a club other than the one chosen", async () => {
    const { workbook, figures, commands, charted } = start();
    workbook.cell = { content: '=CLUB.PEERMEAN("care.rate","all","2023-24")', numberFormat: "General" };
    figures.withIndicator = async (indicator) => (indicator === "care.rate" ? succeed(asLeeds) : figures.answer);
    figures.answer = fail(problem("unknown-club", { given: "small", known: [] }));
    await commands.insertChart();
    expect(charted()).toEqual([{ indicators: ["care.rate"], peers: "all", year: "2023-24" }]);
  });

  const asked = (text: string) => ({
    tab: "compare",
    notice: { kind: "warning", text: expect.stringContaining(text) },
  });

  it.each(["", "12", "=SUM(B2:B9)", "=CLUB.ABOUT()", "=CLUB.VALUE(B19)"])(
    "asks at the choice where %p has no indicator, and charts nothing that was chosen before",
    async (content) => {
      const { workbook, commands, charted, state, showPane } = start();
      workbook.cell = { content, numberFormat: "General" };
      state.choose({ indicator: "care.gross", peers: "core", year: "2024-25" });
      await commands.insertChart();
      expect(charted()).toEqual([]);
      expect(state.get()).toMatchObject(asked("has no indicator to chart"));
      expect(showPane).toHaveBeenCalledTimes(1);
    },
  );

  it("asks which of several indicators to chart, and suggests the first", async () => {
    const { workbook, commands, charted, state } = start();
    const content = '=CLUB.VALUE("care.rate")/CLUB.VALUE("care.gross")';
    workbook.cell = { content, numberFormat: "General" };
    await commands.insertChart();
    expect(charted()).toEqual([]);
    expect(state.get()).toMatchObject({ chosen: { indicator: "care.rate" }, ...asked("care.rate, care.gross") });
  });

  it("charts the one indicator that several calls compare", async () => {
    const { workbook, commands, charted } = start();
    const content = '=CLUB.GAP("care.rate",,"all","2023-24")/CLUB.PEERMEDIAN("care.rate","all","2023-24")';
    workbook.cell = { content, numberFormat: "General" };
    await commands.insertChart();
    expect(charted()).toEqual([{ indicators: ["care.rate"], peers: "all", year: "2023-24" }]);
  });

  it("says which indicator does not exist when asking which to chart", async () => {
    const { workbook, figures, commands, charted, state } = start();
    workbook.cell = { content: '=CLUB.VALUE("care.rat")', numberFormat: "General" };
    const unknown = problem("unknown-indicator", { given: "care.rat", suggestion: "care.rate" });
    figures.withIndicator = async () => fail(unknown);
    await commands.insertChart();
    expect(charted()).toEqual([]);
    expect(state.get()).toMatchObject(asked(unknown.message));
  });

  it("opens the pane to say what went wrong, because nobody would see it otherwise", async () => {
    const { figures, commands, charted, state, showPane } = start();
    figures.answer = fail(problem("not-signed-in"));
    await commands.insertChart();
    expect(charted()).toEqual([]);
    expect(state.get().notice).toMatchObject({ kind: "warning", text: signInFirst });
    expect(showPane).toHaveBeenCalledTimes(1);
  });
});

describe("Refresh", () => {
  it("says with which release it recalculated", async () => {
    const { commands, workbook, state } = start();
    await commands.refresh();
    expect(workbook.recalculated).toBe(1);
    expect(state.get().notice?.text).toContain("Recalculated with Release 3");
  });

  it.each([
    ["refreshSheet", "sheet"],
    ["refreshSelection", "selection"],
  ] as const)("of a part recalculates no more than that: %s", async (button, scope) => {
    const { commands, workbook } = start();
    const findPlace = jest.spyOn(workbook, "findPlace");
    await commands[button]();
    expect(findPlace.mock.calls).toEqual([[scope]]);
  });

  it("says if the service does not answer, and which release and date the figures are from", async () => {
    const { commands, figures, state, showPane } = start();
    const { version, date } = asLeeds.release.stamp;
    const offline = problem("kept-release-used", { host: "localhost:3000", version, date });
    figures.answer = succeed({ ...asLeeds, notice: offline });
    figures.behind = [{ label: asLeeds.release.stamp.clubLabel, problem: offline }];
    await commands.refresh();
    expect(state.get().notice).toMatchObject({ kind: "warning", text: expect.stringContaining(offline.message) });
    expect(state.get().notice?.text).toMatch(/^Not refreshed\. .*Still in use: Release 3 · DRAFT · /);
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it("says which club was not refreshed if another was", async () => {
    const { commands, figures, state } = start();
    const refused = problem("service-refused", { status: 503, detail: "it is busy." });
    figures.behind = [{ label: "Adult social care", problem: refused }];
    await commands.refresh();
    expect(state.get().notice).toMatchObject({ kind: "warning" });
    expect(state.get().notice?.text).toMatch(/^Recalculated with Release 3.*Not refreshed: Adult social care\. /);
    expect(state.get().notice?.text).toContain(refused.message);
  });

  it("says anything else the user should know about the newest figures", async () => {
    const { commands, figures, state } = start();
    const notice = problem("nothing-kept", { detail: "the disk is full" });
    figures.answer = succeed({ ...asLeeds, notice });
    await commands.refresh();
    expect(state.get().notice).toMatchObject({ kind: "warning", text: expect.stringContaining(notice.message) });
  });

  it("says that the user has to sign in again", async () => {
    const { commands, figures, workbook, state } = start();
    figures.answer = fail(problem("not-signed-in"));
    await commands.refresh();
    expect(state.get().notice).toMatchObject({ kind: "warning", text: signInFirst });
    expect(workbook.recalculated).toBe(0);
  });

  it("says what Excel refused", async () => {
    const { commands, workbook, state, showPane } = start();
    workbook.refusal = "a cell is being edited.";
    await commands.refresh();
    expect(state.get().notice).toMatchObject({
      kind: "error",
      text: expect.stringContaining("a cell is being edited"),
    });
    expect(showPane).toHaveBeenCalledTimes(1);
  });
});

describe("Check", () => {
  const faulty = put(cla202526Example, "cla.in_need", "about 3000");

  it("checks the questionnaire, with the pane closed as well, and opens the pane where the findings are", async () => {
    const started = (await startFilled(faulty)).reload();
    const { commands, state, showPane } = start(started);
    await commands.checkQuestionnaire();
    expect(started.found()).toEqual(["CLA-TYPE-01 cla.in_need"]);
    expect(started.workbook.listed).toHaveLength(1);
    expect(state.get()).toMatchObject({ tab: "check", notice: null });
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it("shows the pane while it checks, for how far it is", async () => {
    const started = await startFilled(faulty);
    const { commands, showPane } = start(started);
    let shown = 0;
    started.workbook.before = (what) => {
      if (what === "readQuestionnaire") shown = showPane.mock.calls.length;
    };
    await commands.checkQuestionnaire();
    expect(shown).toBe(1);
  });

  it("says if the workbook has no questionnaire", async () => {
    const { commands, state, showPane } = start();
    await commands.checkQuestionnaire();
    expect(state.get().notice).toMatchObject({ kind: "error", text: workbookProblem("no-questionnaire").message });
    expect(state.get().tab).toBe("check");
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it("says what Excel refused, and that a script did not come", async () => {
    const started = await startFilled();
    const { commands, state, load } = start(started);
    started.workbook.refusals.set("readQuestionnaire", inEditMode);
    await commands.checkQuestionnaire();
    expect(state.get().notice?.text).toBe(inEditMode.message);
    load.mockRejectedValue(scriptNotCome());
    await commands.checkQuestionnaire();
    expect(state.get().notice?.text).toBe(problem("part-not-loaded").message);
  });

  it("says if it is a fault of ours, and does not take it for being offline", async () => {
    const { commands, state, load } = start();
    load.mockRejectedValue(new TypeError("rows is undefined"));
    await commands.checkQuestionnaire();
    expect(state.get().notice?.text).toBe(problem("fault", { detail: "rows is undefined" }).message);
  });
});

describe("Next finding", () => {
  const faulty = put(cla202526Example, "cla.in_need", "about 3000");

  it("checks first where nothing is checked, then goes to a finding in Check", async () => {
    const started = (await startFilled(faulty)).reload();
    const { commands, state, showPane } = start(started);
    await commands.nextFinding();
    expect(started.found()).toEqual(["CLA-TYPE-01 cla.in_need"]);
    expect(state.get()).toMatchObject({ tab: "check", wanted: "next finding" });
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it("does not check again where that is done", async () => {
    const started = await startFilled(faulty);
    valueOf(await started.session.check());
    const { commands, state } = start(started);
    const check = jest.spyOn(started.session, "check");
    await commands.nextFinding();
    expect(check).not.toHaveBeenCalled();
    expect(state.get().wanted).toBe("next finding");
  });

  it("says if the workbook has no questionnaire", async () => {
    const { commands, state } = start();
    await commands.nextFinding();
    expect(state.get()).toMatchObject({ wanted: null, notice: { text: workbookProblem("no-questionnaire").message } });
  });
});

describe("what is asked of the selected cell", () => {
  const figure = { content: '=CLUB.VALUE("care.rate")', numberFormat: "0" };

  it("is shown in the pane under Cell", async () => {
    const { commands, workbook, state, showPane } = start();
    workbook.cell = figure;
    await commands.traceCell();
    expect(state.get()).toMatchObject({ tab: "cell", wanted: "trace" });
    await commands.explainCell();
    expect(state.get()).toMatchObject({ tab: "cell", wanted: "explanation" });
    await commands.insertFormula();
    expect(state.get()).toMatchObject({ tab: "cell", wanted: "formula" });
    expect(showPane).toHaveBeenCalledTimes(3);
  });

  it("can be traced where a formula elsewhere fills it", async () => {
    const { commands, workbook, state } = start();
    workbook.cell = { content: "Leeds", numberFormat: "General" };
    workbook.about = { spilled: { cell: "A1", formula: '=CLUB.PEERS("all")' } };
    await commands.traceCell();
    expect(state.get().wanted).toBe("trace");
  });

  it("says where there is no figure to trace, and nothing to ask the club", async () => {
    const { commands, state, showPane } = start();
    await commands.traceCell();
    expect(state.get().notice?.text).toBe(workbookProblem("nothing-to-trace", { cell: "Budget!C4" }).message);
    await commands.askTheClub();
    expect(state.get().notice?.text).toBe(workbookProblem("no-question-here", { cell: "Budget!C4" }).message);
    expect(state.get().wanted).toBeNull();
    expect(showPane).toHaveBeenCalledTimes(2);
  });

  it("is not asked the club in a column of statuses, and leaves no wish behind", async () => {
    const started = await startFilled();
    const register = { register: "placements", header: "Status", row: 0 };
    started.workbook.select({ place: { sheet: "Placements", cell: "A5" }, ...register });
    const { commands, state } = start(started);
    await commands.askTheClub();
    expect(state.get()).toMatchObject({
      wanted: null,
      notice: { text: workbookProblem("no-question-here", { cell: "Budget!C4" }).message },
    });
  });

  it("opens Cell to explain anything else, which says what it is", async () => {
    const { commands, state } = start();
    await commands.explainCell();
    expect(state.get()).toMatchObject({ tab: "cell", wanted: null, notice: null });
  });

  it("is explained, or asked the club, where it is an answer of the questionnaire", async () => {
    const started = await startFilled();
    started.workbook.select({ place: { sheet: "Questions", cell: "C5" }, question: "cla.starts" });
    const { commands, state } = start(started);
    await commands.explainCell();
    expect(state.get()).toMatchObject({ tab: "cell", wanted: "explanation" });
    await commands.askTheClub();
    expect(state.get()).toMatchObject({ tab: "cell", wanted: "question to the club" });
  });
});

describe("Submit", () => {
  it("passes the outcome to the pane, which goes on from there", async () => {
    const { commands, state, showPane } = start(await startFilled());
    await commands.submitQuestionnaire();
    expect(state.get().outcome?.kind).toBe("sign-off");
    expect(state.get().tab).toBe("check");
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it("sends nothing where something stands open", async () => {
    const started = await startFilled(put(cla202526Example, "cla.in_need", "about 3000"));
    const { commands, state } = start(started);
    await commands.submitQuestionnaire();
    expect(state.get().outcome?.kind).toBe("open");
    expect(started.submissions.sent).toEqual([]);
  });

  it("says what went wrong", async () => {
    const started = await startFilled();
    valueOf(await started.session.check());
    started.figures.answer = fail(problem("not-signed-in"));
    const { commands, state } = start(started);
    await commands.submitQuestionnaire();
    expect(state.get()).toMatchObject({ outcome: null, notice: { kind: "warning", text: signInFirst } });
  });
});

describe("Freeze and Thaw", () => {
  const place = { sheet: "Budget", cell: "C4" };

  it("say what was done without opening the pane", async () => {
    const { commands, frozen, state, showPane } = start();
    frozen.found = { ...nothingToFreeze, formulas: 340 };
    await commands.freeze();
    expect(state.get().notice).toMatchObject({
      kind: "done",
      text: "340 formulas are now values. Thaw puts them back.",
    });
    frozen.thawed = { ...nothingToThaw, restored: 340 };
    await commands.thaw();
    expect(state.get().notice).toMatchObject({ kind: "done", text: "340 formulas are live again." });
    expect(showPane).not.toHaveBeenCalled();
    expect(frozen.asked).toMatchObject([{ scope: "workbook", withErrors: false }]);
  });

  it("open the pane where something stays as it is, and say why", async () => {
    const { commands, frozen, state, showPane } = start();
    const guarded = [{ sheet: "Mine", count: 2 }];
    frozen.found = { ...nothingToFreeze, formulas: 1, errors: [place], guarded };
    await commands.freeze();
    expect(state.get().notice).toMatchObject({
      kind: "warning",
      text: "1 formula is now its value. Thaw puts it back. 1 formula shows an error and was left live: Budget!C4. The sheet Mine is protected, so 2 formulas on it are left live. To freeze them too, unprotect it under Review first.",
    });
    const changed = [{ id: 1, place, filled: [], formula: "=CLUB.VALUE(A1)", frozen: 5, now: 6 }];
    frozen.thawed = { ...nothingToThaw, changed };
    await commands.thaw();
    expect(state.get().notice).toMatchObject({
      kind: "warning",
      text: "0 formulas are live again. 1 cell was changed since and stays as it is: Budget!C4. Thaw under Club in the pane to decide about each.",
    });
    expect(showPane).toHaveBeenCalledTimes(2);
  });

  it("keep the release that the figures are from", async () => {
    const { commands, frozen } = start();
    frozen.formulas = ['=CLUB.VALUE("care.weekly-cost")', "=CLUB.VALUE(A1)"];
    await commands.freeze();
    const { from } = frozen.asked[0]!;
    expect(from.releases).toEqual([
      { club: "small", clubLabel: "Small club", version: 3, state: "draft", date: "2026-01-31" },
    ]);
    expect(from.releaseOf('=CLUB.VALUE("care.weekly-cost")')).toBe(0);
    expect(from.releaseOf("=CLUB.VALUE(A1)")).toBeNull();
  });
});
