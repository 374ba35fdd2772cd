import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fillInMessages as texts } from "../../fill-in-messages";
import type { OfferLine, OfferPart } from "../../offer-lines";
import { questionnaireMessages } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  section: { width: "100%", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { listStyle: "none", margin: 0, padding: "0 0 0 12px" },
  line: { display: "block", overflowWrap: "anywhere" },
  value: { fontWeight: tokens.fontWeightSemibold },
});

interface OfferListProps {
  readonly parts: readonly OfferPart[];
  readonly isBusy: boolean;
  /** Called when something was put in or taken out again. */
  readonly onDone: () => void;
}

/** The offers, section by section, to be ticked one by one, by section or all, and the button that puts them in. */
export function OfferList({ parts, isBusy, onDone }: OfferListProps) {
  const styles = useStyles();
  const { session, run } = useSessionWork();
  /** What the user has ticked or unticked; everything else is as offered. */
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = ({ key, isTicked }: OfferLine) => changed.get(key) ?? isTicked;
  const tick = (lines: readonly OfferLine[], to: boolean) =>
    setChanged((before) => new Map([...before, ...lines.map(({ key }) => [key, to] as const)]));
  const all = parts.flatMap(({ lines }) => lines);
  const chosen = all.filter(isTicked).flatMap((line) => line.offers);
  const undo = () =>
    void run(
      () => session.undoRepair(),
      (outcome) => questionnaireMessages.finding.undone(outcome),
    ).then(onDone);
  const putIn = () =>
    void run(
      () => session.putIn(chosen),
      (count) => ({
        kind: "done",
        text: texts.done(count),
        ...(count > 0 && { next: { label: questionnaireMessages.finding.undo, take: undo } }),
      }),
    ).then(onDone);

  const box = (lines: readonly OfferLine[], label: string) => {
    const ticked = lines.filter(isTicked).length;
    const checked = ticked === 0 ? false : ticked === lines.length ? true : "mixed";
    return <Checkbox label={label} checked={checked} onChange={() => tick(lines, checked !== true)} />;
  };
  return (
    <>
      <p className={styles.note}>{texts.rules}</p>
      {box(all, texts.all(all.filter(isTicked).length, all.length))}
      {parts.map(({ label, lines }) => (
        <section key={label} className={styles.section} aria-label={label}>
          {box(lines, texts.part(label, lines.filter(isTicked).length, lines.length))}
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line.key}>
                <Checkbox
                  checked={isTicked(line)}
                  onChange={(_, { checked }) => tick([line], checked === true)}
                  label={
                    <>
                      <span className={styles.line}>
                        {line.label}: <span className={styles.value}>{line.value}</span>
                      </span>
                      <span className={styles.note}>
                        {line.sureness && <span className={styles.value}>{line.sureness} </span>}
                        {texts.from(line.from)}. {line.caution}
                      </span>
                      {line.details?.map((detail) => (
                        <span key={detail} className={mergeClasses(styles.line, styles.note)}>
                          {detail}
                        </span>
                      ))}
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Button
        appearance="primary"
        disabledFocusable={isBusy || chosen.length === 0}
        onClick={() => chosen.length > 0 && putIn()}
      >
        {chosen.length === 0 ? texts.none : texts.putIn(chosen.length)}
      </Button>
    </>
  );
}
