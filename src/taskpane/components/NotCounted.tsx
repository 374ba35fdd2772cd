import { makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../domain/indicators/compare";
import { missingMembers } from "../../domain/indicators/missing-members";
import { listNames } from "../../domain/list-names";
import type { Release } from "../../domain/release/release";
import { compareMessages as texts } from "../compare-messages";

const useStyles = makeStyles({
  part: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: "18px" },
});

/** Which members of the group have no value, and why; nothing if all have one. */
export function NotCounted({ release, comparison }: { readonly release: Release; readonly comparison: Comparison }) {
  const styles = useStyles();
  const missing = missingMembers(release, comparison);
  if (missing.length === 0) return null;
  return (
    <section className={styles.part} aria-label={texts.missing.title}>
      <h2 className={styles.title}>{texts.missing.title}</h2>
      <ul className={styles.list}>
        {missing.map(({ reason, names }) => (
          <li key={reason}>{texts.missing.because(listNames(names), reason)}</li>
        ))}
      </ul>
    </section>
  );
}
