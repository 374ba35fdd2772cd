import { act, screen, waitFor, within } from "@testing-library/react";
import "../../src/taskpane/pages/OldWorkbookPage";
import type { OldSheet } from "../../src/domain/old-workbook/old-workbook";
import { questionnaireFile } from "../cli/questionnaire-file";
import { findClub } from "../../src/domain/clubs/index";
import { oldFile, sheetOf } from "../workbook-file/old-file";
import { drawPane } from "./draw-pane";
import { fakeSession, type FakeSession } from "./fake-session";
import { violations } from "./violations";

jest.setTimeout(120_000);

const spend = sheetOf(
  "Spend",
  ["Children's services return"],
  ["Item", "2025-26"],
  ["Adoption spend", 1_250_000],
  ["Transport spend", 80_000],
  ["Fostering allowance, in-house", 40_000],
  ["Children who started to be looked after", 240],
  ["Cost of gritting lorries", 7],
);
const homes = sheetOf(
  "Homes",
  ["Home", "Registered beds", "Nights available", "Ward"],
  ["Oak House", 4, 1460, "North"],
  ["Elm", 5, 1825, "South"],
);

async function open(session: FakeSession = fakeSession({ cells: { "cla.starts": 5, "cla.transport_spend": 80_000 } })) {
  const drawn = await drawPane(undefined, session);
  await drawn.user.click(screen.getByRole("tab", { name: "Check" }));
  await drawn.user.click(await screen.findByRole("button", { name: "Fill in from an old workbook" }));
  const page = within(await screen.findByRole("region", { name: "Fill in from an old workbook" }));
  return { ...drawn, page };
}

type Drawn = Awaited<ReturnType<typeof open>>;

async function give({ page, user }: Drawn, bytes: Uint8Array, name = "Return 2025.xlsx") {
  await user.upload(page.getByLabelText(/old workbook \(\.xlsx/), new File([new Uint8Array(bytes)], name));
}

const fileOf = (...sheets: OldSheet[]) => oldFile({ sheets, names: [] });

test("offers answers with where they stand and how sure, ticks the certain ones, puts them in and undoes it", async () => {
  const drawn = await open();
  const { page, user, session } = drawn;
  await give(drawn, await fileOf(spend, homes));
  expect(await page.findByText(/^Return 2025\.xlsx: 11 values on 2 sheets\./)).toBeVisible();
  const adoption = page.getByRole("checkbox", {
    name: /^Adoption spend: £1,250,000\s?Certain, by its label\. From Spend!B3 \(“Adoption spend · 2025-26”\)\./,
  });
  expect(adoption).toBeChecked();
  const rows = page.getByRole("checkbox", {
    name: /2 rows \(Oak House and Elm\).*Columns not placed: Ward \(2 cells\)\./s,
  });
  expect(rows).toBeChecked();
  await user.click(rows);

  await user.click(page.getByText("Answered here already: 1 other value"));
  expect(page.getByText(/: 5 children stays; the old workbook has 240 children at Spend!B6/)).toBeVisible();
  await user.click(page.getByText(/^Not placed: /));
  expect(page.getByText("Cost of gritting lorries · 2025-26: 7")).toBeVisible();

  await user.click(page.getByRole("button", { name: /^Put in 1 answer/ }));
  expect(await page.findByText("1 answer put in, to be confirmed.")).toBeVisible();
  expect(session.filled.cells).toMatchObject({ "cla.adoption_spend": 1_250_000, "cla.starts": 5 });
  expect(session.copies).toMatchObject([
    { field: "cla.adoption_spend", from: "Return 2025.xlsx, Spend!B3 (“Adoption spend · 2025-26”)" },
  ]);
  // It counts as the same now.
  expect(await page.findByText(/2 values are the same here already/)).toBeVisible();
  await user.click(page.getByRole("button", { name: "Undo" }));
  expect(await page.findByText(/1 value is the same here already/)).toBeVisible();
});

test("a workbook that states no year is said to state none", async () => {
  const drawn = await open();
  await give(drawn, await fileOf(sheetOf("Spend", ["Adoption spend", 1250])));
  expect(await drawn.page.findByText(/^Return 2025\.xlsx doesn't say of which year its figures are\./)).toBeVisible();
});

test("thousands are converted where a heading says so, and are not ticked", async () => {
  const drawn = await open();
  await give(drawn, await fileOf(sheetOf("Spend", ["All money in £000s"], [], ["Adoption spend", 1250])));
  expect(
    await drawn.page.findByRole("checkbox", { name: /^Adoption spend: £1,250,000.*its 1,250 was taken times 1,000\./ }),
  ).not.toBeChecked();
});

test("another authority's questionnaire is said to be one, and nothing of it is ticked", async () => {
  const drawn = await open();
  const file = await questionnaireFile(findClub("cla", "2025-26")!, { cells: { "cla.adoption_spend": 7 } });
  act(() => drawn.session.set({ member: { code: "E10000016", name: "Kent" } }));
  await give(drawn, file, "Theirs.xlsx");
  expect(
    await drawn.page.findByText(/^Theirs\.xlsx is the questionnaire of another authority, so nothing is ticked/),
  ).toBeVisible();
  expect(drawn.page.getByRole("checkbox", { name: /^Adoption spend: £7/ })).not.toBeChecked();
});

test("a large workbook shows how far it is, can be cancelled, and is read when it is given again", async () => {
  const drawn = await open();
  const { page, user } = drawn;
  const rows = Array.from({ length: 4_000 }, (_, at) => [`Residential care spend of provider ${at}`, at, at * 2]);
  const bytes = await fileOf(sheetOf("Costs", ...rows), spend);
  await give(drawn, bytes, "Large.xlsx");
  const bar = await page.findByRole("progressbar", { name: "Reading the workbook…" });
  await waitFor(() => expect(Number(bar.getAttribute("aria-valuemax"))).toBeGreaterThan(8_000));
  await user.click(page.getByRole("button", { name: "Cancel" }));
  expect(await page.findByText("Cancelled. Nothing was changed.")).toBeVisible();
  expect(page.queryByRole("progressbar")).toBeNull();
  expect(page.queryByText(/values on/)).toBeNull();
  await give(drawn, bytes, "Large.xlsx");
  expect(await page.findByText(/^Large\.xlsx: .* values on 2 sheets\./, undefined, { timeout: 30_000 })).toBeVisible();
});

test("a file that can't be read is refused with a sentence, and the next is read", async () => {
  const drawn = await open();
  await give(drawn, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), "Old.xls");
  expect(
    await drawn.page.findByText(/^Old\.xls could not be read: This workbook is protected with a password/),
  ).toBeVisible();
  await give(drawn, new TextEncoder().encode("Gritting lorries,7\n"), "Old.csv");
  expect(await drawn.page.findByText("Nothing in it answers a question that is blank here.")).toBeVisible();
  expect(drawn.page.getByText("Not placed: 1 value")).toBeVisible();
});

test("an earlier form that can't ask for confirmation is offered nothing", async () => {
  const drawn = await open();
  const { club } = drawn.session.get().opened as { club: NonNullable<ReturnType<typeof findClub>> };
  const rules = club.rules.filter(({ kind }) => kind !== "copy-confirmed");
  act(() => drawn.session.set({ club: { ...club, rules } }));
  expect(await drawn.page.findByText(/^This version of the questionnaire can't ask you to confirm/)).toBeVisible();
});

test("comes back to the check with the focus where it was, keeps what was opened, and breaks no rule of accessibility", async () => {
  const drawn = await open();
  await give(drawn, await fileOf(spend, homes));
  await drawn.page.findByText(/^Return 2025\.xlsx: /);
  expect(await violations(drawn.container)).toEqual([]);
  await drawn.user.click(drawn.page.getByRole("button", { name: "Back to the check" }));
  const opener = screen.getByRole("button", { name: "Fill in from an old workbook" });
  expect(opener).toHaveFocus();
  await drawn.user.click(opener);
  expect(await screen.findByText(/^Return 2025\.xlsx: /)).toBeVisible();
});
