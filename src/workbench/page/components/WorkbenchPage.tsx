import { type DragEvent, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { AddinRibbon } from "../../protocol/addin-ribbon";
import type { AddinRuntime } from "../../protocol/addin-runtime";
import { menuItems } from "../../ribbon/menu-items";
import type { Ribbon, RibbonButton } from "../../ribbon/read-manifest";
import { pressedShortcut, type Shortcut } from "../../ribbon/read-shortcuts";
import { RibbonStrip } from "../../ribbon/RibbonStrip";
import { ChartLayer } from "../chart/ChartLayer";
import type { FunctionHelp } from "../formula/function-help";
import { Grid } from "../grid/Grid";
import { undoKey } from "../grid/undo-key";
import { useEditing } from "../grid/use-editing";
import type { WorkbenchSession } from "../workbench-session";
import type { SetAside, WorkbookFiles } from "../workbook-files";
import { useModelVersion } from "../use-model-version";
import { FormulaBar } from "./FormulaBar";
import { type Message, MessageBar } from "./MessageBar";
import { focusNextPart } from "./next-part";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { TaskPane } from "./TaskPane";
import { type Sample, TitleBar } from "./TitleBar";

export interface WorkbenchPageProps {
  readonly model: WorkbenchSession["model"];
  /** What may be called in a formula, for help while typing. */
  readonly functions: readonly FunctionHelp[];
  readonly files: WorkbookFiles;
  readonly ribbon: Ribbon;
  /** The add-in's keyboard shortcuts. */
  readonly shortcuts: readonly Shortcut[];
  readonly samples: readonly Sample[];
  /** Something that went wrong before the page was drawn; null if nothing did. */
  readonly startProblem: string | null;
  readonly pane: PaneFrame;
}

/** What the page needs from the add-in's frame. */
export interface PaneFrame {
  mount(container: HTMLElement): () => void;
  /** Moves the focus to the add-in's first control, or its last. */
  enter(backward: boolean): void;
  invokeCommand(functionName: string, controlId: string): Promise<void>;
  ownAddress(url: string): string;
  /** Whether the pane is shown. The add-in can change this too, and is told when it changes. */
  readonly visibility: Pick<AddinRuntime, "state" | "change" | "onChange">;
  /** Which buttons the add-in has switched off. */
  readonly ribbon: Pick<AddinRibbon, "enabled" | "onChange">;
}

/** The whole workbench: title, ribbon, formula bar, sheet with its charts, tabs, and the task pane at the right. */
export function WorkbenchPage(props: WorkbenchPageProps) {
  const { model, functions, files, ribbon, shortcuts, samples, startProblem, pane } = props;
  useModelVersion(model);
  const editing = useEditing(model, functions);
  const [paneShown, setPaneShown] = useState(pane.visibility.state === "Visible");
  const [running, setRunning] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState<Message | null>(startProblem === null ? null : problem(startProblem));

  useEffect(
    () =>
      model.subscribe((event) => {
        if (event.kind === "calculation-failed") setMessage(problem(event.message));
        if (event.kind === "refused") setMessage({ ...problem(event.message), isPassing: true });
        if (event.kind === "selection") setMessage((before) => (before?.isPassing === true ? null : before));
      }),
    [model],
  );

  useEffect(() => pane.visibility.onChange((state) => setPaneShown(state === "Visible")), [pane.visibility]);

  const enabled = useSyncExternalStore(
    useCallback((listener) => pane.ribbon.onChange(listener), [pane.ribbon]),
    () => pane.ribbon.enabled,
  );

  /** Runs something that may fail, and shows a message if it does. */
  const attempt = useCallback((work: Promise<unknown>) => {
    work.catch((error: unknown) => setMessage(problem(error instanceof Error ? error.message : String(error))));
  }, []);

  useEffect(() => {
    // On the window, because the focus may be nowhere. Keys pressed in the pane don't come here, as in Excel on the web.
    const onKey = (event: KeyboardEvent) => {
      const shortcut = pressedShortcut(shortcuts, event);
      if (shortcut !== undefined) {
        event.preventDefault();
        attempt(pane.invokeCommand(shortcut.action, shortcut.action));
        return;
      }
      if (event.key !== "F6") return;
      event.preventDefault();
      focusNextPart(event.shiftKey, pane.enter);
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [pane, shortcuts, attempt]);

  useEffect(() => {
    document.title = `${files.name} – Workbench, not Excel`;
  });

  /** Opens another workbook. Unsaved changes to the previous one can be restored while the message is shown. */
  function replaceWith(opening: Promise<SetAside>): void {
    editing.cancel();
    attempt(
      opening.then(({ name, unsaved, restore }) => {
        const text = `The changes to ${name} were not saved.`;
        setMessage(unsaved ? { kind: "note", text, action: { label: `Back to ${name}`, run: restore } } : null);
      }),
    );
  }

  async function openFile(file: File): Promise<SetAside> {
    return files.open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  const press = useCallback(
    (button: RibbonButton) => {
      if (button.action.kind === "show-task-pane") {
        pane.visibility.change("Visible");
        return;
      }
      setRunning((before) => new Set(before).add(button.id));
      const ended = () => setRunning((before) => new Set([...before].filter((id) => id !== button.id)));
      attempt(pane.invokeCommand(button.action.functionName, button.id).finally(ended));
    },
    [pane, attempt],
  );
  const cellMenu = useMemo(
    () =>
      ribbon.cellMenu.flatMap((control) =>
        menuItems(control.kind === "menu" ? control.items : [control], enabled, press),
      ),
    [ribbon, enabled, press],
  );

  function drop(event: DragEvent): void {
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    event.preventDefault();
    replaceWith(openFile(file));
  }

  return (
    <div
      className="workbench"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onKeyDown={(event) => {
        // In the grid it was done already; a text box takes back its own typing.
        if (event.defaultPrevented || event.target instanceof HTMLInputElement) return;
        if (undoKey(model, event)) event.preventDefault();
      }}
    >
      <TitleBar
        workbookName={files.name}
        samples={samples}
        onNew={() => replaceWith(files.startNew())}
        onOpen={(file) => replaceWith(openFile(file))}
        onSave={() => attempt(files.save().then(({ name, content }) => download(name, content)))}
        onSample={(sample) => replaceWith(files.openAddress(sample.url))}
      />
      <RibbonStrip ribbon={ribbon} enabled={enabled} running={running} onPress={press} ownAddress={pane.ownAddress} />
      <div className="middle">
        <main className="sheet">
          <MessageBar message={message} onDismiss={() => setMessage(null)} />
          <FormulaBar model={model} editing={editing} focusGrid={focusGrid} />
          <Grid model={model} editing={editing} cellMenu={cellMenu}>
            <ChartLayer model={model} />
          </Grid>
          <footer className="foot">
            <SheetTabs model={model} />
            <StatusBar model={model} />
          </footer>
        </main>
        <TaskPane shown={paneShown} mount={pane.mount} onClose={() => pane.visibility.change("Background")} />
      </div>
    </div>
  );
}

function problem(text: string): Message {
  return { kind: "problem", text };
}

function focusGrid(): void {
  document.getElementById("grid")?.focus({ preventScroll: true });
}

function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
