import { followCharts } from "../../src/actions/follow-charts";
import { insertChart } from "../../src/actions/insert-chart";
import { refresh } from "../../src/actions/refresh";
import { ranked } from "../../src/domain/charts/ranked";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "./fake-figures";
import { storedGroup } from "./peer-groups/fake-peer-groups";
import { smallReport } from "../domain/reports/small-report";
import { fakeWorkbook } from "./fake-workbook";

const parameters = { indicators: ["care.weekly-cost"], peers: "neighbours", year: "2024-25", member: "Leeds" };
const choice = { indicator: "care.weekly-cost", peers: "neighbours", year: "2024-25" };

function start() {
  const [workbook, figures, problems] = [fakeWorkbook(), fakeFigures(), [] as string[]];
  const follower = followCharts(workbook, figures, (failed) => problems.push(failed.problem.message));
  return { workbook, figures, follower, problems };
}

describe("insertChart", () => {
  it("adds a chart for the user's authority", async () => {
    const { workbook, follower } = start();
    const added = await insertChart(workbook, follower, asLeeds, ranked, choice);
    expect(added).toEqual(succeed(workbook.charts.get("Yardstick_chart_1")));
    expect(workbook.charts.get("Yardstick_chart_1")).toMatchObject({ kind: "ranked", parameters });
  });

  it("adds nothing if there is nothing to compare, and says why", async () => {
    const { workbook, follower } = start();
    const unknown = await insertChart(workbook, follower, asLeeds, ranked, { ...choice, peers: "friends" });
    expect(unknown).toMatchObject({ ok: false, problem: { code: "unknown-group" } });
    const nobody = await insertChart(workbook, follower, { ...asLeeds, own: null }, ranked, choice);
    expect(nobody).toMatchObject({ ok: false, problem: { code: "no-own-member" } });
    expect(workbook.charts.size).toBe(0);
  });
});

describe("followCharts", () => {
  it("updates the chart once when the peer-group cell changes, although our own writes are changes too", async () => {
    const { workbook, follower } = start();
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    await workbook.edit("Yardstick_chart_1", { peers: "all" });
    expect(workbook.updates).toMatchObject([{ name: "Yardstick_chart_1", spec: { rows: 6 } }]);
    expect(workbook.updates[0]).toHaveProperty("spec.title", expect.stringContaining("the 5 members with a value"));
  });

  it("updates one after the other, so that a chart drawn again is not gone for the next", async () => {
    const { workbook, follower } = start();
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    const order: string[] = [];
    const [read, update] = [workbook.readCharts, workbook.updateCharts];
    workbook.readCharts = () => {
      order.push("read");
      return read();
    };
    workbook.updateCharts = async (updates) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push("updated");
      return update(updates);
    };
    await Promise.all([follower.followAll(), follower.followAll()]);
    // Our own writes are changes too, so the follower looks again at the end.
    expect(order.slice(0, 4)).toEqual(["read", "updated", "read", "updated"]);
  });

  it("leaves a chart alone when other cells on its sheet change", async () => {
    const { workbook, follower } = start();
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    await workbook.edit("Yardstick_chart_1", {});
    expect(workbook.updates).toEqual([]);
  });

  it("says on the sheet what is wrong with a group that does not exist", async () => {
    const { workbook, follower } = start();
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    await workbook.edit("Yardstick_chart_1", { peers: "friends" });
    expect(workbook.updates[0]).toHaveProperty("sentence", expect.stringContaining('There is no peer group "friends"'));
  });

  it("draws each chart from the club that has its indicator, and says on the sheet if none has", async () => {
    const { workbook, figures, follower } = start();
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    const asked: string[] = [];
    figures.withIndicator = async (indicator) => {
      asked.push(indicator);
      if (indicator === "care.rate") return succeed(asLeeds);
      return fail(problem("unknown-indicator", { given: indicator, suggestion: null }));
    };
    figures.answer = fail(problem("not-signed-in"));
    await workbook.edit("Yardstick_chart_1", { indicators: ["care.rate"], year: "2023-24" });
    await workbook.edit("Yardstick_chart_1", { indicators: ["roads.rate"] });
    expect(asked).toEqual(["care.rate", "roads.rate"]);
    expect(workbook.updates[0]).toHaveProperty("spec.title", expect.stringContaining("Rate of care"));
    expect(workbook.updates[1]).toHaveProperty(
      "sentence",
      `There is no indicator "roads.rate". CLUB.INDICATORS lists your clubs' indicators.`,
    );
  });

  it("draws the user's saved group, but never in another authority's chart", async () => {
    const { workbook, figures, follower } = start();
    const data = { ...asLeeds, savedGroups: [storedGroup("Our group", ["E10000016", "E06000023"])] };
    figures.answer = succeed(data);
    await insertChart(workbook, follower, data, ranked, { ...choice, peers: "Our group" });
    expect(workbook.charts.get("Yardstick_chart_1")).toMatchObject({ parameters: { peers: "Our group" } });
    await follower.followAll();
    expect(workbook.updates[0]).toHaveProperty("spec.title", expect.stringContaining("the 2 authorities in Our group"));
    figures.answer = succeed({ ...data, own: "E10000016" });
    await follower.followAll();
    expect(workbook.updates[1]).toHaveProperty(
      "sentence",
      expect.stringContaining('There is no peer group "Our group"'),
    );
  });

  it("leaves every chart as it is if there are no figures at all", async () => {
    const { workbook, figures, follower, problems } = start();
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    figures.answer = fail(problem("not-signed-in"));
    await workbook.edit("Yardstick_chart_1", { peers: "all" });
    expect([workbook.updates, problems]).toEqual([[], [problem("not-signed-in").message]]);
  });

  it("follows the charts already in a workbook", async () => {
    const { workbook, follower } = start();
    await insertChart(
      workbook,
      followCharts(workbook, fakeFigures(), () => undefined),
      asLeeds,
      ranked,
      choice,
    );
    await follower.watchAll();
    await workbook.edit("Yardstick_chart_1", { year: "2020-21" });
    expect(workbook.updates).toMatchObject([{ spec: { rows: 3 } }]);
  });

  it("writes the words again of a chart that is about earlier figures, and of no other", async () => {
    const { workbook, figures, follower } = start();
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    let asked = 0;
    figures.withIndicator = async () => {
      asked += 1;
      return succeed(asLeeds);
    };
    expect(await follower.followStale()).toEqual(succeed(null));
    expect([workbook.updates, asked]).toEqual([[], 0]);
    workbook.charts.set("Yardstick_chart_2", { ...workbook.charts.get("Yardstick_chart_2")!, isStale: true });
    expect(await follower.followStale()).toEqual(succeed(null));
    expect(workbook.updates).toMatchObject([{ name: "Yardstick_chart_2" }]);
  });

  it("leaves the words of a chart alone while there are no figures, and says nothing", async () => {
    const { workbook, figures, follower, problems } = start();
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    workbook.charts.set("Yardstick_chart_1", { ...workbook.charts.get("Yardstick_chart_1")!, isStale: true });
    figures.answer = fail(problem("not-signed-in"));
    expect(await follower.followStale()).toEqual(figures.answer);
    expect([workbook.updates, problems]).toEqual([[], []]);
  });

  it("reports a refusal when no caller is waiting", async () => {
    const { workbook, follower, problems } = start();
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    workbook.refusal = "the sheet is protected.";
    await workbook.edit("Yardstick_chart_1", { peers: "all" });
    expect(problems).toEqual(["Excel could not do this: the sheet is protected."]);
  });
});

describe("followCharts on reports", () => {
  const placed = (name: string, kind = "comparative") => ({
    name,
    sheet: name,
    id: kind,
    kind,
    parameters: { member: "Leeds", peers: "all", year: "newest" },
    pages: 10,
    kept: [],
    savings: [],
    lostSavings: [],
    isStale: true,
  });
  function startWith(...reports: ReturnType<typeof placed>[]) {
    const started = start();
    started.figures.listed = {
      ...started.figures.listed,
      reports: ["comparative", "review-pack", "of-next-year"].map((kind) => ({ ...smallReport, id: kind, kind })),
    };
    started.workbook.reports = reports;
    const updated: string[] = [];
    started.workbook.updateReports = async (updates) => {
      updated.push(...updates.map(({ name }) => name));
      return succeed(null);
    };
    return { ...started, updated };
  }

  it("says in the pane why a report could not be updated, and updates the others", async () => {
    const { workbook, figures, follower, problems, updated } = startWith(placed("A", "review-pack"), placed("B"));
    const away = problem("service-unreachable", { host: "club" });
    Object.assign(figures, { loadScrapbook: async () => ({ answers: async () => fail(away) }) });
    let tellChange = (): void => undefined;
    workbook.watchCharts = async (_names, listener) => {
      tellChange = listener;
      return succeed(null);
    };
    await follower.watchAll();
    expect(await follower.followAll()).toMatchObject({
      problem: { message: `The report on the sheet A could not be updated: ${away.message}` },
    });
    expect([updated, problems]).toEqual([["B"], []]);
    const parameters = { member: "Leeds", peers: "neighbours", year: "newest" };
    workbook.reports = [{ ...placed("A", "review-pack"), parameters }];
    tellChange();
    await new Promise((resolve) => setTimeout(resolve));
    expect(problems).toEqual([away.message]);
  });

  it("says of each chart and report that could not be updated why, and updates the others", async () => {
    const { workbook, figures, follower, updated } = startWith(placed("A", "review-pack"), placed("B"));
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    const [away, unread] = [problem("service-unreachable", { host: "club" }), problem("part-not-loaded")];
    Object.assign(figures, { loadScrapbook: async () => ({ answers: async () => fail(away) }) });
    let asked = 0;
    figures.withIndicator = async () => (++asked === 1 ? fail(unread) : succeed(asLeeds));
    const followed = await follower.followAll();
    expect(followed.ok ? "" : followed.problem.message).toBe(
      `The chart on the sheet Yardstick chart 1 could not be updated: ${unread.message} The report on the sheet A could not be updated: ${away.message}`,
    );
    expect([workbook.updates.map(({ name }) => name), updated]).toEqual([["Yardstick_chart_2"], ["B"]]);
  });

  it("keeps what is wrong with one when Excel refuses the others, and still updates the reports", async () => {
    const { workbook, figures, follower, updated } = startWith(placed("A", "review-pack"), placed("B"));
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    const away = problem("service-unreachable", { host: "club" });
    Object.assign(figures, { loadScrapbook: async () => ({ answers: async () => fail(away) }) });
    const refused = problem("workbook-refused", { detail: "the sheet is protected." });
    workbook.updateCharts = async () => fail(refused);
    const { updateReports } = workbook;
    workbook.updateReports = async (updates) => (await updateReports(updates)) && fail(refused);
    const followed = await follower.followAll();
    expect(followed.ok ? "" : followed.problem.message).toBe(
      `The chart on the sheet Yardstick chart 1 and the report on the sheet B could not be updated: ${refused.message} The report on the sheet A could not be updated: ${away.message}`,
    );
    expect(updated).toEqual(["B"]);
  });

  it("says that a report needs a newer Yardstick", async () => {
    const { follower, updated } = startWith(placed("A", "of-next-year"));
    const followed = await follower.followAll();
    expect(followed.ok ? "" : followed.problem.message).toMatch(
      /^The report Small club is of a kind that this version of Yardstick doesn't know\. Update/,
    );
    expect(updated).toEqual([]);
  });
});

describe("refresh", () => {
  it("asks for the newest release, recalculates and updates every chart", async () => {
    const { workbook, figures, follower } = start();
    await insertChart(workbook, follower, asLeeds, ranked, choice);
    expect(await refresh(workbook, follower, figures)).toEqual(succeed({ ...asLeeds, behind: [] }));
    expect([figures.refreshed, workbook.recalculated, workbook.updates.length]).toEqual([1, 1, 1]);
  });

  it("leaves the workbook alone if there are no figures", async () => {
    const { workbook, figures, follower } = start();
    figures.answer = fail(problem("not-signed-in"));
    expect(await refresh(workbook, follower, figures)).toEqual(figures.answer);
    expect(workbook.recalculated).toBe(0);
  });
});
