import { useState } from "react";
import { changeCall } from "../../../actions/cell/change-call";
import { changeDraft, typedIn, type CallDraft } from "../../../actions/cell/draft-call";
import type { CallSubject } from "../../../actions/cell/explain-call";
import { placeInWords } from "../../../actions/cell/place-in-words";
import type { ReadCall } from "../../../actions/cell/read-formula";
import type { WrittenCell } from "../../../actions/ports";
import { yearsOf } from "../../../actions/years-of";
import type { CellPlace } from "../../../domain/cell-place";
import { itemAt } from "../../../domain/item-at";
import { cellMessages as texts } from "../../cell-messages";
import { useCells } from "../../use-cells";
import type { Work } from "../../use-work";
import { FormulaBuilder } from "./FormulaBuilder";

interface ChangeCallProps {
  readonly place: CellPlace;
  readonly formula: string;
  readonly explained: ReadCall;
  readonly about: CallSubject;
  readonly onDone: () => void;
  /** The page's, which reports the result: this part goes with the formula that it changes. */
  readonly work: Work;
}

/** Changes a call: the builder, filled in from the formula; only what was changed in it is written back when asked. */
export function ChangeCall({ place, formula, explained, about, onDone, work }: ChangeCallProps) {
  const { cells } = useCells();
  const { data, indicator, peers, year } = about;
  const { release } = data;
  const [began] = useState<CallDraft>(() => ({
    id: explained.call.id,
    choice: {
      indicator: indicator.id,
      peers: peers ?? "all",
      year: year ?? yearsOf(release, indicator.id)[0] ?? "",
    },
    typed: typedIn(explained),
  }));
  const [draft, setDraft] = useState(began);
  const written = changeDraft(formula, explained, began, draft);
  const cell = placeInWords(place);
  const write = async () => {
    if (cells === null) return;
    const chosen = itemAt(release.indicators, release.indicatorById.get(draft.choice.indicator) ?? -1);
    const calls = [
      { id: began.id, indicator },
      { id: draft.id, indicator: chosen },
    ] as const;
    const putBack = (before: WrittenCell) =>
      void work.run(
        () => cells.restoreCell(before),
        () => texts.restored(cell),
      );
    const done = await work.run(
      () => changeCall(cells, { place, before: formula, after: written.formula, calls }),
      (before) => ({
        kind: "done",
        text: texts.changed(cell),
        next: { label: texts.putBack, take: () => putBack(before) },
      }),
    );
    if (done?.ok) onDone();
  };
  return (
    <FormulaBuilder
      title={texts.changeTitle}
      data={data}
      place={place}
      draft={draft}
      written={written}
      start={explained.call.start}
      onDraft={setDraft}
      write={texts.write(cell)}
      isWorking={work.isWorking || cells === null}
      onWrite={() => void write()}
      onCancel={onDone}
    />
  );
}
