import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../domain/questionnaire/finding";
import { useArrival } from "../../use-arrival";
import { useSessionWork } from "../../use-session-work";

const useStyles = makeStyles({
  // A plain button, because there may be thousands.
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    width: "100%",
    minHeight: "24px",
    padding: "4px 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  cell: { color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

interface BlankLineProps {
  readonly finding: Finding;
  /** Set if the user reached it with a key; a different number each time. */
  readonly arrived?: number | undefined;
}

/** A blank still to answer; pressing it goes to its cell. */
export function BlankLine({ finding: { message, place }, arrived }: BlankLineProps) {
  const styles = useStyles();
  const { session, meanwhile } = useSessionWork();
  const line = useArrival(arrived);
  return (
    <button
      ref={line}
      type="button"
      className={styles.line}
      onClick={() => place && void meanwhile(() => session.show(place))}
    >
      <span>{message}</span>
      {place && <span className={styles.cell}>{place.cell}</span>}
    </button>
  );
}
