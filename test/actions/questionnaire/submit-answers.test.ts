import { problem } from "../../../src/domain/problems";
import { workbookProblem } from "../../../src/domain/workbook-problems";
import { sendWhenBack } from "../../../src/actions/questionnaire/send-when-back";
import type { SubmitChoice, SubmitOutcome } from "../../../src/actions/questionnaire/session-state";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { put } from "../../domain/clubs/put";
import { answersOf } from "../../domain/rules/answers-of";
import { inEditMode } from "./fake-questionnaire-workbook";
import { cla, startFilled, valueOf, type Started } from "./start-questionnaire";

/** The example before sign-off. */
const unsigned = cla.signOff.reduce((filled, { id }) => put(filled, id, null), cla202526Example);
const signOff = {
  "cla.signed_by": "C. Officer",
  "cla.signed_role": "Finance manager",
  "cla.signed_on": "2026-09-30",
  "cla.agrees_with_return": "Yes",
  "cla.remarks": "",
};

const submit = async (started: Started, choice: SubmitChoice = { signOff }): Promise<SubmitOutcome> =>
  valueOf(await started.session.submit(choice));
/** The service's versions of this year. */
const versions = ({ submissions }: Started) => submissions.held.filter(({ receipt }) => receipt.year === "2025-26");

describe("submitting", () => {
  it("sends nothing if findings are open, and returns them without what the sign-off asks", async () => {
    const started = await startFilled(put(unsigned, "cla.in_need", "about 3000"));
    const outcome = await submit(started, {});
    const open = started.check().open.filter(({ finding }) => !cla.signOff.some(({ id }) => id === finding.subject));
    expect(outcome).toEqual({ kind: "open", open });
    expect(open.map(({ finding }) => finding.subject)).toContain("cla.in_need");
    expect(started.check().open.length).toBeGreaterThan(open.length);
    expect(started.submissions.sent).toEqual([]);
    expect(started.workbook.submissions.pending).toBeNull();
  });

  it("asks for the sign-off when nothing else is open, with the workbook's answers so far", async () => {
    const started = await startFilled(put(unsigned, "cla.signed_by", "C. Officer"));
    const outcome = await submit(started, {});
    expect(outcome).toMatchObject({ kind: "sign-off", questions: cla.signOff });
    expect(outcome.kind === "sign-off" && outcome.answers).toEqual({
      ...Object.fromEntries(cla.signOff.map(({ id }) => [id, ""])),
      "cla.signed_by": "C. Officer",
    });
    expect(started.submissions.sent).toEqual([]);
  });

  it("does not treat a missing sign-off cell as a blank one", async () => {
    const started = await startFilled({ ...unsigned, gone: ["cla.remarks"] });
    expect((await submit(started, {})).kind).toBe("open");
  });

  it("writes the sign-off to its sheet, sends everything, and saves the receipt", async () => {
    const started = await startFilled(unsigned);
    const outcome = await submit(started);
    expect(outcome).toMatchObject({ kind: "received", isNew: true, receipt: { version: 1, member: "E08000035" } });
    expect(started.workbook.contentOf("cla.signed_by").value).toBe("C. Officer");
    const [version] = versions(started);
    expect(version?.answers.questions["cla.signed_on"]?.answer.value).toBe("2026-09-30");
    expect(started.opened().receipts).toEqual([version?.receipt]);
    expect(started.workbook.submissions).toEqual({ pending: null, receipts: [version?.receipt] });
    expect(started.outbox.items.size).toBe(0);
  });

  it("saves its key in the workbook, and queues the submission, before anything is sent", async () => {
    const started = await startFilled(unsigned);
    const before: unknown[] = [];
    const send = started.submissions.submit;
    started.submissions.submit = (toSend) => {
      const { pending } = started.workbook.submissions;
      before.push([pending?.key, pending?.hash.length, [...started.outbox.items.keys()]]);
      return send(toSend);
    };
    await submit(started);
    const [{ key, request } = { key: "", request: null }] = started.submissions.sent;
    expect(before).toEqual([[key, 64, [key]]]);
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    expect(request?.workbook.name).toBe("Questionnaire.xlsx");
    expect(atob(request?.workbook.base64 ?? "")).toContain(key);
  });

  it("does not make a second version for a second click", async () => {
    const started = await startFilled(unsigned);
    await submit(started);
    expect(await submit(started)).toMatchObject({ kind: "received", isNew: false, receipt: { version: 1 } });
    expect(versions(started)).toHaveLength(1);
    expect(started.opened().receipts).toHaveLength(1);
  });

  it("makes a new version with a new key if the answers have changed", async () => {
    const started = await startFilled(unsigned);
    expect(await started.session.isAsSubmitted()).toBe(false);
    await submit(started);
    expect(await started.session.isAsSubmitted()).toBe(true);
    started.workbook.type("cla.in_need", 3100);
    await started.session.check();
    expect(await started.session.isAsSubmitted()).toBe(false);
    expect(await submit(started)).toMatchObject({ kind: "received", isNew: true, receipt: { version: 2 } });
    const [first, second] = started.submissions.sent;
    expect([first?.supersedes, second?.supersedes]).toEqual([0, 1]);
    expect(first?.key).not.toBe(second?.key);
    expect(started.opened().receipts.map(({ version }) => version)).toEqual([1, 2]);
  });

  it("sends only explanations of current findings, and not where they came from", async () => {
    const started = await startFilled(put(unsigned, "cla.population", 106_000));
    valueOf(await started.session.check());
    const finding = started.finding("CLA-YEAR-CHILDREN-03", "cla.population");
    valueOf(await started.session.explain([finding], "The census counted 6,000 more, after a boundary change."));
    await submit(started);
    const { code, version, subject, value } = finding;
    const text = "The census counted 6,000 more, after a boundary change.";
    expect(started.submissions.sent[0]?.request.explanations).toEqual([{ code, version, subject, value, text }]);
    started.workbook.type("cla.population", 100_000);
    await submit(started);
    expect(started.submissions.sent[1]?.request.explanations).toEqual([]);
    expect(started.opened().explanations).toHaveLength(1);
  });

  it("sends nothing if Excel can't save the key", async () => {
    const started = await startFilled(unsigned);
    started.workbook.refusals.set("keepSubmissions", inEditMode);
    expect(await started.session.submit({ signOff })).toEqual({ ok: false, problem: inEditMode });
    expect(started.submissions.sent).toEqual([]);
  });

  it("can be cancelled while it checks, and then nothing is sent", async () => {
    const started = await startFilled(unsigned);
    started.session.subscribe(() => {
      if (started.session.get().busy?.what === "checking") started.session.cancel();
    });
    expect(await started.session.submit({ signOff })).toEqual({ ok: false, problem: workbookProblem("cancelled") });
    expect(started.submissions.sent).toEqual([]);
  });

  it("says what the service refused, and does not stay queued", async () => {
    const started = await startFilled(unsigned);
    started.submissions.refusal = problem("service-refused", { status: 409, detail: "the year is closed." });
    expect(await started.session.submit({ signOff })).toEqual({
      ok: false,
      problem: started.submissions.refusal,
    });
    expect(started.outbox.items.size).toBe(0);
    expect(started.opened().waitingSince).toBeNull();
  });

  it("reports if a receipt can't be saved; the service still has it", async () => {
    const started = await startFilled(unsigned);
    const send = started.submissions.submit;
    started.submissions.submit = (toSend) => {
      started.workbook.refusals.set("keepSubmissions", inEditMode);
      return send(toSend);
    };
    expect(await submit(started)).toMatchObject({ kind: "received" });
    expect(started.told).toEqual([inEditMode]);
    expect(started.opened().receipts).toHaveLength(1);
  });
});

describe("submitting while the service does not answer", () => {
  it("queues it on this machine, and later sends the same bytes with the same key", async () => {
    const started = await startFilled(unsigned);
    started.submissions.state = "down";
    expect(await submit(started)).toEqual({ kind: "kept" });
    expect(started.opened().waitingSince).toEqual(expect.any(String));
    started.submissions.state = "up";
    expect(valueOf(await started.session.sendWaiting())).toMatchObject({ kind: "received", isNew: true });
    expect(started.submissions.sent[1]).toEqual(started.submissions.sent[0]);
    expect([started.opened().waitingSince, started.outbox.items.size]).toEqual([null, 0]);
    expect(valueOf(await started.session.sendWaiting())).toBeNull();
  });

  it("although it had accepted it gives the same version again", async () => {
    const started = await startFilled(unsigned);
    started.submissions.state = "drops answers";
    expect(await submit(started)).toEqual({ kind: "kept" });
    expect(versions(started)).toHaveLength(1);
    started.submissions.state = "up";
    expect(await submit(started)).toMatchObject({ kind: "received", isNew: false, receipt: { version: 1 } });
    expect(started.submissions.sent[1]).toEqual(started.submissions.sent[0]);
    expect(versions(started)).toHaveLength(1);
    expect(started.outbox.items.size).toBe(0);
  });

  it("stays queued when the add-in is reloaded, and is sent when the workbook is opened", async () => {
    const started = await startFilled(unsigned);
    started.submissions.state = "drops answers";
    await submit(started);
    const later = started.reload();
    later.submissions.state = "up";
    valueOf(await later.session.open());
    expect(later.opened().waitingSince).toBe(started.opened().waitingSince);
    valueOf(await later.session.clearMarks());
    expect(later.opened()).toMatchObject({ waitingSince: null, receipts: [{ version: 1 }] });
    expect(later.told).toEqual([]);
    expect(versions(later)).toHaveLength(1);
  });

  it("is sent even if the workbook was closed without saving", async () => {
    const started = await startFilled(unsigned);
    const saved = started.workbook.save();
    started.submissions.state = "down";
    await submit(started);
    started.submissions.state = "up";
    const later = started.reload(saved);
    valueOf(await later.session.open());
    await sendWhenBack(later.session, (problem) => later.told.push(problem))();
    expect(versions(later)).toHaveLength(1);
    expect(later.said.join()).toContain(
      "received as version 1: Children Looked After 2025-26 of E08000035, from Questionnaire.xlsx",
    );
    expect([later.told, later.outbox.items.size]).toEqual([[], 0]);
    // The file has no attempt, so it may be a copy and takes over nothing unless its answers are the same.
    expect(later.opened()).toMatchObject({ waitingSince: null, receipts: [] });
    expect(await submit(later)).toMatchObject({ kind: "received", isNew: false, receipt: { version: 1 } });
    expect(later.workbook.submissions.receipts).toHaveLength(1);
  });

  it("stays queued while the service does not answer, without disturbing the user", async () => {
    const started = await startFilled(unsigned);
    started.submissions.state = "down";
    await submit(started);
    const later = started.reload();
    valueOf(await later.session.open());
    valueOf(await later.session.clearMarks());
    expect(later.opened().waitingSince).not.toBeNull();
    expect(later.told.map(({ code }) => code)).toEqual(["last-year-unknown"]);
    expect(valueOf(await later.session.sendWaiting())).toEqual({ kind: "kept" });
  });

  it("replaces the queued submission if the answers have changed since", async () => {
    const started = await startFilled(unsigned);
    started.submissions.state = "down";
    await submit(started);
    started.workbook.type("cla.in_need", 3100);
    expect(await submit(started)).toEqual({ kind: "kept" });
    expect(started.outbox.items.size).toBe(1);
    started.submissions.state = "up";
    expect(valueOf(await started.session.sendWaiting())).toMatchObject({
      kind: "received",
      receipt: { version: 1 },
    });
    expect(versions(started)[0]?.answers.questions["cla.in_need"]?.answer.value).toBe(3100);
    const [first, second] = started.submissions.sent;
    expect(first?.key).not.toBe(second?.key);
  });

  it("recognises its own version that had arrived without an answer, and follows it", async () => {
    const started = await startFilled(unsigned);
    started.submissions.state = "drops answers";
    await submit(started);
    started.submissions.state = "up";
    started.workbook.type("cla.in_need", 3100);
    expect(await submit(started)).toMatchObject({ kind: "received", isNew: true, receipt: { version: 2 } });
    expect(started.opened().receipts.map(({ version }) => version)).toEqual([1, 2]);
    expect(started.outbox.items.size).toBe(0);
  });

  it("says if it can't be queued on this machine either", async () => {
    const started = await startFilled(unsigned);
    started.submissions.state = "down";
    started.outbox.refusal = workbookProblem("submission-not-kept", { detail: "storage is forbidden." });
    expect(await started.session.submit({ signOff })).toEqual({ ok: false, problem: started.outbox.refusal });
    expect(started.opened().waitingSince).toBeNull();
    const { pending } = started.workbook.submissions;
    started.submissions.state = "up";
    started.outbox.refusal = null;
    await submit(started);
    expect(started.submissions.sent.map(({ key }) => key)).toEqual([pending?.key, pending?.key]);
  });

  it("is tried again when the network is back, and only while something is queued", async () => {
    const started = await startFilled(unsigned);
    const retry = sendWhenBack(started.session, (problem) => started.told.push(problem));
    await retry();
    expect(started.submissions.sent).toEqual([]);
    started.submissions.state = "down";
    await submit(started);
    await retry();
    expect([started.submissions.sent.length, started.told]).toEqual([2, []]);
    started.submissions.state = "up";
    await retry();
    await retry();
    expect(started.submissions.sent).toHaveLength(3);
    expect(started.opened()).toMatchObject({ waitingSince: null, receipts: [{ version: 1 }] });
  });

  it("leaves another workbook's queued submission alone", async () => {
    const started = await startFilled(unsigned);
    started.submissions.state = "down";
    await submit(started);
    const [waiting] = started.outbox.items.values();
    started.outbox.items.set("other", { ...waiting!, member: "E10000016", key: "other" });
    started.submissions.state = "up";
    valueOf(await started.session.sendWaiting());
    expect([...started.outbox.items.keys()]).toEqual(["other"]);
    expect(started.submissions.sent.every(({ member }) => member === "E08000035")).toBe(true);
  });
});

describe("another version submitted in between", () => {
  const theirs = put(unsigned, "cla.in_need", 2900);

  async function startStale(): Promise<Started> {
    const started = await startFilled(unsigned);
    started.submissions.takeIn("2025-26", answersOf(cla, theirs), "B. Contact");
    return started;
  }

  it("is shown beside the user's own, and nothing is sent instead of it", async () => {
    const started = await startStale();
    const outcome = await submit(started);
    expect(outcome).toMatchObject({ kind: "stale", theirs: { receipt: { version: 1, submittedBy: "B. Contact" } } });
    expect(outcome.kind === "stale" && outcome.differences).toContainEqual({
      subject: "cla.in_need",
      mine: "3,000 children",
      theirs: "2,900 children",
      label: cla.sections.flatMap(({ questions }) => questions).find(({ id }) => id === "cla.in_need")?.label,
    });
    expect(versions(started)).toHaveLength(1);
    expect([started.workbook.submissions.pending, started.outbox.items.size]).toEqual([null, 0]);
  });

  it("is replaced if the user chooses so", async () => {
    const started = await startStale();
    await submit(started);
    expect(await submit(started, { over: 1 })).toMatchObject({
      kind: "received",
      isNew: true,
      receipt: { version: 2 },
    });
    expect(started.submissions.sent.at(-1)?.supersedes).toBe(1);
  });

  it("than the queued one is reported when that was sent in the background", async () => {
    const started = await startFilled(unsigned);
    started.submissions.state = "down";
    await submit(started);
    started.submissions.takeIn("2025-26", answersOf(cla, theirs), "B. Contact");
    started.submissions.state = "up";
    const later = started.reload();
    valueOf(await later.session.open());
    valueOf(await later.session.clearMarks());
    expect(later.told).toEqual([workbookProblem("waiting-not-taken", { reason: "version 1 came in meanwhile" })]);
    expect([later.opened().waitingSince, later.outbox.items.size]).toEqual([null, 0]);
    expect((await submit(later)).kind).toBe("stale");
  });
});

describe("what the service's own check finds", () => {
  const words = "Newer figures count 400 who moved in after the transfer of a trust.";

  it("is listed, can be explained, and goes with the next attempt", async () => {
    const started = await startFilled(put(unsigned, "cla.population", 106_000));
    valueOf(await started.session.check());
    const known = started.finding("CLA-YEAR-CHILDREN-03", "cla.population");
    valueOf(await started.session.explain([known], "The census counted 6,000 more, after a boundary change."));
    const theirs = { ...known, code: "CLA-RETURN-01", subject: "cla.total_spend", value: "cla.total_spend = 1" };
    started.submissions.finds.push([theirs]);
    expect(await submit(started)).toEqual({ kind: "findings", findings: [theirs] });
    expect(versions(started)).toEqual([]);
    expect(started.workbook.submissions.pending).toBeNull();

    valueOf(await started.session.explain([theirs], words));
    expect(await submit(started)).toMatchObject({ kind: "received", isNew: true });
    const texts = started.submissions.sent.at(-1)?.request.explanations.map(({ text }) => text);
    expect(texts).toContain(words);
  });

  it("and was explained earlier is accepted without asking again", async () => {
    const started = await startFilled(put(unsigned, "cla.population", 106_000));
    valueOf(await started.session.check());
    const known = started.finding("CLA-YEAR-CHILDREN-03", "cla.population");
    valueOf(await started.session.explain([known], "The census counted 6,000 more, after a boundary change."));
    const theirs = { ...known, code: "CLA-RETURN-01", subject: "cla.total_spend", value: "cla.total_spend = 1" };
    valueOf(await started.session.explain([theirs], words));
    started.submissions.finds.push([theirs]);
    expect(await submit(started)).toMatchObject({ kind: "received", isNew: true });
    expect(started.submissions.sent).toHaveLength(2);
    expect(started.submissions.sent[0]?.key).not.toBe(started.submissions.sent[1]?.key);
  });
});

describe("what was submitted", () => {
  it("can be listed, read back, fetched and printed", async () => {
    const started = await startFilled(unsigned);
    await submit(started);
    const [receipt] = valueOf(await started.session.versions());
    expect(receipt).toMatchObject({ version: 1, year: "2025-26" });
    expect(valueOf(await started.session.version(1))?.receipt).toEqual(receipt);
    expect(valueOf(await started.session.version(2))).toBeNull();
    expect(valueOf(await started.session.submittedWorkbook(receipt!)).name).toBe("version-1.xlsx");
    valueOf(await started.session.printReceipt(receipt!));
    expect(started.workbook.receipts[0]?.lines).toContainEqual(["Authority", "Leeds (E08000035)"]);
    expect(started.workbook.receipts[0]?.lines).toContainEqual(["Received", "1 September 2026 at 10:30 BST"]);
  });
});
