import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingState } from "../../../domain/questionnaire/finding-state";
import { useArrival } from "../../use-arrival";
import { StateMark } from "./StateMark";

const useStyles = makeStyles({
  head: { display: "flex", gap: "8px", padding: "6px 0" },
  words: { display: "flex", flexDirection: "column", minWidth: 0, flexGrow: 1 },
  // A plain button, because there may be thousands.
  message: {
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 6px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindingHeadProps {
  readonly state: FindingState;
  readonly message: string;
  readonly isOpen: boolean;
  /** The id of what opens below it. */
  readonly controls: string;
  /** Set if the user reached it with a key; a different number each time. */
  readonly arrived?: number | undefined;
  readonly onToggle: () => void;
  /** What stands below the message: the state in words, the cells. */
  readonly children: ReactNode;
}

/** The message of a finding, which opens the rest of it, and a small line below. */
export function FindingHead({ state, message, isOpen, controls, arrived, onToggle, children }: FindingHeadProps) {
  const styles = useStyles();
  const head = useArrival(arrived);
  return (
    <div className={styles.head}>
      <StateMark state={state} />
      <div className={styles.words}>
        <button
          ref={head}
          type="button"
          className={styles.message}
          aria-expanded={isOpen}
          aria-controls={controls}
          onClick={onToggle}
        >
          {message}
        </button>
        <div className={styles.line}>{children}</div>
      </div>
    </div>
  );
}
