import { openInCompare } from "../../src/actions/open-in-compare";
import { createSharedState } from "../../src/actions/shared-state";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "./fake-figures";
import { fakeWorkbook } from "./fake-workbook";

const elsewhere = {
  ...asLeeds,
  release: { ...asLeeds.release, stamp: { ...asLeeds.release.stamp, club: "other", clubLabel: "Other club" } },
};

function setUp() {
  const chosen: string[] = [];
  const figures = {
    ...fakeFigures(),
    choose: async (club: string) => {
      chosen.push(club);
      return club === "other"
        ? succeed(elsewhere)
        : fail(problem("unknown-club", { given: club, known: ["small", "other"] }));
    },
  };
  return { workbook: fakeWorkbook(), figures, state: createSharedState(), chosen };
}

test("opens Compare with an indicator, group and year of the club that is shown", async () => {
  const { chosen, ...uses } = setUp();
  uses.state.openTab("cell");
  const answer = await openInCompare(uses, { club: "small", indicator: "count", peers: "all", year: "2020-21" });
  expect(answer).toMatchObject({ ok: true, value: { data: asLeeds, notShown: null } });
  expect(uses.state.get()).toMatchObject({
    tab: "compare",
    chosen: { indicator: "count", peers: "all", year: "2020-21" },
  });
  expect(chosen).toEqual([]);
});

test("chooses the club that has the indicator, and leaves the group and the year to Compare if they are not given", async () => {
  const { chosen, ...uses } = setUp();
  const answer = await openInCompare(uses, { club: "other", indicator: "count" });
  expect(answer).toMatchObject({ ok: true, value: { data: elsewhere } });
  expect(chosen).toEqual(["other"]);
  expect(uses.state.get().chosen).toEqual({ indicator: "count" });
});

test("changes nothing if the club can't be loaded", async () => {
  const uses = setUp();
  uses.state.openTab("cell");
  uses.state.choose({ indicator: "cost" });
  const answer = await openInCompare(uses, { club: "missing", indicator: "count" });
  expect(answer).toMatchObject({ ok: false, problem: { code: "unknown-club" } });
  expect(uses.state.get()).toMatchObject({ tab: "cell", chosen: { indicator: "cost" } });
});
