import { screen, within } from "@testing-library/react";
import "../../src/taskpane/pages/LedgerPage";
import { answerFormula } from "../../src/domain/ledger/answer-formula";
import { wholeShare } from "../../src/domain/ledger/ledger-mapping";
import { combinedBalance, madeUpLines, plainBalance } from "../domain/ledger/trial-balances";
import { fakeLedger, type FakeLedger } from "../actions/ledger/fake-ledger";
import { drawPane } from "./draw-pane";
import { fakeSession } from "./fake-session";
import { violations } from "./violations";

jest.setTimeout(120_000);

const lines = madeUpLines(200, 11);
const balance = plainBalance(lines);
const pounds = (pence: number) =>
  `${pence < 0 ? "−" : ""}£${(Math.abs(pence) / 100).toLocaleString("en-GB", { minimumFractionDigits: 2 })}`;
const sumOf = (code: (code: string) => boolean) =>
  lines.filter((line) => code(line.code)).reduce((sum, { pence }) => sum + pence, 0);
const total = sumOf(() => true);

async function open(
  ledger: FakeLedger = fakeLedger([balance]),
  session = fakeSession({ cells: { "cla.income": 99 } }),
) {
  const drawn = await drawPane(
    undefined,
    session,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    ledger,
  );
  await drawn.user.click(screen.getByRole("tab", { name: "Check" }));
  await drawn.user.click(await screen.findByRole("button", { name: "Fill in from a ledger" }));
  const page = within(await screen.findByRole("region", { name: "Fill in from a ledger" }));
  await page.findByRole("heading", { name: "1. The ledger" });
  return { ...drawn, page, ledger };
}

async function readSheet({ page, user }: Awaited<ReturnType<typeof open>>) {
  await page.findByRole("option", { name: "Sheet Trial balance" });
  await user.selectOptions(page.getByLabelText("Where it is"), "Sheet Trial balance");
  await user.click(page.getByRole("button", { name: "Read it" }));
  await page.findByText(`Trial balance: 200 lines, which add up to ${pounds(total)}.`);
}

const figure = (page: Awaited<ReturnType<typeof open>>["page"], label: string) =>
  within(page.getByRole("row", { name: new RegExp(`^${label}`) })).getByRole("cell").textContent;

test("reads a ledger, maps a code, and puts in what it comes to as a formula; typed answers stay", async () => {
  const drawn = await open();
  await readSheet(drawn);
  const { page, user, session, ledger } = drawn;
  expect(figure(page, "Not mapped")).toBe(pounds(total));

  await user.click(page.getByRole("button", { name: "Map 123" }));
  const form = within(page.getByRole("form", { name: "Which lines of the ledger" }));
  await user.click(form.getByRole("button", { name: "Save" }));
  expect(form.getByRole("alert")).toHaveTextContent("Choose an answer.");
  await user.selectOptions(form.getByLabelText("Goes to"), "Transport spend");
  await user.click(form.getByRole("button", { name: "Save" }));

  await user.click(page.getByRole("button", { name: "Map 9100" }));
  const another = within(page.getByRole("form", { name: "Which lines of the ledger" }));
  await user.selectOptions(another.getByLabelText("Codes"), "All that begin with");
  await user.clear(another.getByRole("textbox", { name: "Code" }));
  await user.type(another.getByRole("textbox", { name: "Code" }), "9");
  await user.selectOptions(another.getByLabelText("Goes to"), "All income");
  expect(another.getByLabelText("Turn the sign round (income as a positive figure)")).toBeChecked();
  await user.click(another.getByRole("button", { name: "Save" }));

  await user.click(page.getByRole("button", { name: "5200 is not this club's" }));
  const [transport, income, placements] = [
    sumOf((code) => code === "123"),
    sumOf((code) => code.startsWith("9")),
    sumOf((code) => code === "5200"),
  ];
  expect(figure(page, "Mapped to answers")).toBe(pounds(transport + income));
  expect(figure(page, "Not this club's")).toBe(pounds(placements));
  expect(figure(page, "Not mapped")).toBe(pounds(total - transport - income - placements));
  expect(ledger.kept.get("cla")).toMatchObject({
    year: "2025-26",
    mapping: [{ question: "cla.transport_spend" }, { sign: -1 }, { question: null }],
  });

  await user.click(page.getByRole("button", { name: "Show what would change" }));
  expect(page.getByRole("checkbox", { name: `Spend: Transport spend: blank → ${pounds(transport)}` })).toBeChecked();
  const typed = page.getByRole("checkbox", { name: /^Spend: All income: £99 → / });
  expect(typed).not.toBeChecked();
  await user.click(page.getByRole("button", { name: "Put in 1 answer" }));
  expect(await page.findByText("1 answer is put in. The mapping is on the sheet Ledger mapping.")).toBeVisible();
  expect([...session.answersPut[0]!]).toEqual([
    ["cla.transport_spend", { formula: answerFormula("cla.transport_spend"), numberFormat: "£#,##0" }],
  ]);
  await user.click(page.getByRole("button", { name: "Undo" }));
  expect(session.filled.cells).toEqual({ "cla.income": 99 });
});

test("says at once what is given away twice, and puts nothing in until that is fixed", async () => {
  const ledger = fakeLedger([balance]);
  const line = { centre: null, sign: 1, share: wholeShare, isAgain: false, note: "" } as const;
  ledger.kept.set("cla", {
    year: "2025-26",
    mapping: [
      { ...line, code: { match: "is", code: "4100" }, question: "cla.other_spend" },
      { ...line, code: { match: "begins with", code: "41" }, question: "cla.gross_spend" },
    ],
  });
  const drawn = await open(ledger);
  await readSheet(drawn);
  const { page, user } = drawn;
  expect(page.getAllByText(/^4100 at .* is given away to 200 %, by 4100 and 41…\./)[0]).toBeVisible();
  expect(page.getByText("Fix what is given away twice first.")).toBeVisible();
  await user.click(page.getByRole("button", { name: "Change 41…" }));
  await user.click(page.getByLabelText(/^Count these again on purpose/));
  await user.click(page.getByRole("button", { name: "Save" }));
  expect(page.queryByText(/given away/)).toBeNull();
  expect(figure(page, "Counted again on purpose")).toBe(pounds(sumOf((code) => code.startsWith("41"))));
});

test("last year's mapping is taken over, and what is no longer asked is listed", async () => {
  const ledger = fakeLedger([balance]);
  const line = { centre: null, sign: 1, share: wholeShare, isAgain: false, note: "" } as const;
  ledger.kept.set("cla", {
    year: "2024-25",
    mapping: [
      { ...line, code: { match: "is", code: "4100" }, question: "cla.other_spend" },
      { ...line, code: { match: "is", code: "0123" }, question: "cla.no_longer" },
    ],
  });
  const { page } = await open(ledger);
  expect(page.getByText("1 line taken over from your mapping of 2024-25.")).toBeVisible();
  expect(
    page.getByText("0123 went to cla.no_longer, which is no longer asked: not in the mapping any more."),
  ).toBeVisible();
});

test("pasted text is read on the spot; formulas need it on a sheet, which is offered", async () => {
  const { page, user, ledger } = await open(fakeLedger());
  await user.click(page.getByText("Paste it, or open a file"));
  const text = combinedBalance(lines.slice(0, 20))
    .rows.map((row) => row.join("\t"))
    .join("\n");
  await user.click(page.getByLabelText("Paste the rows here, with their headings"));
  await user.paste(text);
  await user.click(page.getByRole("button", { name: "Read what is pasted" }));
  const twenty = lines.slice(0, 20).reduce((sum, { pence }) => sum + pence, 0);
  expect(await page.findByText(`Pasted: 20 lines, which add up to ${pounds(twenty)}.`)).toBeVisible();
  await user.click(page.getByRole("button", { name: "Put a clean copy on a sheet" }));
  expect(ledger.sheets[0]?.rows[0]).toEqual(["Code", "Centre", "Description", "Centre description", "Amount"]);
  expect(await page.findByText(`Yardstick ledger: 20 lines, which add up to ${pounds(twenty)}.`)).toBeVisible();
});

test("a file that can't be read is refused with a sentence; of several sheets, one is chosen", async () => {
  const ledger = fakeLedger();
  const { page, user } = await open(ledger);
  await user.click(page.getByText("Paste it, or open a file"));
  const chooser = page.getByLabelText("Open a .csv or .xlsx file (read on this machine only)");
  await user.upload(chooser, new File(["x"], "tb.xlsx"));
  expect(await page.findByText(/^tb.xlsx could not be read: it is damaged\./)).toBeVisible();
  ledger.file = { name: "tb.xlsx", sheets: [{ sheet: "Notes", top: 0, left: 0, rows: [["x"]] }, balance] };
  await user.upload(chooser, new File(["y"], "tb.xlsx"));
  await user.selectOptions(await page.findByLabelText("Which sheet of the file"), "Trial balance");
  expect(await page.findByText(`Trial balance: 200 lines, which add up to ${pounds(total)}.`)).toBeVisible();
});

test("what each column is can be changed", async () => {
  const drawn = await open();
  await readSheet(drawn);
  const { page, user } = drawn;
  await user.click(page.getByText("What each column is"));
  await user.selectOptions(page.getByLabelText("Codes (subjective, or combined)"), "None");
  expect(page.getByText("Say which column has the codes and which the amounts.")).toBeVisible();
  await user.selectOptions(page.getByLabelText("Codes (subjective, or combined)"), "C: Cost centre");
  expect(page.getByRole("button", { name: "Map R100" })).toBeVisible();
});

test("comes back to the check with the focus where it was, and keeps what was being mapped", async () => {
  const drawn = await open();
  await readSheet(drawn);
  const { page, user } = drawn;
  await user.click(page.getByRole("button", { name: "5200 is not this club's" }));
  await user.click(page.getByRole("button", { name: "Back to the check" }));
  const opener = screen.getByRole("button", { name: "Fill in from a ledger" });
  expect(opener).toHaveFocus();
  await user.click(opener);
  expect(await screen.findByRole("heading", { name: "Mapping: 1 line" })).toBeVisible();
});

test("breaks no rule of accessibility", async () => {
  const drawn = await open();
  await readSheet(drawn);
  await drawn.user.click(drawn.page.getByRole("button", { name: "Map 123" }));
  expect(await violations(drawn.container)).toEqual([]);
});
