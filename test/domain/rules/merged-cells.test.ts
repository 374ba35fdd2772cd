import { mergedCells } from "../../../src/domain/rules/merged-cells";
import { testRule } from "./test-rule";

testRule(mergedCells, {
  passes: [{ name: "cells that are not merged", fields: ["*"], cells: { "fos.starts": 1 } }],
  finds: [
    {
      name: "a merged answer",
      fields: ["fos.starts"],
      cells: { "fos.starts": { value: 5, merged: true } },
      found: [
        {
          seen: "5",
          explainable: false,
          message:
            "The cell for Children who started is merged with other cells, so we can't tell which answer belongs to it.",
          fix: "Select the cell, choose Unmerge Cells, and check the answers around it.",
        },
      ],
    },
    {
      name: "a merged blank",
      fields: ["fos.starts"],
      cells: { "fos.starts": { value: null, merged: true } },
      found: [{ seen: "blank" }],
    },
  ],
});
