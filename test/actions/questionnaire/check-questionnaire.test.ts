import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { workbookProblem } from "../../../src/domain/workbook-problems";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { cla202526Expected, cla202526Faults, cla202526WithFaults } from "../../domain/clubs/cla-2025-26-faults";
import { cla202526Compared } from "../../domain/clubs/cla-2025-26-compared";
import { comparisonRelease } from "../../domain/clubs/comparison-release";
import { put } from "../../domain/clubs/put";
import { asLeeds } from "../fake-figures";
import { inEditMode } from "./fake-questionnaire-workbook";
import { unreachable } from "./fake-submission-service";
import { startFilled, valueOf } from "./start-questionnaire";

const shipped = gunzipSync(readFileSync(resolve(__dirname, "../../../data/section-251.json.gz"))).toString();
const release = comparisonRelease(shipped, cla202526Compared);

describe("a check", () => {
  it("finds nothing in an example without a fault", async () => {
    const started = await startFilled(cla202526Example, { ...asLeeds, release });
    const check = valueOf(await started.session.check());
    expect(started.found()).toEqual([]);
    expect(check.open).toEqual([]);
    expect(check.outcomes.length).toBeGreaterThanOrEqual(80);
    expect(check.isPartial).toBe(false);
  });

  it("finds the deliberate faults, including those in explanations, and nothing else", async () => {
    const started = await startFilled(cla202526WithFaults, { ...asLeeds, release });
    valueOf(await started.session.check());
    for (const { explained } of cla202526Faults) {
      if (explained === undefined) continue;
      const [code = "", subject = ""] = explained.finding.split(" ");
      valueOf(await started.session.explain([started.finding(code, subject)], explained.text));
    }
    expect(started.found()).toEqual(cla202526Expected);
    valueOf(await started.session.check());
    expect(started.found()).toEqual(cla202526Expected);
  });

  it("marks what it found, and gives the progress of each section", async () => {
    const started = await startFilled(put(cla202526Example, "cla.in_need", "about 3000"));
    valueOf(await started.session.check());
    expect(started.workbook.listed?.map(({ finding }) => finding.subject)).toContain("cla.in_need");
    expect(started.opened().isMarked).toBe(true);
    const progress = started.check().progress;
    const { sections } = started.opened().club;
    expect(progress.map(({ part }) => part.label)).toEqual([
      "Contact",
      ...sections.map(({ label }) => label),
      "Scrapbook",
    ]);
    expect(progress.every(({ answered, asked }) => answered <= asked)).toBe(true);
    expect(progress.reduce((sum, { rows }) => sum + rows, 0)).toBe(
      Object.values(cla202526Example.rows ?? {}).flat().length,
    );
  });

  it("reports what it is doing and its progress, and nothing when it is done", async () => {
    const started = await startFilled();
    const seen: string[] = [];
    started.session.subscribe(() => {
      const { busy } = started.session.get();
      if (busy !== null && seen.at(-1) !== busy.what) seen.push(busy.what);
    });
    valueOf(await started.session.check());
    expect(seen).toEqual(["reading", "checking", "marking"]);
    expect(started.session.get().busy).toBeNull();
  });

  it.each(["reading", "checking"] as const)("leaves nothing half done if cancelled while %s", async (stage) => {
    const started = await startFilled(put(cla202526Example, "cla.in_need", "about 3000"));
    const { session, workbook } = started;
    const before = session.get().opened;
    const stop = session.subscribe(() => {
      const { busy } = session.get();
      if (busy?.what === stage && busy.canCancel) session.cancel();
    });
    const cancelled = await session.check();
    stop();
    expect(cancelled).toEqual({ ok: false, problem: workbookProblem("cancelled") });
    expect(session.get()).toEqual({ opened: before, offered: null, others: [], busy: null });
    expect(workbook.asked.filter((what) => !what.startsWith("read"))).toEqual([]);
    expect(workbook.listed).toBeNull();

    valueOf(await session.check());
    expect(started.found()).toEqual(["CLA-TYPE-01 cla.in_need"]);
  });

  it("cannot be cancelled once it has started to mark", async () => {
    const { session, workbook } = await startFilled();
    session.subscribe(() => {
      if (session.get().busy?.what === "marking") session.cancel();
    });
    valueOf(await session.check());
    expect(workbook.asked).toContain("mark");
  });

  it("shows what it found even if Excel refuses the marks, and says so", async () => {
    const started = await startFilled(put(cla202526Example, "cla.in_need", "about 3000"));
    started.workbook.refusals.set("markFindings", inEditMode);
    expect(await started.session.check()).toEqual({ ok: false, problem: inEditMode });
    expect(started.found()).toEqual(["CLA-TYPE-01 cla.in_need"]);
    expect(started.opened().isMarked).toBe(false);
  });

  it("handles clicks one after the other", async () => {
    const { session, workbook } = await startFilled();
    await Promise.all([session.check(), session.clearMarks(), session.check()]);
    expect(workbook.asked.filter((what) => what === "mark" || what === "clear marks")).toEqual([
      "mark",
      "clear marks",
      "mark",
    ]);
  });

  it("asks for last year's answers again once the service is back", async () => {
    const started = await startFilled();
    started.submissions.state = "down";
    const later = started.reload();
    valueOf(await later.session.open());
    expect(later.opened().previous).toBeNull();
    expect(later.told.map(({ code }) => code)).toEqual(["last-year-unknown"]);
    expect(later.told[0]?.message).toContain(unreachable.message);
    later.submissions.state = "up";
    valueOf(await later.session.check());
    expect(later.opened().previous?.questions["cla.starts"]).toBeDefined();
  });

  it("says if the signed-in member is not the workbook's, and then it is not ready to be sent", async () => {
    const started = await startFilled(cla202526Example, { ...asLeeds, own: "E10000016" });
    const check = valueOf(await started.session.check());
    expect(check.open.map(({ finding }) => finding.subject)).toContain("member");
  });
});
