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

/**
 * The questionnaire's member (the pane's header names club and year), its deadline or extension with the days until then
 * while nothing is submitted, and the last check.
 */
export function QuestionnaireHeader({ opened }: { readonly opened: OpenedQuestionnaire }) {
  const styles = useStyles();
  const { member, check, receipts, due } = opened;
  const day = formatDate(due.day);
  const isExtended = due.extension?.until === due.day;
  const isReturned = receipts.length > 0;
  const deadline = isReturned
    ? texts.header.deadline(day, isExtended)
    : texts.header.due(day, daysUntil(due.day, new Date()), isExtended);
  const time = check && formatTime(check.checkedAt);
  return (
    <div>
      <p className={styles.fact}>{`${member.name} · ${deadline}`}</p>
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
