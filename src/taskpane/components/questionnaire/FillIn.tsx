import { Button, Checkbox, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import type { Offers } from "../../../actions/questionnaire/find-offers";
import { fillInMessages as texts } from "../../fill-in-messages";
import { messages } from "../../messages";
import { countBySource, offerLines, type OfferLine } from "../../offer-lines";
import { questionnaireMessages } from "../../questionnaire-messages";
import { useAnswer } from "../../use-answer";
import { useSessionWork } from "../../use-session-work";
import { FailureCard } from "../FailureCard";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  section: { width: "100%", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { listStyle: "none", margin: 0, padding: "0 0 0 12px" },
  line: { display: "block", overflowWrap: "anywhere" },
  value: { fontWeight: tokens.fontWeightSemibold },
});

interface FillInProps {
  readonly opened: OpenedQuestionnaire;
  readonly isBusy: boolean;
}

/** What can be put into blank answers from last year's return and published figures, and the button that does. */
export function FillIn({ opened, isBusy }: FillInProps) {
  const styles = useStyles();
  const { session } = useSessionWork();
  const [found, look] = useAnswer(session.offers);
  if (found === null) {
    return (
      <Skeleton aria-label={messages.loading}>
        <SkeletonItem size={32} />
      </Skeleton>
    );
  }
  if (!found.ok) return <FailureCard problem={found.problem} onRetry={look} />;
  return (
    <div className={styles.part}>
      {found.value.offers.length === 0 ? (
        <p className={styles.text}>{texts.nothing}</p>
      ) : (
        <OfferList opened={opened} found={found.value} isBusy={isBusy} onDone={look} />
      )}
      <Button size="small" disabledFocusable={isBusy} onClick={look}>
        {texts.lookAgain}
      </Button>
    </div>
  );
}

interface OfferListProps extends FillInProps {
  readonly found: Offers;
  readonly onDone: () => void;
}

/** The offers, section by section, to be ticked one by one, by section or all. */
function OfferList({ opened: { club }, found: { offers, asked }, isBusy, onDone }: OfferListProps) {
  const styles = useStyles();
  const { session, run } = useSessionWork();
  const parts = useMemo(() => offerLines(club, offers), [club, offers]);
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
      (count) => questionnaireMessages.finding.undone(count),
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
      <p className={styles.text}>{texts.known(offers.length, asked, countBySource(offers))}</p>
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
                        {texts.from(line.from)}. {line.caution}
                      </span>
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
