import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { unitInWords } from "../../domain/charts/unit-in-words";
import type { Indicator } from "../../domain/release/indicator";
import { compareMessages as texts } from "../compare-messages";
import type { RankedRow } from "./ranked-rows";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", fontSize: tokens.fontSizeBase200 },
  told: { color: tokens.colorNeutralForeground2 },
});

interface CopyValuesProps {
  readonly indicator: Indicator;
  readonly rows: readonly RankedRow[];
}

/**
 * Copies the table as text that a sheet takes as cells: names and unrounded values. A host that keeps the clipboard from
 * add-ins gets the table above selected instead, for the user to copy.
 */
export function CopyValues({ indicator, rows }: CopyValuesProps) {
  const styles = useStyles();
  const [told, setTold] = useState("");
  const line = useRef<HTMLDivElement>(null);
  const copy = async () => {
    const head = [texts.picture.authority, `${indicator.label} (${unitInWords(indicator.unit)})`];
    const body = rows.map(({ kind, name, value }) => [kind === "median" ? texts.picture.median : name, String(value)]);
    try {
      await navigator.clipboard.writeText([head, ...body].map((cells) => cells.join("\t")).join("\n"));
      setTold(texts.picture.copied(rows.length));
    } catch {
      // The browser refuses, or has no clipboard here: expected in some task panes.
      const table = line.current?.previousElementSibling;
      if (table) window.getSelection()?.selectAllChildren(table);
      setTold(texts.picture.notCopied);
    }
  };
  return (
    <div className={styles.line} ref={line}>
      <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => void copy()}>
        {texts.picture.copy}
      </Button>
      <span aria-live="polite" className={styles.told}>
        {told}
      </span>
    </div>
  );
}
