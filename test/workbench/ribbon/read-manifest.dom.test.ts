import { readFileSync } from "node:fs";
import { readManifest } from "../../../src/workbench/ribbon/read-manifest";

const manifest = readFileSync("manifest.xml", "utf8");

it("reads the add-in's group, buttons, menus, tips, icons and actions", () => {
  const { groups, taskPaneUrl } = readManifest(manifest);
  expect(new URL(taskPaneUrl).pathname).toBe("/taskpane.html");
  expect(groups).toHaveLength(1);
  expect(groups[0]?.label).toBe("Yardstick");
  const controls = groups[0]?.controls ?? [];
  const [open, check, , submit, insert] = controls;
  expect(open).toMatchObject({ label: "Open Yardstick", action: { kind: "show-task-pane" } });
  for (const [button, functionName] of [
    [check, "checkQuestionnaire"],
    [submit, "submitQuestionnaire"],
  ] as const) {
    expect(button).toMatchObject({ kind: "button", action: { kind: "run-function", functionName }, isEnabled: true });
  }
  expect(insert).toMatchObject({ kind: "menu", label: "Insert" });
  expect(insert?.kind === "menu" && insert.items[1]).toMatchObject({
    label: "Chart",
    icon: expect.stringMatching(/chart-32\.png$/),
    action: { kind: "run-function", functionName: "insertChart" },
  });
  for (const control of controls) expect(control.tip.description).not.toBe("");
});

it("reads what the add-in puts into the menu of a cell, and where its shortcuts are", () => {
  const { cellMenu, shortcutsUrl } = readManifest(manifest);
  expect(cellMenu.map((each) => (each.kind === "menu" ? each.items.map(({ label }) => label) : []))).toEqual([
    ["Trace this figure", "Explain this cell", "Ask the club"],
  ]);
  expect(shortcutsUrl).toBe("https://localhost:3000/shortcuts.json");
});

it("reads that a button is off at the start", () => {
  const [before, after] = [
    "<FunctionName>checkQuestionnaire</FunctionName>\n                  </Action>",
    "<Enabled>false</Enabled>",
  ];
  const { groups } = readManifest(manifest.replace(before, `${before}${after}`));
  expect(groups[0]?.controls[1]).toMatchObject({ label: "Check", isEnabled: false });
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
