import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { messages } from "../messages";
import { useAnswer } from "../use-answer";
import { useServices } from "../use-services";
import { useWork } from "../use-work";
import { FailureCard } from "./FailureCard";
import { Finder } from "./Finder";
import { LoadingCard } from "./LoadingCard";
import { ToldBar } from "./ToldBar";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/**
 * Development sign-in: choose a member, with the link that allows it. Success needs no message, because the club's data
 * appear.
 */
export function SignInCard() {
  const styles = useStyles();
  const { figures, workbook, state } = useServices();
  const [members, list] = useAnswer(figures.developmentMembers);
  const [chosen, setChosen] = useState<string | null>(null);
  const [needsLink, setNeedsLink] = useState(() => !figures.hasSignInLink());
  const [link, setLink] = useState("");
  const { told, isWorking, run, tell } = useWork();

  async function signIn(member: string) {
    const answer = await run(() => figures.signIn(member, link.trim() === "" ? null : link));
    if (answer === null) return;
    if (!answer.ok) {
      if (answer.problem.code === "sign-in-link-needed") setNeedsLink(true);
      return;
    }
    // Cells calculated before signing in show an error until they are recalculated.
    const recalculated = await workbook.recalculate();
    if (!recalculated.ok) state.tell("error", recalculated.problem.message);
  }

  if (members === null) return <LoadingCard />;
  if (!members.ok) return <FailureCard problem={members.problem} onRetry={list} />;
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) void signIn(chosen);
      }}
    >
      <h2 className={styles.title}>{messages.signIn.title}</h2>
      <p className={styles.text}>{messages.signIn.explain}</p>
      <Finder
        label={messages.signIn.member}
        placeholder={messages.signIn.placeholder}
        options={members.value.map(({ code, name }) => ({ value: code, text: name }))}
        selected={chosen}
        onSelect={setChosen}
        noneFound={messages.signIn.none}
      />
      {needsLink && (
        <Field label={messages.signIn.link} hint={messages.signIn.linkHint}>
          <Input value={link} autoComplete="off" onChange={(_, { value }) => setLink(value)} />
        </Field>
      )}
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <Button
        className={styles.button}
        type="submit"
        appearance="primary"
        disabledFocusable={isWorking || chosen === null}
      >
        {messages.signIn.button}
      </Button>
    </form>
  );
}
