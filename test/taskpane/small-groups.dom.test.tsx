import { screen } from "@testing-library/react";
import { succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { drawPane } from "./draw-pane";

jest.setTimeout(60_000);

const { release } = asLeeds;
const secretive = { ...release, stamp: { ...release.stamp, smallestGroup: 5 } };

it("shows the user's own value and, for a group too small for its club, only a sentence", async () => {
  const { user, container } = await drawPane(fakeFigures(succeed({ ...asLeeds, release: secretive })));
  expect(screen.getByRole("region", { name: "Your value" })).toHaveTextContent("£500 a week");
  expect(
    screen.getByText(
      /gives no statistics for fewer than 5 values, .* there are 2 among statistical neighbours of Leeds/,
    ),
  ).toBeVisible();
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.queryByRole("figure")).toBeNull();
  expect(container).not.toHaveTextContent("700");

  await user.selectOptions(screen.getByLabelText("Compare with"), "All members");
  expect(screen.getByRole("table", { name: "Figures of the 5 members with a value, 2024-25" })).toBeVisible();
});
