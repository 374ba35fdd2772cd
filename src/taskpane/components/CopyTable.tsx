import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { tableText, type TableCell } from "../../domain/table-text";
import { copyMessages as texts } from "../copy-messages";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", fontSize: tokens.fontSizeBase200 },
  told: { color: tokens.colorNeutralForeground2 },
  text: { width: "100%" },
});

interface CopyTableProps {
  readonly label: string;
  /** The headings, and a row for each thing; worked out when it is asked for. */
  readonly rows: () => readonly (readonly TableCell[])[];
}

/**
 * Copies a table so that it can be pasted into a sheet, and says so. A host that keeps the clipboard from add-ins gets
 * the text selected instead, for the user to copy.
 */
export function CopyTable({ label, rows }: CopyTableProps) {
  const styles = useStyles();
  const [told, setTold] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [refused]);
  const copy = async () => {
    const table = rows();
    const text = tableText(table);
    try {
      await navigator.clipboard.writeText(text);
      setRefused(null);
      setTold(texts.copied(table.length - 1));
    } catch {
      // The browser refuses, or has no clipboard here: expected in some task panes.
      setRefused(text);
      setTold(texts.notCopied);
    }
  };
  return (
    <>
      <div className={styles.line}>
        <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => void copy()}>
          {label}
        </Button>
        <span aria-live="polite" className={styles.told}>
          {told}
        </span>
      </div>
      {refused !== null && (
        <Textarea ref={field} readOnly className={styles.text} size="small" value={refused} aria-label={texts.text} />
      )}
    </>
  );
}
