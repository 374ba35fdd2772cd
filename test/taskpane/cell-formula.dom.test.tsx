import { act, screen, waitFor, within } from "@testing-library/react";
import { fail, succeed } from "../../src/domain/result";
import { problem } from "../../src/domain/problems";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { opened } from "../functions/asked-of";
import { smallContent } from "../support/small-release";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

/** The small club with these weekly costs in 2024-25. */
const withCosts = (scaled: number[]) =>
  opened({
    ...smallContent,
    members: smallContent.members.map((member) => ({ ...member, abolished: false })),
    columns: [{ indicator: 0, year: 3, divisor: 1, scaled, missing: {} }],
  });

/** The small club with a rate of which both parts are published: Leeds' gives it, Kent's doesn't. */
const withRates = opened({
  ...smallContent,
  indicators: smallContent.indicators.map((one) =>
    one.id === "care.rate"
      ? { ...one, parts: { published: true, numerator: "care.gross", denominator: "care.children", factor: 100 } }
      : one,
  ),
  columns: [
    { indicator: 1, year: 3, divisor: 1, scaled: [25, 40, null, null, null, null, null], missing: {} },
    { indicator: 2, year: 3, divisor: 1, scaled: [30, 30, null, null, null, null, null], missing: {} },
    { indicator: 3, year: 3, divisor: 1, scaled: [120, 100, null, null, null, null, null], missing: {} },
  ],
});

const place = { sheet: "Budget", cell: "D7" };

async function select(content: string | number, about = {}) {
  const drawn = await drawPane();
  await drawn.user.click(screen.getByRole("tab", { name: "Cell" }));
  await act(() => drawn.workbook.select(content, { place, ...about }));
  return drawn;
}
/** A call in the selected formula. */
const callOf = (name: string) => screen.getByRole("group", { name });
const cardOf = (name: string) => screen.getByRole("region", { name });

describe("a formula", () => {
  it("is explained: value, group, year, who is counted with their values, what it means, source and release", async () => {
    await select('=CLUB.PEERMEDIAN("care.rate","all","2023-24")');
    const card = callOf("Rate of care");
    expect(card).toHaveTextContent("Median · all members · 2023-24");
    const counted = within(card).getByRole("table", { name: /^Counted: \d+ authorities/ });
    const values = within(counted)
      .getAllByRole("row")
      .map(({ textContent }) => textContent ?? "");
    expect(values).toEqual(
      [...values].sort(
        (one, other) => Number(/[\d.]+%/.exec(other)![0].slice(0, -1)) - Number(/[\d.]+%/.exec(one)![0].slice(0, -1)),
      ),
    );
    expect(values.filter((text) => text.includes("Leeds (you)"))).toHaveLength(1);
    for (const text of [
      "About this figure",
      "Published in",
      "Small club, Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
    ]) {
      expect(card).toHaveTextContent(text);
    }
  });

  it("follows its arguments to the cells they are in, and only those", async () => {
    const { workbook, user } = await drawPane();
    workbook.texts.set("B19", "care.rate").set("$B$4", "all").set("$B$5", "2023-24");
    await user.click(screen.getByRole("tab", { name: "Cell" }));
    await act(() => workbook.select("=CLUB.PEERMEDIAN(B19,$B$4,$B$5)", { place }));
    expect(callOf("Rate of care")).toHaveTextContent("Median · all members · 2023-24");
  });

  it("with an error says why and what to do, and where the error is not ours, says so", async () => {
    const { workbook } = await select('=1+CLUB.PEERMEDIAN("care.rate","neighbors","2023-24")', {
      isError: true,
      text: "#N/A",
    });
    expect(screen.getByText(/There is no peer group "neighbors"\. The groups in this release are/)).toBeVisible();
    await act(() =>
      workbook.select('=CLUB.PEERMEDIAN("care.rate","all","2023-24")/0', { place, isError: true, text: "#DIV/0!" }),
    );
    expect(screen.getByText(/The error in the cell comes from the rest of its formula/)).toBeVisible();
    await act(() =>
      workbook.select('=1/0+CLUB.PEERMEDIAN("care.rate","all","2023-24")', { place, isError: true, text: "#DIV/0!" }),
    );
    expect(screen.getByRole("heading", { name: "Budget!D7 shows #DIV/0!" })).toBeVisible();
    expect(callOf("Rate of care")).toHaveTextContent(/This part gives a figure\. The error in the cell comes from/);
  });

  it("of several authorities names them with their values, and says which has none", async () => {
    await select('=SUM(CLUB.VALUE("care.rate",{"Leeds","E10000016","Atlantis"},"2023-24"))', {
      text: "42.5",
      value: 42.5,
    });
    const rows = within(screen.getByRole("table", { name: "3 values" })).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Leeds[\d.]+%$/),
      expect.stringMatching(/^Kent[\d.]+%$/),
      expect.stringMatching(/^Atlantis"Atlantis" is not a member/),
    ]);
    expect(screen.queryByText(/in the sheet/)).toBeNull();
  });

  it("with several calls explains each, one that fails first", async () => {
    await select('=CLUB.VALUE("care.rate",,"2023-24")/CLUB.PEERMEDIAN("care.gross","nobody")', {
      isError: true,
      text: "#N/A",
    });
    const cards = screen.getAllByRole("group").filter((each) => each.querySelector("h3") !== null);
    expect(cards.map((each) => each.querySelector("h3")!.textContent)).toEqual(["Care: gross spend", "Rate of care"]);
    expect(cards[1]).toHaveTextContent(/Value · Leeds · 2023-24/);
  });

  it("says where only Excel can work an argument out, and guesses nothing", async () => {
    await select('=CLUB.PEERMEDIAN("care.rate",LEFT(B1,7),"2023-24")', { text: "71.5%", value: 71.5 });
    expect(screen.getByText(/^Only Excel can work out LEFT\(B1,7\) \(the peers of this formula\)\./)).toBeVisible();
    expect(callOf("Rate of care")).toHaveTextContent("71.5%");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("that spills here is explained, with the cell it is in", async () => {
    const formula = '=CLUB.PEERVALUES("care.rate","all","2023-24")';
    await select("Leeds", { spilled: { cell: "D5", formula } });
    expect(screen.getByText("Budget!D7 is filled by the formula in D5")).toBeVisible();
    expect(callOf("Rate of care")).toHaveTextContent(/rows in the sheet/);
    expect(screen.queryByRole("button", { name: "Change" })).toBeNull();
  });

  it("says that the cell shows an earlier figure where that is so", async () => {
    const { workbook } = await select('=CLUB.PEERCOUNT("care.rate","all","2023-24")', { value: 2 });
    expect(screen.getByText(/^The cell still shows an earlier figure/)).toBeVisible();
    const [now] = /\d+(?= now)/.exec(document.body.textContent ?? "") ?? [];
    await act(() => workbook.select('=CLUB.PEERCOUNT("care.rate","all","2023-24")', { place, value: Number(now) }));
    expect(screen.queryByText(/an earlier figure/)).toBeNull();
  });

  it("says how it is worked out, points out who it is made of, and copies them as a table", async () => {
    const { user, workbook } = await drawPane(
      fakeFigures(succeed({ ...asLeeds, release: withCosts([100, 110, 120, 130, 140, 150, 160]) })),
    );
    await user.click(screen.getByRole("tab", { name: "Cell" }));
    await act(() => workbook.select('=CLUB.GAP("care.weekly-cost","Leeds","neighbours","2024-25")', { place }));
    const worked = screen.getByRole("region", { name: "How it is worked out" });
    expect(worked).toHaveTextContent("The middle one of 3 values is £120 (Bristol).£100 − £120 = −£20");
    expect(screen.getByRole("row", { name: "Bristol · middle £120" })).toBeVisible();
    expect(screen.getByText("No numerator and denominator: its parts are not published.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Copy as a table" }));
    expect(screen.getByText("Copied 4 rows. Paste them into a sheet.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      [
        "Authority\tCare: weekly cost (£ a week)\tNote",
        "St. Helens\t130\t",
        "Bristol\t120\tmiddle",
        "Kent\t110\t",
        "Leeds\t100\tyou, not counted",
      ].join("\n"),
    );
  });

  it("is followed down to numerators and denominators when asked, the figures as published beside them", async () => {
    const { user, workbook } = await drawPane(fakeFigures(succeed({ ...asLeeds, release: withRates })));
    await user.click(screen.getByRole("tab", { name: "Cell" }));
    await act(() => workbook.select('=CLUB.VALUE("care.rate","Leeds","2024-25")', { place }));
    expect(screen.queryByText(/÷/)).toBeNull();
    await user.click(screen.getByText("Numerator and denominator"));
    expect(screen.getByText("Care: gross spend ÷ Children in care × 100")).toBeVisible();
    expect(screen.getByText("£30 ÷ 120 × 100 = 25.0%")).toBeVisible();
    await act(() => workbook.select('=CLUB.VALUE("care.rate","Kent","2024-25")', { place }));
    await user.click(screen.getByText("Numerator and denominator"));
    expect(
      screen.getByText("Published as 40.0%, which is what counts: the parts may have been revised since."),
    ).toBeVisible();
  });

  it("opens in Compare with its indicator, group and year", async () => {
    const { user, state } = await select('=CLUB.PEERMEDIAN("care.rate","all","2023-24")');
    await user.click(screen.getByRole("button", { name: "Open in Compare" }));
    expect(state.get()).toMatchObject({
      tab: "compare",
      chosen: { indicator: "care.rate", peers: "all", year: "2023-24" },
    });
  });

  it("is changed in the pane and written back only when asked, with what is around it, and can be put back", async () => {
    const formula = '=B4*CLUB.PEERMEDIAN("care.rate","all","2023-24")-1';
    const { user, workbook } = await select(formula);
    await user.click(screen.getByRole("button", { name: "Change" }));
    const part = within(await screen.findByRole("region", { name: "Change this figure" }));
    const write = part.getByRole("button", { name: "Write it into Budget!D7" });
    expect(write).toHaveAttribute("aria-disabled", "true");
    await user.selectOptions(part.getByLabelText("Compare with"), "neighbours");
    expect(part.getByText('=B4*CLUB.PEERMEDIAN("care.rate","neighbours","2023-24")-1')).toBeVisible();
    expect(workbook.cell.content).toBe(formula);
    await user.click(write);
    expect(workbook.cell.content).toBe('=B4*CLUB.PEERMEDIAN("care.rate","neighbours","2023-24")-1');
    await user.click(screen.getByRole("button", { name: "Put back what was there" }));
    expect(workbook.cell.content).toBe(formula);
  });

  it("becomes another function, with the arguments that both take and what it would give", async () => {
    const { user, workbook } = await select('=CLUB.PEERMEDIAN("care.rate","all","2023-24")', { numberFormat: "0" });
    await user.click(screen.getByRole("button", { name: "Change" }));
    const part = within(await screen.findByRole("region", { name: "Change this figure" }));
    expect(part.getByLabelText("Function")).toHaveFocus();
    expect(await part.findByText("21.3%")).toBeVisible();
    await user.selectOptions(part.getByLabelText("Function"), "PEERQUARTILE");
    expect(part.getByText("Still needed: Quartile (0 to 4).")).toBeVisible();
    const write = part.getByRole("button", { name: "Write it into Budget!D7" });
    expect(write).toHaveAttribute("aria-disabled", "true");
    await user.type(part.getByRole("textbox", { name: /^Quartile/ }), "9");
    expect(part.getByText(/^0 for the minimum/)).toBeVisible();
    expect(await part.findByText(/^#/)).toBeVisible();
    await user.clear(part.getByRole("textbox", { name: /^Quartile/ }));
    await user.type(part.getByRole("textbox", { name: /^Quartile/ }), "4");
    await user.click(write);
    expect(workbook.cell.content).toBe('=CLUB.PEERQUARTILE("care.rate",4,"all","2023-24")');
  });

  it("is left as it is with Esc; in an open list Esc closes the list only", async () => {
    const formula = '=CLUB.PEERMEDIAN("care.rate","all","2023-24")';
    const { user, workbook } = await select(formula);
    await user.click(screen.getByRole("button", { name: "Change" }));
    await user.selectOptions(await screen.findByLabelText("Compare with"), "neighbours");
    await user.click(screen.getByRole("combobox", { name: "Indicator" }));
    await user.keyboard("{Escape}");
    expect(screen.getByRole("region", { name: "Change this figure" })).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Change this figure" })).toBeNull();
    expect(workbook.cell.content).toBe(formula);
  });

  it("is not written over if the cell has changed meanwhile", async () => {
    const { user, workbook } = await select('=CLUB.PEERMEDIAN("care.rate","all","2023-24")');
    await user.click(screen.getByRole("button", { name: "Change" }));
    await user.selectOptions(await screen.findByLabelText("Compare with"), "neighbours");
    workbook.cell = { content: "mine", numberFormat: "General" };
    await user.click(screen.getByRole("button", { name: "Write it into Budget!D7" }));
    expect(
      screen.getByText("Nothing was written: Budget!D7 has changed since you looked at it. Select it again."),
    ).toBeVisible();
    expect(workbook.cell.content).toBe("mine");
  });

  it("keeps the focus where it is while the selection moves", async () => {
    const { workbook, user } = await select('=CLUB.PEERMEDIAN("care.rate","all","2023-24")');
    screen.getByRole("tab", { name: "Cell" }).focus();
    await act(() => workbook.select("=CLUB.ABOUT()", { place }));
    expect(screen.getByRole("tab", { name: "Cell" })).toHaveFocus();
    await user.keyboard("x");
  });
});

it("lists nobody of a group that is too small for its club, neither who has a value nor who has none", async () => {
  const release = { ...asLeeds.release, stamp: { ...asLeeds.release.stamp, smallestGroup: 5 } };
  const { user, workbook, container } = await drawPane(fakeFigures(succeed({ ...asLeeds, release })));
  await user.click(screen.getByRole("tab", { name: "Cell" }));
  await act(() =>
    workbook.select('=CLUB.PEERMEDIAN("care.weekly-cost","neighbours","2024-25")', {
      place,
      isError: true,
      text: "#N/A",
    }),
  );
  expect(screen.getByText(/gives no statistics for fewer than 5 values/)).toBeVisible();
  expect(screen.queryByRole("table")).toBeNull();
  expect(container).not.toHaveTextContent(/Not counted|Kent|Bristol/);
  await act(() => workbook.select(640, { place }));
  expect(screen.getAllByText(/gives no statistics for fewer than 5 values/)).toHaveLength(3);
});

describe("anything else", () => {
  it("empty: leads to what can be inserted", async () => {
    const { user, state } = await select("");
    expect(screen.getByRole("heading", { name: "Budget!D7 is empty" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Choose what to insert" }));
    expect(state.get().tab).toBe("compare");
  });

  it("empty: has a formula put together for it, with what it would give, and formatted as the indicator says", async () => {
    const { user, workbook, container } = await select("");
    await user.click(screen.getByRole("button", { name: "Insert a formula" }));
    const part = within(await screen.findByRole("region", { name: "Insert a formula" }));
    expect(await violations(container)).toEqual([]);
    await user.selectOptions(part.getByLabelText("Function"), "PEERMAX");
    await user.selectOptions(part.getByLabelText("Compare with"), "all");
    expect(part.getByText('=CLUB.PEERMAX("care.weekly-cost","all","2024-25")')).toBeVisible();
    expect(await part.findByText(/^£[\d,]+ a week$/)).toBeVisible();
    expect(workbook.cell.content).toBe("");
    await user.click(part.getByRole("button", { name: "Insert into Budget!D7" }));
    expect(workbook.cell).toEqual({
      content: '=CLUB.PEERMAX("care.weekly-cost","all","2024-25")',
      numberFormat: "£#,##0;−£#,##0",
    });
    expect(screen.queryByRole("region", { name: "Insert a formula" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Put back what was there" }));
    expect(workbook.cell.content).toBe("");
  });

  it("filled: is asked about before a formula takes its place", async () => {
    const { user, workbook, state } = await select("My own words");
    act(() => state.want("cell", "formula"));
    const part = within(await screen.findByRole("region", { name: "Insert a formula" }));
    expect(part.getByLabelText("Function")).toHaveFocus();
    expect(part.getByText('Writes to Budget!D7, which holds "My own words": we ask first.')).toBeVisible();
    await user.click(part.getByRole("button", { name: "Insert into Budget!D7" }));
    expect(workbook.cell.content).toBe("My own words");
    await user.click(screen.getByRole("button", { name: "Replace it" }));
    expect(workbook.cell.content).toMatch(/^=CLUB\.PEERMEDIAN\(/);
  });

  it("a number: says where it would stand, and inserts the formula beside it, asking before it replaces anything", async () => {
    const { user, workbook } = await select(71.5, { numberFormat: "0.0" });
    expect(screen.getByRole("heading", { name: "Budget!D7 holds 71.5" })).toBeVisible();
    expect(cardOf("Budget!D7")).toHaveTextContent(/Rank\d+ of \d+/);
    workbook.written.set("E7", { content: "Total", numberFormat: "General" });
    await user.click(screen.getByRole("button", { name: "Insert into Budget!E7" }));
    expect(screen.getByText(/^Nothing was written: cell E7 of Budget holds "Total"\./)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Replace it" }));
    expect(workbook.written.get("E7")).toEqual({
      content: '=CLUB.RANKOF(D7,"care.weekly-cost","neighbours","2024-25")',
      numberFormat: "0",
    });
    expect(workbook.cell.content).toBe(71.5);
  });

  it("a number: compares it with the indicator that its row names, and changes nothing that was chosen elsewhere", async () => {
    const drawn = await drawPane();
    drawn.workbook.texts.set("A7:Z7", "care.rate");
    await drawn.user.click(screen.getByRole("tab", { name: "Cell" }));
    await act(() => drawn.workbook.select(21, { place }));
    expect(screen.getByRole("combobox", { name: "Indicator" })).toHaveValue("Rate of care");
    await drawn.user.selectOptions(screen.getByLabelText("Compare with"), "All members");
    expect(cardOf("Budget!D7")).toHaveTextContent(/Gap to the median0\.3 percentage points below 21\.3%/);
    expect(drawn.state.get().chosen).toEqual({});
  });

  it("a percentage: is compared with a percentage in hundredths, and with nothing in £", async () => {
    const { user, workbook } = await select(0.21, { numberFormat: "0.0%" });
    const card = cardOf("Budget!D7");
    expect(card).toHaveTextContent(/This cell is a percentage, but the indicator is not \(£ a week\)\./);
    expect(card).not.toHaveTextContent(/Gap to the median|Insert into/);
    workbook.texts.set("A8:Z8", "care.rate");
    await act(() => workbook.select(0.21, { place: { ...place, cell: "D8" }, numberFormat: "0.0%" }));
    await user.selectOptions(screen.getByLabelText("Compare with"), "All members");
    expect(cardOf("Budget!D8")).toHaveTextContent(/Gap to the median0\.3 percentage points below 21\.3%/);
    await user.click(screen.getByRole("button", { name: "Insert into Budget!E8" }));
    expect(workbook.written.get("E8")?.content).toMatch(/^=CLUB\.RANKOF\(D8\*100,"care\.rate"/);
  });

  it("a number far outside the group: asks about its unit, by the same measure as Compare", async () => {
    const { user, workbook } = await drawPane(
      fakeFigures(succeed({ ...asLeeds, release: withCosts([100, 110, 120, 130, 140, 150, 160]) })),
    );
    await user.click(screen.getByRole("tab", { name: "Cell" }));
    await act(() => workbook.select(223, { place }));
    await user.selectOptions(screen.getByLabelText("Compare with"), "All members");
    expect(cardOf("Budget!D7")).toHaveTextContent(/Gap to the median£93 \(72%\) above £130/);
    expect(screen.getByText("This is far outside the group. Is your number in £ a week?")).toBeVisible();
    await act(() => workbook.select(222, { place }));
    expect(screen.queryByText(/far outside/)).toBeNull();
  });

  it.each([
    ["Leeds", /An authority in your clubs.*E08000035/],
    ["care.rate", /An indicator: Rate of care/],
    ["neighbours", /A peer group.*neighbours of Leeds: \d+ authorities/],
  ])("the text %s: says what it is", async (text, expected) => {
    await select(text);
    expect(cardOf("Budget!D7")).toHaveTextContent(expected);
  });

  it("a text that no club knows, TRUE, or an error of the user's own: says so", async () => {
    const { workbook, figures } = await select("Total");
    figures.withIndicator = async () => fail(problem("unknown-indicator", { given: "Total", suggestion: null }));
    await act(() => workbook.select("Grand total", { place }));
    expect(await screen.findByText(/^Your clubs know nothing by this name\./)).toBeVisible();
    expect(screen.getByRole("heading", { name: /holds "Grand total"$/ })).toBeVisible();
    await act(() => workbook.select(true, { place }));
    expect(screen.getByText(/^TRUE and FALSE can't be compared\./)).toBeVisible();
    await act(() => workbook.select("=1/0", { place, isError: true, value: "#DIV/0!", text: "#DIV/0!" }));
    expect(screen.getByText(/uses none of Yardstick's functions/)).toBeVisible();
  });

  it("a row of the list of findings, or a page of a report: says what it is and where to go on", async () => {
    const { user, workbook, state } = await select("Nights exceed the beds", { sheetOf: "findings" });
    expect(screen.getByText(/^A row of the list of findings that Check wrote/)).toBeVisible();
    expect(screen.queryByText(/Your clubs know nothing by this name/)).toBeNull();
    await act(() => workbook.select("", { place, sheetOf: "report" }));
    expect(screen.getByText(/^A page of a report/)).toBeVisible();
    await act(() => workbook.select("", { place, sheetOf: "findings" }));
    await user.click(screen.getByRole("button", { name: "Open Check" }));
    expect(state.get().tab).toBe("check");
  });
});

describe("for the ribbon and the menu of a cell", () => {
  const median = '=CLUB.PEERMEDIAN("care.rate","all","2023-24")';

  it.each([
    ["trace", "Where this figure comes from"],
    ["explanation", "About this figure"],
  ] as const)("goes to what is wanted of a formula: %s", async (wanted, name) => {
    const { state } = await select(median);
    act(() => state.want("cell", wanted));
    expect(screen.getByRole("group", { name })).toHaveFocus();
    expect(state.get().wanted).toBeNull();
  });

  it("opens what changes a formula, filled in from it, where one is to be inserted", async () => {
    const { state } = await select(median);
    act(() => state.want("cell", "formula"));
    const part = within(await screen.findByRole("region", { name: "Change this figure" }));
    expect(part.getByLabelText("Function")).toHaveValue("PEERMEDIAN");
    expect(part.getByLabelText("Year")).toHaveValue("2023-24");
  });

  it("goes there also if another page was open", async () => {
    const { state } = await select(median);
    act(() => state.openTab("club"));
    act(() => state.want("cell", "trace"));
    await waitFor(() => expect(screen.getByRole("group", { name: "Where this figure comes from" })).toHaveFocus());
  });

  it("does not go there later, if the user went elsewhere meanwhile", async () => {
    const { state, workbook } = await select("");
    act(() => state.want("cell", "trace"));
    act(() => state.openTab("club"));
    act(() => state.openTab("cell"));
    await act(() => workbook.select(median, { place }));
    expect(screen.getByRole("group", { name: "Where this figure comes from" })).not.toHaveFocus();
  });
});
