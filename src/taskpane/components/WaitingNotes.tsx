import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WaitingNote } from "../../actions/questionnaire/session-state";
import { messages } from "../messages";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", flexDirection: "column", gap: "4px" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface WaitingNotesProps {
  readonly notes: readonly WaitingNote[];
  /** Buttons for each. */
  readonly children?: (note: WaitingNote) => ReactNode;
}

/** Queued submissions: which questionnaire and file each is from, and why it was refused. */
export function WaitingNotes({ notes, children }: WaitingNotesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <li key={note.key} className={styles.item}>
          <span>{messages.waiting.of(note.club, note.file, note.member)}</span>
          <span className={styles.note}>{note.refused ?? messages.waiting.toBeSent}</span>
          {children?.(note)}
        </li>
      ))}
    </ul>
  );
}
