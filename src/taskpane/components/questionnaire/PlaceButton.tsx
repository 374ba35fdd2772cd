import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../../domain/cell-place";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";

const useStyles = makeStyles({
  // A plain button, because there may be thousands. At least 24 px high, to be hit by a finger.
  place: {
    minHeight: "24px",
    padding: "0 2px",
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

interface PlaceButtonProps {
  readonly place: CellPlace;
  /** True if the sheet need not be named, because it is said above. */
  readonly isShort?: boolean | undefined;
}

/** The cell of a finding; pressing it goes there. */
export function PlaceButton({ place, isShort = false }: PlaceButtonProps) {
  const styles = useStyles();
  const { session, meanwhile } = useSessionWork();
  const whole = texts.markedCell(place.sheet, place.cell);
  return (
    <button
      type="button"
      className={styles.place}
      aria-label={texts.finding.goTo(whole)}
      onClick={() => void meanwhile(() => session.show(place))}
    >
      {isShort ? place.cell : whole}
    </button>
  );
}
