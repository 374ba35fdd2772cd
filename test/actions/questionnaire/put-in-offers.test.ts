import { subjectOfCopy } from "../../../src/domain/questionnaire/answer-copy";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { put } from "../../domain/clubs/put";
import { inEditMode } from "./fake-questionnaire-workbook";
import { startFilled, valueOf, type Started } from "./start-questionnaire";

jest.setTimeout(60_000);

/** The example without three answers that last year's return has. */
const blanks = ["cla.contact_name", "cla.contact_role", "cla.enquiries"] as const;
const without = blanks.reduce((filled, name) => put(filled, name, null), cla202526Example);

const offersOf = async ({ session }: Started) => valueOf(await session.offers()).offers;
const toConfirm = ({ check }: Started) =>
  check().findings.flatMap(({ finding }) => (finding.kind === "copy-confirmed" ? [finding] : []));
const subjects = (started: Started) => toConfirm(started).map(({ subject }) => subject);

/** A questionnaire of which the offers were put in. */
async function startPutIn(): Promise<Started> {
  const started = await startFilled(without);
  expect(valueOf(await started.session.putIn(await offersOf(started)))).toBe(blanks.length);
  return started;
}

describe("what is offered", () => {
  it("is last year's answer for each blank, from the version that was submitted last", async () => {
    const started = await startFilled(without);
    const offers = await offersOf(started);
    expect(offers.map(({ field }) => field)).toEqual([...blanks]);
    expect(offers[0]?.from).toMatch(/^your 2024-25 return \(version 1, received on /);
    expect(offers.map(({ isTicked }) => isTicked)).toEqual([true, true, false]);
    expect(started.workbook.asked.filter((each) => !each.startsWith("read"))).toEqual([]);
  });

  it("follows what is typed meanwhile", async () => {
    const started = await startFilled(without);
    valueOf(await started.session.check());
    started.workbook.type("cla.enquiries", 500);
    expect((await offersOf(started)).map(({ field }) => field)).toEqual(["cla.contact_name", "cla.contact_role"]);
  });
});

describe("putting in", () => {
  it("fills the cells and checks them: each is to confirm, with where it is from", async () => {
    const started = await startPutIn();
    expect(started.workbook.contentOf("cla.enquiries").value).not.toBeNull();
    expect(subjects(started).sort()).toEqual([...blanks].sort());
    expect(toConfirm(started)[0]).toMatchObject({ severity: "query", explainable: true });
    expect(toConfirm(started)[0]?.message).toContain("from your 2024-25 return (version 1");
    expect(started.workbook.copies.map(subjectOfCopy)).toEqual([...blanks]);
    expect(started.workbook.asked).toContain("mark");
  });

  it("never touches what somebody typed since it was offered", async () => {
    const started = await startFilled(without);
    const offers = await offersOf(started);
    started.workbook.fill({ cells: { "cla.enquiries": 0 } });
    expect(valueOf(await started.session.putIn(offers))).toBe(2);
    expect(started.workbook.contentOf("cla.enquiries").value).toBe(0);
    expect(subjects(started)).not.toContain("cla.enquiries");
  });

  it("never touches what somebody types between reading and writing", async () => {
    const started = await startFilled(without);
    const offers = await offersOf(started);
    started.workbook.before = (what) => {
      if (what === "fillBlanks") started.workbook.fill({ cells: { "cla.enquiries": 7 } });
    };
    expect(valueOf(await started.session.putIn(offers))).toBe(2);
    expect(started.workbook.contentOf("cla.enquiries").value).toBe(7);
    expect(started.workbook.copies.map(subjectOfCopy)).toEqual(["cla.contact_name", "cla.contact_role"]);
  });

  it("costs the same few calls, however many answers", async () => {
    const started = await startFilled(without);
    valueOf(await started.session.check());
    const offers = await offersOf(started);
    started.workbook.asked.length = 0;
    valueOf(await started.session.putIn(offers));
    const read = `read ${[...blanks].sort().join(", ")}`;
    expect(started.workbook.asked.map((each) => (each.startsWith("read cla") ? read : each))).toEqual([
      read,
      "keep copies",
      "fill blanks",
      read,
      "read ",
      "mark",
    ]);
  });

  it("is undone in one step, and nothing is left to confirm", async () => {
    const started = await startPutIn();
    expect(valueOf(await started.session.undoRepair())).toEqual({ restored: 3, left: [], moved: 0 });
    for (const name of blanks) expect(started.workbook.contentOf(name).value).toBeNull();
    expect(subjects(started)).toEqual([]);
    expect(started.workbook.copies).toEqual([]);
  });

  it("says what Excel refused, and leaves nothing to confirm", async () => {
    const started = await startFilled(without);
    const offers = await offersOf(started);
    started.workbook.refusals.set("fillBlanks", inEditMode);
    expect(await started.session.putIn(offers)).toEqual({ ok: false, problem: inEditMode });
    expect(started.workbook.copies).toEqual([]);
  });

  it("puts in nothing if it can't note what is to be confirmed", async () => {
    const started = await startFilled(without);
    const offers = await offersOf(started);
    started.workbook.refusals.set("keepCopies", inEditMode);
    expect(await started.session.putIn(offers)).toEqual({ ok: false, problem: inEditMode });
    for (const name of blanks) expect(started.workbook.contentOf(name).value).toBeNull();
  });

  it("adds the rows of a register that last year's return had", async () => {
    const started = await startFilled({ ...cla202526Example, rows: { homes: [] } });
    const offers = (await offersOf(started)).filter(({ row }) => row !== null);
    const names = new Set(offers.map(({ row }) => row));
    expect(names.size).toBeGreaterThan(0);
    expect(offers.some(({ field }) => field === "homes[nights_occupied]")).toBe(false);
    expect(valueOf(await started.session.putIn(offers))).toBe(offers.length);
    expect(subjects(started)).toHaveLength(offers.length);
    expect(subjects(started)).toContain(`homes[home] of ${[...names][0]}`);
  });
});

describe("confirming", () => {
  it("by one click: the answer is the member's own from then on", async () => {
    const started = await startPutIn();
    const [first, ...others] = toConfirm(started);
    expect(valueOf(await started.session.confirm([first!]))).toBe(1);
    expect(subjects(started)).toEqual(others.map(({ subject }) => subject));
    expect(valueOf(await started.session.confirm(others))).toBe(2);
    expect(subjects(started)).toEqual([]);
    expect(started.workbook.copies).toEqual([]);
  });

  it("by typing another answer, or the same again", async () => {
    const started = await startPutIn();
    const { value } = started.workbook.contentOf("cla.contact_name");
    jest.useFakeTimers({ doNotFake: ["performance", "setImmediate", "nextTick", "queueMicrotask"] });
    started.workbook.type("cla.enquiries", 501);
    started.workbook.type("cla.contact_name", String(value));
    await jest.advanceTimersByTimeAsync(2_000);
    jest.useRealTimers();
    expect(subjects(started)).toEqual(["cla.contact_role"]);
    expect(started.workbook.copies.map(subjectOfCopy)).toEqual(["cla.contact_role"]);
  });

  it("is still to do after the workbook was saved, sent on and opened again", async () => {
    const started = (await startPutIn()).reload();
    valueOf(await started.session.open());
    valueOf(await started.session.check());
    expect(subjects(started).sort()).toEqual([...blanks].sort());
  });

  it("can be done without: an explanation answers it, and the submission says so", async () => {
    const started = await startPutIn();
    const signOff = { "cla.signed_by": "A. Director" };
    expect(valueOf(await started.session.submit({ signOff }))).toMatchObject({ kind: "open" });
    valueOf(
      await started.session.explain(
        toConfirm(started),
        "Still the same because no new officer joined in 2025-26, and all 480 calls went to her.",
      ),
    );
    const open = started.check().open.map(({ finding: { code, subject } }) => `${code} ${subject}`);
    expect(open).toEqual([]);
    expect(valueOf(await started.session.submit({ signOff }))).toMatchObject({ kind: "received" });
    const [sent] = started.submissions.sent;
    expect(sent?.request.answers.copies?.map(subjectOfCopy)).toEqual([...blanks]);
  });
});
