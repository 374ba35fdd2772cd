import { shownText } from "../../../src/domain/refresh/shown-text";
import { scenarios } from "../../../src/domain/scenarios/catalogue/index";
import { axisFormatOf, limitFormatOf } from "../../../src/domain/scenarios/sheet/number-format-of";
import { layOutScenario } from "../../../src/domain/scenarios/sheet/lay-out-scenario";
import { seededInputs } from "./seeded-inputs";

const pounds = { unit: "GBP", decimals: 0 };

test.each([
  [
    [-1_000_000, 1_200_000],
    [-1_000_000, -500_000, 0, 500_000],
    ["−£1,000k", "−£500k", "£0", "£500k"],
  ],
  [
    [-30_000_000, 5_000_000],
    [-20_000_000, 0, 5_000_000],
    ["−£20.0m", "£0", "£5.0m"],
  ],
  [
    [-900, 500],
    [-500, 0, 500],
    ["−£500", "£0", "£500"],
  ],
  [[], [-500_000, 0, 20_000], ["−£500k", "£0", "£20k"]],
])("an axis of %p is in one unit, with its minus", (figures, ticks, shown) => {
  const format = axisFormatOf(pounds, figures);
  expect(ticks.map((tick) => shownText(tick, format))).toEqual(shown);
});

test("what a week costs stays in pounds while its figures are not known", () => {
  expect(shownText(-950, axisFormatOf({ unit: "GBP per week", decimals: 2 }, []))).toBe("−£950");
});

test.each([
  [10_000, "£10,000"],
  [2_000_000_000, "£2,000m"],
  [-5_000_000, "−£5m"],
  [-500_000, "−£500,000"],
])("a limit of %p reads %s", (limit, shown) => {
  expect(shownText(limit, limitFormatOf({ unit: "GBP", decimals: 2 }, limit))).toBe(shown);
});

// LibreOffice leaves the minus out of a section that has no condition behind sections that have.
test.each(scenarios)("$id: every section for figures below 0 has its minus", (scenario) => {
  const sheet = layOutScenario(scenario, {
    member: "Leeds",
    name: "Scenario",
    inputs: seededInputs(scenario, 1),
    origins: new Map(),
    releases: [],
    isDemonstration: false,
  });
  const formats = [...sheet.charts, ...sheet.cells].flatMap(({ numberFormat }) => numberFormat ?? []);
  expect(formats.length).toBeGreaterThan(2);
  for (const format of new Set(formats)) {
    expect(format).not.toContain("[");
    const [, below] = format.split(";");
    if (below !== undefined && below !== "") expect(below).toMatch(/^−/);
  }
});
