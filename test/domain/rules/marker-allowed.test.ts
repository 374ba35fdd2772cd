import { markerAllowed } from "../../../src/domain/rules/marker-allowed";
import { testRule } from "./test-rule";

testRule(markerAllowed, {
  passes: [
    { name: "a marker the question takes", fields: ["fos.starts"], cells: { "fos.starts": "not available" } },
    { name: "a marker in free text is text", fields: ["fos.recruitment"], cells: { "fos.recruitment": "n/a" } },
  ],
  finds: [
    {
      name: "a marker it doesn't take",
      fields: ["fos.starts"],
      cells: { "fos.starts": "N/A" },
      found: [
        {
          seen: "N/A",
          explainable: false,
          message: 'Children who started is marked "N/A", but every member is expected to have this figure.',
          fix: "Type the figure; if there was none, type 0.",
        },
      ],
    },
  ],
});
