import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Administration, ClubYearOf } from "../../../actions/administrator-ports";
import type { ClubYearState } from "../../../contract/club-years";
import { takesSubmissions, type CollectionState } from "../../../contract/collection-state";
import type { ReleaseSummary } from "../../../contract/clubs";
import { formatDate } from "../../../domain/format-date";
import { formatTime } from "../../../domain/format-time";
import type { Result } from "../../../domain/result";
import { administratorMessages } from "../../administrator-messages";
import { useAnswer } from "../../use-answer";
import { useWork } from "../../use-work";
import { Fold } from "../questionnaire/Fold";
import { ToldBar } from "../ToldBar";
import { Answered } from "./Answered";
import { AskedButton } from "./AskedButton";
import { PlainTable } from "./PlainTable";

const texts = administratorMessages.state;
const ofReleases = administratorMessages.releases;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  state: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A step that an administrator asks for; the service refuses any other. */
interface Step {
  readonly label: string;
  readonly to: "open" | "closed" | "revising";
  readonly needsReason: boolean;
}

const close: Step = { label: texts.close, to: "closed", needsReason: false };
const revise: Step = { label: texts.revise, to: "revising", needsReason: false };
const stepsFrom: Readonly<Record<CollectionState, readonly Step[]>> = {
  open: [close],
  closed: [{ label: texts.reopen, to: "open", needsReason: true }],
  draft: [revise],
  revising: [close],
  final: [{ ...revise, needsReason: true }],
};

interface StatePartProps {
  readonly administration: Administration;
  readonly of: ClubYearOf;
  /** Asked again when this changes. */
  readonly since: number;
  /** Called when the year has changed. */
  readonly onChanged: () => void;
}

/** How far the club year is, and the steps that can be taken from there. */
export function StatePart({ administration, of, since, onChanged }: StatePartProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const ask = useCallback(() => stateAndReleases(administration, of), [administration, of]);
  const [answer, askAgain] = useAnswer(ask, since);

  /** A refusal may mean that another administrator was faster, so the state is asked for again in any case. */
  async function take<T>(work: () => Promise<Result<T>>, done: (value: T) => string): Promise<boolean> {
    const result = await run(work, done);
    if (result !== null) onChanged();
    return result?.ok === true;
  }

  return (
    <section className={styles.part} aria-label={texts.title}>
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {isWorking && <p className={styles.note}>{administratorMessages.working}</p>}
      </ToldBar>
      <Answered answer={answer} onRetry={askAgain}>
        {({ state, opensOn, steps, draft, demonstration }) => (
          <>
            <h2 className={styles.state}>{texts.states[state]}</h2>
            <p className={styles.note}>{`${texts.opensOn} ${formatDate(opensOn)}`}</p>
            {demonstration && <p className={styles.note}>{texts.demonstration}</p>}
            <div className={styles.buttons}>
              {!takesSubmissions(state) || state === "revising" ? (
                <Publish {...{ state, draft, isWorking, take, administration, of }} />
              ) : null}
              {stepsFrom[state].map(({ label, to, needsReason }) => (
                <AskedButton
                  key={to}
                  label={label}
                  ask={texts.asks[to]}
                  words={{
                    label: needsReason ? texts.reason : texts.optional,
                    hint: texts.reasonHint,
                    isNeeded: needsReason,
                  }}
                  isWorking={isWorking}
                  onDo={(reason) =>
                    take(
                      () => administration.takeStep(of, { from: state, to, reason }),
                      (now) => texts.now(now.state),
                    )
                  }
                />
              ))}
            </div>
            {steps.length > 0 && (
              <Fold title={`${texts.steps} (${steps.length})`}>
                <PlainTable caption={texts.steps} heading={texts.history} rows={steps.map(rowOf)} />
              </Fold>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

interface PublishProps extends Pick<StatePartProps, "administration" | "of"> {
  readonly state: CollectionState;
  readonly draft: number | null;
  readonly isWorking: boolean;
  readonly take: <T>(work: () => Promise<Result<T>>, done: (value: T) => string) => Promise<boolean>;
}

/** Publishing the next draft, and the final with its figures. */
function Publish({ administration, of, state, draft, isWorking, take }: PublishProps) {
  return (
    <>
      {(state === "closed" || state === "revising") && (
        <AskedButton
          label={ofReleases.draft}
          ask={ofReleases.draftAsk}
          words={null}
          isWorking={isWorking}
          onDo={() =>
            take(
              () => administration.publishDraft(of),
              ({ version }) => ofReleases.drafted(version),
            )
          }
        />
      )}
      {(state === "draft" || state === "revising") && draft !== null && (
        <AskedButton
          label={ofReleases.final}
          ask={ofReleases.finalAsk(draft)}
          words={null}
          isWorking={isWorking}
          onDo={() =>
            take(
              () => administration.publishFinal(of, draft),
              ({ version }) => ofReleases.finalised(version),
            )
          }
        />
      )}
    </>
  );
}

/** The state with the newest draft of the year, which the final would have the figures of; null if there is none. */
async function stateAndReleases(
  administration: Administration,
  of: ClubYearOf,
): Promise<Result<ClubYearState & { readonly draft: number | null }>> {
  const [state, releases] = await Promise.all([administration.state(of), administration.releases(of)]);
  if (!state.ok) return state;
  if (!releases.ok) return releases;
  return { ok: true, value: { ...state.value, draft: newestDraft(releases.value) } };
}

function newestDraft(releases: readonly ReleaseSummary[]): number | null {
  return releases.find(({ state }) => state === "draft")?.version ?? null;
}

function rowOf({ number, from, to, at, by, reason }: ClubYearState["steps"][number]) {
  return { key: String(number), cells: [`${from} to ${to}`, formatTime(at), by, reason] };
}
