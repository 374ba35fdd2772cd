import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangedChoice, ChangedSince } from "../../../actions/frozen-ports";
import { frozenMessages as texts } from "../../frozen-messages";

/** More of a list at once nobody reads; all of them can be decided together. */
const most = 50;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  formula: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ChangedSinceListProps {
  readonly changed: readonly ChangedSince[];
  readonly isWorking: boolean;
  readonly onSettle: (choices: ReadonlyMap<number, ChangedChoice>) => void;
}

/** Cells that were changed since they were frozen, each with the choice to keep it or to put its formula back. */
export function ChangedSinceList({ changed, isWorking, onSettle }: ChangedSinceListProps) {
  const styles = useStyles();
  const all = (choice: ChangedChoice) => new Map(changed.map(({ id }) => [id, choice] as const));
  return (
    <>
      <h3 className={styles.title}>{texts.changed(changed.length)}</h3>
      <span>{texts.changedExplain}</span>
      <ul className={styles.list}>
        {changed.slice(0, most).map((one) => {
          const place = `${one.place.sheet}!${one.place.cell}`;
          const settle = (choice: ChangedChoice) => onSettle(new Map([[one.id, choice]]));
          return (
            <li key={one.id} className={styles.item}>
              <strong>{place}</strong> {texts.was(one)}
              <span className={styles.formula}>{texts.formula(one.formula)}</span>
              <span className={styles.buttons}>
                <Button
                  size="small"
                  disabledFocusable={isWorking}
                  aria-label={texts.keepOf(place)}
                  onClick={() => settle("keep")}
                >
                  {texts.keep}
                </Button>
                <Button
                  size="small"
                  disabledFocusable={isWorking}
                  aria-label={texts.restoreOf(place)}
                  onClick={() => settle("restore")}
                >
                  {texts.restore}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {changed.length > 1 && (
        <div className={styles.buttons}>
          <Button disabledFocusable={isWorking} onClick={() => onSettle(all("keep"))}>
            {texts.keepAll}
          </Button>
          <Button disabledFocusable={isWorking} onClick={() => onSettle(all("restore"))}>
            {texts.restoreAll}
          </Button>
        </div>
      )}
    </>
  );
}
