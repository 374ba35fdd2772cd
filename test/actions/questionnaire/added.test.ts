import type { Added } from "../../../src/actions/questionnaire-ports";
import { problem } from "../../../src/domain/problems";
import { workbookProblem } from "../../../src/domain/workbook-problems";
import { inEditMode } from "./fake-questionnaire-workbook";
import { startFilled, valueOf, type Started } from "./start-questionnaire";

const signOff = {
  "cla.signed_by": "C. Officer",
  "cla.signed_role": "Finance manager",
  "cla.signed_on": "2026-09-30",
  "cla.agrees_with_return": "Yes",
  "cla.remarks": "",
};

let started: Started;
beforeEach(async () => {
  started = await startFilled();
});

async function added(): Promise<readonly Added[]> {
  const found = await started.session.added();
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

it("removes a questionnaire with its marks, and then the workbook has none", async () => {
  await started.session.check();
  const [questionnaire] = await added();
  expect(await started.session.removeAdded(questionnaire!)).toEqual({ ok: true, value: null });
  expect(started.session.get().opened).toBe("none");
  expect(started.workbook.listed).toBeNull();
  expect(await added()).toEqual([]);
});

it("closes a removed questionnaire even if its marks could not be cleared, and says that they were not", async () => {
  await started.session.check();
  const [questionnaire] = await added();
  started.workbook.refusals.set("clearMarks", inEditMode);
  expect(await started.session.removeAdded(questionnaire!)).toEqual({ ok: false, problem: inEditMode });
  expect(started.session.get().opened).toBe("none");
  expect(started.workbook.watchers).toBe(0);
});

it("does not remove a questionnaire with a queued submission until that is discarded", async () => {
  started.submissions.state = "down";
  valueOf(await started.session.submit({ signOff }));
  const [before] = await added();
  expect(before?.obstacle).toEqual({ why: "waits" });
  expect(await started.session.removeAdded(before!)).toEqual({
    ok: false,
    problem: workbookProblem("added-not-removed"),
  });
  expect(started.session.get().opened).not.toBe("none");

  valueOf(await started.session.discardOwn());
  const [after] = await added();
  expect(after?.obstacle).toBeNull();
  expect(await started.session.removeAdded(after!)).toMatchObject({ ok: true });
  expect(started.session.get().opened).toBe("none");
});

it("removes a questionnaire whose only submission was refused for good", async () => {
  started.submissions.refusal = problem("service-refused", { status: 409, detail: "the year is closed." });
  expect(await started.session.submit({ signOff })).toMatchObject({ ok: false });
  expect((await added())[0]?.obstacle).toBeNull();
});

it("clears marks in the usual way, and says what is already gone", async () => {
  await started.session.check();
  expect(started.opened().isMarked).toBe(true);
  const marks: Added = { kind: "marks", name: "", parts: [], obstacle: null };
  expect(await started.session.removeAdded(marks)).toMatchObject({ ok: true });
  expect(started.opened().isMarked).toBe(false);
  const chart: Added = { kind: "chart", name: "Yardstick_chart_7", parts: [], obstacle: null };
  expect(await started.session.removeAdded(chart)).toEqual({
    ok: false,
    problem: workbookProblem("added-not-removed"),
  });
});
