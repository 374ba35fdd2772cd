import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../../domain/cell-place";
import { changedCells } from "../../../domain/refresh/changed-cells";
import { changesSheet, releaseMoveLine } from "../../../domain/refresh/changes-sheet";
import type { WhatChanged } from "../../../domain/refresh/what-changed";
import { formatTime } from "../../../domain/format-time";
import { refreshMessages as texts } from "../../refresh-messages";
import { CopyTable } from "../CopyTable";
import { Fold } from "../questionnaire/Fold";
import { ChangedCells } from "./ChangedCells";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface WhatChangedPartProps {
  readonly changed: WhatChanged;
  readonly isWorking: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onSheet: () => void;
  readonly onPutAway: () => void;
}

/** What a refresh changed in the workbook: how much, from which release to which, and each cell. */
export function WhatChangedPart({ changed, isWorking, onShow, onSheet, onPutAway }: WhatChangedPartProps) {
  const styles = useStyles();
  const { changes, releases, where, at, waiting, ofOurs } = changed;
  const count = changedCells(changes);
  const { moved, becameErrors, recovered, others, appeared, gone } = changes;
  const lists = [
    [texts.lists.becameErrors, becameErrors],
    [texts.lists.recovered, recovered],
    [texts.lists.others, others],
    [texts.lists.appeared, appeared],
    [texts.lists.gone, gone],
  ] as const;
  const isSame = releases.every(({ before, after }) => before?.version === after?.version);
  const list = (cells: Parameters<typeof ChangedCells>[0]["cells"]) => (
    <ChangedCells changed={changed} cells={cells} onShow={onShow} />
  );
  return (
    <section className={styles.part} aria-label={texts.changed}>
      <h3 className={styles.title}>{texts.changed}</h3>
      <p className={styles.text} role="status">
        {count.changed === 0 ? texts.nothing(count.all) : texts.count(count.changed, count.all)}
      </p>
      <p className={styles.note}>
        {where}, {formatTime(at)}
      </p>
      {releases.map((move) => (
        <p key={move.club} className={styles.note}>
          {releaseMoveLine(move)}
        </p>
      ))}
      {count.changed > 0 && isSame && releases.length > 0 && <p className={styles.note}>{texts.sameRelease}</p>}
      {waiting > 0 && <p className={styles.text}>{texts.waiting(waiting)}</p>}
      {changed.isPart && <p className={styles.note}>{texts.elsewhere}</p>}
      {ofOurs > 0 && <p className={styles.note}>{texts.ofOurs(ofOurs)}</p>}
      {moved.length > 0 && (
        <>
          <h4 className={styles.title}>{texts.lists.moved(moved.length)}</h4>
          {moved.length > 1 && <p className={styles.note}>{texts.order}</p>}
          {list(moved)}
        </>
      )}
      {lists.map(([title, cells]) =>
        cells.length === 0 ? null : (
          <Fold key={title(0)} title={title(cells.length)}>
            {list(cells)}
          </Fold>
        ),
      )}
      <div className={styles.buttons}>
        {count.changed > 0 && (
          <>
            <Button size="small" disabledFocusable={isWorking} onClick={onSheet}>
              {texts.toSheet}
            </Button>
            <CopyTable
              label={texts.copy}
              rows={() => {
                const { headers, rows } = changesSheet(changed);
                return [headers, ...rows.map(({ cells }) => cells)];
              }}
            />
          </>
        )}
        <Button size="small" appearance="subtle" onClick={onPutAway}>
          {texts.putAway}
        </Button>
      </div>
    </section>
  );
}
