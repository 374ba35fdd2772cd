import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Administration, ClubYearOf } from "../../../actions/administrator-ports";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { withDemonstration } from "../../../domain/demonstration-data";
import { formatDate } from "../../../domain/format-date";
import { moveHeading, movesInWords } from "../../../domain/publishing/move-in-words";
import { withheldHeading, withheldInWords } from "../../../domain/publishing/withheld-in-words";
import { succeed, type Result } from "../../../domain/result";
import { administratorMessages } from "../../administrator-messages";
import { useAnswer } from "../../use-answer";
import { Answered } from "./Answered";
import { PlainTable } from "./PlainTable";
import type { YearPartProps } from "./ReturnsPart";

const texts = administratorMessages.releases;

/** More of a list at once nobody reads. */
const most = 100;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { margin: 0 },
});

/** Which release to say more of, and whether of what it withholds or of what moved since the one before. */
interface Shown {
  readonly version: number;
  /** The release before; null to show what is withheld. */
  readonly before: number | null;
}

/** The releases of the club year; what each withholds and why; which figures moved since the one before. */
export function ReleasesPart({ administration, of, since }: YearPartProps) {
  const styles = useStyles();
  const [answer, askAgain] = useAnswer(
    useCallback(() => administration.releases(of), [administration, of]),
    since,
  );
  const [shown, setShown] = useState<Shown | null>(null);
  const toggle = (next: Shown) => setShown(isShown(next) ? null : next);
  const isShown = ({ version, before }: Shown) => shown?.version === version && shown.before === before;
  return (
    <div className={styles.part}>
      <Answered answer={answer} onRetry={askAgain}>
        {(releases) =>
          releases.length === 0 ? (
            <p className={styles.text}>{texts.none}</p>
          ) : (
            <PlainTable
              caption={texts.title}
              heading={texts.heading}
              rows={releases.map(({ version, state, date, demonstration }, at) => {
                const before = releases[at + 1]?.version ?? null;
                return {
                  key: String(version),
                  cells: [
                    version,
                    withDemonstration([state], demonstration === true).join(", "),
                    formatDate(date),
                    <div key={version} className={styles.buttons}>
                      <Button
                        size="small"
                        aria-expanded={isShown({ version, before: null })}
                        aria-label={texts.showWithheld(version)}
                        onClick={() => toggle({ version, before: null })}
                      >
                        {texts.withheld}
                      </Button>
                      {before !== null && (
                        <Button
                          size="small"
                          aria-expanded={isShown({ version, before })}
                          aria-label={texts.differences(before, version)}
                          onClick={() => toggle({ version, before })}
                        >
                          {texts.whatMoved}
                        </Button>
                      )}
                    </div>,
                  ],
                };
              })}
            />
          )
        }
      </Answered>
      {shown !== null && shown.before === null && (
        <Withheld {...{ administration, of, since }} version={shown.version} />
      )}
      {shown !== null && shown.before !== null && (
        <Differences {...{ administration, of, since }} from={shown.before} to={shown.version} />
      )}
    </div>
  );
}

/** What a release withholds and why, never a value. */
function Withheld({ administration, of, since, version }: YearPartProps & { readonly version: number }) {
  const ask = useCallback(
    () => withForm(administration, of, () => administration.withheld(of.club, version)),
    [administration, of, version],
  );
  const [answer, askAgain] = useAnswer(ask, since);
  return (
    <Answered answer={answer} onRetry={askAgain}>
      {([form, withheld]) => {
        const rows = withheldInWords(form, withheld);
        return rows.length === 0 ? (
          <p role="status">{texts.noneWithheld(version)}</p>
        ) : (
          <PlainTable
            caption={texts.showWithheld(version)}
            heading={withheldHeading}
            rows={rows.map(({ key, member, figure, why, indicators }) => ({
              key,
              cells: [member, figure, why, indicators],
            }))}
          />
        );
      }}
    </Answered>
  );
}

interface DifferencesProps extends YearPartProps {
  readonly from: number;
  readonly to: number;
}

/** Which figures moved between two releases, for whom and why. */
function Differences({ administration, of, since, from, to }: DifferencesProps) {
  const ask = useCallback(
    () => withForm(administration, of, () => administration.differences(of.club, from, to)),
    [administration, of, from, to],
  );
  const [answer, askAgain] = useAnswer(ask, since);
  return (
    <Answered answer={answer} onRetry={askAgain}>
      {([form, { changed, appeared, vanished, same }]) => {
        const moves = [...changed, ...appeared, ...vanished];
        return (
          <>
            <p role="status">
              {texts.moved(moves.length, same)}
              {moves.length > most && ` ${texts.mostShown(most, moves.length)}`}
            </p>
            {moves.length > 0 && (
              <PlainTable
                caption={texts.differences(from, to)}
                heading={moveHeading}
                rows={movesInWords(form, moves.slice(0, most)).map(
                  ({ key, indicator, member, year, before, after, why }) => ({
                    key,
                    cells: [indicator, member, year, before, after, why],
                  }),
                )}
              />
            )}
          </>
        );
      }}
    </Answered>
  );
}

/** An answer with the form, whose words it is shown in. */
async function withForm<T>(
  administration: Administration,
  of: ClubYearOf,
  ask: () => Promise<Result<T>>,
): Promise<Result<readonly [ClubDefinition, T]>> {
  const [form, answer] = await Promise.all([administration.form(of), ask()]);
  if (!form.ok) return form;
  return answer.ok ? succeed([form.value, answer.value]) : answer;
}
