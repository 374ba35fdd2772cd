import { readFileSync } from "node:fs";
import { readManifest } from "../../../src/workbench/ribbon/read-manifest";

const manifest = readFileSync("manifest.xml", "utf8");

it("reads the add-in's group, buttons, tips, icons and actions", () => {
  const { groups, taskPaneUrl } = readManifest(manifest);
  expect(new URL(taskPaneUrl).pathname).toBe("/taskpane.html");
  expect(groups).toHaveLength(1);
  expect(groups[0]?.label).toBe("Yardstick");
  const [open, check, submit, chart] = groups[0]?.buttons ?? [];
  expect(open).toMatchObject({ label: "Open Yardstick", action: { kind: "show-task-pane" } });
  for (const [button, functionName] of [
    [check, "checkQuestionnaire"],
    [submit, "submitQuestionnaire"],
  ] as const) {
    expect(button?.action).toEqual({ kind: "run-function", functionName });
  }
  expect(chart).toMatchObject({
    label: "Insert chart",
    icon: expect.stringMatching(/chart-32\.png$/),
    action: { kind: "run-function", functionName: "insertChart" },
  });
  for (const button of groups[0]?.buttons ?? []) expect(button.tip.description).not.toBe("");
});

it("refuses text that is not well-formed", () => {
  expect(() => readManifest("<OfficeApp>")).toThrow("The manifest is not well-formed XML.");
});

it("refuses a reference to a resource that is not declared", () => {
  const broken = manifest.replace(`<bt:String id="Open.Label"`, `<bt:String id="Elsewhere"`);
  expect(() => readManifest(broken)).toThrow(
    "The manifest refers to the resource Open.Label, which it does not declare.",
  );
});

it("refuses an action it does not know", () => {
  const broken = manifest.replace('xsi:type="ShowTaskpane"', 'xsi:type="OpenDialog"');
  expect(() => readManifest(broken)).toThrow("The button Yardstick.Open has no action that the workbench supports");
});
