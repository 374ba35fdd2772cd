import { act, screen, waitFor, within } from "@testing-library/react";
import type { SubmitOutcome } from "../../src/actions/questionnaire/session-state";
import { fakeFigures } from "../actions/fake-figures";
import { cla202526WithFaults } from "../domain/clubs/cla-2025-26-faults";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { put } from "../domain/clubs/put";
import { answersOf } from "../domain/rules/answers-of";
import { drawPane, openDialog } from "./draw-pane";
import { cla, fakeSession, findingOf, receiptOf, refused } from "./fake-session";

jest.setTimeout(60_000);

async function submitted(...outcomes: SubmitOutcome[]) {
  const session = fakeSession(cla202526Example);
  session.outcomes.push(...outcomes);
  const drawn = await drawPane(fakeFigures(), session);
  await drawn.user.click(await screen.findByRole("button", { name: "Submit" }));
  await act(async () => undefined);
  return drawn;
}
const toSign: SubmitOutcome = {
  kind: "sign-off",
  questions: cla.signOff,
  answers: { "cla.signed_role": "Finance manager" },
  notReady: [],
};
const stale: SubmitOutcome = {
  kind: "stale",
  theirs: { receipt: receiptOf(2), answers: answersOf(cla, cla202526Example), explanations: [] },
  differences: [{ subject: "cla.starts", label: "Children who started", mine: "240 children", theirs: "251 children" }],
};

describe("open findings", () => {
  it("that are only blanks are listed one by one", async () => {
    const blanks = put(put(cla202526Example, "cla.in_need", null), "cla.contact_name", null);
    const { user } = await drawPane(fakeFigures(), fakeSession(blanks));
    await user.click(await screen.findByRole("button", { name: "Submit" }));
    expect(
      screen.getByText("Not sent: 2 questions to answer before you can submit. The list below says which."),
    ).toBeVisible();
    const region = within(screen.getByRole("region", { name: "Findings" }));
    await waitFor(() => expect(region.getAllByRole("listitem")).toHaveLength(2));
  });

  it("are listed with reasons, and nothing is sent", async () => {
    const { user, session } = await drawPane(fakeFigures(), fakeSession(cla202526WithFaults));
    await user.click(await screen.findByRole("button", { name: "Submit" }));
    const { opened } = session.get();
    const open = opened !== null && opened !== "none" ? opened.check!.open : [];
    expect(open.length).toBeGreaterThan(10);
    const blanks = open.filter(({ finding }) => finding.kind === "answered").length;
    const fix = open.filter(({ reason }) => reason === "must be fixed").length - blanks;
    const said = `${fix} things to fix, ${open.length - fix - blanks} to explain and ${blanks} questions to answer`;
    expect(screen.getByText(`Not sent: ${said} before you can submit.`, { exact: false })).toBeVisible();
    const region = within(screen.getByRole("region", { name: "Findings" }));
    await waitFor(() => expect(region.getAllByRole("listitem")).toHaveLength(open.length));
    for (const item of region.getAllByRole("listitem")) {
      expect(item).toHaveTextContent(/To fix|To explain|Explanation has lapsed|not answered yet/);
    }
    expect(screen.getByRole("heading", { name: "Findings" })).toHaveFocus();
    expect(screen.queryByRole("region", { name: "Receipt" })).toBeNull();
  });
});

describe("the sign-off", () => {
  it("asks the club's questions with the workbook's answers, and sends nothing while one is missing", async () => {
    const { user, session } = await submitted(toSign);
    const fields = within(await openDialog());
    expect(fields.getByLabelText(/^Signed off by/)).toHaveFocus();
    expect(fields.getByLabelText(/^Signatory's job title/)).toHaveValue("Finance manager");
    await user.click(fields.getByRole("button", { name: "Sign off and submit" }));
    expect(fields.getAllByText("Fill this in.")).toHaveLength(3);
    expect(fields.getByLabelText(/^Signed off by/)).toHaveFocus();
    expect(session.choices).toEqual([{}]);
  });

  it("sends what was filled in, with dates in the form of answers", async () => {
    const { user, session } = await submitted(toSign);
    const fields = within(await openDialog());
    await user.type(fields.getByLabelText(/^Signed off by/), " A. Officer ");
    await user.type(fields.getByLabelText(/^Date of sign-off/), "2026-06-01");
    await user.selectOptions(fields.getByLabelText(/^Agrees with Section 251/), "Yes");
    await user.click(fields.getByRole("button", { name: "Sign off and submit" }));
    expect(session.choices.at(-1)).toEqual({
      signOff: {
        "cla.signed_by": "A. Officer",
        "cla.signed_role": "Finance manager",
        "cla.signed_on": "2026-06-01",
        "cla.agrees_with_return": "Yes",
        "cla.remarks": "",
      },
    });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(await screen.findByRole("region", { name: "Receipt" })).toHaveTextContent("Version1");
  });

  it("is closed with Escape, and nothing typed is lost", async () => {
    const { user, session } = await submitted(toSign, toSign);
    await user.type(within(await openDialog()).getByLabelText(/^Signed off by/), "A. Officer");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(session.choices).toHaveLength(1);
    await user.click(await screen.findByRole("button", { name: "Submit" }));
    expect(within(await openDialog()).getByLabelText(/^Signed off by/)).toHaveValue("A. Officer");
  });

  it("shows what was changed on the sheet since it was sent, and not what was typed before", async () => {
    const changed = { ...toSign, answers: { ...toSign.answers, "cla.signed_on": "2026-10-09" } };
    const { user } = await submitted(toSign, changed);
    const fields = within(await openDialog());
    await user.type(fields.getByLabelText(/^Date of sign-off/), "2026-11-30");
    await user.type(fields.getByLabelText(/^Signed off by/), "A. Officer");
    await user.keyboard("{Escape}");
    await user.click(await screen.findByRole("button", { name: "Submit" }));
    const again = within(await openDialog());
    expect(again.getByLabelText(/^Date of sign-off/)).toHaveValue("2026-10-09");
    expect(again.getByLabelText(/^Signed off by/)).toHaveValue("A. Officer");
  });
});

describe("a receipt", () => {
  it("gives version, time, sender, number and content hash; can be printed and copied", async () => {
    const { user, session } = await submitted();
    const card = screen.getByRole("region", { name: "Receipt" });
    expect(screen.getByText("Received as version 1.")).toBeVisible();
    expect(card).toHaveTextContent("1 June 2026 at 10:30 BST");
    for (const text of ["Leeds (E08000035)", "A. Contact", "receipt-1", "1".repeat(64)]) {
      expect(card).toHaveTextContent(text);
    }
    await user.click(within(card).getByRole("button", { name: "Print receipt" }));
    expect(session.printed).toEqual([receiptOf(1)]);
    await user.click(within(card).getByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toContain(
      `Receipt number: receipt-1\nContent (SHA-256): ${"1".repeat(64)}`,
    );
  });

  it("says that submitting the same again made no new version", async () => {
    await submitted({ kind: "received", receipt: receiptOf(3), isNew: false });
    expect(
      screen.getByText(/already has exactly this submission, as version 3. No new version was made/),
    ).toBeVisible();
  });

  it("is shown when the workbook is opened again", async () => {
    const session = fakeSession(cla202526Example);
    const { user } = await drawPane(fakeFigures(), session);
    act(() => session.set({ receipts: [receiptOf(1), receiptOf(2)] }));
    await user.click(await screen.findByText("Submitted: version 2, 2 June 2026 at 10:30 BST"));
    expect(await screen.findByRole("region", { name: "Receipt" })).toHaveTextContent("receipt-2");
  });
});

test("once submitted, it is said so and Submit is no longer what to do, until something changes", async () => {
  const { session, user } = await drawPane(fakeFigures(), fakeSession(cla202526Example));
  const looks = () => screen.getByRole("button", { name: "Submit" }).className;
  await user.click(await screen.findByRole("button", { name: "Check" }));
  const ready = looks();
  await user.click(screen.getByRole("button", { name: "Submit" }));
  expect(await screen.findAllByText(/^Submitted as version 1 on 1 June 2026.* Nothing has changed since/)).not.toEqual(
    [],
  );
  expect(screen.queryByText("Ready to submit.")).toBeNull();
  expect(looks()).not.toBe(ready);
  session.filled = put(cla202526Example, "cla.in_need", 3_001);
  await user.click(screen.getByRole("button", { name: "Check again" }));
  expect(screen.getAllByText("Ready to submit.")).not.toEqual([]);
  expect(looks()).toBe(ready);
});

test("two clicks at once submit once", async () => {
  const session = fakeSession(cla202526Example);
  await drawPane(fakeFigures(), session);
  const button = await screen.findByRole("button", { name: "Submit" });
  await act(async () => {
    button.click();
    button.click();
  });
  expect(session.choices).toHaveLength(1);
});

describe("without the service", () => {
  it("says that the submission is queued, and sends it when asked", async () => {
    const { user, session } = await submitted({ kind: "kept" });
    expect(screen.getByText(/Your submission is kept on this machine/)).toBeVisible();
    expect(screen.getByText(/has been queued on this machine since 1 June 2026 at 11:00 BST/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Send now" }));
    expect(session.sent).toBe(1);
    expect(screen.getByRole("region", { name: "Receipt" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Send now" })).toBeNull();
  });

  it("says what else went wrong, and leaves everything as it was", async () => {
    const session = fakeSession(cla202526Example);
    const { user } = await drawPane(fakeFigures(), session);
    await screen.findByRole("button", { name: "Submit" });
    session.refusal = refused;
    await user.click(screen.getByRole("button", { name: "Submit" }));
    expect(screen.getByText(/the sheet is protected/)).toBeVisible();
    session.refusal = null;
    await user.click(screen.getByRole("button", { name: "Submit" }));
    expect(screen.getByRole("region", { name: "Receipt" })).toBeVisible();
  });
});

describe("another version submitted in the meantime", () => {
  it("is shown beside the user's own", async () => {
    await submitted(stale);
    const card = screen.getByRole("region", { name: "There is another version" });
    expect(card).toHaveTextContent(/A. Contact has submitted version 2 in the meantime \(2 June 2026/);
    expect(within(card).getByRole("row", { name: "Children who started 240 children 251 children" })).toBeVisible();
  });

  it("is replaced by the user's own if the user chooses so", async () => {
    const { user, session } = await submitted(stale);
    await user.click(screen.getByRole("button", { name: "Send mine as version 3" }));
    expect(session.choices.at(-1)).toEqual({ over: 2 });
    expect(screen.queryByRole("region", { name: "There is another version" })).toBeNull();
  });

  it("keeps the sign-off with the choice", async () => {
    const { user, session } = await submitted({ ...toSign, questions: [cla.signOff[0]!], answers: {} }, stale);
    const fields = within(await openDialog());
    await user.type(fields.getByLabelText(/^Signed off by/), "A. Officer");
    await user.click(fields.getByRole("button", { name: "Sign off and submit" }));
    await user.click(await screen.findByRole("button", { name: "Send mine as version 3" }));
    expect(session.choices.at(-1)).toEqual({ over: 2, signOff: { "cla.signed_by": "A. Officer" } });
  });

  it("is kept if the user chooses so", async () => {
    const { user, session } = await submitted(stale);
    await user.click(screen.getByRole("button", { name: "Keep theirs" }));
    expect(session.choices).toHaveLength(1);
    expect(screen.getByText(/Nothing was sent. Version 2 is still the club's/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Keep theirs" })).toBeNull();
  });
});

test("findings of the club service only are listed, and can be shown and explained", async () => {
  const other = fakeSession(cla202526WithFaults);
  await other.open();
  await other.check();
  const finding = findingOf(other, "CLA-YEAR-CHILDREN-03", "cla.population");
  const { user, session } = await submitted({ kind: "findings", findings: [finding] });
  const region = within(screen.getByRole("region", { name: "What the club service found" }));
  await user.click(region.getByRole("button", { name: /last year\. Readers will ask/ }));
  await user.click(region.getByRole("button", { name: /^Go to / }));
  expect(session.shown).toEqual([finding.place]);
  await user.type(region.getByRole("textbox", { name: "Your explanation" }), "New estimate, which added 6,000 people.");
  await user.click(region.getByRole("button", { name: "Save explanation" }));
  expect(session.written).toEqual([{ subject: "cla.population", text: "New estimate, which added 6,000 people." }]);
});
