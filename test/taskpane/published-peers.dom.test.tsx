import { render, screen } from "@testing-library/react";
import { succeed } from "../../src/domain/result";
import { PublishedPeers } from "../../src/taskpane/components/questionnaire/PublishedPeers";
import { smallRelease as release } from "../support/small-release";

const figures = { year: "2024-25", release, lower: null, upper: null };

it("says of a group of which nobody has a figure that nobody has, and needs no values", () => {
  render(
    <PublishedPeers peers={[succeed({ ...figures, group: "none of your 10 statistical neighbours", median: null })]} />,
  );
  expect(screen.getByText("None of your 10 statistical neighbours has a figure for 2024-25.")).toBeVisible();
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.queryByText(/Needs/)).toBeNull();
});

it("says how many values a quartile needs", () => {
  const group = "1 of your 10 statistical neighbours";
  render(<PublishedPeers peers={[succeed({ ...figures, group, median: "620 children" })]} />);
  expect(screen.getByRole("row", { name: "Median 620 children" })).toBeVisible();
  expect(screen.getByRole("row", { name: "Lower quartile Needs 4 values" })).toBeVisible();
});
