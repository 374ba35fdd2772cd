import { act, screen, within } from "@testing-library/react";
import { fakeBenchmark, selectedBudget, type FakeBenchmark } from "../actions/benchmark/fake-benchmark";
import { fakeFigures } from "../actions/fake-figures";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

/** "Care" is one indicator word by word; "Care per child" says more than that; "Recharges" is none. */
const budget = selectedBudget([
  ["Children's services", "Budget £000"],
  ["Care", 1_200],
  ["Recharges", 10],
  ["Children in care", 12],
]);

async function open(benchmark: FakeBenchmark = fakeBenchmark(budget)) {
  const drawn = await drawPane(
    fakeFigures(),
    ...([undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined] as const),
    benchmark,
  );
  const press = (name: string | RegExp) => drawn.user.click(screen.getByRole("button", { name }));
  await press("Benchmark what I have");
  await screen.findByRole("region", { name: "Benchmark what I have" });
  return { ...drawn, press, benchmark };
}

const page = () => within(screen.getByRole("region", { name: "Benchmark what I have" }));
const choiceOf = (label: string) => screen.getByRole("combobox", { name: `What ${label} is compared with` });

test("reads the selection, proposes what its lines mean, and announces how many", async () => {
  const { press, container } = await open();
  expect(screen.getByRole("button", { name: "Back to the comparison" })).toHaveFocus();
  await press("Find indicators for the selection");
  expect(await screen.findByText(/^3 lines: \d+ found, .*without an indicator\.$/)).toBeVisible();
  expect(screen.getByText("Budget, A1:B4: 3 lines, in thousands of pounds.")).toBeVisible();
  expect(choiceOf("Recharges")).toHaveDisplayValue("Not compared");
  expect(await violations(container)).toEqual([]);
});

test("the user decides with the keyboard alone; figures are written, kept for next time, and taken out again", async () => {
  const { user, press, benchmark } = await open();
  await press("Find indicators for the selection");
  await user.selectOptions(choiceOf("Recharges"), "Search for another…");
  const search = screen.getByRole("combobox", { name: "Search for Recharges" });
  await user.click(search);
  await user.keyboard("rate of care{Enter}");
  expect(choiceOf("Recharges")).toHaveDisplayValue("Rate of care");
  act(() => screen.getByRole("checkbox", { name: "Rank in the group" }).focus());
  await user.keyboard(" ");
  await user.selectOptions(page().getByLabelText("Year"), "2023-24");
  expect(screen.getByText("Writes to C to G, rows 1 to 4, which are empty.")).toBeVisible();
  act(() => screen.getByRole("button", { name: /^Write / }).focus());
  await user.keyboard("{Enter}");
  expect(
    await screen.findByText(/compared in Budget, C1:G4\. What the labels mean is kept for next time\./),
  ).toBeVisible();
  const [plan] = benchmark.plans;
  expect(plan?.rows[0]?.map((cell) => cell?.content)).toEqual([
    "Compared with",
    "Leeds, 2023-24",
    "Median of statistical neighbours",
    "Difference",
    "£ effect",
  ]);
  expect(plan?.rows[2]?.[2]?.content).toBe('=CLUB.PEERMEDIAN("care.rate","neighbours","2023-24")');
  const kept = { label: "Recharges", under: expect.any(String) as string, indicator: "care.rate" };
  expect(benchmark.inWorkbook).toContainEqual(kept);
  expect(benchmark.onMachine).toContainEqual(kept);

  await press("Take out again");
  expect(await screen.findByText("The columns are out again, and the sheet is as it was.")).toBeVisible();
  expect(benchmark.takenOut).toBe(1);
});

test("headings say nothing that can be changed in the cells for group and year", async () => {
  const titled = selectedBudget([
    ["Children's services", ""],
    ["Service", "Budget £"],
    ["Care", 1_200],
  ]);
  const { user, press, benchmark } = await open(fakeBenchmark(titled));
  await press("Find indicators for the selection");
  await user.selectOptions(choiceOf("Care"), "Search for another…");
  await user.click(screen.getByRole("combobox", { name: "Search for Care" }));
  await user.keyboard("rate of care{Enter}");
  await user.click(screen.getByRole("checkbox", { name: /^Keep group and year in two cells/ }));
  expect(screen.getByText("Writes to C to H, rows 1 to 3, which are empty.")).toBeVisible();
  await press(/^Write /);
  expect(benchmark.plans[0]!.rows.map((cells) => cells.slice(1, 3).map((cell) => cell?.content))).toEqual([
    ["latest", undefined],
    ["Leeds", "Median of the group"],
    ['=CLUB.VALUE("care.rate",,$D$1)', '=CLUB.PEERMEDIAN("care.rate",$C$1,$D$1)'],
  ]);
});

test("what was decided last time comes first, and nothing that is open is written", async () => {
  const benchmark = fakeBenchmark(budget);
  benchmark.onMachine = [{ label: "Recharges", under: "Budget", indicator: "care.rate" }];
  const { press } = await open(benchmark);
  await press("Find indicators for the selection");
  expect(await screen.findByText(/^3 lines: 1 as last time, /)).toBeVisible();
  const ready = within(screen.getByRole("table", { name: /^Found/ }));
  expect(ready.getByRole("row", { name: /Recharges/ })).toHaveTextContent("As last time");
  await press(/^Write /);
  const open_ = screen.queryByRole("table", { name: /^To confirm or choose/ });
  const labels = open_ === null ? [] : within(open_).getAllByRole("rowheader");
  const rows = benchmark.plans[0]!.rows;
  for (const { textContent } of labels) {
    const row = budget.block.rows.findIndex(([label]) => label === textContent);
    expect(rows[row]).toEqual(rows[row]!.map(() => null));
  }
});

test.each([
  [null, /^Nothing is selected\./],
  [2_001, /^2,001 rows are selected; at most 2,000 can be read at once\./],
  [selectedBudget([[1, 2]]), /^No labels are in the selection\./],
  [
    selectedBudget([
      ["Service", "Budget £"],
      ["Care", "1,200"],
    ]),
    /^No amounts are in the selection\. .* Excel holds them as text/,
  ],
])("says what to do where there is no budget to read", async (selected, sentence) => {
  const { press } = await open(fakeBenchmark(selected));
  await press("Find indicators for the selection");
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByRole("table", { name: /^Found/ })).toBeNull();
});

test("a budget that was changed since it was read is read again before anything goes beside it", async () => {
  const benchmark = fakeBenchmark(budget);
  benchmark.changed = "A2";
  benchmark.onMachine = [{ label: "Recharges", under: "Budget", indicator: "care.rate" }];
  const { press } = await open(benchmark);
  await press("Find indicators for the selection");
  await press(/^Write /);
  expect(await screen.findByText(/^Nothing was written: A2 is not what it was/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Take out again" })).toBeNull();
});

test("what is in the way is said, and going back and forth loses nothing", async () => {
  const [first, ...others] = budget.beside;
  const beside = [{ ...first!, holds: { cell: "C3", text: "agreed" } }, ...others];
  const { user, press } = await open(fakeBenchmark({ ...budget, beside }));
  await press("Find indicators for the selection");
  await user.selectOptions(choiceOf("Care"), "Not compared");
  expect(screen.getByText('C3 holds "agreed", so the next free columns are taken.')).toBeVisible();
  await press("Back to the comparison");
  expect(screen.getByRole("button", { name: "Benchmark what I have" })).toHaveFocus();
  await press("Benchmark what I have");
  expect(await screen.findByText("Your choice")).toBeVisible();
  expect(choiceOf("Care")).toHaveDisplayValue("Not compared");
});
