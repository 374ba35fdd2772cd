import { makeStyles, tokens } from "@fluentui/react-components";
import type { Added } from "../../../actions/questionnaire-ports";
import { addedMessages as texts } from "../../added-messages";
import { RemoveButton } from "./RemoveButton";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  chart: { margin: 0, whiteSpace: "pre-line" },
  parts: { margin: 0, paddingInlineStart: "20px" },
});

interface AddedItemProps {
  readonly added: Added;
  /** What the workbook has of Yardstick's, which may take figures from this. */
  readonly kinds: ReadonlySet<Added["kind"]>;
  /** Whether a questionnaire is open in the workbook. */
  readonly isOpen: boolean;
  /** Whether something is being removed; if so, another click does nothing. */
  readonly isWorking: boolean;
  readonly onRemove: () => void;
}

/** Something that Yardstick added to the workbook. Before removing it, says what will be lost and asks. */
export function AddedItem({ added, kinds, isOpen, isWorking, onRemove }: AddedItemProps) {
  const styles = useStyles();
  const { kind, titles = [], parts, obstacle } = added;
  return (
    <li className={styles.item}>
      <p className={styles.title}>{texts.kinds[kind]}</p>
      {titles.map((title, at) => (
        <p key={at} className={styles.chart}>
          {title}
        </p>
      ))}
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.what}>{texts.part(part)}</li>
        ))}
      </ul>
      {obstacle === null ? (
        <RemoveButton
          label={texts.remove[kind]}
          loses={texts.loses(added, isOpen, kinds)}
          isWorking={isWorking}
          onRemove={onRemove}
        />
      ) : (
        <p className={styles.text}>{texts.obstacle(obstacle)}</p>
      )}
    </li>
  );
}
