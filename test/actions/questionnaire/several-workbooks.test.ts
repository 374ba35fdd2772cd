import { sendWhenBack } from "../../../src/actions/questionnaire/send-when-back";
import type { QuestionnaireSession } from "../../../src/actions/questionnaire/questionnaire-session";
import type { SubmitOutcome } from "../../../src/actions/questionnaire/session-state";
import type { WaitingSubmission } from "../../../src/actions/questionnaire-ports";
import { problem } from "../../../src/domain/problems";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { put } from "../../domain/clubs/put";
import { answersOf } from "../../domain/rules/answers-of";
import { cla, startFilled, startSession, valueOf, type Started } from "./start-questionnaire";

const unsigned = cla.signOff.reduce((filled, { id }) => put(filled, id, null), cla202526Example);
const signOff = {
  "cla.signed_by": "C. Officer",
  "cla.signed_role": "Finance manager",
  "cla.signed_on": "2026-09-30",
  "cla.agrees_with_return": "Yes",
  "cla.remarks": "",
};
const submit = async (
  started: Started,
  more: Parameters<QuestionnaireSession["submit"]>[0] = {},
): Promise<SubmitOutcome> => valueOf(await started.session.submit({ signOff, ...more }));
const versions = ({ submissions }: Started) => submissions.held.filter(({ receipt }) => receipt.year === "2025-26");
const inNeed = (started: Started) =>
  versions(started).map(({ answers }) => answers.questions["cla.in_need"]?.answer.value);
const retry = (started: Started) => sendWhenBack(started.session, (problem) => started.told.push(problem))();

/** A file in one place, filled in but not sent; and a copy of it in another place, open in its own window. */
async function startCopies(place = "C:\\Finance\\Leeds.xlsx", elsewhere = "C:\\Finance\\Leeds (2).xlsx") {
  const first = await startFilled(unsigned);
  first.workbook.fileAddress = place;
  valueOf(await first.session.open());
  const copy = async () => {
    const second = first.reload(first.workbook.save(), elsewhere);
    valueOf(await second.session.open());
    return second;
  };
  return { first, copy };
}

describe.each([
  ["at another place", "C:\\Finance\\Leeds (2).xlsx"],
  ["at a place nobody knows", ""],
])("a copy made before the other was sent, %s", (_, elsewhere) => {
  it("does not show the other's queued submission or receipt as its own, and asks before it replaces a version", async () => {
    const { first, copy } = await startCopies(undefined, elsewhere);
    const second = await copy();
    first.submissions.state = "down";
    expect(await submit(first)).toEqual({ kind: "kept" });
    first.submissions.state = "up";
    valueOf(await second.session.open());
    expect(second.opened().waitingSince).toBeNull();
    await retry(second);
    expect(second.said).toEqual([expect.stringContaining("received as version 1")]);
    expect([second.opened().receipts, second.workbook.submissions]).toEqual([[], { pending: null, receipts: [] }]);

    second.workbook.type("cla.in_need", 3100);
    const outcome = await submit(second);
    expect(outcome).toMatchObject({ kind: "stale", theirs: { receipt: { version: 1 } } });
    expect(outcome.kind === "stale" && outcome.differences.map(({ subject }) => subject)).toEqual(["cla.in_need"]);
    expect(inNeed(second)).toEqual([3000]);
    expect(await submit(second, { over: 1 })).toMatchObject({ kind: "received", receipt: { version: 2 } });

    // The first knows its own version, and is asked too.
    valueOf(await first.session.open());
    expect(first.opened().receipts.map(({ version }) => version)).toEqual([1]);
    first.workbook.type("cla.in_need", 3200);
    expect(await submit(first)).toMatchObject({ kind: "stale", theirs: { receipt: { version: 2 } } });
  });

  it("does not delete the other's queued submission when it is itself submitted", async () => {
    const { first, copy } = await startCopies(undefined, elsewhere);
    const second = await copy();
    first.submissions.state = "down";
    await submit(first);
    second.workbook.type("cla.in_need", 3100);
    expect(await submit(second)).toEqual({ kind: "kept" });
    expect(first.outbox.items.size).toBe(2);
    first.submissions.state = "up";
    await retry(second);
    // One of them comes first; the other is not lost: its own workbook or a person decides.
    expect(versions(second)).toHaveLength(1);
    const [left] = [...first.outbox.items.values()];
    expect(left?.refused).toMatch(/^Version 1 came in meanwhile\./);
    expect(second.told.map(({ code }) => code)).toEqual(["waiting-refused"]);
  });
});

describe("a copy made while the submission was queued", () => {
  it("leaves the other's submission alone, although it has the same key, and follows it", async () => {
    const { first, copy } = await startCopies();
    first.submissions.state = "down";
    await submit(first);
    const second = await copy();
    expect([second.opened().waitingSince, second.session.get().others.length]).toEqual([null, 1]);
    second.workbook.type("cla.in_need", 3100);
    expect(await submit(second)).toEqual({ kind: "kept" });
    expect(first.outbox.items.size).toBe(2);
    first.submissions.state = "up";
    valueOf(await first.session.sendWaiting());
    expect(inNeed(first)).toEqual([3000]);
  });

  it("that was mailed on finds the receipt for its answers, and follows that version", async () => {
    const { first, copy } = await startCopies();
    first.submissions.state = "drops answers";
    await submit(first);
    first.submissions.state = "up";
    const second = await copy();
    expect(second.opened().receipts.map(({ version }) => version)).toEqual([1]);
    second.workbook.type("cla.in_need", 3100);
    expect(await submit(second)).toMatchObject({ kind: "received", receipt: { version: 2 } });
  });
});

describe("queued submissions of other workbooks", () => {
  /** There is a queued submission, and a different workbook is open. */
  async function startElsewhere() {
    const { first } = await startCopies();
    first.submissions.state = "down";
    await submit(first);
    first.submissions.state = "up";
    const other = startSession({ submissions: first.submissions, outbox: first.outbox, figures: first.figures });
    return { first, other };
  }

  it("are sent even if no questionnaire is open and we have not looked at the workbook yet", async () => {
    const { first, other } = await startElsewhere();
    expect(await retry(other)).toEqual({ waits: false, after: null });
    expect(versions(first)).toHaveLength(1);
    expect([other.said.length, other.outbox.items.size]).toEqual([1, 0]);
    valueOf(await other.session.open());
    expect(other.session.get()).toMatchObject({ opened: "none", others: [] });
  });

  it("are shown with their file, and their own workbook finds the receipt when it is opened", async () => {
    const { first, other } = await startElsewhere();
    valueOf(await other.session.open());
    await new Promise((resolve) => setImmediate(resolve));
    const [note] = other.session.get().others;
    expect(note).toMatchObject({
      club: "Children Looked After 2025-26",
      member: "E08000035",
      file: "Questionnaire.xlsx",
    });
    await retry(other);
    expect(other.session.get().others).toEqual([]);
    const later = first.reload();
    valueOf(await later.session.open());
    expect(later.opened()).toMatchObject({ waitingSince: null, receipts: [{ version: 1 }] });
    expect(later.workbook.submissions).toMatchObject({ pending: null, receipts: [{ version: 1 }] });
  });

  it("stay in the outbox if refused for good, with the reason, and are not tried again automatically", async () => {
    const { other } = await startElsewhere();
    other.submissions.refusal = problem("service-refused", { status: 409, detail: "the year is closed." });
    expect(await retry(other)).toEqual({ waits: false, after: null });
    expect(other.told.map(({ code }) => code)).toEqual(["waiting-refused"]);
    expect(other.told[0]?.message).toContain("(409): the year is closed.");
    const [note] = other.session.get().others;
    expect(note?.refused).toContain("the year is closed");
    const before = other.submissions.sent.length;
    await retry(other);
    expect(other.submissions.sent).toHaveLength(before);
    expect((await other.session.waitingWorkbook(note!.key))?.name).toBe("Questionnaire.xlsx");

    other.submissions.refusal = null;
    await other.session.sendOthers(note!.key);
    expect([versions(other).length, other.outbox.items.size]).toEqual([1, 0]);
  });

  it("are never sent by a user of another member, but when their own signs in again", async () => {
    const { other } = await startElsewhere();
    const before = other.submissions.sent.length;
    for (const signedIn of ["E10000016", null]) {
      other.submissions.signedIn = signedIn;
      await retry(other);
      expect(await other.session.waiting()).toEqual([]);
    }
    expect([other.submissions.sent.length, other.told, other.outbox.items.size]).toEqual([before, [], 1]);
    other.submissions.signedIn = "E08000035";
    await retry(other);
    expect(versions(other)).toHaveLength(1);
  });

  it("are sent even if the open workbook's has to wait for its own member to sign in, or for other work", async () => {
    const { first } = await startElsewhere();
    const [item] = first.outbox.items.values();
    const kents = {
      ...item!,
      key: "00000000-0000-4000-8000-00000000beef",
      member: "E10000016",
      place: "C:\\Kent.xlsx",
    };
    await first.outbox.keep(kents, kents);
    first.submissions.signedIn = "E10000016";
    expect(await retry(first)).toEqual({ waits: false, after: null });
    expect(first.submissions.held.map(({ receipt }) => receipt.member)).toContain("E10000016");
    expect(first.opened().waitingSince).not.toBeNull();

    first.submissions.signedIn = "E08000035";
    await first.outbox.keep({ ...kents, key: "other", member: "E08000035" }, { place: "C:\\Other.xlsx" });
    let goOn: () => void = () => undefined;
    first.workbook.before = () => new Promise((resolve) => (goOn = resolve));
    const checking = first.session.check();
    await new Promise((resolve) => setImmediate(resolve));
    expect(first.session.get().busy).not.toBeNull();
    expect(await retry(first)).toEqual({ waits: false, after: null });
    expect(versions(first).filter(({ receipt }) => receipt.member === "E08000035")).toHaveLength(1);
    first.workbook.before = () => undefined;
    goOn();
    await checking;
  });

  it("are not tried if the service does not answer for the open workbook's", async () => {
    const { first } = await startElsewhere();
    const [item] = first.outbox.items.values();
    await first.outbox.keep({ ...item!, key: "other" }, { place: "C:\\Other.xlsx" });
    first.submissions.state = "down";
    const before = first.submissions.sent.length;
    expect(await retry(first)).toEqual({ waits: true, after: null });
    expect(first.submissions.sent).toHaveLength(before + 1);
  });

  it("are left to another window that is sending them, or has sent them", async () => {
    const { other } = await startElsewhere();
    const before = other.submissions.sent.length;
    const [key = ""] = other.outbox.items.keys();
    other.outbox.elsewhere.add(key);
    await retry(other);
    expect(other.submissions.sent).toHaveLength(before);
    other.outbox.elsewhere.clear();
    const alone = other.outbox.alone;
    other.outbox.alone = (one, work) => {
      other.outbox.items.clear();
      return alone(one, work);
    };
    await retry(other);
    expect(other.submissions.sent).toHaveLength(before);
  });

  it("wait as long as the service asks, and no other is tried meanwhile", async () => {
    const { other } = await startElsewhere();
    const [item] = other.outbox.items.values();
    other.outbox.items.set("second", { ...item!, key: "second" });
    const before = other.submissions.sent.length;
    other.submissions.busyFor = 90_000;
    expect(await retry(other)).toEqual({ waits: true, after: 90_000 });
    expect([other.submissions.sent.length, other.outbox.items.size]).toEqual([before + 1, 2]);
  });

  it("can be discarded, and then are not sent", async () => {
    const { first, other } = await startElsewhere();
    const waiting = await other.session.waiting();
    expect(waiting).toHaveLength(1);
    await other.session.discard(waiting.map(({ key }) => key));
    await retry(other);
    expect(versions(other)).toEqual([]);
    const later = first.reload();
    valueOf(await later.session.open());
    expect(later.opened()).toMatchObject({ waitingSince: null, receipts: [] });
    expect(await submit(later)).toMatchObject({ kind: "received", receipt: { version: 1 } });
  });
});

describe("the open workbook's queued submission", () => {
  it("says why it was refused for good, is not sent again automatically, and is removed when submitted again", async () => {
    const { first } = await startCopies();
    first.submissions.state = "down";
    await submit(first);
    first.submissions.state = "up";
    first.submissions.refusal = problem("service-refused", { status: 409, detail: "the year is closed." });
    await retry(first);
    expect(first.opened().notTaken).toContain("the year is closed");
    expect(first.told.map(({ code }) => code)).toEqual(["service-refused"]);
    const later = first.reload();
    valueOf(await later.session.open());
    expect(later.opened().notTaken).toContain("the year is closed");
    const before = later.submissions.sent.length;
    await retry(later);
    expect([later.submissions.sent.length, later.told]).toEqual([before, []]);
    later.submissions.refusal = null;
    expect(await submit(later)).toMatchObject({ kind: "received", receipt: { version: 1 } });
    expect([later.opened().notTaken, later.outbox.items.size]).toEqual([null, 0]);
  });

  it.each([
    ["nobody is signed in any more", { signedIn: null }, "not-signed-in", undefined],
    ["another member is signed in", { signedIn: "E10000016" }, "waiting-of-another", undefined],
    ["too much is asked of the service", { busyFor: 5_000 }, "service-refused", 5_000],
  ])("waits if %s, and says so", async (_, change, code, after) => {
    const { first } = await startCopies();
    Object.assign(first.submissions, change);
    const outcome = await submit(first);
    expect(outcome).toMatchObject({ kind: "kept", why: { code } });
    expect(outcome.kind === "kept" && outcome.after).toBe(after);
    expect([first.outbox.items.size, first.opened().waitingSince !== null]).toEqual([1, true]);
    Object.assign(first.submissions, { signedIn: "E08000035", busyFor: null });
    await retry(first);
    expect(first.opened()).toMatchObject({ waitingSince: null, receipts: [{ version: 1 }] });
  });

  it("finds its receipt if another window has sent it", async () => {
    const { first } = await startCopies();
    first.submissions.state = "drops answers";
    await submit(first);
    first.submissions.state = "up";
    first.outbox.items.clear();
    await retry(first);
    expect(first.opened()).toMatchObject({ waitingSince: null, receipts: [{ version: 1 }] });
  });

  it("is recognised by its key if an earlier version of Yardstick queued it without a place", async () => {
    const { first } = await startCopies();
    first.submissions.state = "down";
    await submit(first);
    const [[key, { club, year, member, supersedes, request }]] = [...first.outbox.items] as [
      [string, WaitingSubmission],
    ];
    first.outbox.items.set(key, { club, year, member, key, supersedes, request });
    first.submissions.state = "up";
    const later = first.reload();
    valueOf(await later.session.open());
    valueOf(await later.session.clearMarks());
    expect(later.opened()).toMatchObject({ waitingSince: null, receipts: [{ version: 1 }] });
  });

  it("follows somebody else's version only if the user chooses so, even after it was queued", async () => {
    const { first } = await startCopies();
    first.submissions.state = "down";
    await submit(first);
    first.submissions.takeIn("2025-26", answersOf(cla, put(unsigned, "cla.in_need", 2900)), "B. Contact");
    first.submissions.state = "up";
    await retry(first);
    expect(inNeed(first)).toEqual([2900]);
    expect(first.told.map(({ code }) => code)).toEqual(["waiting-not-taken"]);
  });

  it.each([
    ["submitted again", (started: Started) => submit(started)],
    ["tried again", async (started: Started) => valueOf(await started.session.sendWaiting())],
  ])("is sent automatically if it was refused, and was %s while the service did not answer", async (_, again) => {
    const { first } = await startCopies();
    first.submissions.state = "down";
    await submit(first);
    first.submissions.state = "up";
    first.submissions.refusal = problem("service-refused", { status: 409, detail: "the year is closed." });
    await retry(first);
    expect(first.opened().notTaken).toContain("the year is closed");
    Object.assign(first.submissions, { state: "down", refusal: null });
    expect(await again(first)).toEqual({ kind: "kept" });
    expect(first.opened()).toMatchObject({ waitingSince: expect.any(String), notTaken: null });
    const later = first.reload();
    valueOf(await later.session.open());
    expect(later.opened().notTaken).toBeNull();
    first.submissions.state = "up";
    await retry(first);
    expect([versions(first).length, first.outbox.items.size]).toEqual([1, 0]);
  });

  it("does not take an older version's receipt for an attempt with the same answers that never arrived", async () => {
    const { first } = await startCopies();
    await submit(first);
    first.workbook.type("cla.in_need", 3100);
    await submit(first);
    first.workbook.type("cla.in_need", 3000);
    first.submissions.state = "down";
    expect(await submit(first)).toEqual({ kind: "kept" });
    // The queued submission is lost with the browser's storage.
    first.outbox.items.clear();
    first.submissions.state = "up";
    const later = first.reload();
    valueOf(await later.session.open());
    expect(later.workbook.submissions.pending).toMatchObject({ supersedes: 2 });
    expect(await submit(later)).toMatchObject({ kind: "received", receipt: { version: 3 } });
    expect(inNeed(later)).toEqual([3000, 3100, 3000]);
  });

  it("finds the receipt of the newest version if that already had its answers", async () => {
    const { first } = await startCopies();
    await submit(first);
    first.submissions.state = "drops answers";
    await submit(first);
    first.outbox.items.clear();
    first.submissions.state = "up";
    const later = first.reload();
    valueOf(await later.session.open());
    expect(later.workbook.submissions).toMatchObject({ pending: null, receipts: [{ version: 1 }] });
  });
});
