import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { SectionProgress } from "../../../actions/questionnaire/session-state";
import { questionnaireMessages as texts } from "../../questionnaire-messages";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "4px 0 0", padding: 0, display: "grid", gap: "8px" },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

/** How far each section is answered. */
export function SectionProgressList({ progress }: { readonly progress: readonly SectionProgress[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {progress.map(({ label, answered, asked, rows }) => (
        <li key={label}>
          <div className={styles.line}>
            <span>{label}</span>
            <span className={styles.number}>
              {[
                ...(asked > 0 ? [texts.progress.of(answered, asked)] : []),
                ...(rows > 0 ? [texts.progress.rows(rows)] : []),
              ].join(", ")}
            </span>
          </div>
          {asked > 0 && (
            <ProgressBar
              aria-label={texts.progress.bar(label, answered, asked)}
              thickness="large"
              value={answered}
              max={asked}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
