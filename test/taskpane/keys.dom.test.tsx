import { screen } from "@testing-library/react";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

it("says under Club which keys do what", async () => {
  const { user, container } = await drawPane();
  await user.click(screen.getByRole("tab", { name: "Club" }));
  await user.click(await screen.findByText("Keys"));
  expect(await screen.findByRole("row", { name: "Ctrl+Alt+Shift+N Go to the next finding" })).toBeVisible();
  expect(screen.getByRole("row", { name: "F8 Go to the next finding" })).toBeVisible();
  expect(await violations(container)).toEqual([]);
});
