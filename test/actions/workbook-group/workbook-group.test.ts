import { workbookGroupMessages } from "../../../src/taskpane/workbook-group-messages";
import { changeWorkbookGroup } from "../../../src/actions/workbook-group/change-workbook-group";
import { cellsOfGroups, groupsInFormula, withGroup } from "../../../src/actions/workbook-group/groups-in-formula";
import { putBackGroup } from "../../../src/actions/workbook-group/put-back-group";
import { surveyGroups } from "../../../src/actions/workbook-group/survey-groups";
import type { GroupCell, GroupCells, YellowGroupCell } from "../../../src/actions/ports";
import { createSharedState } from "../../../src/actions/shared-state";
import { succeed } from "../../../src/domain/result";
import { asLeeds, fakeFigures } from "../fake-figures";
import { fakeWorkbookGroup } from "../fake-workbook-group";

const median = (group: string) => `=CLUB.PEERMEDIAN("care.weekly-cost",${group},"2024-25")`;

describe("the groups in a formula", () => {
  test.each<[string, readonly (string | null)[]]>([
    [median('"neighbours"'), ["neighbours"]],
    ['=ROUND( club.peermedian("a", "core" ) - CLUB.PEERQUARTILE("a",1,"region"), 0)', ["core", "region"]],
    ['=CLUB.PEERMEDIAN("neighbours",$B$4)', [null]],
    ['=CLUB.PEERMEDIAN("a",CLUB.PEERS("core"))', [null, "core"]],
    ['=CLUB.PEERMEDIAN("a",{"Kent","Leeds"})', [null]],
    ['=CLUB.PEERMEDIAN("a",Yardstick_group)', []],
    ['=CLUB.PEERMEDIAN("a")', []],
    ['=CLUB.PEERMEDIAN("a",,"2024-25")', []],
    ['=CLUB.PEERMEDIAN("a"," ")', []],
    ['=CLUB.VALUE("a","neighbours")', []],
    ['="CLUB.PEERMEDIAN(""a"",""core"")"', []],
  ])("%s", (formula, groups) => {
    expect(groupsInFormula(formula).map(({ name }) => name)).toEqual(groups);
  });

  test.each([
    [median('"core"'), median('"region"')],
    ['= club.peermedian( "a" , "core" ) & "core"', '= club.peermedian( "a" , "region" ) & "core"'],
    ['=CLUB.PEERMEDIAN("a",CLUB.PEERS("core"))', '=CLUB.PEERMEDIAN("a",CLUB.PEERS("region"))'],
    [
      '=CLUB.PEERMEDIAN("a","core")-CLUB.PEERMEDIAN("a","all")+CLUB.PEERMEAN("a","core")',
      '=CLUB.PEERMEDIAN("a","region")-CLUB.PEERMEDIAN("a","all")+CLUB.PEERMEAN("a","region")',
    ],
  ])("%s changes only where it names the group", (formula, changed) => {
    expect(withGroup(formula, ({ name }) => name === "core", "region")).toBe(changed);
  });

  it("writes a quote in a name twice, as formulas do", () => {
    expect(withGroup(median('"core"'), () => true, 'Our "best" six')).toBe(median('"Our ""best"" six"'));
  });
});

const at = (cell: string, content: string, sheet = "Budget"): GroupCell => ({ place: { sheet, cell }, content });
const yellow = (cell: string, content: string, group: string, of: YellowGroupCell["of"] = "chart") => ({
  ...at(cell, content, "Charts"),
  of,
  group,
  about: ["care.weekly-cost"],
});

const cells: GroupCells = {
  kept: "neighbours",
  named: [],
  formulas: [
    at("A1", median('"neighbours"')),
    at("A2", median('"Statistical Neighbours"')),
    at("A3", median('"core"')),
    at("A4", median('"region"')),
    at("A5", `${median('"neighbours"')}-CLUB.PEERMEDIAN("care.weekly-cost","core")`),
    at("A6", median("$B$1")),
    at("A7", median('"neighbours:Kent"')),
    at("B1", median('"neighbours"'), "Locked"),
    at("A9", '=CLUB.VALUE("care.weekly-cost")'),
  ],
  yellow: [
    yellow("B2", "Statistical neighbours", "neighbours"),
    yellow("L2", "=$B$2", "neighbours"),
    yellow("V2", "=Budget!Z1", "neighbours"),
    yellow("B20", "Region", "region"),
    yellow("A30", "Statistical neighbours", "neighbours", "report"),
  ],
  inputs: [],
  guarded: ["Locked"],
};

const survey = async (given: Partial<GroupCells> = {}, to = "region", figures = fakeFigures()) => {
  const book = fakeWorkbookGroup({ ...cells, ...given });
  const found = await surveyGroups(book, figures, asLeeds, to);
  if (!found.ok) throw new Error(found.problem.message);
  return { book, survey: found.value, state: createSharedState() };
};
const none = { charts: 0, reports: 0, formulas: 0, cells: 0 };

test.each<[string, readonly string[]]>([
  [median("B1"), ["Budget!B1"]],
  [median("'My ''own'''!$B$4"), ["My 'own'!B4"]],
  ["=Lists!b$2", ["Lists!B2"]],
  [median("B1:B4"), []],
  [median("IF(A1=1,B1,B2)"), []],
  [median('"core"'), []],
])("%s takes its group from %p", (content, places) => {
  expect(cellsOfGroups(at("A1", content)).map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(places);
});

describe("what one group for the whole workbook would change", () => {
  it("counts by the group that is named now, the workbook's first; what names the new one already is not counted", async () => {
    const { survey: found } = await survey();
    expect(found.uses).toEqual([
      { key: "neighbours", label: "Statistical neighbours", charts: 2, reports: 1, formulas: 3, cells: 0 },
      { key: "core", label: "Core cities", ...none, formulas: 2 },
      { key: "neighbours:kent", label: "neighbours:Kent", ...none, formulas: 1 },
    ]);
  });

  it("puts the most used first where the workbook keeps none", async () => {
    const formulas = [at("A1", median('"neighbours"')), at("A2", median('"core"')), at("A3", median('"core"'))];
    const { survey: found } = await survey({ kept: null, formulas, yellow: [] });
    expect(found.uses.map(({ key }) => key)).toEqual(["core", "neighbours"]);
  });

  it("says what stays: what works out its group from other cells, and protected sheets", async () => {
    const { survey: found } = await survey();
    expect(found.fromElsewhere).toEqual({ ...none, charts: 1, formulas: 1 });
    expect(found.onProtected).toEqual([{ sheet: "Locked", ...none, formulas: 1 }]);
    expect(found.withoutGroup).toEqual(none);
  });

  it("says which names hold formulas with another group, because these stay", async () => {
    const named = [
      { name: "med", formula: median('"neighbours"') },
      { name: "everyone", formula: median('"all"') },
      { name: "mine", formula: median('"Region"') },
      { name: "ours", formula: '=CLUB.PEERMEDIAN("care.weekly-cost",Yardstick_group)' },
    ];
    const { survey: found } = await survey({ named, formulas: [], yellow: [] });
    expect(found.named).toEqual(["med", "everyone"]);
    expect(workbookGroupMessages.stays({ ...found, onProtected: [] })).toEqual([
      "The names med and everyone hold formulas with another group, and stay as they are. To change them too, choose Name Manager under Formulas.",
    ]);
  });

  it("counts a cell with a group that formulas and charts refer to, which follow it", async () => {
    const inputs = [at("B1", "neighbours"), at("Z1", "Region"), at("C1", "2024-25")];
    const { survey: found, book, state } = await survey({ inputs });
    expect(found.uses[0]).toMatchObject({ key: "neighbours", charts: 3, formulas: 3, cells: 1 });
    expect(found.fromElsewhere).toEqual(none);
    await changeWorkbookGroup(book, state, found, "region", new Set(["neighbours"]));
    expect(book.cells.inputs.map(({ content }) => content)).toEqual(["region", "Region", "2024-25"]);
  });

  it("leaves alone what belongs to a club without such a group", async () => {
    const figures = fakeFigures();
    const { clubs, indicators } = figures.listed;
    figures.listed = {
      clubs: [...clubs, { ...clubs[0]!, club: "roads", label: "Roads" }],
      indicators: [...indicators, { id: "road.cost", label: "Roads", club: "roads" }],
    };
    const roads = { ...asLeeds.release, stamp: { ...asLeeds.release.stamp, club: "roads" }, groups: [] };
    figures.withIndicator = async (id) => succeed(id === "road.cost" ? { ...asLeeds, release: roads } : asLeeds);
    const formulas = [at("A1", '=CLUB.PEERMEDIAN("road.cost","core")'), at("A2", median('"core"'))];
    const { survey: found } = await survey({ formulas, yellow: [] }, "region", figures);
    expect(found.withoutGroup).toEqual({ ...none, formulas: 1 });
    expect(found.uses).toMatchObject([{ key: "core", formulas: 1 }]);
    // All members are in every club.
    expect((await survey({ formulas, yellow: [] }, "all", figures)).survey.uses).toMatchObject([{ formulas: 2 }]);
  });
});

describe("one group for the whole workbook", () => {
  const contents = ({ formulas, yellow: ofOurs }: GroupCells) => [...ofOurs, ...formulas].map(({ content }) => content);

  it("changes what names the groups that were chosen, keeps the group, and can put everything back", async () => {
    const { book, survey: found, state } = await survey();
    const before = book.cells;
    const changed = await changeWorkbookGroup(book, state, found, "region", new Set(["neighbours"]));
    expect(contents(book.cells)).toEqual([
      "Region",
      "=$B$2",
      "=Budget!Z1",
      "Region",
      "Region",
      median('"region"'),
      median('"region"'),
      median('"core"'),
      median('"region"'),
      `${median('"region"')}-CLUB.PEERMEDIAN("care.weekly-cost","core")`,
      median("$B$1"),
      median('"neighbours:Kent"'),
      median('"neighbours"'),
      '=CLUB.VALUE("care.weekly-cost")',
    ]);
    expect(book.cells.kept).toBe("region");
    expect(state.get()).toMatchObject({ group: "region", chosen: { peers: "region" } });
    expect(changed).toMatchObject({
      value: { before: "neighbours", changed: { charts: 2, reports: 1, formulas: 3 }, left: [] },
    });

    if (!changed.ok) throw new Error(changed.problem.message);
    expect(await putBackGroup(book, state, changed.value)).toEqual(succeed([]));
    expect(book.cells).toEqual(before);
    expect(state.get().group).toBe("neighbours");
  });

  it("says how many cells were changed by somebody meanwhile, and leaves those", async () => {
    const { book, survey: found, state } = await survey();
    const theirs = at("A1", "=1");
    book.cells = { ...book.cells, formulas: [theirs, ...book.cells.formulas.slice(1)] };
    const changed = await changeWorkbookGroup(book, state, found, "region", new Set(["neighbours"]));
    expect(changed).toMatchObject({ value: { changed: { charts: 2, reports: 1, formulas: 2 }, left: [theirs.place] } });
    expect(book.cells.formulas[0]).toEqual(theirs);
  });

  it("keeps a group also where there is nothing to change", async () => {
    const { book, survey: found, state } = await survey({ kept: null, formulas: [], yellow: [] });
    await changeWorkbookGroup(book, state, found, "core", new Set());
    expect([book.cells.kept, state.get().group]).toEqual(["core", "core"]);
  });

  it("keeps nothing if the workbook refuses", async () => {
    const { book, survey: found, state } = await survey();
    book.refusal = "it is busy.";
    expect(await changeWorkbookGroup(book, state, found, "region", new Set(["neighbours"]))).toMatchObject({
      ok: false,
    });
    expect(state.get().group).toBeNull();
  });
});

describe("what the pane begins with", () => {
  it("is the workbook's group where the user has chosen none, and goes with a choice that names none", () => {
    const state = createSharedState();
    state.keepGroup("core");
    expect(state.get().chosen).toEqual({ peers: "core" });
    state.choose({ indicator: "care.rate" });
    expect(state.get().chosen).toEqual({ peers: "core", indicator: "care.rate" });
    state.choose({ indicator: "care.rate", peers: "all" });
    state.keepGroup("region");
    expect(state.get()).toMatchObject({ group: "region", chosen: { peers: "all" } });
  });
});
