import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { lazyPart } from "../lazy-part";
import { messages } from "../messages";

const DriversPage = lazyPart(() => import("./DriversPage").then(({ DriversPage }) => DriversPage));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** Model: the drivers of spend; and what it will have, with what to do for now. */
export function ModelPage() {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <DriversPage onBack={() => setIsOpen(false)} />;
  return (
    <section className={styles.page} aria-label={messages.tabs.model}>
      <Button ref={opener} size="small" className={styles.button} onClick={() => setIsOpen(true)}>
        {messages.model.drivers}
      </Button>
      <p className={styles.text}>{messages.model.driversHint}</p>
      <p className={styles.text}>{messages.notYet.model}</p>
    </section>
  );
}
