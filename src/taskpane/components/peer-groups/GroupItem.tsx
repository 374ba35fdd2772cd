import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { StoredGroup } from "../../../domain/peers/saved-group";
import { formatDate } from "../../../domain/format-date";
import { peerGroupMessages as texts } from "../../peer-group-messages";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  sure: { margin: "4px 0 8px" },
});

interface GroupItemProps {
  readonly group: StoredGroup;
  readonly isWorking: boolean;
  readonly onCompare: () => void;
  readonly onChange: () => void;
  readonly onDelete: () => void;
}

/** A saved group: what it is, who saved it, and buttons for it. Deleting asks first, in place. */
export function GroupItem({ group, isWorking, onCompare, onChange, onDelete }: GroupItemProps) {
  const styles = useStyles();
  const [isSure, setIsSure] = useState(false);
  const asker = useRef<HTMLButtonElement>(null);
  const { label, members, made, savedBy, savedAt } = group;
  const named = (action: string) => ({ children: action, "aria-label": texts.item.of(action, label) });
  return (
    <div className={styles.item}>
      <span className={styles.label}>{label}</span>
      <span className={styles.facts}>
        {texts.item[made.kind](members.length)}. {texts.item.saved(savedBy, formatDate(savedAt))}.
      </span>
      {isSure ? (
        <div role="group" aria-label={texts.item.of(texts.item.delete, label)}>
          <p className={styles.sure} role="alert">
            {texts.item.sure(label)}
          </p>
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" disabledFocusable={isWorking} onClick={onDelete}>
              {texts.item.reallyDelete}
            </Button>
            <Button
              size="small"
              autoFocus
              onClick={() => {
                setIsSure(false);
                requestAnimationFrame(() => asker.current?.focus());
              }}
            >
              {texts.item.keep}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button size="small" onClick={onCompare} {...named(texts.item.compare)} />
          <Button size="small" onClick={onChange} {...named(texts.item.edit)} />
          <Button ref={asker} size="small" onClick={() => setIsSure(true)} {...named(texts.item.delete)} />
        </div>
      )}
    </div>
  );
}
