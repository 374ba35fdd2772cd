import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatDate } from "../../../domain/format-date";
import type { ScrapbookAnswer } from "../../../domain/scrapbook/scrapbook-answer";
import { scrapbookMessages as texts } from "../../scrapbook-messages";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  from: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: "2px 0" },
  badges: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { alignSelf: "flex-start" },
});

interface AnswerItemProps {
  readonly answer: ScrapbookAnswer;
  /** Whether the member does better by the figure that the user came from. */
  readonly doesBetter: boolean;
  readonly isWorking: boolean;
  readonly onInsert: () => void;
}

/** One answer of the scrapbook, with who gave it and a button that puts it into the sheet. */
export function AnswerItem({ answer, doesBetter, isWorking, onInsert }: AnswerItemProps) {
  const styles = useStyles();
  const { question, member, clubLabel, year, date, text, demonstration } = answer;
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>{question.label}</h3>
      <p className={styles.from}>{texts.from(member.name, `${clubLabel} ${year}`, formatDate(date))}</p>
      {(demonstration || doesBetter) && (
        <div className={styles.badges}>
          {demonstration && (
            <Badge appearance="outline" color="informative">
              {texts.made}
            </Badge>
          )}
          {doesBetter && (
            <Badge appearance="outline" color="brand">
              {texts.doesBetter}
            </Badge>
          )}
        </div>
      )}
      <p className={styles.text}>{text}</p>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={isWorking}
        aria-label={texts.insertOf(question.label, member.name)}
        onClick={onInsert}
      >
        {texts.insert}
      </Button>
    </li>
  );
}
