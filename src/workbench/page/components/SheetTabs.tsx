import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Sheet } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { useModelVersion } from "../use-model-version";
import { sheetNameProblem } from "./sheet-name-problem";
import { useOverflow } from "./use-overflow";

/** The sheets of the workbook as tabs: arrows move between them, a double click or F2 renames. */
export function SheetTabs({ model }: { readonly model: WorkbookModel }) {
  useModelVersion(model);
  const [renaming, setRenaming] = useState<string | null>(null);
  const active = model.activeSheet.id;
  useEffect(() => {
    // Keep the current sheet's tab in view, however many there are; jsdom can't scroll.
    document.getElementById(tabId(model.activeSheet))?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [model, active]);
  const shown = model.sheets.filter((sheet) => sheet.properties.visibility === "Visible");
  const tabs = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(tabs, shown.map(({ name }) => name).join("\n"));
  const scroll = (pages: 1 | -1) => {
    const { current } = tabs;
    current?.scrollBy({ left: pages * 0.7 * current.clientWidth, behavior: "smooth" });
  };

  function onKeyDown(event: KeyboardEvent, sheet: Sheet): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === "F2") setRenaming(sheet.id);
    if (step === undefined) return;
    const next = shown[(shown.indexOf(sheet) + step + shown.length) % shown.length];
    if (next === undefined) return;
    model.activate(next.id);
    document.getElementById(tabId(next))?.focus();
  }

  return (
    <div className="sheet-tabs">
      {overflows && (
        <>
          <button type="button" className="icon" aria-label="Show earlier sheets" onClick={() => scroll(-1)}>
            <span className="arrow left" aria-hidden="true" />
          </button>
          <button type="button" className="icon" aria-label="Show later sheets" onClick={() => scroll(1)}>
            <span className="arrow right" aria-hidden="true" />
          </button>
        </>
      )}
      <div ref={tabs} role="tablist" aria-label="Sheets" className="tabs">
        {shown.map((sheet) =>
          sheet.id === renaming ? (
            <Rename key={sheet.id} model={model} sheet={sheet} onDone={() => setRenaming(null)} />
          ) : (
            <button
              key={sheet.id}
              id={tabId(sheet)}
              type="button"
              role="tab"
              aria-selected={sheet === model.activeSheet}
              aria-controls="grid"
              tabIndex={sheet === model.activeSheet ? 0 : -1}
              title={`${sheet.name} (double click to rename)`}
              style={
                sheet.properties.tabColor === undefined
                  ? undefined
                  : { borderBottom: `3px solid ${sheet.properties.tabColor}` }
              }
              onClick={() => model.activate(sheet.id)}
              onDoubleClick={() => setRenaming(sheet.id)}
              onKeyDown={(event) => onKeyDown(event, sheet)}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="icon"
        aria-label="Add a sheet"
        title="Add a sheet"
        onClick={() => model.activate(model.addSheet().id)}
      >
        +
      </button>
    </div>
  );
}

interface RenameProps {
  readonly model: WorkbookModel;
  readonly sheet: Sheet;
  onDone(): void;
}

/** The box to type a sheet's name into. If Excel would refuse the name, says why, and leaving the box discards it. */
function Rename({ model, sheet, onDone }: RenameProps) {
  const [name, setName] = useState(sheet.name);
  const problem = sheetNameProblem(name, model, sheet);

  function take(): void {
    if (problem === null && name !== sheet.name) model.renameSheet(sheet.id, name);
    onDone();
  }

  return (
    <span className="rename">
      <input
        autoFocus
        aria-label={`New name of ${sheet.name}`}
        aria-invalid={problem !== null}
        aria-describedby="rename-problem"
        value={name}
        size={Math.max(8, name.length)}
        onChange={(event) => setName(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
          if (event.key === "Enter" && problem === null) take();
        }}
      />
      <span id="rename-problem" role="alert">
        {problem}
      </span>
    </span>
  );
}

function tabId(sheet: Sheet): string {
  return `tab-${sheet.id.replaceAll(/[{}]/g, "")}`;
}
