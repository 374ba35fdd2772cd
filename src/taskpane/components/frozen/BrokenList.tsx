import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { leftSentences } from "../../../actions/broken-formulas/repair-notices";
import type { BrokenSurvey } from "../../../actions/frozen-ports";
import { brokenMessages as texts } from "../../broken-messages";
import { Warning } from "../Warning";

/** More of a list at once nobody reads; all of them are repaired together. */
const most = 50;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0, maxHeight: "40vh", overflowY: "auto" },
  item: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  formula: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  after: { textDecorationLine: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface BrokenListProps {
  readonly found: BrokenSurvey;
  readonly isWorking: boolean;
  readonly onRepair: () => void;
  readonly onCancel: () => void;
}

/** The formulas that can be repaired, each as it is and as it will be, and those that can't. */
export function BrokenList({ found, isWorking, onRepair, onCancel }: BrokenListProps) {
  const styles = useStyles();
  const { broken } = found;
  return (
    <div className={styles.part}>
      <strong>{texts.title(broken.length)}</strong>
      <span>{texts.explain}</span>
      <ul className={styles.list} tabIndex={0} aria-label={texts.title(broken.length)}>
        {broken.slice(0, most).map((one) => (
          <li key={texts.place(one)} className={styles.item}>
            <strong>{texts.place(one)}</strong> {one.fills !== null && texts.fills(one.fills)}
            {one.formula === one.repaired ? (
              <>
                <span className={styles.formula}>{one.repaired}</span>
                <span className={styles.formula}>{texts.entered}</span>
              </>
            ) : (
              <>
                <del className={styles.formula}>{one.formula}</del>
                <ins className={mergeClasses(styles.formula, styles.after)}>{one.repaired}</ins>
              </>
            )}
          </li>
        ))}
      </ul>
      {broken.length > most && <span>{texts.more(broken.length - most)}</span>}
      {leftSentences(found).map((sentence) => (
        <Warning key={sentence}>{sentence}</Warning>
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isWorking} onClick={onRepair}>
          {texts.repair(broken.length)}
        </Button>
        <Button appearance="subtle" disabledFocusable={isWorking} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
