import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "8px" },
  button: { alignSelf: "flex-start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface InnerPageProps {
  readonly title: string;
  /** What the button says that leads back to the place this page was opened from. */
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page that is opened from a place of the pane. The focus begins at the way back. */
export function InnerPage({ title, back, onBack, children }: InnerPageProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section className={styles.page} aria-label={title}>
      <Button
        ref={button}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        className={styles.button}
        onClick={onBack}
      >
        {back}
      </Button>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
