import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../../domain/cell-place";
import type { CellMove } from "../../../domain/refresh/cell-changes";
import type { ClubCell } from "../../../domain/refresh/club-cell";
import { differenceText } from "../../../domain/refresh/difference-text";
import { indicatorLabels } from "../../../domain/refresh/indicator-labels";
import { releaseOfCell } from "../../../domain/refresh/release-of-cell";
import { shownValues } from "../../../domain/refresh/shown-values";
import type { WhatChanged } from "../../../domain/refresh/what-changed";
import { refreshMessages as texts } from "../../refresh-messages";
import { ShowCell } from "./ShowCell";

/** More of a list at once nobody reads. */
const most = 50;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 0 8px", padding: 0 },
  item: {
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  label: { color: tokens.colorNeutralForeground2 },
  values: { display: "block", fontVariantNumeric: "tabular-nums" },
  about: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChangedCellsProps {
  readonly changed: Pick<WhatChanged, "indicators" | "releases">;
  readonly cells: readonly (CellMove | ClubCell)[];
  readonly onShow: (place: CellPlace) => void;
}

/** Cells that show something else: which, what is beside it, what it was and is, and what it is about. */
export function ChangedCells({ changed, cells, onShow }: ChangedCellsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {cells.slice(0, most).map((one) => {
        const cell = "after" in one ? one.after : one;
        const { sheet, cell: at } = cell.place;
        const release = releaseOfCell(changed, cell);
        const about = [indicatorLabels(changed, cell), release && texts.release(release)].filter(Boolean).join(" · ");
        return (
          <li key={`${sheet}!${at}`} className={styles.item}>
            <span className={styles.head}>
              <ShowCell place={cell.place} onShow={onShow} />
              {cell.label !== null && <span className={styles.label}>{cell.label}</span>}
            </span>
            <span className={styles.values}>{"after" in one ? valuesOf(one) : cell.text}</span>
            {about !== "" && <span className={styles.about}>{about}</span>}
          </li>
        );
      })}
      {cells.length > most && <li className={styles.item}>{texts.andMore(cells.length - most)}</li>}
    </ul>
  );
}

function valuesOf(move: CellMove): string {
  const { before, after } = shownValues(move);
  const moved = texts.move(before, after);
  if (move.difference === null) return moved;
  return `${moved} (${texts.difference(differenceText(move.difference, move.after.numberFormat), move.share)})`;
}
