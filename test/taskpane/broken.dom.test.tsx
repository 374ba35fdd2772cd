import { screen, within } from "@testing-library/react";
import type { BrokenSurvey } from "../../src/actions/frozen-ports";
import { fakeBroken, nothingBroken } from "../actions/broken-formulas/fake-broken";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

const broken = ["C4", "C5"].map((cell) => ({
  place: { sheet: "Budget", cell },
  fills: cell === "C5" ? "C5:C9" : null,
  formula: "=_xldudf_CLUB_VALUE(A4)",
  repaired: "=CLUB.VALUE(A4)",
}));

async function open(found: BrokenSurvey) {
  const fake = fakeBroken(found);
  const use = undefined;
  const drawn = await drawPane(use, use, use, use, use, use, use, use, use, use, fake);
  const press = async (name: string) => drawn.user.click(await screen.findByRole("button", { name }));
  return { ...drawn, fake, press };
}

test("offers by itself to repair what a program without the add-in has broken, shows it, and puts it back", async () => {
  const { fake, press, container } = await open({ ...nothingBroken, broken });
  expect(
    await screen.findByText(
      "2 CLUB formulas are broken, because this workbook was saved without Yardstick. We can repair them.",
    ),
  ).toBeVisible();
  await press("See what changes");
  const list = within(screen.getByRole("list", { name: "2 formulas to repair" }));
  expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Budget!C4 =_xldudf_CLUB_VALUE(A4)=CLUB.VALUE(A4)",
    "Budget!C5 fills C5:C9=_xldudf_CLUB_VALUE(A4)=CLUB.VALUE(A4)",
  ]);
  expect(await violations(container)).toEqual([]);
  await press("Repair 2 formulas");
  expect(screen.getByText("2 formulas are repaired.")).toBeVisible();
  await press("Put back");
  expect(fake.back).toHaveLength(2);
  expect(screen.getByText("2 formulas were put back as before the repair.")).toBeVisible();
});

test("offers nothing in a workbook that is in order; asked for under Club, it says so", async () => {
  const { press, user } = await open(nothingBroken);
  expect(screen.queryByText(/saved without Yardstick/)).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Club" }));
  await press("Repair formulas");
  expect(await screen.findByText(/^No formula needs repair/)).toBeVisible();
});

test("says what can't be repaired, and why", async () => {
  const { press, user } = await open({
    broken: [],
    unknown: [{ place: { sheet: "Budget", cell: "D1" }, functions: ["NOSUCH"] }],
    guarded: [{ sheet: "Mine", count: 2 }],
    named: ["typical"],
  });
  await user.click(screen.getByRole("tab", { name: "Club" }));
  await press("Repair formulas");
  expect(
    await screen.findByText(
      "No formula was repaired. 1 formula calls CLUB.NOSUCH, which Yardstick does not have: Budget!D1. Update the add-in, or correct it by hand. The sheet Mine is protected, so 2 formulas on it are not repaired. To repair them too, unprotect it under Review first. The name typical holds a formula with misspelled CLUB functions. Correct it under Formulas, Name Manager.",
    ),
  ).toBeVisible();
});
