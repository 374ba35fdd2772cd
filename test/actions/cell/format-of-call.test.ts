import { formatOfCall } from "../../../src/actions/cell/format-of-call";
import { smallRelease } from "../../support/small-release";

const [cost, rate] = [smallRelease.indicators[0]!, smallRelease.indicators[1]!];

it.each([
  ["PEERMEDIAN", cost, "£#,##0;−£#,##0"],
  ["VALUE", rate, '#,##0.0"%";−#,##0.0"%"'],
  ["GAP", cost, "£#,##0;−£#,##0"],
  ["PEERRANK", cost, "0"],
  ["PEERCOUNT", rate, "0"],
  ["PEERPERCENTRANK", cost, "0%"],
  ["PEERZ", rate, "0.00;−0.00"],
  ["GAPCOST", rate, "£#,##0;−£#,##0"],
  ["TREND", cost, "General"],
  ["DEFINITION", cost, "General"],
])("formats what %s gives as people write it", (id, indicator, format) => {
  expect(formatOfCall(id, indicator)).toBe(format);
});
