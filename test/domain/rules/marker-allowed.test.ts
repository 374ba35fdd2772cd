import { markerAllowed } from "../../../src/domain/rules/marker-allowed";
import { testRule } from "./test-rule";

testRule(markerAllowed, {
  passes: [
    { name: "a marker that the question allows", fields: ["fos.starts"], cells: { "fos.starts": "not available" } },
    { name: "a marker in free text is text", fields: ["fos.recruitment"], cells: { "fos.recruitment": "n/a" } },
  ],
  finds: [
    {
      name: "a marker that the question doesn't allow",
      fields: ["fos.starts"],
      cells: { "fos.starts": "N/A" },
      found: [
        {
          seen: "N/A",
          explainable: false,
          message: 'Children who started should be a figure, not "N/A": every authority has one.',
          fix: "Type the figure; if there was none, type 0.",
        },
      ],
    },
  ],
});
