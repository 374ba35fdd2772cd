import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { besideAnswers } from "../../../domain/old-workbook/beside-answers";
import type { Answers } from "../../../domain/questionnaire/answer";
import { oldOfferParts } from "../../old-offer-parts";
import { oldWorkbookMessages as texts } from "../../old-workbook-messages";
import { useAnswer } from "../../use-answer";
import type { OpenedOldFile } from "../../use-old-workbook";
import { useSessionWork } from "../../use-session-work";
import { FailureCard } from "../FailureCard";
import { LoadingCard } from "../LoadingCard";
import { Message } from "../Message";
import { OfferList } from "../questionnaire/OfferList";
import { KeptAnswers } from "./KeptAnswers";
import { NotPlaced } from "./NotPlaced";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  whole: { width: "100%" },
  text: { margin: 0 },
});

interface OldAnswersPartProps {
  readonly opened: OpenedQuestionnaire;
  readonly old: OpenedOldFile;
}

/** What an old workbook has, beside the answers that there are. */
export function OldAnswersPart({ opened, old }: OldAnswersPartProps) {
  const { session } = useSessionWork();
  const [answers, readAgain] = useAnswer(session.answers);
  if (answers === null) return <LoadingCard />;
  if (!answers.ok) return <FailureCard problem={answers.problem} onRetry={readAgain} />;
  return <Beside opened={opened} old={old} answers={answers.value} onDone={readAgain} />;
}

interface BesideProps extends OldAnswersPartProps {
  readonly answers: Answers;
  readonly onDone: () => void;
}

function Beside({ opened: { club, member, previous }, old, answers, onDone }: BesideProps) {
  const styles = useStyles();
  const { isWorking } = useSessionWork();
  const beside = useMemo(() => besideAnswers(club, answers, previous, old.answers), [club, answers, previous, old]);
  const { file } = old;
  const { template, workbook } = file;
  const isOwn = (template?.member ?? member.code) === member.code;
  const parts = useMemo(() => oldOfferParts(club, beside, isOwn), [club, beside, isOwn]);
  const offered = parts.flatMap(({ lines }) => lines.flatMap((line) => line.offers)).length;
  const { kept, same, left } = beside;
  const values = offered + kept.length + same + left.length;
  return (
    <div className={styles.part}>
      <p className={styles.text} role="status">
        {texts.read(workbook.file, workbook.sheets.length, values)}{" "}
        {texts.found(offered, same, kept.length, left.length)}
      </p>
      <FileNotes old={old} club={club} member={member.code} />
      {offered === 0 ? (
        <p className={styles.text}>{texts.nothing}</p>
      ) : (
        <OfferList parts={parts} isBusy={isWorking} onDone={onDone} />
      )}
      <div className={styles.whole}>
        {kept.length > 0 && <KeptAnswers club={club} kept={kept} />}
        <NotPlaced
          club={club}
          beside={beside}
          isWhole={[file.tooLong, file.tooMany, file.errors].every(({ length }) => length === 0)}
        />
      </div>
    </div>
  );
}

/** What is to be known of the file itself. */
function FileNotes({
  old: {
    file: { workbook, template, hidden, tooLong, tooMany, errors },
    answers: { statesYear },
  },
  club,
  member,
}: {
  readonly old: OpenedOldFile;
  readonly club: ClubDefinition;
  readonly member: string;
}) {
  const styles = useStyles();
  const isOtherClub = (template?.club ?? club.club) !== club.club;
  const other = template?.member ?? member;
  return (
    <>
      {template !== null && !isOtherClub && <p className={styles.text}>{texts.isQuestionnaire(template.year)}</p>}
      {!statesYear && <Message kind="warning" text={texts.noYear(workbook.file, club.year)} />}
      {isOtherClub && <Message kind="warning" text={texts.otherClub(workbook.file)} />}
      {other !== member && <Message kind="warning" text={texts.otherMember(workbook.file)} />}
      {template === null && hidden.length > 0 && <p className={styles.text}>{texts.hidden(hidden)}</p>}
      {tooLong.length > 0 && <Message kind="warning" text={texts.tooLong(tooLong)} />}
      {tooMany.length > 0 && <Message kind="warning" text={texts.tooMany(tooMany)} />}
      {errors.length > 0 && <Message kind="warning" text={texts.errors(errors)} />}
    </>
  );
}
