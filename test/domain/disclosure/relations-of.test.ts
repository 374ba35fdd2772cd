import { defineClub } from "../../../src/domain/clubs/define-club";
import { questionsOf } from "../../../src/domain/clubs/find-field";
import { findClub } from "../../../src/domain/clubs/index";
import { personIn } from "../../../src/domain/publishing/person-in";
import { cellIdOf, cellsOfSum } from "../../../src/domain/disclosure/cells-of-sum";
import { relationsOf } from "../../../src/domain/disclosure/relations-of";
import { allotments202526 } from "../clubs/allotments-2025-26";

test("the allotments' form says that two parts make all plots, and its shares are parts of a whole", () => {
  const defined = defineClub(allotments202526);
  if (!defined.ok) throw new Error("The club is well defined.");
  expect(relationsOf(defined.value)).toEqual({
    nothing: [
      new Map([["plot.let", 1], ["plot.vacant", 1], ["plot.plots", -1]]), // prettier-ignore
      new Map([["sites[plots]", 1], ["plot.plots", -1]]), // prettier-ignore
    ],
    remainders: [
      new Map([["plot.spend", 1], ["plot.rents", -1]]), // prettier-ignore
      new Map([["plot.plots", 1], ["plot.let", -1]]), // prettier-ignore
    ],
    prices: [],
  });
});

test("what nights of children cost goes with the nights, and what homes cost with beds that are there does not", () => {
  const { prices } = relationsOf(findClub("cla", "2025-26")!);
  const peopleOf = (money: string) =>
    prices.filter((price) => price.money.has(money)).map(({ people }) => [...people.keys()].join(" + "));
  expect(new Set(peopleOf("cla.uasc_grant"))).toEqual(new Set(["cla.uasc_nights"]));
  expect(new Set(peopleOf("cla.high_cost_spend"))).toEqual(new Set(["cla.high_cost_children"]));
  expect(new Set(peopleOf("homes[variable_cost]"))).toEqual(new Set(["homes[nights_occupied]"]));
});

test("days that a stage of adoption took count nobody, and go with the children who took them", () => {
  const club = findClub("adoption", "2025-26")!;
  const { prices } = relationsOf(club);
  const [withDays] = prices.filter(({ money }) => money.has("adoption.a2_days"));
  expect([...withDays!.people.keys()]).toEqual(["adoption.a2_children"]);
  const timed = questionsOf(club).filter(({ unit }) => unit === "days");
  expect(timed.length).toBe(10);
  expect(timed.filter(({ id }) => personIn(club, id) !== null)).toEqual([]);
  expect(personIn(club, "adoption.sg_weeks")).toBeCloseTo(52.14, 2);
});

test("a change in per cent is not a part of a whole", () => {
  const { remainders } = relationsOf(findClub("cla", "2025-26")!);
  const ofChange = remainders.filter((cells) => cells.get("cla.opening") === 2);
  expect(ofChange).toEqual([]);
  expect(remainders).toContainEqual(new Map([["cla.at_31_march", 1], ["cla.three_placements", -1]])); // prettier-ignore
});

test("a cell that is added and taken away does not count, and some rows of a register are a cell of their own", () => {
  const ofShortBreaks = { total: "homes[beds]", where: { column: "purpose", is: "Short breaks" } };
  expect(cellsOfSum({ add: ["a", "b", "b", ofShortBreaks], subtract: ["a"] })).toEqual(
    new Map([["b", 2], [cellIdOf(ofShortBreaks), 1]]), // prettier-ignore
  );
  expect(cellIdOf("homes[beds]")).not.toBe(cellIdOf(ofShortBreaks));
});
