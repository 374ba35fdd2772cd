import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { MembershipRequest } from "../../../contract/membership";
import { formatDate } from "../../../domain/format-date";
import { membershipMessages as texts } from "../../membership-messages";
import { useAnswer } from "../../use-answer";
import { useWork } from "../../use-work";
import { ToldBar } from "../ToldBar";
import { Answered } from "./Answered";
import { AskedButton } from "./AskedButton";
import { PlainTable } from "./PlainTable";
import type { YearPartProps } from "./ReturnsPart";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "16px" },
  text: { margin: 0 },
  request: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  words: { margin: 0, whiteSpace: "pre-wrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Members who ask to join the club or to leave it, to accept or refuse; and what was decided before. */
export function MembershipPart({ administration, of: { club }, since }: YearPartProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const [answer, askAgain] = useAnswer(
    useCallback(() => administration.membershipRequests(club), [administration, club]),
    since,
  );

  async function decide({ id, member }: MembershipRequest, accept: boolean, reason: string | null): Promise<boolean> {
    const result = await run(
      () => administration.decide(club, id, { accept, reason }),
      () => (accept ? texts.accepted : texts.refused)(member.name),
    );
    askAgain();
    return result?.ok === true;
  }

  return (
    <div className={styles.part}>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <Answered answer={answer} onRetry={askAgain}>
        {(requests) => {
          const decided = requests.filter(({ state }) => state !== "open");
          return (
            <>
              {requests.length === 0 && <p className={styles.text}>{texts.none}</p>}
              {requests
                .filter(({ state }) => state === "open")
                .map((request) => {
                  const { id, member, kind, year, askedBy, words } = request;
                  return (
                    <section key={id} className={styles.request} aria-label={texts.asks(request)}>
                      <h3 className={styles.title}>{texts.asks(request)}</h3>
                      {words !== null && <p className={styles.words}>{words}</p>}
                      <div className={styles.buttons}>
                        <AskedButton
                          label={texts.of(texts.accept, member.name)}
                          ask={
                            kind === "join"
                              ? texts.acceptAsk.join(member.name, askedBy, year)
                              : texts.acceptAsk.leave(member.name, year)
                          }
                          words={{ label: texts.words, isNeeded: false }}
                          isWorking={isWorking}
                          onDo={(reason) => decide(request, true, reason)}
                        />
                        <AskedButton
                          label={texts.of(texts.refuse, member.name)}
                          ask={texts.refuseAsk}
                          words={{ label: texts.reason, isNeeded: true }}
                          isWorking={isWorking}
                          onDo={(reason) => decide(request, false, reason)}
                        />
                      </div>
                    </section>
                  );
                })}
              {decided.length > 0 && (
                <PlainTable caption={texts.decided} heading={texts.heading} rows={decided.map(rowOf)} />
              )}
            </>
          );
        }}
      </Answered>
    </div>
  );
}

function rowOf({ id, member, kind, year, askedBy, askedAt, state, decidedBy, decidedAt, reason }: MembershipRequest) {
  const days = [formatDate(askedAt), state, decidedBy, decidedAt && formatDate(decidedAt)];
  return { key: id, cells: [member.name, kind, year, askedBy, ...days, reason] };
}
