import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../domain/questionnaire/finding";
import { repairInWords } from "../../fixes";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useRepair } from "../../use-repair";

/** How many of the changes are shown before they are made. */
const shown = 5;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    width: "100%",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface FixAllProps {
  /** The findings that one repair fixes. */
  readonly findings: readonly Finding[];
}

/**
 * Fixes all findings of one kind at once, after showing what will change: what is done, in how many cells, from what to
 * what.
 */
export function FixAll({ findings }: FixAllProps) {
  const styles = useStyles();
  const repair = useRepair();
  const [isAsking, setIsAsking] = useState(false);
  const what = findings[0]?.repairAs ?? null;
  if (!isAsking) {
    return (
      <Button size="small" onClick={() => setIsAsking(true)}>
        {texts.finding.fixAll(findings.length)}
      </Button>
    );
  }
  return (
    <section className={styles.card} aria-label={texts.finding.fixAll(findings.length)}>
      <p className={styles.text}>{texts.finding.willChange(what, findings.length)}</p>
      <ul className={styles.list}>
        {findings.slice(0, shown).map(({ subject, place, seen, repair }) => (
          <li key={subject}>
            {texts.finding.change(
              place === null ? subject : texts.markedCell(place.sheet, place.cell),
              seen,
              repairInWords(repair ?? ""),
            )}
          </li>
        ))}
        {findings.length > shown && <li>{texts.rules.andMore(findings.length - shown)}</li>}
      </ul>
      <div className={styles.buttons}>
        <Button
          autoFocus
          size="small"
          appearance="primary"
          onClick={() => {
            setIsAsking(false);
            repair(findings);
          }}
        >
          {texts.finding.fixThese(findings.length)}
        </Button>
        <Button size="small" onClick={() => setIsAsking(false)}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}
