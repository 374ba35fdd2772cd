import { act, screen, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import { nextOfReturn } from "../../src/taskpane/next-of-return";
import { aClub, aRequest, aReturn, type FakeClubs } from "../actions/fake-clubs";
import { fakeFigures } from "../actions/fake-figures";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { drawPane } from "./draw-pane";
import { fakeSession } from "./fake-session";
import { violations } from "./violations";

jest.setTimeout(60_000);

const name = "Children Looked After 2025-26";
/** A day from today, as an ISO date. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function open(prepare: (clubs: FakeClubs) => void = () => undefined, session = fakeSession(null)) {
  const drawn = await drawPane(fakeFigures(), session);
  prepare(drawn.clubs);
  await drawn.user.click(screen.getByRole("tab", { name: "Club" }));
  await drawn.user.click(await screen.findByRole("button", { name: "Your clubs" }));
  const page = within(await screen.findByRole("region", { name: "Your clubs" }));
  return { ...drawn, page };
}

it("says of each club its state, what is due when, how far it is, who submitted, and which queries wait for you", async () => {
  const progress = { ready: 2, sections: 11, asked: 172, answered: 143, toFix: 4, at: "2026-11-03T10:00:00.000Z" };
  const newest = { version: 2, receivedAt: "2026-11-03T10:00:00.000Z", submittedBy: "A. Fox" };
  const { page, container } = await open((clubs) => {
    clubs.mine = [
      aReturn({ due: inDays(12), progress }),
      aReturn({
        club: "sen",
        label: "Special Educational Needs",
        due: inDays(-3),
        newest,
        daysLate: 2,
        openQueries: 2,
      }),
      aReturn({ club: "cfo", label: "CFO survey", opensOn: inDays(20), due: inDays(40) }),
    ];
  });
  const card = (label: string) => within(page.getByRole("heading", { name: label }).closest("li")!);
  const cla = card(name);
  expect(cla.getByText("This year is open.")).toBeVisible();
  expect(cla.getByText(/^Return due .*: 12 days left$/)).toBeVisible();
  expect(
    cla.getByText("143 of 172 answered, 4 to fix or explain; 2 of 11 sections ready; last checked 3 Nov 2026"),
  ).toBeVisible();
  expect(cla.getByText("Nothing submitted yet")).toBeVisible();
  const sen = card("Special Educational Needs 2025-26");
  expect(sen.getByText("Version 2 submitted 3 Nov 2026 by A. Fox")).toBeVisible();
  expect(sen.getByText(/^Return was due .*: 2 days late$/)).toBeVisible();
  expect(sen.getByText("2 queries from the club wait for your answer")).toBeVisible();
  expect(sen.getByText("Next: answer the club's queries, in Check.")).toBeVisible();
  expect(card("CFO survey 2025-26").getByText(/^Opens on /)).toBeVisible();
  expect(await violations(container)).toEqual([]);
});

it.each([
  ["not open yet", { opensOn: "2026-12-01" }, /nothing until it opens/],
  ["with queries", { openQueries: 1, newest: null }, /answer the club's queries/],
  ["not begun", {}, /build the questionnaire/],
  [
    "begun",
    { progress: { ready: 0, sections: 1, asked: 1, answered: 0, toFix: 0, at: "" } },
    /check it, and submit it/,
  ],
  ["late", { due: "2026-10-09" }, /as soon as you can/],
  [
    "submitted",
    { due: "2026-10-09", newest: { version: 1, receivedAt: "", submittedBy: "" } },
    /the draft, expected by 2 Nov 2026/,
  ],
  [
    "submitted, with a deadline after the timetable's draft",
    { newest: { version: 1, receivedAt: "", submittedBy: "" } },
    /the draft\. You can submit again/,
  ],
  ["closed", { state: "closed" as const }, /the draft, expected/],
  ["at its draft", { state: "draft" as const }, /read the draft, and tell/],
  ["being revised", { state: "revising" as const }, /submit again/],
  ["final", { state: "final" as const }, /read the final figures/],
])("says what is next in a club year that is %s", (_case, more, next) => {
  expect(nextOfReturn(aReturn({ due: "2026-12-11", ...more }), "2026-11-01")).toMatch(next);
});

it("builds a questionnaire where the workbook has none, and goes to Check", async () => {
  const { page, user, session, state } = await open((clubs) => (clubs.mine = [aReturn({ due: inDays(5) })]));
  await user.click(page.getByRole("button", { name: `Build its questionnaire here: ${name}` }));
  expect(session.built).toEqual(["cla 2025-26"]);
  expect(state.get().tab).toBe("check");
});

it("goes to the questionnaire that this workbook has, and says where another is in the way", async () => {
  const { page, user, state } = await open(
    (clubs) => (clubs.mine = [aReturn({ openQueries: 1 }), aReturn({ club: "adoption", label: "Adoption" })]),
    fakeSession(cla202526Example),
  );
  const adoption = within(page.getByRole("heading", { name: "Adoption 2025-26" }).closest("li")!);
  expect(adoption.getByText(/^This workbook has the questionnaire Children Looked After 2025-26\./)).toBeVisible();
  expect(adoption.queryByRole("button", { name: /Build/ })).toBeNull();
  await user.click(page.getByRole("button", { name: `Answer queries: ${name}` }));
  expect(state.get().tab).toBe("check");
});

it("shows another club's figures, and lists those that ask nothing apart", async () => {
  const { page, user, figures, state } = await open();
  const { value: clubs = [] } = (await figures.clubs()) as { value?: { club: string; label: string }[] };
  expect(page.getByRole("heading", { name: "Published figures" })).toBeVisible();
  const other = clubs.find(({ club }) => club !== "small");
  if (other === undefined) return;
  await user.click(page.getByRole("button", { name: other.label }));
  expect(state.get().tab).toBe("compare");
});

it("without the service, says as of when it is", async () => {
  const { page } = await open((clubs) => (clubs.cause = problem("service-unreachable", { host: "club.example" })));
  expect(page.getByText(/^The club service does not answer\. This is how it was on 22 September 2026/)).toBeVisible();
});

it("goes back to Club, with the focus where it was", async () => {
  const { page, user } = await open();
  expect(page.getByRole("button", { name: "Back to Club" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: "Your clubs" })).toHaveFocus();
});

describe("joining a club", () => {
  const openJoin = async (...all: FakeClubs["all"]) => {
    const drawn = await open((clubs) => (clubs.all = all.length === 0 ? clubs.all : all));
    await drawn.user.click(drawn.page.getByText("Join or leave a club", { selector: "summary" }));
    await drawn.page.findByRole("heading", { name: "Adoption" });
    return drawn;
  };

  it("says what it means, and asks with a word to the club", async () => {
    const { page, user, clubs, container } = await openJoin();
    expect(page.getByText(/^120 questions in 9 sections, and 1 table .*; 40 members now\.$/)).toBeVisible();
    expect(page.getByText("Whom to ask: Ada Admin, ada@club.example")).toBeVisible();
    expect(page.getByText(/^Members see each other's figures by name/)).toBeVisible();
    await user.click(page.getByRole("button", { name: "Ask to join from 2026-27: Adoption" }));
    await user.type(page.getByRole("textbox", { name: /What the club should know/ }), "A new service.");
    expect(await violations(container)).toEqual([]);
    clubs.refusal = problem("service-unreachable", { host: "club.example" });
    await user.click(page.getByRole("button", { name: "Send request" }));
    expect(page.getByRole("textbox", { name: /What the club should know/ })).toHaveValue("A new service.");
    clubs.refusal = null;
    await act(async () => undefined);
    await user.click(await page.findByRole("button", { name: "Send request" }));
    expect(clubs.asked).toMatchObject([{ club: "adoption", kind: "join", words: "A new service." }]);
    expect(
      await page.findByText(/^Sam Hill asked to join from 2026-27, 22 Sept? 2026: not decided yet\.$/),
    ).toBeVisible();
    await user.click(page.getByRole("button", { name: "Withdraw request: Adoption" }));
    expect(clubs.withdrawn).toEqual([clubs.asked[0]!.id]);
  });

  it("gives the club's reason for a refusal, and asks to leave one it is in", async () => {
    const decided = { state: "refused" as const, decidedBy: "Ada Admin", decidedAt: "2026-10-01T10:00:00.000Z" };
    const { page, user, clubs } = await openJoin(
      aClub({ request: aRequest({ ...decided, reason: "We are full." }) }),
      aClub({ club: "cla", label: "Children Looked After", isMember: true, isYours: true }),
    );
    expect(page.getByText(/: refused by Ada Admin, 1 Oct 2026\. We are full\.$/)).toBeVisible();
    await user.click(page.getByRole("button", { name: "Ask to leave from 2026-27: Children Looked After" }));
    await user.click(page.getByRole("button", { name: "Send request" }));
    expect(clubs.asked).toMatchObject([{ club: "cla", kind: "leave", words: null }]);
  });
});
