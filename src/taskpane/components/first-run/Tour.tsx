import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { itemAt } from "../../../domain/item-at";
import { succeed } from "../../../domain/result";
import { firstRunMessages as texts } from "../../first-run-messages";
import { useServices } from "../../use-services";
import { useWork } from "../../use-work";
import { ToldBar } from "../ToldBar";
import { useFirstRunStyles } from "./use-first-run-styles";

interface TourProps {
  /** The step that is shown, from 0. */
  readonly step: number;
  readonly onStep: (step: number) => void;
  /** Called when the user has seen it, or had enough. */
  readonly onEnd: () => void;
}

/** One step of the tour, beside the tab that it is about. The focus begins at its title, so that it is read out. */
export function Tour({ step, onStep, onEnd }: TourProps) {
  const styles = useFirstRunStyles();
  const { state, loadRefresh } = useServices();
  const { told, run, tell, isWorking } = useWork();
  const title = useRef<HTMLHeadingElement>(null);
  const { tab, ...said } = itemAt(texts.steps, step);
  useEffect(() => {
    state.openTab(tab);
    title.current?.focus();
  }, [state, tab]);
  const go = (to: number) => {
    tell(null);
    onStep(to);
  };

  /** Selects the first cell of the workbook with a formula of ours, rather one that shows a figure than an error. */
  const showFormula = () =>
    run(
      async () => {
        const loaded = await loadRefresh();
        if (!loaded.ok) return loaded;
        const { refresh, showCell } = loaded.value;
        const read = await refresh.readClubCells({ scope: "workbook" }, () => []);
        if (!read.ok) return read;
        const { cells } = read.value;
        const found = cells.find(({ isError }) => !isError) ?? cells[0];
        if (found === undefined) return succeed(false);
        const shown = await showCell(found.place);
        return shown.ok ? succeed(true) : shown;
      },
      (isShown) => (isShown ? null : { kind: "warning", text: texts.noFormula }),
    );

  const isLast = step === texts.steps.length - 1;
  return (
    <section className={styles.card} aria-label={texts.tour}>
      <p className={styles.note}>{texts.at(step + 1, texts.steps.length)}</p>
      <h2 className={styles.title} ref={title} tabIndex={-1}>
        {said.title}
      </h2>
      <p className={styles.text}>{said.text}</p>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <div className={styles.buttons}>
        {isLast ? (
          <Button appearance="primary" size="small" onClick={onEnd}>
            {texts.done}
          </Button>
        ) : (
          <Button appearance="primary" size="small" onClick={() => go(step + 1)}>
            {texts.next}
          </Button>
        )}
        {step > 0 && (
          <Button size="small" onClick={() => go(step - 1)}>
            {texts.back}
          </Button>
        )}
        {tab === "cell" && (
          <Button size="small" disabledFocusable={isWorking} onClick={() => void showFormula()}>
            {texts.show}
          </Button>
        )}
        {!isLast && (
          <Button size="small" appearance="subtle" onClick={onEnd}>
            {texts.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
