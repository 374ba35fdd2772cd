import { screen, waitFor, within } from "@testing-library/react";
import { succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { drawPane } from "./draw-pane";

const roads = { club: "roads", label: "Roads club" };
const small = { club: "small", label: "Small club" };
const options = () => within(screen.getByLabelText("Show another club")).getAllByRole("option");

it("offers the user's clubs", async () => {
  const figures = fakeFigures();
  await drawPane({ ...figures, clubs: async () => succeed([roads, small]) });
  expect(options().map(({ textContent }) => textContent)).toEqual(["Roads club", "Small club"]);
  expect(screen.getByLabelText("Show another club")).toHaveValue("small");
});

it("names a club that only goes with another while it is shown, so that the user can go back", async () => {
  const release = { ...asLeeds.release, stamp: { ...asLeeds.release.stamp, partOf: "roads" } };
  const figures = fakeFigures(succeed({ ...asLeeds, release }));
  await drawPane({ ...figures, clubs: async () => succeed([roads]) });
  expect(options().map(({ textContent }) => textContent)).toEqual(["Roads club", "Small club"]);
  expect(screen.getByLabelText("Show another club")).toHaveValue("small");
});

it("recalculates the cells that name the club, and says if Excel refuses", async () => {
  const { workbook, user } = await drawPane({ ...fakeFigures(), clubs: async () => succeed([roads, small]) });
  await user.selectOptions(screen.getByLabelText("Show another club"), "roads");
  await waitFor(() => expect(workbook.recalculated).toBe(1));
  workbook.refusal = "a cell is being edited.";
  await user.selectOptions(screen.getByLabelText("Show another club"), "roads");
  expect(await screen.findByText(/may still name the previous one\. .*a cell is being edited/)).toBeVisible();
});
