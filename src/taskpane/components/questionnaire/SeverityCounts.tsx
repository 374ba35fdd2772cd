import { makeStyles, ToggleButton } from "@fluentui/react-components";
import type { Severity } from "../../../domain/clubs/club-definition";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "4px" },
  count: { minWidth: 0, flex: "1 1 auto", justifyContent: "flex-start" },
});

interface SeverityCountsProps {
  readonly counts: readonly (readonly [Severity, number])[];
  readonly chosen: ReadonlySet<Severity>;
  readonly onChoose: (chosen: ReadonlySet<Severity>) => void;
}

/** How many findings there are of each severity; pressing one shows only those. */
export function SeverityCounts({ counts, chosen, onChoose }: SeverityCountsProps) {
  const styles = useStyles();
  return (
    <div className={styles.counts} role="group" aria-label={texts.countsTitle}>
      {counts.map(([severity, count]) => (
        <ToggleButton
          key={severity}
          className={styles.count}
          size="small"
          icon={<SeverityMark severity={severity} />}
          checked={chosen.has(severity)}
          disabledFocusable={count === 0 && !chosen.has(severity)}
          onClick={() => {
            const next = new Set(chosen);
            if (!next.delete(severity)) next.add(severity);
            onChoose(next);
          }}
        >
          {texts.countOf(severity, count)}
        </ToggleButton>
      ))}
    </div>
  );
}
