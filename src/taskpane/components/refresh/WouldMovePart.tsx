import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../../domain/cell-place";
import { changedCells } from "../../../domain/refresh/changed-cells";
import type { WhatChanged } from "../../../domain/refresh/what-changed";
import type { WouldMove } from "../../../domain/refresh/would-move";
import { pinMessages as texts } from "../../pin-messages";
import { Fold } from "../questionnaire/Fold";
import { ChangedCells } from "./ChangedCells";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface WouldMovePartProps {
  readonly would: WouldMove;
  /** Which indicators those cells name. */
  readonly indicators: WhatChanged["indicators"];
  /** The release in use, and the newest. */
  readonly from: number;
  readonly to: number;
  readonly isWorking: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onAccept: () => void;
  readonly onUnpin: () => void;
  readonly onStay: () => void;
}

/** What a newer release would change in the workbook, before it is accepted. */
export function WouldMovePart({
  would: { changes, mixed, unsaid },
  indicators,
  from,
  to,
  isWorking,
  onShow,
  onAccept,
  onUnpin,
  onStay,
}: WouldMovePartProps) {
  const styles = useStyles();
  const { changed, all } = changedCells(changes);
  const { moved, becameErrors, recovered, others } = changes;
  const lists = [
    [texts.lists.becameErrors, becameErrors],
    [texts.lists.recovered, recovered],
    [texts.lists.others, others],
    [texts.lists.mixed, mixed],
    [texts.lists.unsaid, unsaid],
  ] as const;
  const list = (cells: Parameters<typeof ChangedCells>[0]["cells"]) => (
    <ChangedCells changed={{ indicators, releases: [] }} cells={cells} onShow={onShow} />
  );
  return (
    <section className={styles.part} aria-label={texts.preview}>
      <p className={styles.text} role="status">
        {texts.would(to, changed, all + mixed.length + unsaid.length)}
      </p>
      {moved.length > 0 && (
        <>
          <h4 className={styles.title}>{texts.lists.moved(moved.length)}</h4>
          {list(moved)}
        </>
      )}
      {lists.map(([title, cells]) =>
        cells.length === 0 ? null : (
          <Fold key={title(0)} title={title(cells.length)}>
            {cells === unsaid && <p className={styles.note}>{texts.unsaidNote}</p>}
            {list(cells)}
          </Fold>
        ),
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          title={texts.acceptHint}
          disabledFocusable={isWorking}
          onClick={onAccept}
        >
          {texts.accept(to)}
        </Button>
        <Button size="small" title={texts.unpinHint} disabledFocusable={isWorking} onClick={onUnpin}>
          {texts.unpin}
        </Button>
        <Button size="small" appearance="subtle" onClick={onStay}>
          {texts.stay(from)}
        </Button>
      </div>
    </section>
  );
}
