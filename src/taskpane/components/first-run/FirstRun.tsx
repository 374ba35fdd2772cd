import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FirstRunMemory, SeenBefore } from "../../../actions/first-run-ports";
import { firstRunMessages as texts } from "../../first-run-messages";
import { useServices } from "../../use-services";
import { useWanted } from "../../use-wanted";
import { whatsNew } from "../../whats-new";
import { NewsList } from "./NewsList";
import { Tour } from "./Tour";
import { useFirstRunStyles } from "./use-first-run-styles";

/**
 * Above the page: for a new user the offer of a tour, for others what is new since they last looked. Each is shown until
 * it is answered, and not again on this machine.
 */
export function FirstRun() {
  const styles = useFirstRunStyles();
  const { loadFirstRun } = useServices();
  const [memory, setMemory] = useState<FirstRunMemory | null>(null);
  const [seen, setSeen] = useState<SeenBefore | null>(null);
  const [step, setStep] = useState<number | null>(null);
  useWanted("tour", () => setStep(0));
  useEffect(() => {
    let here = true;
    void loadFirstRun().then(async (loaded) => {
      // Without it there is nothing to offer, and the tour can still be opened under Club.
      if (!loaded.ok) return;
      const before = await loaded.value.read();
      if (!here) return;
      setMemory(loaded.value);
      setSeen(before);
    });
    return () => {
      here = false;
    };
  }, [loadFirstRun]);

  /** Whether it could be kept makes no difference to the user: at worst it is offered once more. */
  const keep = () => {
    const all = { tour: true, news: whatsNew.map(({ id }) => id) };
    setSeen(all);
    void memory?.keep(all);
  };
  if (step !== null) {
    return (
      <Tour
        step={step}
        onStep={setStep}
        onEnd={() => {
          setStep(null);
          keep();
        }}
      />
    );
  }
  if (seen === null) return null;
  if (!seen.tour) {
    return (
      <section className={styles.card} aria-label={texts.offer.title}>
        <h2 className={styles.title}>{texts.offer.title}</h2>
        <p className={styles.text}>{texts.offer.text}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" size="small" onClick={() => setStep(0)}>
            {texts.offer.start}
          </Button>
          <Button size="small" onClick={keep}>
            {texts.offer.skip}
          </Button>
        </div>
      </section>
    );
  }
  const news = whatsNew.filter(({ id }) => !seen.news.includes(id));
  if (news.length === 0) return null;
  return (
    <section className={styles.card} aria-label={texts.news}>
      <h2 className={styles.title}>{texts.news}</h2>
      <NewsList lines={news} />
      <div className={styles.buttons}>
        <Button size="small" onClick={keep}>
          {texts.newsRead}
        </Button>
      </div>
    </section>
  );
}
