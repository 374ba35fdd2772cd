import { render, screen, within } from "@testing-library/react";
import { Chooser } from "../../src/taskpane/components/Chooser";

// React complains of two headings with the same key, which fails the test.
it("shows a heading once, with all its options, where others come between them", () => {
  const options = [
    { value: "", text: "Choose" },
    { value: "places", text: "Places", heading: "High-needs block" },
    { value: "early", text: "Early years", heading: "High-needs block: top-ups" },
    { value: "spend", text: "All spend", heading: "High-needs block" },
  ];
  render(<Chooser label="Question" options={options} selected="" onSelect={() => undefined} />);
  const groups = screen.getAllByRole("group");
  expect(groups.map((group) => within(group).getAllByRole("option").length)).toEqual([2, 1]);
});
