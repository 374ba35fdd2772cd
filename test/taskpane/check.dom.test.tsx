import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import { findingState } from "../../src/domain/questionnaire/finding-state";
import { isToAnswer } from "../../src/domain/questionnaire/is-to-answer";
import { fail } from "../../src/domain/result";
import { explanationFault } from "../../src/domain/rules/explanation-fault";
import { cla202526WithFaults } from "../domain/clubs/cla-2025-26-faults";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { put } from "../domain/clubs/put";
import { fakeFigures } from "../actions/fake-figures";
import { scriptNotCome } from "../domain/script-not-come";
import { drawPane } from "./draw-pane";
import { cla, fakeSession, findingOf, refused, type FakeSession } from "./fake-session";

jest.setTimeout(60_000);

const faults = () => fakeSession(cla202526WithFaults);
/** One finding that can be explained, one that is fixed with one click. */
const two = () =>
  fakeSession(
    put(put(cla202526Example, "cla.population", 106_000), "cla.enquiries", { value: "480", numberFormat: "@" }),
  );

async function checked(session = faults()) {
  const drawn = await drawPane(fakeFigures(), session);
  await drawn.user.click(await screen.findByRole("button", { name: "Check" }));
  await screen.findByRole("button", { name: "Check again" });
  return drawn;
}
const list = () => within(screen.getByRole("region", { name: "Findings" }));
const items = () => list().queryAllByRole("listitem");
/** The findings, each of a bundle by itself. */
const lines = () =>
  items().flatMap((item) => {
    const several = /^(\d+) /.exec(item.textContent ?? "")?.[1];
    return Array.from({ length: several === undefined ? 1 : Number(several) }, () => item);
  });
const headings = () =>
  list()
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);
const checkOf = (session: FakeSession) => {
  const { opened } = session.get();
  if (opened === null || opened === "none" || opened.check === null) throw new Error("Nothing was checked.");
  return opened.check;
};
/** What each finding asks for, except blanks that need not be answered. */
const statesOf = (session: FakeSession) =>
  checkOf(session)
    .findings.filter(({ finding }) => finding.severity !== "information" || !isToAnswer(finding))
    .map(({ finding, explained }) => findingState(finding, explained));
const placeOf = (session: FakeSession, id: string) => checkOf(session).answers.questions[id]!.place;
/** Questions of one section that one rule compares with last year. */
const jumps = ["cla.adoption_spend", "cla.short_breaks_spend", "cla.education_spend"];
const toggle = (name: RegExp) => list().getByRole("button", { name });

describe("without a questionnaire", () => {
  it("says so, offers the clubs' years and builds one for the user's authority", async () => {
    const { user, session } = await drawPane();
    expect(screen.getByRole("tab", { name: "Compare" })).toHaveAttribute("aria-selected", "true");
    await user.click(screen.getByRole("tab", { name: "Check" }));
    const card = await screen.findByRole("region", { name: "No questionnaire is open" });
    expect(within(card).getByRole("option", { name: "Children Looked After 2025-26" })).toBeInTheDocument();
    expect(card).toHaveTextContent("for Leeds");
    await user.click(within(card).getByRole("button", { name: "Build the questionnaire" }));
    expect(session.built).toEqual(["cla 2025-26"]);
    expect(await screen.findByRole("heading", { level: 1, name: "Children Looked After 2025-26" })).toBeVisible();
  });

  it("says why it could not be built", async () => {
    const { user, session } = await drawPane();
    await user.click(screen.getByRole("tab", { name: "Check" }));
    session.refusal = refused;
    await user.click(await screen.findByRole("button", { name: "Build the questionnaire" }));
    expect(screen.getByText(/could not do this: the sheet is protected/)).toBeVisible();
  });
});

describe("opening", () => {
  it("opens the pane at Check if the workbook has a questionnaire, and names club, year, member and deadline", async () => {
    await drawPane(fakeFigures(), faults());
    expect(screen.getByRole("tab", { name: "Check" })).toHaveAttribute("aria-selected", "true");
    expect(await screen.findByRole("heading", { level: 1, name: "Children Looked After 2025-26" })).toBeVisible();
    const panel = screen.getByRole("tabpanel");
    expect(panel).toHaveTextContent(/Leeds · Deadline \d+ \w+ 2026: (today|in \d+ days?|\d+ days? late)/);
    expect(panel).toHaveTextContent("Not checked yet");
  });

  it("says until when the club has extended this member's return", async () => {
    const { session } = await drawPane(fakeFigures(), faults());
    const extension = { until: "2026-12-18", reason: "A new ledger." };
    act(() => session.set({ due: { day: "2026-12-18", lastDay: "2026-12-18", extension } }));
    expect(
      await screen.findByText(/Leeds · Extended to 18 Dec 2026: (today|in \d+ days?|\d+ days? late)/),
    ).toBeVisible();
  });

  it("opens it at Check too once the user has signed in", async () => {
    const { user } = await drawPane(fakeFigures(fail(problem("not-signed-in"))), faults());
    await user.click(await screen.findByRole("button", { name: "Try as Leeds" }));
    expect(await screen.findByRole("tab", { name: "Check", selected: true })).toBeVisible();
  });

  it("does not leave a tab that the user has chosen", async () => {
    const { user, session } = await drawPane();
    await user.click(screen.getByRole("tab", { name: "Club" }));
    await act(() => session.build("cla", "2025-26"));
    expect(screen.getByRole("tab", { name: "Club" })).toHaveAttribute("aria-selected", "true");
  });

  it("says why the workbook could not be read, and tries again", async () => {
    const session = faults();
    session.refusal = refused;
    const { user } = await drawPane(fakeFigures(), session);
    await user.click(screen.getByRole("tab", { name: "Check" }));
    session.refusal = null;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("button", { name: "Check" })).toBeVisible();
  });
});

describe("a chart of homes", () => {
  it("is offered with what it shows at the last check, and is put into the workbook", async () => {
    const { user } = await checked();
    await user.click(screen.getByText("Chart of your homes"));
    expect(
      await screen.findByText(/^At the last check: .*Leeds' 3 homes cost £\S+ to £\S+ a week; the most expensive, /),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Insert chart of homes" }));
    expect(await screen.findByText(/^The chart is on the sheet "Yardstick chart 1"/)).toBeVisible();
  });

  it("says what it needs where no home can be worked out", async () => {
    const homes = (cla202526Example.rows?.homes ?? []).map((row) => ({ ...row, nights_occupied: null }));
    const { user } = await checked(fakeSession({ ...cla202526Example, rows: { homes } }));
    await user.click(screen.getByText("Chart of your homes"));
    expect(await screen.findByText(/fill in Fixed cost, Variable cost and Nights occupied \(above 0\)/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Insert chart of homes" })).toBeNull();
    expect(screen.getByRole("button", { name: "Go to the table of homes" })).toBeVisible();
  });
});

describe("a check", () => {
  it("counts what asks for what, and announces it to screen readers", async () => {
    const { session } = await checked();
    const states = statesOf(session);
    const count = (state: string) => states.filter((each) => each === state).length;
    expect(count("fix")).toBeGreaterThan(1);
    const chips = within(screen.getByRole("group", { name: /What was found/ }));
    expect(chips.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      `To fix ${count("fix")}`,
      `To explain ${count("explain")}`,
      `To answer ${count("to answer")}`,
      `For information ${count("for information")}`,
    ]);
    expect(
      screen.getByText(new RegExp(`^Found: ${count("fix")} to fix, ${count("explain")} to explain,`)),
    ).toHaveAttribute("role", "status");
  });

  it("shows every finding but blanks, section by section in the order of the workbook", async () => {
    const { session } = await checked();
    const listed = statesOf(session).filter((state) => state !== "to answer");
    expect(listed.length).toBeGreaterThan(20);
    expect(lines()).toHaveLength(listed.length);
    // Of the sign-off, a cell has lost its name.
    expect(headings()).toEqual(["Contact", ...cla.sections.map(({ label }) => label), "Scrapbook", "Sign-off"]);
  });

  it("counts blanks by section, without listing them, and goes to the first", async () => {
    const { user, session } = await checked(fakeSession({}));
    expect(items()).toEqual([]);
    const [first] = cla.sections[0]!.questions;
    const count = cla.sections[0]!.questions.length;
    const progress = list().getByRole("button", { name: /^Population: / });
    expect(progress).toHaveTextContent(`0 of ${count} answered · ${count} to answer`);
    await user.click(progress);
    expect(session.shown).toEqual([placeOf(session, first!.id)]);
    // What need not be answered is not to answer.
    expect(list().getByRole("button", { name: /^Scrapbook: / })).toHaveTextContent(/answered · optional$/);
    expect(list().queryByRole("heading", { name: "Sign-off" })).toBeNull();
  });

  it("says what is to answer, one by one, if asked", async () => {
    const { user, session } = await checked(fakeSession(put(cla202526Example, "cla.in_need", null)));
    await user.click(toggle(/^To answer 1$/));
    await waitFor(() => expect(items()).toHaveLength(1));
    await user.click(toggle(/Children in need at 31 March/));
    expect(session.shown).toEqual([placeOf(session, "cla.in_need")]);
  });

  it("says that a perfect form is ready, and what comes next", async () => {
    const unsigned = cla.signOff.reduce((filled, { id }) => put(filled, id, null), cla202526Example);
    const { user, session } = await checked(fakeSession(unsigned));
    expect(screen.getAllByText("Ready: sign off to submit.")).not.toEqual([]);
    expect(list().getByText("The check found nothing.")).toBeVisible();
    expect(list().getByText("5 of 5 answered")).toBeVisible();
    expect(screen.getByText(/^Rules: \d+ passed, 0 found something, \d+ waits? for the sign-off, /)).toBeVisible();
    session.filled = cla202526Example;
    await user.click(screen.getByRole("button", { name: "Check again" }));
    expect(screen.getAllByText("Ready to submit.")).not.toEqual([]);
  });

  it("filters findings by what they ask for and by words, and shows all again", async () => {
    const { user, session } = await checked();
    const count = (state: string) => statesOf(session).filter((each) => each === state).length;
    await user.click(toggle(/^To fix/));
    await waitFor(() => expect(lines()).toHaveLength(count("fix")));
    for (const item of items()) expect(item).toHaveTextContent(/To fix/);
    await user.click(toggle(/^To explain/));
    await waitFor(() => expect(lines()).toHaveLength(count("fix") + count("explain")));
    await user.click(list().getByRole("button", { name: "Show all" }));
    await user.type(screen.getByRole("searchbox", { name: "Search the findings" }), "postcode scrapbook");
    await waitFor(() => expect(items()).toHaveLength(1));
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "zzz");
    expect(await list().findByText("No findings match.")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Show all" }));
    await waitFor(() => expect(items().length).toBeGreaterThan(20));
  });

  it("shows everything again when nothing is left of what was chosen", async () => {
    const { user, session } = await checked(fakeSession(put(two().filled, "cla.in_need", null)));
    await user.click(toggle(/^To answer/));
    await waitFor(() => expect(items()).toHaveLength(1));
    session.filled = two().filled;
    await user.click(screen.getByRole("button", { name: "Check again" }));
    await waitFor(() => expect(items()).toHaveLength(2));
  });

  it("has no search where there is little to search", async () => {
    await checked(two());
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("shows what a finding found and expected, its source, its rule and how to fix it, and goes to its cell", async () => {
    const { user, session } = await checked(two());
    const finding = findingOf(session, "CLA-YEAR-CHILDREN-03", "cla.population");
    await user.click(toggle(/last year\. Readers will ask/));
    const item = items().find((each) => each.textContent!.includes(finding.message))!;
    for (const text of [finding.seen, finding.expected!, finding.source!, finding.fix, "CLA-YEAR-CHILDREN-03@1"]) {
      expect(item).toHaveTextContent(text);
    }
    await user.click(within(item).getByRole("button", { name: /^Go to / }));
    expect(session.shown).toEqual([finding.place]);
  });

  it("reads several findings of one kind in a section as one, with the place of each", async () => {
    const { user, session } = await checked(
      fakeSession(jumps.reduce((filled, id) => put(filled, id, 5_000_000), cla202526Example)),
    );
    const [bundle] = items().filter((each) => /3 answers changed a lot since last year\./.test(each.textContent!));
    const places = within(bundle!).getAllByRole("button", { name: /^Go to / });
    expect(places).toHaveLength(3);
    await user.click(places[1]!);
    expect(session.shown).toEqual([placeOf(session, jumps[1]!)]);
    await user.click(toggle(/^3 answers changed a lot/));
    expect(within(bundle!).getAllByRole("button", { name: /Readers will ask/ })).toHaveLength(3);
    await user.click(within(bundle!).getByRole("button", { name: "Explain all 3 together" }));
    const words = "A new contract since June, which added £4,000,000 to each of these.";
    await user.type(screen.getByRole("textbox", { name: "Your explanation of all 3" }), words);
    await user.click(screen.getByRole("button", { name: "Save explanation" }));
    expect(session.written).toEqual(jumps.map((subject) => ({ subject, text: words })));
    expect(list().getByRole("button", { name: "Explained 3" })).toBeVisible();
  });

  it("fixes a finding with one click, and undoes it", async () => {
    const { user, session } = await checked(two());
    await user.click(toggle(/stored as text/i));
    await user.click(screen.getByRole("button", { name: "Fix: change to 480" }));
    expect(session.filled.cells!["cla.enquiries"]).toBe(480);
    expect(items()).toHaveLength(1);
    session.typedSince = [{ sheet: "Activity", cell: "D7" }];
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(items()).toHaveLength(2);
    expect(
      screen.getByText("1 cell put back. 1 cell was changed since and stays as it is: Activity!D7."),
    ).toBeVisible();
  });

  it("fixes all of one kind, after showing what will change", async () => {
    const text = (value: string) => ({ value, numberFormat: "@" });
    let filled = put(put(cla202526Example, "cla.enquiries", text("480")), "cla.applications", text("40"));
    filled = put(filled, "cla.contact_name", "  A. Contact ");
    const { user, session } = await checked(fakeSession(filled));
    await user.click(list().getAllByRole("button", { name: /stored as text/i })[0]!);
    await user.click(screen.getByRole("button", { name: "Fix all 2" }));
    const card = screen.getByRole("region", { name: "Fix all 2" });
    expect(card).toHaveTextContent(/Change numbers stored as text into numbers: this changes 2 cells/);
    expect(card).toHaveTextContent(/480 → 480/);
    expect(session.filled).toBe(filled);
    await user.click(within(card).getByRole("button", { name: "Fix these 2" }));
    // The same rule finds the spaces, but they are a different kind of fault.
    expect(session.filled.cells).toMatchObject({
      "cla.enquiries": 480,
      "cla.applications": 40,
      "cla.contact_name": "  A. Contact ",
    });
    expect(screen.getByText("2 cells are fixed (change numbers stored as text into numbers).")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(session.filled).toBe(filled);
  });

  it("goes from finding to finding with F8, past the end and back, opening each and showing its cell", async () => {
    const { session } = await checked(two());
    const places = ["cla.population", "cla.enquiries"].map((id) => placeOf(session, id));
    const press = async (shiftKey = false) => act(async () => void fireEvent.keyDown(window, { key: "F8", shiftKey }));
    await press();
    expect(document.activeElement).toHaveAttribute("aria-expanded", "true");
    await press();
    await press();
    await press(true);
    expect(session.shown).toEqual([places[0], places[1], places[0], places[1]]);
  });

  it("goes to the next finding for the ribbon, once each time it is asked", async () => {
    const { session, state } = await checked(two());
    const places = ["cla.population", "cla.enquiries"].map((id) => placeOf(session, id));
    act(() => state.want("check", "next finding"));
    expect(session.shown).toEqual([places[0]]);
    expect(state.get().wanted).toBeNull();
    act(() => state.openTab("cell"));
    act(() => state.openTab("check"));
    expect(session.shown).toEqual([places[0]]);
    act(() => state.want("check", "next finding"));
    expect(session.shown).toEqual(places);
  });

  it("shows its progress, and can be cancelled", async () => {
    const { user, session } = await drawPane(fakeFigures(), faults());
    await screen.findByRole("button", { name: "Check" });
    act(() => session.setState({ busy: { what: "checking", done: 12, of: 80, canCancel: true } }));
    expect(screen.getByText("Checking: 12 of 80")).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "Checking" })).toHaveAttribute("aria-valuenow", "12");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(session.cancelled).toBe(1);
    act(() => session.setState({ busy: { what: "marking", done: 0, of: 0, canCancel: false } }));
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  });

  it("shows which rules passed, or could not be checked and why", async () => {
    const { user } = await checked();
    await user.click(screen.getByText(/^Rules: \d+ passed, \d+ found something, [1-9]\d* not checked$/));
    const skipped = await screen.findByRole("region", { name: "Not checked" });
    expect(skipped).toHaveTextContent(/no release has/);
  });

  it("clears the marks", async () => {
    const { user, session } = await checked();
    await user.click(screen.getByRole("button", { name: "Clear marks" }));
    expect(session.get().opened).toMatchObject({ isMarked: false });
    expect(screen.queryByRole("button", { name: "Clear marks" })).toBeNull();
  });

  it("stays as the user left it while another tab is open", async () => {
    const { user } = await checked(two());
    await user.click(toggle(/last year\. Readers will ask/));
    await user.click(screen.getByRole("tab", { name: "Compare" }));
    await user.click(screen.getByRole("tab", { name: "Check" }));
    expect(toggle(/last year\. Readers will ask/)).toHaveAttribute("aria-expanded", "true");
  });
});

describe("an explanation", () => {
  const words = "A new estimate since June, which added 6,000 children after the census.";

  async function box(session = two()) {
    const drawn = await checked(session);
    await drawn.user.click(toggle(/last year\. Readers will ask/));
    return { ...drawn, field: screen.getByRole("textbox", { name: "Your explanation" }) };
  }

  it("says what makes a good one, and is saved when the user leaves the box", async () => {
    const { user, session, field } = await box();
    expect(field).toHaveAccessibleDescription(/what caused the figure and how much/);
    await user.type(field, words);
    expect(session.written).toEqual([]);
    await user.tab();
    await user.tab();
    expect(session.written).toEqual([{ subject: "cla.population", text: words }]);
    expect(await screen.findByText("Saved in the workbook.")).toBeVisible();
    expect(items().find((each) => /Readers will ask/.test(each.textContent!))).toHaveTextContent("Explained");
  });

  it("is saved once by its button, although pressing it also leaves the box", async () => {
    const { user, session, field } = await box();
    await user.type(field, words);
    await user.click(screen.getByRole("button", { name: "Save explanation" }));
    expect(session.written).toHaveLength(1);
  });

  it("is not lost when the list is drawn again or filtered, or saving fails", async () => {
    const { user, session, field } = await box();
    session.refusal = refused;
    await user.type(field, words);
    await act(async () => session.set({ check: null }));
    session.refusal = null;
    await user.click(screen.getByRole("button", { name: "Check" }));
    await user.click(toggle(/last year\. Readers will ask/));
    expect(screen.getByRole("textbox", { name: "Your explanation" })).toHaveValue(words);

    session.refusal = refused;
    await user.click(screen.getByRole("button", { name: "Save explanation" }));
    expect(await screen.findByText("Not saved. What you typed is still here.")).toBeVisible();
    expect(screen.getByText(/the sheet is protected/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Your explanation" })).toHaveValue(words);
  });

  it("is criticised if it explains little", async () => {
    const { user, field } = await box();
    await user.type(field, "We have looked at it and it is right.");
    await user.click(screen.getByRole("button", { name: "Save explanation" }));
    await waitFor(() => expect(field).toHaveAccessibleDescription(/gives no cause/));
  });

  it.each(["ok", "It is right."])("of %p is refused in the box, and the text stays", async (text) => {
    const { user, session, field } = await box();
    await user.type(field, text);
    await user.click(screen.getByRole("button", { name: "Save explanation" }));
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/is too short to explain anything .* at least 6 words/),
    );
    expect(screen.getByText("Not saved. What you typed is still here.")).toBeVisible();
    expect([session.written, field]).toEqual([[], expect.objectContaining({ value: text })]);
    await user.type(field, " The census counted 6,000 more after a boundary change.");
    await user.click(screen.getByRole("button", { name: "Save explanation" }));
    await waitFor(() => expect(session.written).toHaveLength(1));
    expect(field).not.toHaveAccessibleDescription(/too short/);
  });

  it("shows a too short explanation from the findings sheet, and why it is not saved", async () => {
    const { session, field } = await box();
    const { opened } = session.get();
    if (opened === null || opened === "none") throw new Error("No questionnaire is open.");
    const refused = { text: "ok", problem: explanationFault(opened.club, "ok")! };
    const findings = opened.check!.findings.map((each) => ({ ...each, refused }));
    await act(async () => session.set({ check: { ...opened.check!, findings } }));
    expect(field).toHaveValue("ok");
    expect(field).toHaveAccessibleDescription(/"ok" is too short/);
  });

  it("says why it has lapsed, and can be confirmed with one click", async () => {
    const { user, session } = await box();
    const finding = findingOf(session, "CLA-YEAR-CHILDREN-03", "cla.population");
    await act(async () => {
      await session.explain([finding], words);
      session.filled = put(session.filled, "cla.population", 107_000);
      await session.check();
    });
    expect(screen.getByText(/Written before the answer has changed/)).toBeVisible();
    expect(list().getByText("Explanation has lapsed")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Still true" }));
    expect(session.written.at(-1)).toEqual({ subject: "cla.population", text: words });
    expect(screen.queryByText(/Written before the answer has changed/)).toBeNull();
  });
});

test("a list of thousands first draws only what is near", async () => {
  const observed: (() => void)[] = [];
  const all = globalThis.IntersectionObserver;
  class SeesWhenTold {
    constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
    observe() {
      observed.push(() => this.tell([{ isIntersecting: true }]));
    }
    disconnect() {}
  }
  Object.assign(globalThis, { IntersectionObserver: SeesWhenTold });
  try {
    const { session, user } = await checked(two());
    const { opened } = session.get();
    if (opened === null || opened === "none") throw new Error("Nothing is open.");
    const [first] = opened.check!.findings;
    const findings = Array.from({ length: 5000 }, (_, at) => ({
      ...first!,
      finding: { ...first!.finding, subject: `cla.number_${at}` },
    }));
    act(() => session.set({ check: { ...opened.check!, findings, open: [] } }));
    await user.click(toggle(/^5,000 /));
    // And the one that they are bundled as.
    expect(items()).toHaveLength(1 + 40);
    expect(items()[1]).toHaveAttribute("aria-setsize", "5000");
    act(() => observed.at(-1)!());
    expect(items()).toHaveLength(1 + 80);
    expect(items().at(-1)).toHaveAttribute("aria-posinset", "5000");
  } finally {
    Object.assign(globalThis, { IntersectionObserver: all });
  }
});

test.each([
  ["Check", "Check"],
  ["Cell", null],
  ["Club", "Look again"],
])("a part that the pane can't load is reported at %s, and loaded again when asked", async (tab, button) => {
  const session = faults();
  let isThere = false;
  const { user } = await drawPane(fakeFigures(), session, async () => {
    if (!isThere) throw scriptNotCome();
    return session;
  });
  await user.click(screen.getByRole("tab", { name: tab }));
  expect(await screen.findByText(problem("part-not-loaded").message)).toBeVisible();
  isThere = true;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(
    await (button === null
      ? screen.findByRole("heading", { name: "Budget!C4 is empty" })
      : screen.findByRole("button", { name: button })),
  ).toBeVisible();
  await waitFor(() => expect(screen.queryByText(problem("part-not-loaded").message)).toBeNull());
});

test("a bug of ours is reported, and the buttons work again", async () => {
  const session = faults();
  const { check } = session;
  session.check = () => Promise.reject(new TypeError("rows is undefined"));
  const { user } = await drawPane(fakeFigures(), session);
  await user.click(screen.getByRole("tab", { name: "Check" }));
  await user.click(screen.getByRole("button", { name: "Check" }));
  expect(await screen.findByText(problem("fault", { detail: "rows is undefined" }).message)).toBeVisible();
  session.check = check;
  await user.click(screen.getByRole("button", { name: "Check" }));
  expect(await screen.findByRole("button", { name: "Check again" })).toBeVisible();
});
