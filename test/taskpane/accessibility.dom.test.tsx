import { act, screen, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { fakePeerGroups, storedGroup } from "../actions/peer-groups/fake-peer-groups";
import { fakeReports } from "../actions/fake-reports";
import { smallReport } from "../domain/reports/small-report";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { cla202526WithFaults } from "../domain/clubs/cla-2025-26-faults";
import { put } from "../domain/clubs/put";
import { answersOf } from "../domain/rules/answers-of";
import { drawPane, openDialog } from "./draw-pane";
import { cla, fakeSession, receiptOf } from "./fake-session";
import { violations } from "./violations";

jest.setTimeout(60_000);

test("Compare, with its picture", async () => {
  const { container, user } = await drawPane();
  await screen.findByRole("figure", { name: /highest first/ });
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Browse" }));
  await user.click(screen.getByText("Small club", { selector: "summary" }));
  await user.click(screen.getByText("Rates (1)", { selector: "summary" }));
  expect(await violations(container)).toEqual([]);
  await user.type(screen.getByRole("combobox", { name: "Indicator" }), "care");
  await screen.findByRole("option", { name: /^Rate of care/ });
  expect(await violations(container)).toEqual([]);
  expect(await violations(screen.getByRole("listbox", { name: "Indicator" }))).toEqual([]);
});

test("Reports, while one is drawn, and those in the workbook", async () => {
  const figures = fakeFigures();
  figures.listed = { ...figures.listed, reports: [smallReport, { ...smallReport, id: "other", title: "Other" }] };
  const fakes = fakeReports();
  let go: () => void = () => undefined;
  fakes.wait = () => new Promise((resolve) => (go = resolve));
  fakes.hasPdf = true;
  const drawn = await drawPane(figures, undefined, undefined, undefined, undefined, fakes);
  drawn.workbook.reports = [
    {
      name: "Yardstick_report_1",
      sheet: "Yardstick report 1",
      id: "small",
      kind: "comparative",
      parameters: { member: "Leeds", peers: "neighbours", year: "newest" },
      pages: 10,
      kept: [],
      savings: [],
      lostSavings: [],
      isStale: true,
    },
  ];
  await drawn.user.click(screen.getByRole("button", { name: "Reports" }));
  await screen.findByText("10 pages on A4.");
  expect(await violations(drawn.container)).toEqual([]);
  await drawn.user.click(screen.getByRole("button", { name: "Make report" }));
  await act(async () => go());
  expect(await violations(drawn.container)).toEqual([]);
});

describe("peer groups", () => {
  const recipe = {
    characteristics: [{ indicator: "care.rate", year: "2023-24", weight: 1 }],
    releases: [{ club: "small", version: 3 }],
    n: 3,
  };
  const alike = storedGroup("Like us", ["E06000023"], { made: { kind: "similar", recipe } });
  const picked = storedGroup("Our group", ["E10000016"]);
  const open = async () => {
    const peerGroups = fakePeerGroups(alike, picked);
    const figures = fakeFigures(succeed({ ...asLeeds, savedGroups: peerGroups.stored }));
    const drawn = await drawPane(figures, undefined, undefined, peerGroups);
    await drawn.user.click(screen.getByText(/^Who is in this group/));
    await screen.findByRole("table", { name: "Members of the group" });
    expect(await violations(drawn.container)).toEqual([]);
    await drawn.user.click(screen.getByRole("button", { name: "Peer groups" }));
    await screen.findByRole("button", { name: "Delete: Our group" });
    return drawn;
  };

  test("the list, the question before deleting, and the message afterwards", async () => {
    const { container, user } = await open();
    await user.click(screen.getByRole("button", { name: "Delete: Our group" }));
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Delete it" }));
    await screen.findByRole("button", { name: "Undo" });
    expect(await violations(container)).toEqual([]);
  });

  test("similar authorities, explained", async () => {
    const { container, user } = await open();
    await user.click(screen.getByRole("button", { name: "Change: Like us" }));
    const preview = within(await screen.findByRole("region", { name: "Preview" }));
    await user.click(preview.getByText("Kent", { selector: "summary *" }));
    await user.click(preview.getByText("1 authority could not be compared", { selector: "summary" }));
    expect(await violations(container)).toEqual([]);
  });

  test("picked ones, with errors, and beside somebody else's version", async () => {
    const { container, user, peerGroups } = await open();
    await user.click(screen.getByRole("button", { name: "Change: Our group" }));
    await user.type(screen.getByRole("textbox", { name: "Name" }), ": x");
    await user.click(screen.getByRole("button", { name: "Choose none" }));
    await user.click(screen.getByRole("button", { name: "Save group" }));
    expect(await violations(container)).toEqual([]);
    await user.clear(screen.getByRole("textbox", { name: "Name" }));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Ours");
    await user.click(screen.getByRole("checkbox", { name: "Kent" }));
    peerGroups.stored = [{ ...picked, version: 2 }];
    await user.click(screen.getByRole("button", { name: "Save group" }));
    await screen.findByRole("region", { name: "Changed by somebody else" });
    expect(await violations(container)).toEqual([]);
  });
});

test("Club", async () => {
  const { container, user } = await drawPane();
  await user.click(screen.getByRole("tab", { name: "Club" }));
  expect(await violations(container)).toEqual([]);
});

test("signing in", async () => {
  const { container } = await drawPane(fakeFigures(fail(problem("not-signed-in"))));
  expect(await violations(container)).toEqual([]);
});

describe("Check", () => {
  const open = async (session = fakeSession(cla202526WithFaults)) => {
    const drawn = await drawPane(fakeFigures(), session);
    await screen.findByRole("button", { name: "Check" });
    return drawn;
  };
  const answers = answersOf(cla, cla202526Example);

  test("without a questionnaire", async () => {
    const { container, user } = await drawPane();
    await user.click(screen.getByRole("tab", { name: "Check" }));
    await screen.findByRole("button", { name: "Build the questionnaire" });
    expect(await violations(container)).toEqual([]);
  });

  test("during a check", async () => {
    const { container, session } = await open();
    act(() => session.setState({ busy: { what: "checking", done: 3, of: 80, canCancel: true } }));
    expect(await violations(container)).toEqual([]);
  });

  test("with opened findings and rules", async () => {
    const { container, user } = await open();
    await user.click(screen.getByRole("button", { name: "Check" }));
    const list = within(screen.getByRole("region", { name: "Findings" }));
    for (const item of list.getAllByRole("button", { expanded: false }).slice(0, 12)) await user.click(item);
    await user.click(screen.getByText(/^Rules:/));
    await screen.findByRole("region", { name: "Passed" });
    expect(await violations(container)).toEqual([]);
  });

  test("with nothing but blanks, counted and one by one", async () => {
    const { container, user } = await open(fakeSession({}));
    await user.click(screen.getByRole("button", { name: "Check" }));
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^To answer/ }));
    await screen.findByRole("button", { name: "Show all" });
    expect(await violations(container)).toEqual([]);
  });

  test("with findings that read as one", async () => {
    const ids = ["cla.fostering_own_nights", "cla.residential_own_nights", "cla.supported_own_nights"];
    const { container, user } = await open(
      fakeSession(ids.reduce((filled, id) => put(filled, id, -5), cla202526Example)),
    );
    await user.click(screen.getByRole("button", { name: "Check" }));
    await user.click(screen.getByRole("button", { name: /^3 figures are outside/ }));
    expect(await violations(container)).toEqual([]);
  });

  test("signing off", async () => {
    const session = fakeSession(cla202526Example);
    session.outcomes.push({ kind: "sign-off", questions: cla.signOff, answers: {}, notReady: [] });
    const { user } = await open(session);
    await user.click(screen.getByRole("button", { name: "Submit" }));
    const dialog = await openDialog();
    await user.click(within(dialog).getByRole("button", { name: "Sign off and submit" }));
    expect(await violations(dialog)).toEqual([]);
  });

  test("another version, a queued one, and a receipt", async () => {
    const session = fakeSession(cla202526Example);
    const differences = [{ subject: "a", label: "A", mine: "1", theirs: "2" }];
    session.outcomes.push({
      kind: "stale",
      theirs: { receipt: receiptOf(2), answers, explanations: [] },
      differences,
    });
    const { container, user } = await open(session);
    act(() => session.set({ waitingSince: "2026-06-01T10:00:00Z" }));
    await user.click(screen.getByRole("button", { name: "Submit" }));
    await screen.findByRole("button", { name: "Keep theirs" });
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Send mine as version 3" }));
    await screen.findByRole("region", { name: "Receipt" });
    expect(await violations(container)).toEqual([]);
  });
});

test("Cell on formulas, while one is changed, and on a number, a text and an empty cell", async () => {
  const { container, user, workbook } = await drawPane();
  await user.click(screen.getByRole("tab", { name: "Cell" }));
  await screen.findByRole("heading", { name: "Budget!C4 is empty" });
  expect(await violations(container)).toEqual([]);
  const formula = '=CLUB.PEERMEDIAN("care.rate","all","2023-24")/CLUB.PEERMEDIAN("care.rate","nobody","2023-24")';
  await act(() => workbook.select(formula, { isError: true, text: "#N/A" }));
  await user.click(screen.getAllByRole("button", { name: "Change" })[0]!);
  await screen.findByRole("region", { name: "Change this figure" });
  expect(await violations(container)).toEqual([]);
  await act(() => workbook.select(12));
  expect(await violations(container)).toEqual([]);
  await act(() => workbook.select("care.rate"));
  await screen.findByText(/^An indicator/);
  expect(await violations(container)).toEqual([]);
});

test("Cell", async () => {
  const { container, user, session } = await drawPane(fakeFigures(), fakeSession(cla202526WithFaults));
  await act(() => session.check());
  act(() => session.set({ selected: { place: { sheet: "Questions", cell: "C11" }, question: "cla.population" } }));
  await user.click(screen.getByRole("tab", { name: "Cell" }));
  await screen.findByRole("textbox", { name: "Your explanation" });
  expect(await violations(container)).toEqual([]);
});

test("Club, with versions", async () => {
  const session = fakeSession(cla202526Example);
  session.held.push({ receipt: receiptOf(1), answers: answersOf(cla, cla202526Example), explanations: [] });
  const { container, user } = await drawPane(fakeFigures(), session);
  act(() => session.set({ isMarked: true }));
  await user.click(screen.getByRole("tab", { name: "Club" }));
  await user.click(await screen.findByRole("button", { name: "Show version 1" }));
  expect(await violations(container)).toEqual([]);
});

test("signing in as yourself, and looking after a club", async () => {
  const figures = fakeFigures(fail(problem("not-signed-in")));
  figures.offer = succeed(null);
  figures.personal = {
    ...figures.personal,
    hasAccounts: async () => succeed(true),
    withAccount: async () => {
      figures.looksAfter = "yst_of_kim";
      figures.tell(fail(problem("not-signed-in")));
      return succeed({ isSignedIn: false, token: null });
    },
  };
  const { container, user } = await drawPane(figures);
  await user.type(await screen.findByRole("textbox", { name: "Invitation or access token" }), "ysi_");
  expect(screen.getByRole("textbox", { name: "Your name" })).toBeVisible();
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Sign in with your organisation's account" }));
  expect(await screen.findByRole("table", { name: "Who has returned" })).toBeVisible();
  expect(await violations(container)).toEqual([]);
});
