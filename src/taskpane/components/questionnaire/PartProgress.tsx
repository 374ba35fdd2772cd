import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PartFindings } from "../../arrange-findings";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";

const useStyles = makeStyles({
  progress: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  go: {
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

/** How far a part is answered; if anything is blank, pressing it goes to the first blank. */
export function PartProgress({ part: { label, progress, blanks, optional } }: { readonly part: PartFindings }) {
  const styles = useStyles();
  const { session, meanwhile } = useSessionWork();
  if (progress === null || label === null) return null;
  const { answered, asked, rows } = progress;
  const text = texts.progress.line({
    answered,
    asked,
    rows,
    toAnswer: blanks.length,
    isOptional: blanks.length === 0 && optional.length > 0,
  });
  const place = [...blanks, ...optional].find(({ finding }) => finding.place !== null)?.finding.place ?? null;
  if (place === null) return <span className={styles.progress}>{text}</span>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.progress, styles.go)}
      aria-label={texts.progress.goTo(label, text)}
      onClick={() => void meanwhile(() => session.show(place))}
    >
      {text}
    </button>
  );
}
