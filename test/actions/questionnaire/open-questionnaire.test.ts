import { problem } from "../../../src/domain/problems";
import { workbookProblem } from "../../../src/domain/workbook-problems";
import { succeed } from "../../../src/domain/result";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { leeds } from "../../domain/rules/answers-of";
import { asLeeds, fakeFigures } from "../fake-figures";
import { unreachable } from "./fake-submission-service";
import { cla, startFilled, startSession, valueOf } from "./start-questionnaire";

describe("opening the workbook", () => {
  it("says if it has no questionnaire", async () => {
    const { session, workbook } = startSession();
    expect(session.get().opened).toBeNull();
    valueOf(await session.open());
    const offered = succeed([{ club: "cla", label: "Children Looked After", year: "2025-26" }]);
    expect(session.get()).toEqual({ opened: "none", offered, others: [], busy: null });
    expect(workbook.watchers).toBe(0);
    expect(await session.check()).toEqual({ ok: false, problem: workbookProblem("no-questionnaire") });
  });

  it("knows the questionnaire's member, last year's submission and what is saved in the workbook", async () => {
    const started = await startFilled();
    const { club, member, previous, check, receipts, waitingSince, isMarked } = started.opened();
    expect([club.club, club.year]).toEqual(["cla", "2025-26"]);
    expect(member).toEqual({ code: leeds, name: "Leeds" });
    expect(previous?.template.year).toBe("2024-25");
    expect([check, receipts, waitingSince, isMarked]).toEqual([null, [], null, false]);
    expect(started.told).toEqual([]);
  });

  it.each([
    ["a club one is not in", { club: "fire" }, "not-in-club"],
    ["no club", { club: null }, "unknown-questionnaire"],
    ["a year in which the club asks nothing", { year: "2031-32" }, "unknown-questionnaire"],
    ["a version there is none of", { version: 99 }, "unknown-questionnaire-version"],
  ] as const)("of %s says what to do, and touches nothing", async (_, template, code) => {
    const { session, workbook } = await startFilled();
    workbook.fill({ template });
    workbook.asked.length = 0;
    const again = await session.open();
    expect(again.ok ? null : again.problem.code).toBe(code);
    expect(session.get().opened).toBeNull();
    expect(workbook.asked).toEqual(["open"]);
  });

  it("says why we don't know which questionnaires can be built", async () => {
    const { session, forms } = startSession();
    forms.refusal = unreachable;
    valueOf(await session.open());
    expect(session.get().offered).toEqual({ ok: false, problem: unreachable });
  });

  it("checks a workbook by the version it was made from, and says if there is a newer one", async () => {
    const started = await startFilled();
    started.forms.published.push({ ...cla, version: cla.version + 1, rules: [] });
    valueOf(await started.session.open());
    expect(started.opened().club).toBe(cla);
    const club = "Children Looked After 2025-26";
    expect(started.told).toEqual([
      workbookProblem("newer-version-out", { club, version: cla.version, newest: cla.version + 1 }),
    ]);
    valueOf(await started.session.check());
    expect(started.check().outcomes).toHaveLength(cla.rules.length);
  });

  it("refuses a form that this version of Yardstick cannot use, with its sentence", async () => {
    const started = await startFilled();
    started.forms.refusal = workbookProblem("newer-club-definition", { club: "Fire 2030-31", parts: ["a map"] });
    const again = await started.session.open();
    expect(again).toEqual({ ok: false, problem: started.forms.refusal });
    expect(started.session.get().opened).toBeNull();
  });

  it("says what in the workbook cannot be read, and opens it all the same", async () => {
    const started = await startFilled();
    expect(started.opened().unread).toBeNull();
    started.workbook.damaged = ["the explanation of CLA-1 on cla.starts", "the receipt of version 2"];
    valueOf(await started.session.open());
    const message = started.opened().unread?.message;
    expect(message).toContain("could not be read: the explanation of CLA-1 on cla.starts, the receipt of version 2.");
    expect(message).toContain("stays in the file unchanged");
  });

  it("says if nobody is signed in", async () => {
    const started = await startFilled();
    started.figures.answer = { ok: false, problem: problem("not-signed-in") };
    const again = await started.reload().session.open();
    expect(again).toEqual({ ok: false, problem: problem("not-signed-in") });
  });

  it("again keeps the findings, and follows changes only once", async () => {
    const started = await startFilled();
    valueOf(await started.session.check());
    valueOf(await started.session.open());
    expect(started.opened().check).not.toBeNull();
    expect(started.workbook.watchers).toBe(1);
  });

  it("reports which cell of the questionnaire is selected", async () => {
    const started = await startFilled();
    const field = { place: { sheet: "Children", cell: "C5" }, question: "cla.starts" };
    started.workbook.select(field);
    expect(started.opened().selected).toEqual(field);
    started.workbook.select(null);
    expect(started.opened().selected).toBeNull();
  });

  it("keeps explanations, marks and receipts over saving and reloading", async () => {
    const started = await startFilled({
      ...cla202526Example,
      cells: { ...cla202526Example.cells, "cla.population": 106_000 },
    });
    valueOf(await started.session.check());
    const finding = started.finding("CLA-YEAR-CHILDREN-03", "cla.population");
    valueOf(await started.session.explain([finding], "The census counted 6,000 more, after a boundary change."));
    const later = started.reload();
    valueOf(await later.session.open());
    expect(later.opened().explanations.map(({ text }) => text)).toEqual([
      "The census counted 6,000 more, after a boundary change.",
    ]);
    expect(later.opened().isMarked).toBe(true);
    valueOf(await later.session.check());
    expect(later.check().open).toEqual([]);
  });
});

describe("building", () => {
  it("draws the questionnaire for the signed-in member, and opens it", async () => {
    const { session, workbook, opened } = startSession();
    valueOf(await session.open());
    valueOf(await session.build("cla", "2025-26"));
    expect(opened().member).toEqual({ code: leeds, name: "Leeds" });
    expect(opened().check).toBeNull();
    expect(workbook.watchers).toBe(1);
    expect(workbook.contentOf("cla.starts")).toEqual({ value: null });
  });

  it("goes on without last year's answers, and says so", async () => {
    const { session, submissions, told, opened } = startSession();
    submissions.state = "down";
    valueOf(await session.build("cla", "2025-26"));
    expect(opened().previous).toBeNull();
    expect(told[0]).toEqual(workbookProblem("last-year-unknown", { year: "2024-25", reason: unreachable.message }));
  });

  it("leaves a workbook alone that already has a questionnaire", async () => {
    const { session, workbook } = await startFilled();
    const built = await session.build("cla", "2025-26");
    expect(built).toEqual({ ok: false, problem: workbookProblem("questionnaire-here") });
    expect(workbook.asked).not.toContain("draw");
  });

  it("refuses if we don't know the user's authority, or there is no such year", async () => {
    const unknown = startSession({ figures: fakeFigures(succeed({ ...asLeeds, own: null })) });
    expect(await unknown.session.build("cla", "2025-26")).toEqual({
      ok: false,
      problem: problem("no-own-member"),
    });
    const built = await startSession().session.build("cla", "1999-00");
    expect(built.ok ? null : built.problem.code).toBe("unknown-questionnaire");
  });

  it("uses the newest version", async () => {
    const { session, forms, opened } = startSession();
    forms.published.push({ ...cla, version: cla.version + 1, rules: [] });
    valueOf(await session.build("cla", "2025-26"));
    expect([opened().club.version, opened().club.rules]).toEqual([cla.version + 1, []]);
  });

  it("says what Excel refused, and opens nothing", async () => {
    const { session, workbook } = startSession();
    const refusal = problem("workbook-refused", { detail: "the workbook is protected." });
    workbook.refusals.set("drawQuestionnaire", refusal);
    expect(await session.build("cla", "2025-26")).toEqual({ ok: false, problem: refusal });
    expect(session.get()).toEqual({ opened: null, offered: null, others: [], busy: null });
  });
});
