import { startScenario } from "../../../src/actions/scenarios/start-scenario";
import { lengthOfStay } from "../../../src/domain/scenarios/catalogue/length-of-stay";
import type { Scenario, StartsFrom } from "../../../src/domain/scenarios/scenario";
import { fakeFigures } from "../fake-figures";

/** The input that starts so, with 30 for what is published in 2024-25 and 40 for the year before. */
async function started(startsFrom: StartsFrom) {
  const [input] = lengthOfStay.inputs;
  if (input === undefined) throw new Error("no input");
  const scenario: Scenario = { ...lengthOfStay, inputs: [{ ...input, startsFrom }] };
  const { inputs, origins } = await startScenario(
    scenario,
    fakeFigures(),
    async (_, [, , year]) => ({ ok: true, value: year === "2024-25" ? 30 : 40 }),
    "neighbours",
  );
  return [inputs.get(input.name), origins.get(input.name)];
}

it("divides by the whole of the same year, or of the year before the part's", async () => {
  const share = { kind: "share", part: "care.gross", whole: "care.children" } as const;
  expect(await started(share)).toEqual([
    1,
    'From CLUB.VALUE("care.gross",,"2024-25") ÷ CLUB.VALUE("care.children",,"2024-25")',
  ]);
  expect(await started({ ...share, yearsBefore: 1 })).toEqual([
    0.75,
    'From CLUB.VALUE("care.gross",,"2024-25") ÷ CLUB.VALUE("care.children",,"2023-24")',
  ]);
});

it("says which releases it was read from, and that these are demonstration data", async () => {
  const { basis } = await startScenario(
    lengthOfStay,
    fakeFigures(),
    async () => ({ ok: true, value: 30 }),
    "neighbours",
  );
  expect(basis).toEqual({
    releases: [expect.stringMatching(/^Small club: Release 3 · DRAFT · 31 Jan 2026 · demonstration data\. /)],
    demonstration: true,
  });
});

it("is left blank where there is no year before", async () => {
  const first = { kind: "share", part: "old.count", whole: "care.gross", yearsBefore: 1 } as const;
  expect(await started(first)).toEqual([null, "Fill in: No figures are published for the year before."]);
});
