import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import { explanationFault } from "../../src/domain/rules/explanation-fault";
import { cla202526Expected, cla202526WithFaults } from "../domain/clubs/cla-2025-26-faults";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { put } from "../domain/clubs/put";
import { fakeFigures } from "../actions/fake-figures";
import { scriptNotCome } from "../actions/script-not-come";
import { drawPane } from "./draw-pane";
import { fakeSession, findingOf, refused } from "./fake-session";

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
const items = () => list().getAllByRole("listitem");
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
    expect(panel).toHaveTextContent(/MemberLeeds/);
    expect(panel).toHaveTextContent(/Deadline\d+ \w+ 2026: (today|in \d+ days?|\d+ days? late)/);
    expect(panel).toHaveTextContent("Not checked yet");
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

describe("a check", () => {
  it("shows the counts by severity, and announces them to screen readers", async () => {
    const { session } = await checked();
    const { opened } = session.get();
    const findings = opened !== null && opened !== "none" ? opened.check!.findings : [];
    const count = (severity: string) => findings.filter(({ finding }) => finding.severity === severity).length;
    expect(count("blocker")).toBeGreaterThan(1);
    const counts = screen.getByRole("group", { name: /Findings by severity/ });
    expect(within(counts).getByRole("button", { name: `${count("blocker")} blockers` })).toBeVisible();
    expect(
      screen.getByText(new RegExp(`^Found: ${count("blocker")} blockers, ${count("error")} errors,`)),
    ).toHaveAttribute("role", "status");
  });

  it("shows every finding, whatever they are grouped by", async () => {
    const { user, session } = await checked();
    const { opened } = session.get();
    const all = opened !== null && opened !== "none" ? opened.check!.findings.length : 0;
    expect(all).toBeGreaterThan(20);
    expect(all).toBeLessThanOrEqual(cla202526Expected.length);
    for (const grouping of ["Sheet", "Rule", "Severity"]) {
      await user.selectOptions(screen.getByLabelText("Group by"), grouping);
      expect(items()).toHaveLength(all);
    }
    expect(
      list()
        .getAllByRole("heading", { level: 3 })
        .map((heading) => heading.textContent)[0],
    ).toMatch(/^Blocker/);
  });

  it("filters findings: by severity, by words, or only what to fix or explain", async () => {
    const { user } = await checked();
    await user.click(list().getByRole("button", { name: /blockers/ }));
    for (const item of items()) expect(item).toHaveTextContent(/^Blocker/);
    await user.click(list().getByRole("button", { name: /blockers/ }));
    await user.type(screen.getByRole("searchbox", { name: "Search" }), "postcode scrapbook");
    await waitFor(() => expect(items()).toHaveLength(1));
    await user.clear(screen.getByRole("searchbox", { name: "Search" }));
    await user.click(screen.getByRole("switch", { name: "Only what to fix or explain" }));
    await waitFor(() => expect(items().length).toBeLessThan(cla202526Expected.length));
    for (const item of items()) expect(item).not.toHaveTextContent(/^Information/);
    await user.type(screen.getByRole("searchbox", { name: "Search" }), "zzz");
    await user.click(await screen.findByRole("button", { name: "Show all" }));
    await waitFor(() => expect(items().length).toBeGreaterThan(20));
  });

  it("shows what a finding found and expected, its source, its rule and how to fix it, and goes to its cell", async () => {
    const { user, session } = await checked(two());
    const finding = findingOf(session, "CLA-YEAR-CHILDREN-03", "cla.population");
    await user.click(toggle(/last year\. Readers will ask/));
    const item = items().find((each) => each.textContent!.includes(finding.message))!;
    for (const text of [finding.seen, finding.expected!, finding.source!, finding.fix, "CLA-YEAR-CHILDREN-03@1"]) {
      expect(item).toHaveTextContent(text);
    }
    await user.click(within(item).getByRole("button", { name: "Go to cell" }));
    expect(session.shown).toEqual([finding.place]);
  });

  it("fixes a finding with one click, and undoes it", async () => {
    const { user, session } = await checked(two());
    await user.click(toggle(/Error.*stored as text/i));
    await user.click(screen.getByRole("button", { name: "Fix: change to 480" }));
    expect(session.filled.cells!["cla.enquiries"]).toBe(480);
    expect(items()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(items()).toHaveLength(2);
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
    const { opened } = session.get();
    const places =
      opened !== null && opened !== "none" ? opened.check!.findings.map(({ finding }) => finding.place) : [];
    const press = async (shiftKey = false) => act(async () => void fireEvent.keyDown(window, { key: "F8", shiftKey }));
    await press();
    expect(document.activeElement).toHaveAttribute("aria-expanded", "true");
    await press();
    await press();
    await press(true);
    expect(session.shown).toEqual([places[0], places[1], places[0], places[1]]);
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

  it("shows the progress of each section, and which rules passed or could not be checked and why", async () => {
    const { user } = await checked();
    await user.click(screen.getByText("Progress by section"));
    const bars = await screen.findAllByRole("progressbar");
    expect(bars[0]).toHaveAccessibleName(/^.+: \d+ of \d+ answered$/);
    expect(screen.getByText(/\d+ rows/)).toBeVisible();
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
    expect(toggle(/last year\. Readers will ask/)).toHaveTextContent("Explained");
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
      await session.explain(finding, words);
      session.filled = put(session.filled, "cla.population", 107_000);
      await session.check();
    });
    expect(screen.getByText(/Written before the answer has changed/)).toBeVisible();
    expect(toggle(/last year\. Readers will ask/)).toHaveTextContent("Explanation has lapsed");
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
    const { session } = await checked(two());
    const { opened } = session.get();
    if (opened === null || opened === "none") throw new Error("Nothing is open.");
    const [first] = opened.check!.findings;
    const findings = Array.from({ length: 5000 }, (_, at) => ({
      ...first!,
      finding: { ...first!.finding, subject: `cla.number_${at}` },
    }));
    act(() => session.set({ check: { ...opened.check!, findings, open: [] } }));
    expect(items()).toHaveLength(40);
    expect(items()[0]).toHaveAttribute("aria-setsize", "5000");
    act(() => observed.at(-1)!());
    expect(items()).toHaveLength(80);
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
