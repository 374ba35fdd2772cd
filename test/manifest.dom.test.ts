import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import shortcuts from "../src/actions/ribbon/shortcuts.json";
import { changingButtons } from "../src/actions/ribbon-ports";
import { ribbonButtons } from "../src/commands/ribbon-buttons";

/** What Microsoft's validator asks of a manifest, as far as it can be checked without asking its web service. */

const root = resolve(__dirname, "..");
const manifest = new DOMParser().parseFromString(
  readFileSync(resolve(root, "manifest.xml"), "utf8"),
  "application/xml",
);

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const one = (name: string): Element => {
  const found = all(name);
  if (found[0] === undefined) throw new Error(`the manifest has no <${name}>`);
  return found[0];
};
const names = (parent: Element): string[] => [...parent.children].map((child) => child.localName);
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
    all(name)
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [element.getAttribute("id"), element.getAttribute("DefaultValue") ?? ""] as const),
  ),
);

/** Width and height as the PNG's header gives them. */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const localFile = (url: string): string => resolve(root, url.replace("https://localhost:3000/", ""));

describe("manifest.xml", () => {
  it("is well-formed and has its elements in the order the schema asks", () => {
    expect(manifest.querySelector("parsererror")).toBeNull();
    expect(names(manifest.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
      "ExtendedOverrides",
    ]);
    expect(names(one("VersionOverrides"))).toEqual(["Hosts", "Resources"]);
    expect(names(one("Runtimes").parentElement!)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(names(one("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint", "ExtensionPoint"]);
    expect(names(one("Resources"))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  });

  it("has nothing in its controls but what the schema has there, in that order", () => {
    for (const control of all("Control")) {
      const last = control.getAttribute("xsi:type") === "Menu" ? "Items" : "Action";
      expect(names(control)).toEqual(["Label", "Supertip", "Icon", last]);
    }
    for (const item of all("Item")) expect(names(item)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    for (const tip of all("Supertip")) expect(names(tip)).toEqual(["Title", "Description"]);
    expect([...all("OfficeMenu")].map((menu) => [menu.getAttribute("id"), names(menu)])).toEqual([
      ["ContextMenuCell", ["Control"]],
    ]);
  });

  it("keeps to one group on the Home tab with six controls at most, which is what Excel takes", () => {
    const [tab] = all("OfficeTab");
    expect([...tab!.children].map((group) => group.localName)).toEqual(["Group"]);
    expect(names(one("Group")).filter((name) => name === "Control").length).toBeLessThanOrEqual(6);
  });

  it("names every function that the add-in has for its ribbon, and no other", () => {
    const named = new Set(all("FunctionName").map(({ textContent }) => textContent));
    expect([...named].sort()).toEqual([...ribbonButtons].sort());
    expect(all("FunctionName").length).toBe(named.size);
  });

  it("switches no button off at the start: Excel loads the add-in only once it is used, so it would stay off", () => {
    expect(all("Enabled")).toEqual([]);
    const ids = [...all("Control"), ...all("Item")].map((element) => element.getAttribute("id"));
    expect(changingButtons.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("points at shortcuts that run functions of the ribbon, and says their keys in the tips", () => {
    expect(one("ExtendedOverrides").getAttribute("Url")).toBe("https://localhost:3000/shortcuts.json");
    const keys = new Map(shortcuts.shortcuts.map(({ action, key }) => [action, key]));
    expect([...keys.keys()]).toEqual(shortcuts.actions.map(({ id }) => id));
    expect([...keys.keys()].filter((action) => !ribbonButtons.some((button) => button === action))).toEqual([]);
    for (const control of [...all("Control"), ...all("Item")]) {
      const tip = control.querySelector(":scope > Supertip > Description")!.getAttribute("resid");
      const action = control.querySelector(":scope > Action > FunctionName")?.textContent ?? "";
      const said = /Keys: (\S+); on a Mac, (\S+)\.$/.exec(resources.get(tip) ?? "")?.slice(1);
      const key = keys.get(action);
      expect(said).toEqual(key && [key.default, key.mac.replace("Command", "Cmd").replace("Alt", "Option")]);
    }
  });

  it("asks for a shared runtime and the API floor, and says what it may touch", () => {
    const sets = Object.fromEntries(
      all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]),
    );
    expect(sets).toEqual({ SharedRuntime: "1.1", ExcelApi: "1.9" });
    expect(one("Permissions").textContent).toBe("ReadWriteDocument");
  });

  it("resolves every resid, and has no resource that nothing uses", () => {
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid"));
    expect(used.filter((resid) => !resources.has(resid))).toEqual([]);
    expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  });

  it("keeps ids within 32 characters and unique, and short strings within 125", () => {
    const ids = [...resources.keys()].map(String);
    const controls = [...all("Group"), ...all("Control"), ...all("Item")].map(
      (element) => element.getAttribute("id") ?? "",
    );
    for (const id of [...ids, ...controls]) expect(id.length).toBeLessThanOrEqual(32);
    expect(new Set(controls).size).toBe(controls.length);
    for (const text of one("bt:ShortStrings").children) {
      expect(text.getAttribute("DefaultValue")!.length).toBeLessThanOrEqual(125);
    }
    for (const text of one("bt:LongStrings").children) {
      expect(text.getAttribute("DefaultValue")!.length).toBeLessThanOrEqual(250);
    }
  });

  it("runs functions, pane and ribbon commands in one runtime", () => {
    const shared = one("Runtime").getAttribute("resid");
    expect(one("Page").querySelector("SourceLocation")!.getAttribute("resid")).toBe(shared);
    expect(one("FunctionFile").getAttribute("resid")).toBe(shared);
    expect(one("Action").querySelector("SourceLocation")!.getAttribute("resid")).toBe(shared);
    expect(one("Runtime").getAttribute("lifetime")).toBe("long");
    expect(resources.get("Functions.Namespace")).toBe("CLUB");
  });

  it("names only https addresses", () => {
    const addresses = [...manifest.querySelectorAll("[DefaultValue]")]
      .map((element) => element.getAttribute("DefaultValue")!)
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  it("has every icon in the size it says", () => {
    const images = all("bt:Image").filter((element) => element.hasAttribute("size"));
    for (const size of ["16", "32", "80"]) {
      expect(images.some((image) => image.getAttribute("size") === size)).toBe(true);
    }
    for (const image of images) {
      const size = Number(image.getAttribute("size"));
      expect(pngSize(localFile(resources.get(image.getAttribute("resid"))!))).toEqual([size, size]);
    }
    expect(pngSize(localFile(one("IconUrl").getAttribute("DefaultValue")!))).toEqual([32, 32]);
    expect(pngSize(localFile(one("HighResolutionIconUrl").getAttribute("DefaultValue")!))).toEqual([64, 64]);
  });
});
