import { shippedDrivers } from "../../../scripts/generate-drivers";
import { driverModels } from "../../../src/domain/drivers/driver-models";
import {
  clearInWords,
  effectInWords,
  explainedInWords,
  fitInWords,
  influenceInWords,
  leftOutInWords,
  ownInWords,
  sureness,
} from "../../../src/domain/drivers/drivers-in-words";
import { gatherFigures, type DriverFigures } from "../../../src/domain/drivers/gather-figures";
import { expectedOf, workOutDrivers } from "../../../src/domain/drivers/work-out-drivers";
import { itemAt } from "../../../src/domain/item-at";
import { shippedRelease } from "../../support/shipped-release";

const model = itemAt(driverModels, 0);
const result = shippedDrivers(model);
const of = (name: string) => result.figures.rows.find((row) => row.name === name)?.code ?? "";

test("what an authority spent, what is expected and what is left add up", () => {
  const own = ownInWords(result, of("Leeds"));
  expect(own?.sentence).toBe(
    "Leeds spent £1,221 a child on children's social care in 2024-25. By the figures of the other 146 authorities, £1,046 would be expected with Leeds' drivers; 19 of 20 such authorities would be between £505 and £1,587. £175 more is not explained by these drivers; it is inside that range.",
  );
  expect(own?.left).toBe(1221 - 1046);
});

test("an authority outside the range is said to be so", () => {
  expect(ownInWords(result, of("Blackpool"))?.sentence).toMatch(/£941 more is not .* it is outside that range\.$/);
});

test("an authority without a figure of its spend still has an expected one, from all others", () => {
  const own = ownInWords(result, of("Middlesbrough"));
  expect(own?.sentence).toMatch(
    /^There is no figure of what Middlesbrough spent .* the other 147 authorities, £2,112 /,
  );
  expect(own?.left).toBeNull();
});

test("an authority that is in the fit is expected what it would be expected if its spend were missing", () => {
  const leeds = of("Leeds");
  const without: DriverFigures = {
    ...result.figures,
    rows: result.figures.rows.map((row) => (row.code === leeds ? { ...row, outcome: null } : row)),
  };
  const refitted = workOutDrivers(without);
  if (!refitted.ok) throw new Error(refitted.problem.message);
  const [one, other] = [expectedOf(result, leeds), expectedOf(refitted.value, leeds)];
  expect(one?.value).toBeCloseTo(other?.value ?? NaN, 6);
  expect(one?.lower).toBeCloseTo(other?.lower ?? NaN, 6);
  expect(one?.upper).toBeCloseTo(other?.upper ?? NaN, 6);
});

test("an authority without a driver has nothing to be expected, and it is said why", () => {
  expect(ownInWords(result, of("City of London"))?.sentence).toMatch(/none of these of it: labour costs\.$/);
});

test("nobody is compared who is not known", () => {
  expect(ownInWords(result, null)).toBeNull();
  expect(ownInWords(result, "E99999999")).toBeNull();
});

test("effects are said with their intervals, and unclear ones without a direction", () => {
  const said = result.effects.map((effect) => effectInWords(effect, model.head));
  expect(said[0]).toBe(
    "With twice as many children, spend is £117 a child lower where the other drivers are the same (95% interval: −£174 to −£60).",
  );
  expect(said[2]).toBe(
    "With an area cost adjustment 0.05 higher, spend a child is neither clearly higher nor lower (95% interval: −£129 to +£190).",
  );
  expect(sureness(itemAt(result.effects, 2))).toMatch(/^Its interval is 3\.6 times as wide/);
  expect(sureness(itemAt(result.effects, 0))).toBe("");
});

test("what the drivers explain, and what they don't", () => {
  expect(explainedInWords(result)).toBe(
    "Together these drivers go with 58% of the differences in spend a child between 147 authorities; 42% is not explained by these.",
  );
  expect(clearInWords(result)).toBe(
    "What clearly goes with spend a child, the other drivers being the same: number of children, deprivation and referrals. Not clear from these figures: labour costs and rurality.",
  );
  expect(fitInWords(result)).toBe(
    "R² is 0.58, adjusted for the number of columns 0.54; what is left has a standard deviation of £259 a child.",
  );
  expect(influenceInWords(result)).toMatch(/^Blackpool, Newham and Isle of Wight move /);
  expect(leftOutInWords(result)).toMatch(/^6 authorities are not in the fit/);
});

test("figures that a release has none of are a problem that says so", () => {
  const [context, other] = [shippedRelease("context").release, shippedRelease("section-251").release];
  expect(gatherFigures(model, () => other)).toMatchObject({ problem: { code: "unknown-indicator" } });
  expect(gatherFigures({ ...model, outcome: "ctx.child-poverty-share" }, () => context)).toMatchObject({
    problem: { code: "unknown-indicator" },
  });
  const late = model.measures.map((measure) =>
    measure.id === "labour-costs" ? { ...measure, year: "same" as const } : measure,
  );
  const releases = [shippedRelease("childrens-services").release, context];
  const releaseOf = (id: string) => releases.find((release) => release.indicatorById.has(id)) ?? other;
  expect(gatherFigures({ ...model, measures: late }, releaseOf)).toMatchObject({
    problem: { code: "no-data-in-year" },
  });
});
