import { type KeyboardEvent, memo, useState } from "react";
import type { NameData } from "../../../workbook-file/workbook-data";
import { areaSize } from "../../model/area";
import { columnLetters } from "../../../domain/cell-area";
import { formatArea, formatReference, parseReference } from "../../model/reference";
import type { WorkbookModel } from "../../model/workbook-model";
import { useModelVersion } from "../use-model-version";

export interface NameBoxProps {
  readonly model: WorkbookModel;
  focusGrid(): void;
}

/** Shows the selection's name or address, and goes to the cell, range or name typed into it. */
export function NameBox({ model, focusGrid }: NameBoxProps) {
  useModelVersion(model);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function leave(): void {
    setTyped(null);
    setProblem(null);
    focusGrid();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") leave();
    if (event.key !== "Enter") return;
    if (typed === null || goTo(model, typed)) leave();
    else setProblem(`There is no cell, range or name "${typed}". Write it like C4, B2:B9 or Budget!A1.`);
  }

  return (
    <>
      <input
        className="name-box"
        aria-label="Go to cell or name"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : "name-box-problem"}
        list="names"
        spellCheck={false}
        autoComplete="off"
        value={typed ?? selectionName(model)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        onBlur={() => {
          setTyped(null);
          setProblem(null);
        }}
        onKeyDown={onKeyDown}
      />
      <NamesOffered names={model.names.all} />
      {problem !== null && (
        <span id="name-box-problem" className="name-box-problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}

/**
 * The workbook's names. Kept, because a questionnaire has hundreds and they do not change while the user moves around.
 */
const NamesOffered = memo(function NamesOffered({ names }: { readonly names: readonly NameData[] }) {
  return (
    <datalist id="names">
      {names
        .filter(({ visible }) => visible)
        .map(({ name, scope }) => (
          <option key={`${scope ?? ""}!${name}`} value={name} />
        ))}
    </datalist>
  );
});

function selectionName(model: WorkbookModel): string {
  const { name, properties } = model.activeSheet;
  const { selection, activeCell } = properties;
  const reference = `=${formatReference(name, selection, true)}`;
  const named = model.names.all.find(({ refersTo, visible }) => visible && refersTo === reference);
  if (named !== undefined) return named.name;
  return areaSize(selection).cells === 1 || !isWhole(model)
    ? `${columnLetters(activeCell.column)}${activeCell.row + 1}`
    : formatArea(selection);
}

function isWhole(model: WorkbookModel): boolean {
  return areaSize(model.activeSheet.properties.selection).cells > 100_000;
}

/** Selects the cell, range or name typed; false if there is none. */
function goTo(model: WorkbookModel, text: string): boolean {
  const active = model.activeSheet;
  const wanted = text.trim().toLowerCase();
  const named = model.names.all
    .filter(({ name, scope }) => name.toLowerCase() === wanted && (scope === null || scope === active.name))
    .sort((a, b) => Number(a.scope === null) - Number(b.scope === null))[0];
  const reference = parseReference(named?.refersTo ?? text);
  const sheet = reference?.sheet ? model.sheetByName(reference.sheet) : active;
  if (reference === null || sheet === null || sheet.properties.visibility !== "Visible") return false;
  model.select(sheet.id, reference.area);
  return true;
}
