import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionState } from "../../../actions/questionnaire/session-state";
import { clubYearName } from "../../../domain/clubs/club-year-name";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";
import { Chooser } from "../Chooser";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface StartCardProps {
  readonly offered: SessionState["offered"];
  /** Name of the signed-in member; null if not known. */
  readonly member: string | null;
}

/** Shown if no questionnaire is open: build one here, or open one that came by e-mail. */
export function StartCard({ offered, member }: StartCardProps) {
  const styles = useStyles();
  const { session, run, isWorking } = useSessionWork();
  const [chosen, setChosen] = useState(0);
  const clubs = offered?.ok ? offered.value : [];
  // If fewer are offered now, choose the first.
  const at = chosen < clubs.length ? chosen : 0;
  const club = clubs[at];
  return (
    <section className={styles.card} aria-label={texts.start.title}>
      <h2 className={styles.title}>{texts.start.title}</h2>
      <p className={styles.text}>{texts.start.explain}</p>
      {club === undefined ? (
        offered !== null && <p className={styles.text}>{offered.ok ? texts.start.none : offered.problem.message}</p>
      ) : (
        <Chooser
          label={texts.start.club}
          options={clubs.map((offer, index) => ({ value: String(index), text: clubYearName(offer) }))}
          selected={String(at)}
          onSelect={(index) => setChosen(Number(index))}
        />
      )}
      <div className={styles.buttons}>
        {club !== undefined && (
          <Button
            appearance="primary"
            disabledFocusable={isWorking || member === null}
            onClick={() =>
              void run(
                () => session.build(club.club, club.year),
                () => texts.start.built,
              )
            }
          >
            {texts.start.build}
          </Button>
        )}
        <Button disabledFocusable={isWorking} onClick={() => void run(() => session.open())}>
          {texts.start.again}
        </Button>
      </div>
      <p className={styles.note}>{member === null ? texts.start.nobody : texts.start.buildHint(member)}</p>
    </section>
  );
}
