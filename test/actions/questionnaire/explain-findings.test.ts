import type { Explanation } from "../../../src/domain/questionnaire/explanation";
import { mergeExplanations } from "../../../src/actions/questionnaire/merge-explanations";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { put } from "../../domain/clubs/put";
import { inEditMode } from "./fake-questionnaire-workbook";
import { startFilled, valueOf, type Started } from "./start-questionnaire";

const [code, subject] = ["CLA-YEAR-CHILDREN-03", "cla.population"] as const;
const words = "The census counted 6,000 more, after a boundary change.";

/** The population has risen sharply, and a check has found it. */
async function startWithJump(): Promise<Started> {
  const started = await startFilled(put(cla202526Example, "cla.population", 106_000));
  valueOf(await started.session.check());
  return started;
}

describe("explaining a finding", () => {
  it("saves the explanation in the workbook, and the finding is no longer open", async () => {
    const started = await startWithJump();
    expect(started.check().open).toHaveLength(1);
    valueOf(await started.session.explain([started.finding(code, subject)], `  ${words} `));
    expect(started.workbook.explanations).toEqual([
      { code, version: 1, subject, value: expect.any(String), text: words },
    ]);
    expect(started.check().open).toEqual([]);
    expect(started.workbook.listed?.[0]?.explained?.explanation.text).toBe(words);
  });

  it("finds a poor explanation at once, but not a better one", async () => {
    const started = await startWithJump();
    valueOf(await started.session.explain([started.finding(code, subject)], "We have looked at it and it is right."));
    expect(started.found()).toContain(`CLA-WORDS-01 explanation of ${code} on ${subject}`);
    valueOf(await started.session.explain([started.finding(code, subject)], words));
    expect(started.found()).toEqual([`${code} ${subject}`]);
    expect(started.workbook.explanations).toHaveLength(1);
  });

  it.each(["ok", "It is right.", " - ", "6,000"])(
    "refuses %p before it is kept, and says what it takes",
    async (text) => {
      const started = await startWithJump();
      const refused = await started.session.explain([started.finding(code, subject)], text);
      expect(refused).toMatchObject({ ok: false, problem: { code: "explanation-too-short" } });
      expect(!refused.ok && refused.problem.message).toMatch(/^Not saved: ".+" is too short .+ at least 6 words/);
      expect(started.workbook.explanations).toEqual([]);
      expect(started.found()).toEqual([`${code} ${subject}`]);
    },
  );

  it("keeps a good explanation if a too short one would replace it", async () => {
    const started = await startWithJump();
    valueOf(await started.session.explain([started.finding(code, subject)], words));
    await started.session.explain([started.finding(code, subject)], "ok");
    expect(started.workbook.explanations.map(({ text }) => text)).toEqual([words]);
  });

  it("refuses a too short explanation on the findings sheet, and leaves it there with the reason", async () => {
    const started = await startWithJump();
    started.workbook.explainInSheet(code, subject, "ok");
    valueOf(await started.session.check());
    expect(started.workbook.explanations).toEqual([]);
    expect(started.check().open).toHaveLength(1);
    const refused = { text: "ok", problem: expect.objectContaining({ code: "explanation-too-short" }) };
    expect(started.workbook.listed).toMatchObject([{ explained: null, refused }]);
    expect(await started.session.clearMarks()).toMatchObject({ problem: { code: "words-would-be-lost" } });
    started.workbook.explainInSheet(code, subject, words);
    valueOf(await started.session.check());
    expect(started.workbook.listed).toEqual([expect.not.objectContaining({ refused })]);
    expect(started.workbook.explanations.map(({ text }) => text)).toEqual([words]);
  });

  it("is not undone by an outdated findings sheet that could not be written again", async () => {
    const started = await startWithJump();
    valueOf(await started.session.explain([started.finding(code, subject)], words));
    started.workbook.refusals.set("markFindings", inEditMode);
    const better = "The boundary change of 2025 brought 6,000 children from two districts.";
    valueOf(await started.session.explain([started.finding(code, subject)], better));
    started.workbook.refusals.clear();
    valueOf(await started.session.check());
    expect(started.workbook.explanations.map(({ text }) => text)).toEqual([better]);
    expect(started.workbook.listed?.[0]?.explained?.explanation.text).toBe(better);
  });

  it("removes an explanation if the text is empty", async () => {
    const started = await startWithJump();
    valueOf(await started.session.explain([started.finding(code, subject)], words));
    valueOf(await started.session.explain([started.finding(code, subject)], " "));
    expect(started.workbook.explanations).toEqual([]);
    expect(started.check().open).toHaveLength(1);
  });

  it("reads only what was typed on the findings sheet", async () => {
    const started = await startWithJump();
    started.workbook.asked.length = 0;
    valueOf(await started.session.explain([started.finding(code, subject)], words));
    expect(started.workbook.asked).toEqual(["read ", "keep explanations", "mark"]);
  });

  it("reads explanations from the findings sheet at the next check", async () => {
    const started = await startWithJump();
    started.workbook.explainInSheet(code, subject, words);
    valueOf(await started.session.check());
    expect(started.opened().explanations.map(({ text }) => text)).toEqual([words]);
    expect(started.workbook.explanations.map(({ text }) => text)).toEqual([words]);
    expect(started.check().open).toEqual([]);
  });

  it("uses the later of the pane's and the sheet's explanation", async () => {
    const started = await startWithJump();
    started.workbook.explainInSheet(code, subject, "In the sheet first: 6,000 moved here after the boundary change.");
    valueOf(await started.session.explain([started.finding(code, subject)], words));
    valueOf(await started.session.check());
    expect(started.opened().explanations.map(({ text }) => text)).toEqual([words]);
    const better = "The boundary change of 2025 brought 6,000 children from two districts.";
    started.workbook.explainInSheet(code, subject, better);
    valueOf(await started.session.check());
    expect(started.opened().explanations.map(({ text }) => text)).toEqual([better]);
  });

  it("saves what was typed on the sheet when the marks are cleared", async () => {
    const started = await startWithJump();
    started.workbook.explainInSheet(code, subject, words);
    valueOf(await started.session.clearMarks());
    expect(started.opened().isMarked).toBe(false);
    expect(started.workbook.listed).toBeNull();
    expect(started.workbook.explanations.map(({ text }) => text)).toEqual([words]);
  });

  it("is kept through a check without the finding", async () => {
    const started = await startWithJump();
    valueOf(await started.session.explain([started.finding(code, subject)], words));
    started.workbook.fill({ cells: { "cla.population": 100_000 } });
    valueOf(await started.session.check());
    expect(started.found()).toEqual([]);
    started.workbook.fill({ cells: { "cla.population": 106_000 } });
    valueOf(await started.session.check());
    expect(started.check().open).toEqual([]);
  });

  it("confirms a lapsed explanation by saving it again", async () => {
    const started = await startWithJump();
    valueOf(await started.session.explain([started.finding(code, subject)], words));
    started.workbook.fill({ cells: { "cla.population": 107_000 } });
    valueOf(await started.session.check());
    expect(started.check().open.map(({ reason }) => reason)).toEqual(["explanation has lapsed"]);
    valueOf(await started.session.explain([started.finding(code, subject)], words));
    expect(started.check().open).toEqual([]);
    expect(started.workbook.explanations).toHaveLength(1);
  });

  it("says what Excel refused, and does not say that it was saved", async () => {
    const started = await startWithJump();
    started.workbook.refusals.set("keepExplanations", inEditMode);
    const refused = await started.session.explain([started.finding(code, subject)], words);
    expect(refused).toEqual({ ok: false, problem: inEditMode });
    expect(started.opened().explanations).toEqual([]);
    expect(started.check().open).toHaveLength(1);
  });
});

describe("merging what was typed on the sheet", () => {
  const kept: Explanation = { code: "A-1", version: 1, subject: "x", value: "x = 1", text: "kept" };

  it.each<[string, Explanation, Explanation]>([
    ["the same words are no change", kept, kept],
    ["other words replace", { ...kept, text: "typed" }, { ...kept, text: "typed" }],
    ["the same words on another value confirm", { ...kept, value: "x = 2" }, { ...kept, value: "x = 2" }],
  ])("%s", (_, written, expected) => expect(mergeExplanations([kept], [written])).toEqual([expected]));

  it("keeps an explanation of an answer too long for a cell of the sheet", () => {
    const long = { ...kept, value: "y".repeat(40_000) };
    const cut = { ...kept, value: `${"y".repeat(32_000)} … (longer than a cell can hold)` };
    expect(mergeExplanations([long], [cut])).toEqual([long]);
  });
});
