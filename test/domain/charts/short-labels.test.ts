import { shortLabels } from "../../../src/domain/charts/short-labels";

test("labels lose the ending after a colon that all of them have", () => {
  expect(shortLabels(["In foster care: children", "With parents: children"])).toEqual({
    labels: ["In foster care", "With parents"],
    ending: "children",
  });
  expect(shortLabels(["Sexual health: testing: net", "Sexual health: advice: net"]).labels).toEqual([
    "Sexual health: testing",
    "Sexual health: advice",
  ]);
});

test("labels lose what each is divided by with an ending that all have, however it differs", () => {
  expect(
    shortLabels([
      "Learning disability support, 18 to 64: net expenditure per resident aged 18-64",
      "Assessment: net expenditure per resident aged 18+",
    ]),
  ).toEqual({ labels: ["Learning disability support, 18 to 64", "Assessment"], ending: "net expenditure" });
});

test("labels with other endings, or without one, stay as they are", () => {
  for (const labels of [
    ["Care: spend per adult", "Care: spend per child"],
    ["Care: spend", "Care: income"],
    ["Care", "Roads"],
    ["Care: spend", "Roads"],
  ]) {
    expect(shortLabels(labels)).toEqual({ labels, ending: "" });
  }
  expect(shortLabels([])).toEqual({ labels: [], ending: "" });
});
