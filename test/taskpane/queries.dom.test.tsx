import { act, screen, waitFor, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import { workbookProblem } from "../../src/domain/workbook-problems";
import { fakeFigures } from "../actions/fake-figures";
import { aThread, fakeQueries } from "../actions/fake-queries";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { drawPane } from "./draw-pane";
import { fakeSession } from "./fake-session";
import { violations } from "./violations";

jest.setTimeout(60_000);

async function open(place: "Check" | "Cell", queries = fakeQueries()) {
  const session = fakeSession(cla202526Example, []);
  const drawn = await drawPane(fakeFigures(), session, undefined, undefined, undefined, undefined, undefined, queries);
  await drawn.user.click(screen.getByRole("tab", { name: place }));
  if (place === "Cell") {
    await screen.findByRole("heading", { name: "Budget!C4 is empty" });
    const selected = { place: { sheet: "Questions", cell: "C5" }, question: "cla.starts" };
    act(() => session.set({ selected }));
  }
  return { ...drawn, queries, session };
}
const away = problem("service-unreachable", { host: "club.example" });

it("lists the club's queries in Check, with a box to reply that keeps what could not be sent", async () => {
  const { user, queries } = await open("Check", fakeQueries([aThread()]));
  const part = within(await screen.findByRole("region", { name: "Queries" }));
  expect(part.getByRole("heading", { name: "1 open query from the club" })).toBeVisible();
  const thread = within(part.getByRole("region", { name: /^Query from the club: / }));
  expect(thread.getByText("Are transfers counted?")).toBeVisible();
  expect(thread.getByText("The answer then: 240")).toBeVisible();

  const box = thread.getByRole("textbox", { name: "Your reply" });
  await user.type(box, "One of six children.");
  queries.refusal = away;
  await user.click(thread.getByRole("button", { name: "Send reply" }));
  expect(await thread.findByText(/^Not sent; your words are kept here\./)).toBeVisible();
  expect(box).toHaveValue("One of six children.");

  queries.refusal = null;
  await user.click(thread.getByRole("button", { name: "Send reply" }));
  expect(await thread.findByText("Sent.")).toBeVisible();
  expect(box).toHaveValue("");
  // Tried again with one id, so that the service keeps it once.
  expect(queries.sent).toHaveLength(2);
  expect(queries.sent[1]).toEqual(queries.sent[0]);
  expect(await part.findByRole("heading", { name: "Queries" })).toBeVisible();
  expect(thread.getByText("One of six children.")).toBeVisible();
});

it("shows nothing in Check where there are no queries or all are closed, and says where they could not be read", async () => {
  const { queries, user } = await open("Check", fakeQueries([aThread({ state: "closed" })]));
  await screen.findByRole("button", { name: "Check" });
  expect(screen.queryByRole("region", { name: "Queries" })).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Cell" }));
  queries.unread = away;
  await user.click(screen.getByRole("tab", { name: "Check" }));
  expect(await screen.findByText(/^The queries on your answers could not be read\./)).toBeVisible();
  queries.unread = null;
  queries.threads = [aThread({ subject: null, seen: null, state: "answered", answeredByVersion: 2 })];
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("region", { name: "Query from the club: About the whole submission" })).toBeVisible();
  expect(screen.getByText("Answered by version 2, which changed it.")).toBeVisible();
});

it("opens the box for a question to the club, with the focus, for the menu of a cell", async () => {
  const { state } = await open("Cell");
  act(() => state.want("cell", "question to the club"));
  const box = await screen.findByRole("textbox", { name: "Your question to the club" });
  await waitFor(() => expect(box).toHaveFocus());
});

const noAnswer = (cell: string) => workbookProblem("no-question-here", { cell }).message;

it("says that a status is no answer, and does not open the box at the next answer", async () => {
  const { state, session } = await open("Cell");
  const answer = session.get().opened;
  const field = answer !== null && answer !== "none" ? answer.selected : null;
  const place = { sheet: "Homes", cell: "A5" };
  act(() => session.set({ selected: { place, register: "homes", header: "Status", row: 0 } }));
  act(() => state.want("cell", "question to the club"));
  expect(state.get()).toMatchObject({ wanted: null, notice: { text: noAnswer("Homes!A5") } });
  act(() => session.set({ selected: field }));
  await screen.findByRole("button", { name: "Ask the club about this cell" });
  expect(screen.queryByRole("textbox", { name: "Your question to the club" })).toBeNull();
});

it("asks the club about the selected cell, with its question, and shows the thread there", async () => {
  const { user, queries, container } = await open("Cell");
  await user.click(await screen.findByRole("button", { name: "Ask the club about this cell" }));
  await user.type(screen.getByRole("textbox", { name: "Your question to the club" }), "Do short breaks count?");
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Send to the club" }));
  const thread = within(await screen.findByRole("region", { name: /^Your question to the club: / }));
  expect(thread.getByText("Do short breaks count?")).toBeVisible();
  expect(queries.sent).toMatchObject([{ subject: "cla.starts", words: "Do short breaks count?" }]);
});

it("sends feedback on the selected question, and only words", async () => {
  const { user, queries } = await open("Cell");
  await user.click(await screen.findByRole("button", { name: "This question is unclear" }));
  const send = screen.getByRole("button", { name: "Send feedback" });
  await user.click(send);
  expect(queries.sent).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: "What is unclear" }), "Which day?");
  await user.click(send);
  expect(await screen.findByText(/^Thank you\./)).toBeVisible();
  expect(queries.sent).toMatchObject([{ question: "cla.starts", words: "Which day?" }]);
});

it("shows the threads of the selected question and no others", async () => {
  const other = aThread({ id: "00000000-0000-4000-8000-000000000002", subject: "cla.ceases" });
  await open("Cell", fakeQueries([aThread(), other]));
  expect(await screen.findAllByRole("region", { name: /^Query from the club: / })).toHaveLength(1);
});
