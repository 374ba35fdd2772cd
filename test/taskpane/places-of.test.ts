import type { ListedFinding } from "../../src/taskpane/list-findings";
import { placesOf } from "../../src/taskpane/places-of";

const about = (place: ListedFinding["finding"]["place"]) => ({ finding: { place } }) as ListedFinding;

it("names each cell once, in order, and none for what is about no cell", () => {
  const b9 = { sheet: "Spend", cell: "B9" };
  const c4 = { sheet: "Spend", cell: "C4" };
  expect(placesOf([about(b9), about(null), about(b9), about(c4), about({ sheet: "Cover", cell: "B9" })])).toEqual([
    b9,
    c4,
    { sheet: "Cover", cell: "B9" },
  ]);
});
