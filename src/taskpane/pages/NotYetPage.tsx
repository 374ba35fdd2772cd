import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ text: { margin: 0 } });

/** A place that is not built: what it will hold, and what to do now. */
export function NotYetPage({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <p className={styles.text}>{text}</p>
    </section>
  );
}
