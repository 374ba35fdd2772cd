import type { Added } from "../../../src/actions/questionnaire-ports";
import { problem } from "../../../src/domain/problems";
import { startFilled, type Started } from "./start-questionnaire";

let started: Started;
beforeEach(async () => {
  started = await startFilled();
});

async function added(): Promise<readonly Added[]> {
  const found = await started.questionnaire.added();
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

it("takes a questionnaire away with its marks, and the workbook holds none then", async () => {
  await started.questionnaire.check();
  const [questionnaire] = await added();
  expect(await started.questionnaire.removeAdded(questionnaire!)).toEqual({ ok: true, value: null });
  expect(started.questionnaire.get().opened).toBe("none");
  expect(started.workbook.listed).toBeNull();
  expect(await added()).toEqual([]);
});

it("leaves a questionnaire while a submission of it is on its way", async () => {
  const [before] = await added();
  await started.workbook.keepSubmissions(
    { pending: { key: "k", hash: "a".repeat(64), supersedes: 0, begunAt: "2026-11-25T09:00:00Z" }, receipts: [] },
    { pending: null, receipts: [] },
  );
  await started.questionnaire.open();
  expect((await added())[0]?.obstacle).toEqual({ why: "waits" });
  expect(await started.questionnaire.removeAdded(before!)).toEqual({
    ok: false,
    problem: problem("added-not-removed"),
  });
  expect(started.questionnaire.get().opened).not.toBe("none");
});

it("clears marks as anywhere else, and says what is gone by now", async () => {
  await started.questionnaire.check();
  expect(started.opened().isMarked).toBe(true);
  const marks: Added = { kind: "marks", name: "", parts: [], obstacle: null };
  expect(await started.questionnaire.removeAdded(marks)).toMatchObject({ ok: true });
  expect(started.opened().isMarked).toBe(false);
  const chart: Added = { kind: "chart", name: "Yardstick_chart_7", parts: [], obstacle: null };
  expect(await started.questionnaire.removeAdded(chart)).toEqual({ ok: false, problem: problem("added-not-removed") });
});
