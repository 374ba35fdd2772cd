import { makeStyles, tokens } from "@fluentui/react-components";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import { formatDate } from "../../../domain/format-date";
import { formatTime } from "../../../domain/format-time";
import { daysUntil } from "../../../domain/questionnaire/days-until";
import { questionnaireMessages as texts } from "../../questionnaire-messages";

const useStyles = makeStyles({
  fact: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The questionnaire's member (the pane's header names club and year), its deadline with the days until then while nothing is submitted, and the last check. */
export function QuestionnaireHeader({ opened }: { readonly opened: OpenedQuestionnaire }) {
  const styles = useStyles();
  const { club, member, check, receipts } = opened;
  const { deadline } = club.timetable;
  const day = formatDate(deadline);
  const due = receipts.length > 0 ? texts.header.deadline(day) : texts.header.due(day, daysUntil(deadline, new Date()));
  const time = check && formatTime(check.checkedAt);
  return (
    <div>
      <p className={styles.fact}>{`${member.name} · ${due}`}</p>
      <p className={styles.fact}>
        {time === null
          ? texts.header.neverChecked
          : check?.isPartial
            ? texts.header.partial(time)
            : texts.header.checked(time)}
      </p>
    </div>
  );
}
