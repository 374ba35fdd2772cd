import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../../domain/cell-place";
import { refreshMessages as texts } from "../../refresh-messages";

const useStyles = makeStyles({
  // A plain button, because there may be many. At least 24 px high, to be hit by a finger.
  place: {
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

interface ShowCellProps {
  readonly place: CellPlace;
  readonly onShow: (place: CellPlace) => void;
}

/** A cell of the workbook; pressing it goes there. */
export function ShowCell({ place, onShow }: ShowCellProps) {
  const styles = useStyles();
  const whole = `${place.sheet}!${place.cell}`;
  return (
    <button type="button" className={styles.place} aria-label={texts.show(whole)} onClick={() => onShow(place)}>
      {whole}
    </button>
  );
}
