import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { ClubData } from "../../actions/ports";
import { changeWorkbookGroup, type ChangedGroup } from "../../actions/workbook-group/change-workbook-group";
import { putBackGroup } from "../../actions/workbook-group/put-back-group";
import { surveyGroups, type GroupSurvey } from "../../actions/workbook-group/survey-groups";
import { useAnswer } from "../use-answer";
import { useServices } from "../use-services";
import { useWork } from "../use-work";
import { workbookGroupMessages as texts } from "../workbook-group-messages";
import { FailureCard } from "./FailureCard";
import { LoadingCard } from "./LoadingCard";
import { ToldBar } from "./ToldBar";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  choices: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  uses: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface WorkbookGroupFormProps {
  readonly data: ClubData;
  readonly peers: string;
  /** What the group is called. */
  readonly label: string;
  readonly onClose: () => void;
}

/** What would change if the whole workbook compared with this group. Changes it when the user presses the button. */
export function WorkbookGroupForm({ data, peers, label, onClose }: WorkbookGroupFormProps) {
  const styles = useStyles();
  const { loadGroup, figures, state } = useServices();
  const { told, isWorking, run, tell } = useWork();
  const [isDone, setIsDone] = useState(false);
  const ask = useCallback(async () => {
    const workbook = await loadGroup();
    return workbook.ok ? surveyGroups(workbook.value, figures, data, peers) : workbook;
  }, [loadGroup, figures, data, peers]);
  const [survey, look] = useAnswer(ask);

  const putBack = (changed: ChangedGroup) =>
    run(
      async () => {
        const workbook = await loadGroup();
        return workbook.ok ? putBackGroup(workbook.value, state, changed) : workbook;
      },
      (left) => texts.restored(changed.changed, left),
    ).then(() => {
      setIsDone(false);
      look();
    });
  const change = (of: GroupSurvey, from: ReadonlySet<string>) =>
    run(
      async () => {
        const workbook = await loadGroup();
        return workbook.ok ? changeWorkbookGroup(workbook.value, state, of, peers, from) : workbook;
      },
      (changed) => {
        setIsDone(true);
        return {
          kind: "done",
          text: texts.changed(changed.changed, label, changed.left),
          next: { label: texts.putBack, take: () => void putBack(changed), isFocused: true },
        };
      },
    );
  return (
    <section className={styles.form} aria-label={texts.title(label)}>
      <h2 className={styles.title}>{texts.title(label)}</h2>
      {survey === null && <LoadingCard />}
      {survey !== null && !survey.ok && <FailureCard problem={survey.problem} onRetry={look} />}
      {survey?.ok && !isDone && (
        <Choices
          survey={survey.value}
          isWorking={isWorking}
          onChange={(of, from) => void change(of, from)}
          onCancel={onClose}
        />
      )}
      <ToldBar told={told} onDismiss={() => (isDone ? onClose() : tell(null))}>
        {isWorking && texts.changing}
      </ToldBar>
    </section>
  );
}

interface ChoicesProps {
  readonly survey: GroupSurvey;
  readonly isWorking: boolean;
  readonly onChange: (survey: GroupSurvey, from: ReadonlySet<string>) => void;
  readonly onCancel: () => void;
}

/** The groups that the workbook names now, of which the first is to be replaced unless the user says otherwise. */
function Choices({ survey, isWorking, onChange, onCancel }: ChoicesProps) {
  const styles = useStyles();
  const { uses } = survey;
  const [from, setFrom] = useState<ReadonlySet<string>>(() => new Set(uses.slice(0, 1).map(({ key }) => key)));
  const toggle = (key: string) =>
    setFrom(new Set(from.has(key) ? [...from].filter((one) => one !== key) : [...from, key]));
  return (
    <div className={styles.choices}>
      {uses.length === 0 ? (
        <p className={styles.text}>{texts.nothing}</p>
      ) : (
        <fieldset className={styles.uses}>
          <legend className={styles.legend}>{texts.which}</legend>
          {uses.map((use) => (
            <div key={use.key}>
              <Checkbox
                label={texts.use(use.label, use)}
                checked={from.has(use.key)}
                onChange={() => toggle(use.key)}
              />
            </div>
          ))}
        </fieldset>
      )}
      {texts.stays(survey).map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      <p className={styles.text}>{texts.begins}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={isWorking} onClick={() => onChange(survey, from)}>
          {from.size === 0 ? texts.keep : texts.change}
        </Button>
        <Button size="small" disabledFocusable={isWorking} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
