import { screen, waitFor } from "@testing-library/react";
import { succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { shippedRelease } from "../support/shipped-release";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

const { release } = shippedRelease("section-251");
const leeds = () => fakeFigures(succeed({ ...asLeeds, release, own: "E08000035" }));

test("a template is put in with one's own authority, the group in Compare and the newest year", async () => {
  const { user, templates, container } = await drawPane(leeds());
  await user.click(await screen.findByRole("button", { name: "Templates" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Back to Compare" })).toHaveFocus());
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Insert budget monitoring" }));
  expect(await screen.findByText(/^The sheet Budget monitoring is in the workbook\./)).toBeVisible();
  const [sheet] = templates.added;
  expect(templates.added).toHaveLength(1);
  const inputs = sheet!.cells.filter(({ column, row }) => column === 1 && row >= 2 && row <= 4);
  expect(inputs.map(({ value }) => value)).toEqual(["Leeds", "neighbours", "2024-25"]);
  expect(sheet!.lists.map(({ options }) => options[0])).toEqual(["neighbours", "2024-25"]);

  await user.click(screen.getByRole("button", { name: "Back to Compare" }));
  expect(screen.getByRole("button", { name: "Templates" })).toHaveFocus();
});

test("reports and briefings are made where they always are", async () => {
  const { user } = await drawPane(leeds());
  await user.click(await screen.findByRole("button", { name: "Templates" }));
  await user.click(await screen.findByRole("button", { name: "Go to Reports" }));
  expect(await screen.findByRole("region", { name: "Reports" })).toBeVisible();
  await waitFor(() => expect(screen.getByRole("button", { name: "Back to Compare" })).toHaveFocus());
  await user.click(screen.getByRole("button", { name: "Back to Compare" }));
  expect(screen.getByRole("button", { name: "Reports" })).toHaveFocus();
  expect(screen.queryByRole("region", { name: "Templates" })).toBeNull();
});

test("scenario sheets are made under Model", async () => {
  const { user } = await drawPane(leeds());
  await user.click(await screen.findByRole("button", { name: "Templates" }));
  await user.click(await screen.findByRole("button", { name: "Go to Model" }));
  expect(screen.getByRole("tab", { name: "Model" })).toHaveAttribute("aria-selected", "true");
});
