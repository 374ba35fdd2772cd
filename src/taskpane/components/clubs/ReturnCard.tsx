import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { MyReturn } from "../../../contract/my-returns";
import { formatDate } from "../../../domain/format-date";
import { londonDay } from "../../../domain/london-day";
import { daysUntil } from "../../../domain/questionnaire/days-until";
import { dayAfterReturns } from "../../../domain/questionnaire/return-due";
import { nextOfReturn } from "../../next-of-return";
import { yourClubsMessages as texts } from "../../your-clubs-messages";
import { Fold } from "../questionnaire/Fold";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, fontVariantNumeric: "tabular-nums" },
  next: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  days: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px" },
  day: { margin: 0, fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "4px" },
});

/** What can be done for a club year from here; null for what cannot. */
export interface ReturnActions {
  readonly figures: (() => void) | null;
  /** Builds the questionnaire in this workbook. */
  readonly build: (() => void) | null;
  /** Goes to the questionnaire, which this workbook has. */
  readonly go: (() => void) | null;
  /** The name of the other questionnaire that this workbook has; null if it has none. */
  readonly inTheWay: string | null;
}

interface ReturnCardProps {
  readonly of: MyReturn;
  readonly actions: ReturnActions;
  readonly isShown: boolean;
}

/** A club year of the user: its state, what is due when, how far it is, what is next, and where to go. */
export function ReturnCard({ of, actions: { figures, build, go, inTheWay }, isShown }: ReturnCardProps) {
  const styles = useStyles();
  const now = new Date();
  const { newest, progress, openQueries, state, opensOn, latest } = of;
  const name = texts.name(of);
  const isOpenYet = londonDay(now) >= opensOn;
  const isAwaited = state === "open" && isOpenYet && newest === null;
  const button = (text: string, onClick: (() => void) | null) =>
    onClick !== null && (
      <Button size="small" aria-label={texts.of(text, name)} onClick={onClick}>
        {text}
      </Button>
    );
  return (
    <li className={styles.card}>
      <h4 className={styles.title}>{name}</h4>
      <p className={styles.text}>{texts.state(of, isOpenYet)}</p>
      <p className={styles.text}>{newest === null ? texts.due(of, daysUntil(of.due, now)) : texts.wasDue(of)}</p>
      {(progress !== null || newest === null) && (
        <p className={styles.text}>{progress === null ? texts.noProgress : texts.progress(progress)}</p>
      )}
      <p className={styles.text}>{newest === null ? texts.notSubmitted : texts.submitted(newest)}</p>
      {openQueries > 0 && <p className={styles.text}>{texts.queries(openQueries)}</p>}
      <p className={styles.next}>{texts.next(nextOfReturn(of, londonDay(now)))}</p>
      <div className={styles.buttons}>
        {button(texts.go, go)}
        {isAwaited && button(texts.build, build)}
        {openQueries > 0 && button(texts.answer, go)}
        {button(latest?.state === "draft" ? texts.draft : texts.figures, figures)}
      </div>
      {isShown && <p className={styles.note}>{texts.shown}</p>}
      {go === null && (isAwaited || openQueries > 0) && inTheWay !== null && (
        <p className={styles.note}>{texts.elsewhere(inTheWay)}</p>
      )}
      <Fold title={texts.timetable}>
        <dl className={styles.days}>
          {(Object.keys(texts.days) as (keyof typeof texts.days)[]).map((day) => [
            <dt key={day}>{texts.days[day]}</dt>,
            <dd key={`${day} day`} className={styles.day}>
              {dayInWords(day, of)}
            </dd>,
          ])}
        </dl>
      </Fold>
    </li>
  );
}

/** A day of the timetable in words; the returns are due on the user's own day, and what follows them comes after it. */
function dayInWords(day: keyof MyReturn["timetable"], { timetable, due }: MyReturn): string {
  if (day === "issued") return formatDate(timetable.issued);
  return day === "deadline" ? formatDate(due) : dayAfterReturns(timetable[day], due);
}
