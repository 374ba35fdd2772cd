import { useState } from "react";
import { formatOfCall } from "../../../actions/cell/format-of-call";
import { heldBy } from "../../../actions/cell/held-by";
import { writeDraft, type CallDraft } from "../../../actions/cell/draft-call";
import { placeInWords } from "../../../actions/cell/place-in-words";
import { putFormula } from "../../../actions/cell/put-formula";
import { defaultChoice } from "../../../actions/default-choice";
import type { ClubData, SheetCell, WrittenCell } from "../../../actions/ports";
import type { CellPlace } from "../../../domain/cell-place";
import { itemAt } from "../../../domain/item-at";
import { builderMessages } from "../../builder-messages";
import { cellMessages as texts } from "../../cell-messages";
import { insertMessages } from "../../insert-messages";
import { useCells } from "../../use-cells";
import { useServices } from "../../use-services";
import type { Work } from "../../use-work";
import { FormulaBuilder } from "./FormulaBuilder";

interface NewFormulaProps {
  readonly data: ClubData;
  readonly cell: SheetCell;
  readonly onDone: () => void;
  readonly work: Work;
}

/** Puts a formula together for the selected cell: the builder, which begins with what is compared in the pane. */
export function NewFormula({ data, cell, onDone, work }: NewFormulaProps) {
  const { state } = useServices();
  const { cells, questionnaire } = useCells();
  const { release, own } = data;
  const [draft, setDraft] = useState<CallDraft>(() => ({
    id: "PEERMEDIAN",
    choice: defaultChoice(release, own, state.get().chosen),
    typed: {},
  }));
  const written = writeDraft(draft);
  const { place } = cell;
  const here = placeInWords(place);
  const holds = heldBy(cell.content);
  const put = async (replaces: CellPlace | null = null): Promise<void> => {
    if (cells === null) return;
    const indicator = itemAt(release.indicators, release.indicatorById.get(draft.choice.indicator) ?? -1);
    const content = { content: written.formula, numberFormat: formatOfCall(draft.id, indicator) };
    const putBack = (before: WrittenCell) =>
      void work.run(
        () => cells.restoreCell(before),
        () => texts.restored(here),
      );
    const done = await work.run(
      () => putFormula(cells, place, content, { replaces, questionnaire }),
      (into) =>
        "holds" in into
          ? {
              kind: "warning",
              text: insertMessages.filled(place.sheet, place.cell, into.holds),
              next: { label: insertMessages.replace, take: () => void put(place) },
            }
          : {
              kind: "done",
              text: insertMessages.written(place.sheet, place.cell),
              next: { label: insertMessages.putBack, take: () => putBack(into) },
            },
    );
    if (done?.ok && !("holds" in done.value)) onDone();
  };
  return (
    <FormulaBuilder
      title={builderMessages.title}
      data={data}
      place={place}
      draft={draft}
      written={written}
      start={"=".length}
      onDraft={setDraft}
      write={texts.place(here)}
      isWorking={work.isWorking || cells === null}
      onWrite={() => void put()}
      onCancel={onDone}
    >
      {holds !== null && <span>{insertMessages.asksFirst(here, holds)}</span>}
    </FormulaBuilder>
  );
}
