import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useId, useRef } from "react";
import type { Finding } from "../../../domain/questionnaire/finding";
import type { ListedFinding } from "../../list-findings";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { FindingDetails } from "./FindingDetails";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // A plain button, because there may be thousands.
  head: {
    display: "flex",
    gap: "8px",
    width: "100%",
    padding: "8px 0",
    border: "none",
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
  words: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0, flexGrow: 1 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "0 8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  open: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface FindingItemProps {
  readonly listed: ListedFinding;
  readonly fixable: readonly Finding[];
  readonly isOpen: boolean;
  /** Set if the user reached this finding with a key; a different number each time. */
  readonly arrived?: number | undefined;
  readonly onToggle: (key: string) => void;
}

/** One finding: its severity, cell and sentence; the rest of it when opened. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { listed, fixable, isOpen, arrived, onToggle } = props;
  const styles = useStyles();
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  /** The last arrival handled, because the effect runs again when the tab is shown again. */
  const answered = useRef<number>(undefined);
  useEffect(() => {
    if (arrived === undefined || arrived === answered.current) return;
    answered.current = arrived;
    head.current?.focus();
    head.current?.scrollIntoView?.({ block: "center" });
  }, [arrived]);

  const { finding, reason, explained, key } = listed;
  const { severity, place, message } = finding;
  const status = reason !== null ? texts.finding.reasons[reason] : explained !== null && texts.finding.explained;
  return (
    <div className={styles.item}>
      <button
        ref={head}
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle(key)}
      >
        <SeverityMark severity={severity} />
        <span className={styles.words}>
          <span className={styles.line}>
            <span>
              {texts.severity(severity)}
              {` · ${place === null ? texts.list.whole : texts.markedCell(place.sheet, place.cell)}`}
            </span>{" "}
            {status && <span className={mergeClasses(reason !== null && styles.open)}>{status}</span>}{" "}
          </span>
          <span>{message}</span>
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FindingDetails key={key} listed={listed} fixable={fixable} />}
      </div>
    </div>
  );
});
