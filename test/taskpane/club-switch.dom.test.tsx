import { screen, waitFor } from "@testing-library/react";
import { succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { drawPane } from "./draw-pane";

const roads = { club: "roads", label: "Roads club" };
const small = { club: "small", label: "Small club" };
type User = Awaited<ReturnType<typeof drawPane>>["user"];

/** The clubs that the menu offers, the one that is shown with a star. */
async function offered(user: User): Promise<readonly string[]> {
  await user.click(screen.getByRole("button", { name: "Show another club" }));
  const items = screen.getAllByRole("menuitemradio");
  return items.map((item) => `${item.textContent}${item.getAttribute("aria-checked") === "true" ? " *" : ""}`);
}
async function choose(user: User, club: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Show another club" }));
  await user.click(screen.getByRole("menuitemradio", { name: club }));
}

it("offers the user's clubs", async () => {
  const figures = fakeFigures();
  const { user } = await drawPane({ ...figures, clubs: async () => succeed([roads, small]) });
  expect(await offered(user)).toEqual(["Roads club", "Small club *"]);
});

it("names a club that only goes with another while it is shown, so that the user can go back", async () => {
  const release = { ...asLeeds.release, stamp: { ...asLeeds.release.stamp, partOf: "roads" } };
  const figures = fakeFigures(succeed({ ...asLeeds, release }));
  const { user } = await drawPane({ ...figures, clubs: async () => succeed([roads]) });
  expect(await offered(user)).toEqual(["Roads club", "Small club *"]);
});

it("recalculates the cells that name the club, and says if Excel refuses", async () => {
  const { workbook, user } = await drawPane({ ...fakeFigures(), clubs: async () => succeed([roads, small]) });
  await choose(user, "Roads club");
  await waitFor(() => expect(workbook.recalculated).toBe(1));
  workbook.refusal = "a cell is being edited.";
  await choose(user, "Roads club");
  expect(await screen.findByText(/may still name the previous one\. .*a cell is being edited/)).toBeVisible();
});
