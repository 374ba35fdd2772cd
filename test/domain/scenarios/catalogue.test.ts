import { existsSync } from "node:fs";
import { join } from "node:path";
import { scenarios } from "../../../src/domain/scenarios/catalogue/index";
import { exampleStart } from "../../../src/domain/scenarios/catalogue/source-titles";
import { evaluateScenario, formulaInYear } from "../../../src/domain/scenarios/evaluate-scenario";
import { namesIn } from "../../../src/domain/scenarios/formula/rewrite-names";
import { yearNumber } from "../../../src/domain/scenarios/scenario";
import { howInWords } from "../../../src/domain/scenarios/sheet/how-in-words";
import { textWidth } from "../../../src/domain/reports/text-width";
import { shippedRelease } from "../../support/shipped-release";
import { seededInputs } from "./seeded-inputs";

/** What every scenario must hold to, and no test of its own says. */

const published = new Set(
  (["section-251", "childrens-services", "adults", "asc-fr", "public-health", "context"] as const).flatMap((club) =>
    shippedRelease(club).release.indicators.map(({ id }) => id),
  ),
);

it("ids are permanent and each once", () => {
  const ids = scenarios.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(["looked-after-rate", "carer-recruitment"]));
});

describe.each(scenarios)("$id", (scenario) => {
  const { inputs, steps } = scenario;
  const all = [...inputs, ...steps];

  it("has a test of its own", () => {
    expect(existsSync(join(__dirname, "catalogue", `${scenario.id}.test.ts`))).toBe(true);
  });

  it("has a title that a sheet can have, with a number after it", () => {
    expect(scenario.title).toMatch(/^[^:\\/?*[\]]{1,28}$/);
  });

  it("has names that Excel takes for names, each once", () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z0-9]*(_[a-z0-9]+)+$/);
  });

  it("has labels, units, definitions and sources", () => {
    for (const { label, unit, decimals } of all) {
      expect(label).toMatch(/^[A-Z]/);
      expect(label.length).toBeLessThanOrEqual(60);
      expect(unit).not.toBe("");
      expect(Number.isInteger(decimals)).toBe(true);
    }
    for (const { definition } of inputs) expect(definition).toMatch(/\.$/);
    for (const text of [...scenario.assumptions, ...scenario.inputs.map(({ definition }) => definition)])
      expect(text.length).toBeLessThanOrEqual(255);
    expect(scenario.assumptions.length).toBeGreaterThan(0);
    expect(scenario.sources.length).toBeGreaterThan(0);
    expect(scenario.question).toMatch(/\?$/);
  });

  it("starts from what is published, within its range", () => {
    for (const { startsFrom, min, max } of inputs) {
      if (startsFrom.kind === "given") expect(startsFrom.value >= min && startsFrom.value <= max).toBe(true);
      if (startsFrom.kind === "own" || startsFrom.kind === "peers") expect(published).toContain(startsFrom.indicator);
      if (startsFrom.kind === "share")
        for (const id of [startsFrom.part, startsFrom.whole]) expect(published).toContain(id);
    }
  });

  it("uses in each formula only what comes before it, and every input in some", () => {
    const before = new Set(inputs.map(({ name }) => name));
    const used = new Set<string>();
    const ofYears = new Set<string>(steps.flatMap(({ name, years }) => (years === undefined ? [] : [name])));
    for (const step of steps) {
      for (const index of step.years === undefined ? [0] : [0, 1]) {
        for (const { name, isBefore } of namesIn(formulaInYear(step, index))) {
          used.add(name);
          if (name === yearNumber) continue;
          if (isBefore) expect([step.name, index, ofYears.has(name)]).toEqual([step.name, 1, true]);
          else expect([step.name, name, before.has(name)]).toEqual([step.name, name, true]);
        }
      }
      before.add(step.name);
    }
    expect(inputs.filter(({ name }) => !used.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it("leaves nothing blank to be filled in that its main result doesn't use", () => {
    const needed = new Set<string>([scenario.outputs[0]]);
    for (const step of [...steps, ...steps].reverse()) {
      if (!needed.has(step.name)) continue;
      for (const index of step.years === undefined ? [0] : [0, 1])
        for (const { name } of namesIn(formulaInYear(step, index))) needed.add(name);
    }
    const blank = inputs.filter(({ startsFrom }) => startsFrom.kind === "blank").map(({ name }) => name);
    expect(blank.filter((name) => !needed.has(name))).toEqual([]);
  });

  it("names no indicator by its code where it says what to fill in", () => {
    for (const { startsFrom } of inputs)
      if (startsFrom.kind === "given" && /example/i.test(startsFrom.source))
        expect(startsFrom.source.startsWith(exampleStart)).toBe(true);
    for (const { startsFrom } of inputs)
      if (startsFrom.kind === "blank") expect(startsFrom.where).not.toMatch(/[a-z\d]\.[a-z\d]/);
  });

  it("says how each single result is worked out, in words that fit their line", () => {
    for (const step of steps.filter(({ years }) => years === undefined)) {
      const words = howInWords(scenario, step);
      expect([words, textWidth(words, 11, false) <= 560]).toEqual([words, true]);
    }
  });

  it("gives no error anywhere within the ranges, and a number for its main result", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const values = evaluateScenario(scenario, seededInputs(scenario, seed));
      expect(Number.isFinite(values.get(scenario.outputs[0]))).toBe(true);
    }
    for (const edge of ["min", "max"] as const) {
      const values = evaluateScenario(scenario, new Map(inputs.map((input) => [input.name, input[edge]])));
      expect(Number.isFinite(values.get(scenario.outputs[0]))).toBe(true);
    }
  });

  it("draws bars from 0 only where none goes below", () => {
    const { kind, rows, mayBeBelowZero } = scenario.picture;
    const drawn = Array.from({ length: 200 }, (_, seed) =>
      evaluateScenario(scenario, seededInputs(scenario, seed + 1)),
    );
    const isBelow = drawn.some((values) =>
      rows.some((name) => [values.get(name)].flat().some((value) => Number(value) < 0)),
    );
    if (kind !== "lines") expect(mayBeBelowZero ?? false).toBe(isBelow);
  });

  it("names what it draws, and what it saves, among its steps", () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...scenario.picture.rows, ...scenario.outputs]));
    if (scenario.saving !== null) expect(names).toContain(scenario.saving);
  });
});
