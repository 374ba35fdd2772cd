import { act, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { fakeFigures } from "../actions/fake-figures";
import { cla202526WithFaults } from "../domain/clubs/cla-2025-26-faults";
import { cla202526Compared } from "../domain/clubs/cla-2025-26-compared";
import { comparisonRelease } from "../domain/clubs/comparison-release";
import { drawPane } from "./draw-pane";
import { fakeSession, findingOf } from "./fake-session";

jest.setTimeout(60_000);

const release = comparisonRelease(
  gunzipSync(readFileSync(resolve(__dirname, "../../data/section-251.json.gz"))).toString(),
  cla202526Compared,
);

async function openCell() {
  const drawn = await drawPane(fakeFigures(), fakeSession(cla202526WithFaults, [release]));
  await drawn.user.click(screen.getByRole("tab", { name: "Cell" }));
  await screen.findByRole("heading", { name: "Budget!C4 is empty" });
  return drawn;
}
const question = (id: string, cell = "C5") => ({ place: { sheet: "Questions", cell }, question: id });

it("says what to select on a sheet of the questionnaire, where no question is selected", async () => {
  const { workbook, state } = await openCell();
  await act(() => workbook.select("", { head: ["Spend", "Children Looked After 2025-26, Leeds"] }));
  expect(screen.getByRole("region", { name: "A sheet of Children Looked After 2025-26" })).toHaveTextContent(
    /Select an answer cell to see what counts/,
  );
  // Nor is there anything to ask the club, now or at the next answer that is selected.
  act(() => state.want("cell", "question to the club"));
  expect(state.get().wanted).toBeNull();
  expect(state.get().notice?.text).toMatch(/is not an answer of a questionnaire/);
});

it("follows the selection: what counts, how to answer, last year, the published figure, and peers with n, year and release", async () => {
  const { session } = await openCell();
  act(() => session.set({ selected: question("cla.at_31_march") }));
  const card = screen.getByRole("region", { name: /31 March$/ });
  for (const text of [/What counts/, /In 2024-25600 children/, /Published620 children/]) {
    expect(card).toHaveTextContent(text);
  }
  expect(card).toHaveTextContent("Not checked yet.");
  const tables = within(card).getAllByRole("table");
  expect(tables[0]).toHaveAccessibleName(/^Figures of your 10 statistical neighbours, 2025-26$/);
  expect(tables[1]).toHaveAccessibleName(/^Figures of (?:all|the) \d+ members(?: with a value)?, 2025-26$/);
  expect(within(tables[0]!).getByRole("row", { name: /^Median [\d,]+ children$/ })).toBeVisible();
  expect(card).toHaveTextContent(/Release \d+ · DRAFT · .* · demonstration data/);

  act(() => session.set({ selected: question("cla.in_need") }));
  expect(screen.queryByRole("region", { name: /children looked after.*31 March$/i })).toBeNull();
  expect(screen.getByRole("region", { name: "Children in need at 31 March" })).toBeVisible();
});

it("shows the cell's findings, which can be fixed and explained there", async () => {
  const { user, session } = await openCell();
  await act(() => session.check());
  const { place } = findingOf(session, "CLA-FORM-01", "cla.enquiries");
  act(() => session.set({ selected: { place: place!, question: "cla.enquiries" } }));
  const found = within(screen.getByRole("region", { name: "Findings for this cell" }));
  // Before what counts, because it is what the user came for.
  const card = screen.getByRole("region", { name: "Fostering enquiries" }).textContent ?? "";
  expect(card.indexOf("Fix: change to 480")).toBeLessThan(card.indexOf("What counts"));
  await user.click(found.getByRole("button", { name: "Fix: change to 480" }));
  expect(session.filled.cells!["cla.enquiries"]).toBe(480);
  expect(found.getByText("No findings here.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(found.getByRole("button", { name: "Fix: change to 480" })).toBeVisible();
});

it("names the row of a register, and says what counts in its column", async () => {
  const { session } = await openCell();
  await act(() => session.check());
  const selected = { place: { sheet: "Homes", cell: "H4" }, register: "homes", header: "Nights available", row: 0 };
  act(() => session.set({ selected }));
  const card = screen.getByRole("region", { name: "Nights available" });
  expect(card).toHaveTextContent("Own children's homes, one by one: Oak House");
  expect(card).not.toHaveTextContent("none for your authority");
  expect(screen.getByRole("region", { name: "Findings for this cell" })).toHaveTextContent("CLA-RANGE-04@1");
  act(() => session.set({ selected: { ...selected, header: "My own notes" } }));
  expect(screen.getByText(/You added this column/)).toBeVisible();
});

describe("for the ribbon and the menu of a cell", () => {
  it("goes to the box for the explanation of an answer, or else to what was found", async () => {
    const { session, state } = await openCell();
    act(() => session.set({ selected: question("cla.starts") }));
    act(() => state.want("cell", "explanation"));
    expect(screen.getByRole("region", { name: "Findings for this cell" })).toHaveFocus();
    await act(() => session.check());
    const explainable = session.get().opened;
    if (explainable === null || explainable === "none") throw new Error("It is not open.");
    const { finding } = explainable.check!.findings.find(
      ({ finding: { explainable, place, subject } }) => explainable && place !== null && /^cla\.[a-z_]+$/.test(subject),
    )!;
    act(() => session.set({ selected: { place: finding.place!, question: finding.subject } }));
    act(() => state.want("cell", "explanation"));
    expect(screen.getAllByRole("textbox", { name: /explanation/i })[0]).toHaveFocus();
  });

  it("refuses a formula in an answer cell, and says where it may go", async () => {
    const { session, state } = await openCell();
    act(() => session.set({ selected: question("cla.starts") }));
    act(() => state.want("cell", "formula"));
    expect(state.get().notice).toMatchObject({ kind: "warning", text: expect.stringContaining("Nothing was written") });
  });
});
