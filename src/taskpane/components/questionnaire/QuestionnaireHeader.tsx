import { makeStyles, tokens } from "@fluentui/react-components";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import { formatDate } from "../../../domain/format-date";
import { formatTime } from "../../../domain/format-time";
import { daysUntil } from "../../../domain/questionnaire/days-until";
import { questionnaireMessages as texts } from "../../questionnaire-messages";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  facts: {
    margin: "4px 0 0",
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: "2px 12px",
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  meaning: { margin: 0 },
});

/** The questionnaire's member, club and year, its deadline with the days until then while nothing is submitted, and the last check. */
export function QuestionnaireHeader({ opened }: { readonly opened: OpenedQuestionnaire }) {
  const styles = useStyles();
  const { club, member, check, receipts } = opened;
  const { deadline } = club.timetable;
  const day = formatDate(deadline);
  const time = check && formatTime(check.checkedAt);
  const facts = [
    [texts.header.member, member.name],
    [texts.header.deadline, receipts.length > 0 ? day : texts.header.due(day, daysUntil(deadline, new Date()))],
    [
      texts.header.checked,
      time === null ? texts.header.neverChecked : check?.isPartial ? texts.header.partial(time) : time,
    ],
  ] as const;
  return (
    <div>
      <h2 className={styles.title}>
        {club.label} {club.year}
      </h2>
      <dl className={styles.facts}>
        {facts.map(([term, meaning]) => (
          <div key={term} style={{ display: "contents" }}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
