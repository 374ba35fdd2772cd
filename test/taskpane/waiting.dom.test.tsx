import { act, screen, within } from "@testing-library/react";
import type { WaitingNote } from "../../src/actions/questionnaire/session-state";
import { problem } from "../../src/domain/problems";
import { workbookProblem } from "../../src/domain/workbook-problems";
import { fail } from "../../src/domain/result";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { fakeFigures } from "../actions/fake-figures";
import { drawPane } from "./draw-pane";
import { fakeSession } from "./fake-session";

jest.setTimeout(60_000);

const note: WaitingNote = {
  key: "k1",
  club: "Children Looked After 2025-26",
  member: "E08000035",
  file: "Leeds.xlsx",
  refused: null,
};
const refused = {
  ...note,
  key: "k2",
  file: "Leeds old.xlsx",
  refused: "The club service refused the request (409): closed.",
};

describe("signing out while submissions are queued", () => {
  async function startSigningOut(...waits: readonly WaitingNote[]) {
    const session = fakeSession(null);
    session.waits = waits;
    const drawn = await drawPane(fakeFigures(), session);
    await drawn.user.click(screen.getByRole("tab", { name: "Club" }));
    await drawn.user.click(await screen.findByRole("button", { name: "Sign out" }));
    return drawn;
  }
  const isSignedOut = () => screen.queryByRole("button", { name: "Sign in" }) !== null;
  const signedOut = () => screen.findByRole("button", { name: "Sign in" });

  it("lists them with their files, and does not sign out yet", async () => {
    const { session } = await startSigningOut(note, refused);
    const card = within(await screen.findByRole("region", { name: "2 submissions have not been sent yet" }));
    expect(card.getByText("Children Looked After 2025-26 of E08000035, from Leeds.xlsx")).toBeVisible();
    expect(card.getByText("The club service refused the request (409): closed.")).toBeVisible();
    expect([isSignedOut(), session.discarded]).toEqual([false, []]);
  });

  it("sends it, and then signs out", async () => {
    const { user, session } = await startSigningOut(note);
    session.waits = [];
    await user.click(await screen.findByRole("button", { name: "Send and sign out" }));
    expect([session.othersSent, session.discarded]).toEqual([["all"], []]);
    expect(await signedOut()).toBeVisible();
  });

  it("also sends submissions refused before, of any workbook", async () => {
    const { user, session } = await startSigningOut(note, refused);
    session.waits = [];
    await user.click(await screen.findByRole("button", { name: "Send and sign out" }));
    expect(session.othersSent).toEqual(["all", "k2"]);
    expect(await signedOut()).toBeVisible();
  });

  it("stays signed in if one could not be sent, and says so", async () => {
    const { user, session } = await startSigningOut(note);
    await user.click(await screen.findByRole("button", { name: "Send and sign out" }));
    expect(await screen.findByText(/Not everything could be sent/)).toBeVisible();
    expect([isSignedOut(), session.discarded]).toEqual([false, []]);
  });

  it("discards them if the user chooses so, and only then", async () => {
    const { user, session } = await startSigningOut(note, refused);
    await user.click(await screen.findByRole("button", { name: "Discard and sign out" }));
    expect(session.discarded).toEqual(["k1", "k2"]);
    expect(await signedOut()).toBeVisible();
  });

  it("can leave them on the machine, or be cancelled", async () => {
    const { user, session } = await startSigningOut(note);
    await user.click(await screen.findByRole("button", { name: "Stay signed in" }));
    expect([isSignedOut(), screen.queryByRole("region", { name: /still waiting/ })]).toEqual([false, null]);
    await user.click(screen.getByRole("button", { name: "Sign out" }));
    await user.click(await screen.findByRole("button", { name: "Sign out and leave it here" }));
    expect(await signedOut()).toBeVisible();
    expect(session.discarded).toEqual([]);
  });

  it("says if kept data could not be deleted", async () => {
    const figures = fakeFigures();
    figures.signedOut = fail(problem("not-forgotten", { detail: "the disk is full" }));
    const { user } = await drawPane(figures, fakeSession(null));
    await user.click(screen.getByRole("tab", { name: "Club" }));
    await user.click(await screen.findByRole("button", { name: "Sign out" }));
    expect(await screen.findByText(/could not be deleted \(the disk is full\)/)).toBeVisible();
  });
});

describe("queued submissions of other workbooks", () => {
  it("are listed under Check even if no questionnaire is open; can be sent, fetched and discarded", async () => {
    URL.createObjectURL = () => "blob:x";
    URL.revokeObjectURL = () => undefined;
    const session = fakeSession(null);
    const { user } = await drawPane(fakeFigures(), session);
    await user.click(screen.getByRole("tab", { name: "Check" }));
    await screen.findByRole("heading", { name: "No questionnaire is open" });
    act(() => session.setState({ others: [note, refused] }));
    const items = within(screen.getByRole("region", { name: /Queued submissions/ })).getAllByRole("listitem");
    expect(items[0]).toHaveTextContent("from Leeds.xlsxNot sent yet.");
    const second = within(items[1]!);
    expect(items[1]).toHaveTextContent("(409): closed.");
    await user.click(second.getByRole("button", { name: "Send now" }));
    expect(session.othersSent).toEqual(["k2"]);
    await user.click(second.getByRole("button", { name: "Fetch its workbook" }));
    expect(second.getByRole("link", { name: "Save k2.xlsx" })).toHaveAttribute("download", "k2.xlsx");
    await user.click(second.getByRole("button", { name: "Discard" }));
    expect(session.discarded).toEqual(["k2"]);
    expect(screen.getAllByText(/Leeds\.xlsx/)).toHaveLength(1);
  });
});

describe("the open workbook's queued submission", () => {
  const since = "2026-06-01T09:30:00.000Z";

  it("says why it was refused, and can be sent again or discarded", async () => {
    const session = fakeSession(cla202526Example);
    const { user } = await drawPane(fakeFigures(), session);
    await screen.findByRole("button", { name: "Submit" });
    act(() => session.set({ waitingSince: since, notTaken: "The year is closed." }));
    expect(
      screen.getByText(/of 1 June 2026 at 10:30 BST was not accepted.* The year is closed\. Fix this/),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(session.sent).toBe(1);
    act(() => session.set({ waitingSince: since, notTaken: "The year is closed." }));
    await user.click(screen.getByRole("button", { name: "Discard" }));
    expect(session.discarded).toEqual(["own"]);
    expect(screen.getByText("Discarded. Your workbook still has the answers.")).toBeVisible();
  });

  it("says why it has not been sent", async () => {
    const session = fakeSession(cla202526Example);
    session.outcomes.push({ kind: "kept", why: problem("not-signed-in") });
    const { user } = await drawPane(fakeFigures(), session);
    await user.click(await screen.findByRole("button", { name: "Submit" }));
    expect(
      screen.getByText(/You are not signed in\..* kept on this machine and will be sent as soon as possible/),
    ).toBeVisible();
  });

  it("says what in the workbook cannot be read", async () => {
    const session = fakeSession(cla202526Example);
    await drawPane(fakeFigures(), session);
    await screen.findByRole("button", { name: "Submit" });
    act(() => session.set({ unread: workbookProblem("kept-not-read", { what: ["the receipt of version 2"] }) }));
    expect(screen.getByText(/could not be read: the receipt of version 2\./)).toBeVisible();
  });
});
