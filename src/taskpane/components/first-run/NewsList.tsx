import type { WhatsNewLine } from "../../whats-new";
import { useFirstRunStyles } from "./use-first-run-styles";

/** What is new, line by line. */
export function NewsList({ lines }: { readonly lines: readonly WhatsNewLine[] }) {
  const styles = useFirstRunStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ id, text }) => (
        <li key={id}>{text}.</li>
      ))}
    </ul>
  );
}
