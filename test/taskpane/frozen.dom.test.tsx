import { screen, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import { nothingToFreeze, nothingToThaw } from "../actions/frozen/fake-frozen";
import { fakeFigures } from "../actions/fake-figures";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

const place = (cell: string) => ({ sheet: "Budget", cell });

async function open() {
  const drawn = await drawPane(fakeFigures());
  await drawn.user.click(screen.getByRole("tab", { name: "Club" }));
  const part = within(await screen.findByRole("region", { name: "For colleagues without the add-in" }));
  const press = (name: string) => drawn.user.click(part.getByRole("button", { name }));
  return { ...drawn, part, press };
}

test("freezes at once where nothing shows an error", async () => {
  const { frozen, part, press, user } = await open();
  frozen.found = { ...nothingToFreeze, formulas: 12 };
  await user.selectOptions(part.getByLabelText("Freeze or thaw"), "The open sheet");
  await press("Freeze");
  expect(part.getByText("12 formulas are now values. Thaw puts them back.")).toBeVisible();
  expect(frozen.asked).toMatchObject([{ scope: "sheet", withErrors: false }]);
});

test("asks before it freezes an error", async () => {
  const { frozen, part, press, container } = await open();
  frozen.found = { ...nothingToFreeze, formulas: 12, errors: [place("C4"), place("C5")] };
  await press("Freeze");
  expect(
    part.getByText(
      "2 formulas show an error: Budget!C4 and Budget!C5. Freeze them as these errors, or leave them live?",
    ),
  ).toBeVisible();
  expect(frozen.asked).toEqual([]);
  expect(await violations(container)).toEqual([]);
  await press("Cancel");
  expect(part.queryByText(/show an error/)).toBeNull();
  await press("Freeze");
  await press("Freeze errors too");
  expect(frozen.asked).toMatchObject([{ scope: "workbook", withErrors: true }]);
});

test("lists what was changed since, and keeps or puts back each", async () => {
  const { frozen, part, press, container } = await open();
  frozen.thawed = {
    ...nothingToThaw,
    restored: 10,
    changed: [
      { id: 3, place: place("C4"), filled: [], formula: "=CLUB.VALUE(A4)", frozen: 600, now: 5 },
      { id: 4, place: place("C5"), filled: [], formula: "=CLUB.VALUE(A5)", frozen: 600, now: "" },
      { id: 7, place: place("C6"), filled: [], formula: "=CLUB.VALUE(A6)", frozen: 600, now: "=1+1" },
    ],
  };
  await press("Thaw");
  expect(part.getByText(/^10 formulas are live again\. 3 cells were changed since and stay as they are/)).toBeVisible();
  expect(part.getByText(/600 when it was frozen, now blank/)).toBeVisible();
  expect(part.getByText("Formula: =CLUB.VALUE(A4)")).toBeVisible();
  expect(await violations(container)).toEqual([]);
  await press("Keep what is in Budget!C4");
  expect(part.getByText("Kept as it is now.")).toBeVisible();
  expect(part.queryByText("Formula: =CLUB.VALUE(A4)")).toBeNull();
  await press("Put all back");
  expect(frozen.settled).toEqual([
    [3, "keep"],
    [4, "restore"],
    [7, "restore"],
  ]);
  expect(part.getByText("2 formulas are live again.")).toBeVisible();
});

test("makes a copy for colleagues and opens it; where Excel can't, it can be saved", async () => {
  // jsdom has no addresses for files.
  Object.assign(URL, { createObjectURL: () => "blob:copy", revokeObjectURL: () => undefined });
  const { frozen, part, press, container } = await open();
  frozen.found = { ...nothingToFreeze, formulas: 12, errors: [place("C4")] };
  await press("A copy for colleagues");
  expect(
    part.getByText(
      "The copy has 12 CLUB formulas as values; this workbook stays as it is. It is open in a window of its own: save it there, or with the link. 1 of them shows an error, in the copy too: Budget!C4.",
    ),
  ).toBeVisible();
  expect(part.getByRole("link", { name: "Save Budget (values).xlsx" })).toHaveAttribute(
    "download",
    "Budget (values).xlsx",
  );
  expect(await violations(container)).toEqual([]);
  frozen.notOpened = problem("workbook-refused", { detail: "it is busy." });
  await press("A copy for colleagues");
  expect(part.getByText(/Excel could not open it by itself: save it with the link\./)).toBeVisible();
  expect(frozen.asked).toEqual([]);
});
