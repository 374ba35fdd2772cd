import { createRoot } from "react-dom/client";
import { createFrameTransport, type FrameTransport } from "../frame/frame-transport";
import type { WorkbookModel } from "../model/workbook-model";
import type { FunctionsMetadata } from "../protocol/runtime-runner";
import { readManifest } from "../ribbon/read-manifest";
import { readShortcuts } from "../ribbon/read-shortcuts";
import { focusNextPart } from "./components/next-part";
import type { Sample } from "./components/TitleBar";
import { type PaneFrame, WorkbenchPage } from "./components/WorkbenchPage";
import { knownFunctions } from "./formula/known-functions";
import { takeSignInCode } from "./take-sign-in-code";
import { createWorkbenchSession, type WorkbenchSession } from "./workbench-session";
import { createWorkbookFiles, type WorkbookFiles } from "./workbook-files";

declare global {
  interface Window {
    /** For end-to-end tests, only for what the page does not show; they read everything else from the DOM. */
    workbench?: { readonly model: WorkbookModel };
  }
}

/**
 * Wires the workbench and opens a workbook: the one named by ?open=, none with ?new, else the first sample. With
 * ?blank-cells=zero functions get 0 for a blank cell, as Excel on the desktop sometimes passes.
 */
async function start(): Promise<void> {
  const [manifest, metadata, samples] = await Promise.all([
    fetchFrom("/manifest.xml").then((response) => response.text()),
    fetchFrom("/functions.json").then((response) => response.json() as Promise<FunctionsMetadata>),
    fetchFrom("/workbench/samples.json").then((response) => response.json() as Promise<Sample[]>),
  ]);
  const ribbon = readManifest(manifest);
  const shortcuts =
    ribbon.shortcutsUrl === null
      ? []
      : readShortcuts(await fetchFrom(new URL(ribbon.shortcutsUrl).pathname).then((response) => response.json()));
  const query = new URLSearchParams(location.search);
  const session = createWorkbenchSession(metadata, query.get("blank-cells") === "zero" ? "zero" : "null");
  const { model, host } = session;
  host.ribbon.shortcuts = Object.fromEntries(shortcuts.map(({ action, keys }) => [action, keys]));
  window.workbench = { model };

  const files = await createWorkbookFiles(model);
  const first = query.get("open") ?? (query.has("new") ? undefined : samples[0]?.url);
  const startProblem = first === undefined ? null : await files.openAddress(first).then(() => null, sentence);

  createRoot(root()).render(
    <WorkbenchPage
      model={model}
      functions={knownFunctions(metadata)}
      files={files}
      ribbon={ribbon}
      shortcuts={shortcuts}
      samples={samples}
      startProblem={startProblem}
      pane={paneFrame(session, files, ownAddress(ribbon.taskPaneUrl))}
    />,
  );
}

/**
 * The add-in in its frame. Its page is loaded when the pane is drawn, and again for each workbook opened, because an
 * add-in runs once for every workbook.
 */
function paneFrame(
  { model, host, addInRestarted }: WorkbenchSession,
  files: WorkbookFiles,
  addinUrl: string,
): PaneFrame {
  let transport: FrameTransport | null = null;
  let starts = 0;
  const enter = (backward: boolean) => transport?.enter(backward);
  return {
    ownAddress,
    enter,
    visibility: host.runtime,
    ribbon: host.ribbon,
    mount(container) {
      const mounted = createFrameTransport({
        host,
        container,
        addinUrl,
        requirementSets: host.requirementSets,
        settings: { read: () => model.settings.toData(), write: (settings) => model.settings.replaceAll(settings) },
        documentUrl: `${location.origin}/workbench/Book1.xlsx`,
        selectedValues: () => selectedValues(model),
        documentFile: files.bytes,
        onStart: () => {
          starts += 1;
          host.ribbon.reset();
          if (starts > 1) addInRestarted();
        },
        onFailure: reportError,
        onLeave: (way) => {
          if (way === "escape") document.getElementById("grid")?.focus({ preventScroll: true });
          else focusNextPart(way === "backward", enter);
        },
      });
      transport = mounted;
      const stop = model.subscribe(({ kind }) => {
        if (kind === "loaded") mounted.reload();
      });
      return () => {
        stop();
        mounted.dispose();
      };
    },
    invokeCommand: (functionName, controlId) =>
      transport?.invokeCommand(functionName, controlId) ?? Promise.reject(new Error("The add-in is not loaded yet.")),
  };
}

function selectedValues(model: WorkbookModel): unknown[][] {
  const { properties } = model.activeSheet;
  const { top, left, bottom, right } = properties.selection;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => {
      const { value } = model.activeSheet.cell(top + row, left + column);
      return value === null ? "" : typeof value === "object" ? value.error : value;
    }),
  );
}

/** The manifest has the add-in's published address; here we use the server of this page instead. */
function ownAddress(url: string): string {
  const { pathname, search } = new URL(url, location.href);
  return location.origin + pathname + search;
}

async function fetchFrom(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok)
    throw new Error(`The service did not return ${path} (${response.status}). Start it again with npm start.`);
  return response;
}

function root(): HTMLElement {
  const element = document.getElementById("root");
  if (element === null) throw new Error("The page has no element with the id root.");
  return element;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const takeCode = () => takeSignInCode(window, () => window.localStorage);
takeCode();
// Opening a link in a tab where the workbench is already open does not reload the page.
window.addEventListener("hashchange", takeCode);

start().catch((error: unknown) => {
  const text = document.createElement("p");
  text.setAttribute("role", "alert");
  text.className = "start-failed";
  text.textContent = `The workbench could not start. ${sentence(error)}`;
  root().replaceChildren(text);
});
