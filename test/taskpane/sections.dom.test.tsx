import { act, screen, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import type { SectionsRead } from "../../src/actions/section-ports";
import { aSection, sectionsOf } from "../actions/fake-sections";
import { fakeFigures } from "../actions/fake-figures";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { drawPane } from "./draw-pane";
import { cla, fakeSession } from "./fake-session";
import { violations } from "./violations";

jest.setTimeout(60_000);

const at = "2026-11-22T12:00:00.000Z";
const progress = { asked: 12, answered: 9, toFix: 1, by: "Kim Lee", at };
const ready = { by: "Sam Hill", at, checkNumber: 4711 };
const shared: SectionsRead = {
  ...sectionsOf(
    aSection("children", {
      version: 2,
      people: [{ person: "00000000-0000-4000-8000-000000000002", name: "Kim Lee", role: null }],
      note: "The ledger has the weeks.",
      wishedFor: "2026-05-01",
      progress,
    }),
    aSection("homes", { version: 1, ready, progress: { ...progress, answered: 12, toFix: 0 } }),
    aSection("spend", { version: 4, ready, changed: { by: "Kim Lee", at }, progress }),
  ),
  asOf: at,
  cause: null,
};
const label = (id: string) => cla.sections.find((section) => section.id === id)!.label;
const children = label("children");

async function open(sections: SectionsRead | null = shared, more: object = {}) {
  const session = fakeSession(cla202526Example, []);
  const drawn = await drawPane(fakeFigures(), session);
  await drawn.user.click(screen.getByRole("tab", { name: "Check" }));
  await screen.findByRole("button", { name: "Check" });
  await act(async () => session.set({ sections, ...more }));
  return drawn;
}
const openFold = async (user: Awaited<ReturnType<typeof open>>["user"]) => {
  await user.click(await screen.findByText(/^Who answers what/, { selector: "summary" }));
};
const item = (id: string) => {
  const heading = screen.getByRole("heading", { level: 2, name: label(id) });
  return within(heading.closest("li")!);
};

it("says of each section who answers it, how far it is, by whom and when", async () => {
  const { user, container } = await open();
  await openFold(user);
  expect(screen.getByText("Who answers what: 1 of 11 sections ready", { selector: "summary" })).toBeVisible();
  expect(
    item("children").getByText(/^Being filled in; 9 of 12 answered, 1 to fix or explain; checked by Kim Lee, 22 Nov/),
  ).toBeVisible();
  expect(item("children").getByText("Kim Lee; was wished for by 1 May 2026")).toBeVisible();
  expect(item("children").getByText("The ledger has the weeks.")).toBeVisible();
  expect(item("homes").getByText(/^Ready; Sam Hill said so, 22 Nov/)).toBeVisible();
  expect(item("spend").getByText(/^Changed since ready; .*; found when Kim Lee checked/)).toBeVisible();
  expect(item("nights").getByText("Not checked yet")).toBeVisible();
  expect(item("nights").getByText("Nobody named")).toBeVisible();
  expect(await violations(container)).toEqual([]);
});

it("marks a section as ready, and takes it back", async () => {
  const { user, session } = await open();
  await openFold(user);
  await user.click(screen.getByRole("button", { name: `Mark as ready: ${children}` }));
  expect(await screen.findByText(`${children} is marked as ready, with its answers as they are now.`)).toBeVisible();
  await user.click(screen.getByRole("button", { name: `Take back: ${label("homes")}` }));
  await user.click(screen.getByRole("button", { name: `Mark as ready again: ${label("spend")}` }));
  expect(session.marked).toEqual([
    { section: "children", follows: 2, isReady: true },
    { section: "homes", follows: 1, isReady: false },
    { section: "spend", follows: 4, isReady: true },
  ]);
});

it("names people the service knows and others, by keyboard, with a day and a note", async () => {
  const { user, session, container } = await open();
  await openFold(user);
  const opener = screen.getByRole("button", { name: `Change people: ${children}` });
  opener.focus();
  await user.keyboard("{Enter}");
  const form = within(screen.getByRole("form", { name: `Who answers ${children}` }));
  expect(form.getByRole("checkbox", { name: "Kim Lee" })).toBeChecked();
  expect(form.getByRole("checkbox", { name: "Kim Lee" })).toHaveFocus();
  await user.keyboard(" ");
  await user.type(form.getByRole("textbox", { name: "Name" }), "Jo Bell");
  await user.type(form.getByRole("textbox", { name: "What they do (optional)" }), "team manager");
  expect(await violations(container)).toEqual([]);
  await user.click(form.getByRole("button", { name: "Save" }));
  expect(session.assigned).toEqual([
    {
      section: "children",
      follows: 2,
      people: [{ person: null, name: "Jo Bell", role: "team manager" }],
      note: "The ledger has the weeks.",
      wishedFor: "2026-05-01",
    },
  ]);
  expect(screen.queryByRole("form")).toBeNull();
  expect(screen.getByRole("button", { name: `Change people: ${children}` })).toHaveFocus();
});

it("if somebody changed it meanwhile, says so and keeps what was typed", async () => {
  const { user, session } = await open();
  session.sectionOutcome = "changed meanwhile";
  await openFold(user);
  await user.click(screen.getByRole("button", { name: `Change people: ${children}` }));
  await user.type(screen.getByRole("textbox", { name: "Name" }), "Jo Bell");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(
    await screen.findByText(/^Somebody at your authority changed .* meanwhile, so nothing was saved/),
  ).toBeVisible();
  expect(screen.getByText("Jo Bell")).toBeVisible();
});

it("somebody who only reads has no buttons that change anything", async () => {
  const { user } = await open({ ...shared, you: { ...shared.you, mayWrite: false } });
  await openFold(user);
  expect(screen.getByText(/^You can see this and change nothing/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Mark as ready|Name people|Change people/ })).toBeNull();
});

it("without the service, shows what was last known, says so, and changes nothing", async () => {
  const cause = problem("service-unreachable", { host: "club.example" });
  const { user } = await open({ ...shared, cause });
  await openFold(user);
  expect(screen.getByText(/^The club service does not answer\. This is how it was on 22 November 2026/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Mark as ready/ })).toBeNull();
});

it("says why it could not be read, and nothing at all before signing in", async () => {
  const sectionsProblem = problem("service-unreachable", { host: "club.example" });
  const { user, session } = await open(null, { sectionsProblem });
  await openFold(user);
  expect(screen.getByText(/^Who answers which section could not be read\./)).toBeVisible();
  await act(async () => session.set({ sectionsProblem: problem("not-signed-in") }));
  expect(screen.queryByText(/^Who answers what/)).toBeNull();
});

it("submitting names the sections that nobody marked as ready, and asks", async () => {
  const { user, session } = await open();
  session.outcomes.push({ kind: "sign-off", questions: cla.signOff, answers: {}, notReady: [children, "Homes"] });
  await user.click(screen.getByRole("button", { name: "Submit" }));
  expect(await screen.findByText(`Not marked as ready: ${children}; Homes. Submit all the same?`)).toBeVisible();
  expect(screen.getByRole("button", { name: "Submit all the same" })).toBeVisible();
});
