/** An add-in's ribbon, as declared in its XML manifest. */
export interface Ribbon {
  readonly groups: readonly RibbonGroup[];
  /** What the add-in puts into the menu of a cell. */
  readonly cellMenu: readonly RibbonControl[];
  /** Address of the task pane's page, as the manifest gives it. */
  readonly taskPaneUrl: string;
  /** Address of the file with the add-in's keyboard shortcuts; null if it has none. */
  readonly shortcutsUrl: string | null;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

interface ControlLook {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Address of the 32-pixel icon, or the nearest size; null if the control has none. */
  readonly icon: string | null;
}

/** A button, or an item of a menu. */
export interface RibbonButton extends ControlLook {
  readonly kind: "button";
  readonly action: RibbonAction;
  /** Whether it works before the add-in has said anything of it. */
  readonly isEnabled: boolean;
}

export interface RibbonMenu extends ControlLook {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

export type RibbonAction =
  { readonly kind: "show-task-pane" } | { readonly kind: "run-function"; readonly functionName: string };

/**
 * Reads the ribbon groups, the menu of a cell and the addresses of the task pane and the shortcuts out of a manifest
 * (VersionOverridesV1_0). Text and addresses are looked up in its Resources by `resid`. Throws an error with a sentence if the text is not such
 * a manifest, or refers to a resource that it does not declare.
 */
export function readManifest(xml: string): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror") !== null) throw new Error("The manifest is not well-formed XML.");
  const resource = resourcesOf(manifest);
  const source = first(manifest, "Runtime")?.getAttribute("resid") ?? null;
  const taskPaneUrl =
    source === null ? first(manifest, "SourceLocation")?.getAttribute("DefaultValue") : resource(source);
  if (!taskPaneUrl) throw new Error("The manifest has no page for the task pane (SourceLocation).");
  return {
    groups: named(manifest, "Group").map((group) => readGroup(group, resource)),
    cellMenu: named(manifest, "OfficeMenu")
      .filter(({ id }) => id === "ContextMenuCell")
      .flatMap((menu) => controlsOf(menu, resource)),
    taskPaneUrl,
    shortcutsUrl: first(manifest, "ExtendedOverrides")?.getAttribute("Url") ?? null,
  };
}

type Lookup = (resid: string) => string;

function readGroup(group: Element, resource: Lookup): RibbonGroup {
  return {
    id: group.id,
    label: labelOf(group, resource),
    controls: controlsOf(group, resource),
  };
}

function controlsOf(parent: Element, resource: Lookup): readonly RibbonControl[] {
  return children(parent, "Control").map((control) => readControl(control, resource));
}

function readControl(control: Element, resource: Lookup): RibbonControl {
  if (control.getAttribute("xsi:type") !== "Menu") return readButton(control, resource);
  const items = children(control, "Items").flatMap((list) => children(list, "Item"));
  return { kind: "menu", ...lookOf(control, resource), items: items.map((item) => readButton(item, resource)) };
}

function readButton(control: Element, resource: Lookup): RibbonButton {
  return {
    kind: "button",
    ...lookOf(control, resource),
    action: readAction(control),
    isEnabled: children(control, "Enabled")[0]?.textContent?.trim() !== "false",
  };
}

function lookOf(control: Element, resource: Lookup): ControlLook {
  const tip = children(control, "Supertip")[0];
  return {
    id: control.id,
    label: labelOf(control, resource),
    tip: { title: textOf(tip, "Title", resource), description: textOf(tip, "Description", resource) },
    icon: iconOf(control, resource),
  };
}

function readAction(control: Element): RibbonAction {
  const action = children(control, "Action")[0];
  const kind = action?.getAttribute("xsi:type");
  if (kind === "ShowTaskpane") return { kind: "show-task-pane" };
  const functionName = action === undefined ? undefined : children(action, "FunctionName")[0]?.textContent?.trim();
  if (kind === "ExecuteFunction" && functionName) return { kind: "run-function", functionName };
  throw new Error(
    `The button ${control.id} has no action that the workbench supports (ShowTaskpane or ExecuteFunction).`,
  );
}

function iconOf(control: Element, resource: Lookup): string | null {
  const images = children(control, "Icon").flatMap((icon) => children(icon, "bt:Image"));
  const byDistance = images
    .map((image) => ({ image, distance: Math.abs(Number(image.getAttribute("size")) - 32) }))
    .sort((a, b) => a.distance - b.distance);
  const resid = byDistance[0]?.image.getAttribute("resid");
  return resid ? resource(resid) : null;
}

function resourcesOf(manifest: Document): Lookup {
  const entries = ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((tag) => named(manifest, tag))
    .filter((element) => element.id !== "")
    .map((element) => [element.id, element.getAttribute("DefaultValue") ?? ""] as const);
  const values = new Map(entries);
  return (resid) => {
    const value = values.get(resid);
    if (value === undefined)
      throw new Error(`The manifest refers to the resource ${resid}, which it does not declare.`);
    return value;
  };
}

function labelOf(element: Element, resource: Lookup): string {
  return textOf(element, "Label", resource);
}

function textOf(parent: Element | undefined, tag: string, resource: Lookup): string {
  const resid = parent === undefined ? undefined : children(parent, tag)[0]?.getAttribute("resid");
  return resid ? resource(resid) : "";
}

// XML parsed as XML keeps prefixes in tag names; the manifest's own are unprefixed, resources are "bt:".
function named(parent: Document | Element, tag: string): Element[] {
  return [...parent.getElementsByTagName(tag)];
}

function first(parent: Document | Element, tag: string): Element | undefined {
  return parent.getElementsByTagName(tag)[0];
}

function children(parent: Element, tag: string): Element[] {
  return [...parent.children].filter((child) => child.tagName === tag);
}
