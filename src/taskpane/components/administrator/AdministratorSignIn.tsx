import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { AdministratorSignIn as Port } from "../../../actions/administrator-ports";
import { administratorMessages } from "../../administrator-messages";
import { signInMessages } from "../../sign-in-messages";
import { useAnswer } from "../../use-answer";
import { useWork } from "../../use-work";
import { ToldBar } from "../ToldBar";

const texts = administratorMessages.signIn;
const ofPane = signInMessages.personal;

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch", maxWidth: "480px" },
  button: { alignSelf: "flex-start" },
  text: { margin: 0 },
});

interface AdministratorSignInProps {
  readonly signIn: Port;
  /** Called with the access token, and whether the user has not seen it yet, and may need it elsewhere. */
  readonly onSignedIn: (token: string, isNew: boolean) => void;
}

/** Signing in with an access token or an invitation; where the service offers it, with the link of the start. */
export function AdministratorSignIn({ signIn, onSignedIn }: AdministratorSignInProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const [text, setText] = useState("");
  const [name, setName] = useState("");
  const [link, setLink] = useState<string | null>(null);
  const [trial] = useAnswer(useCallback(() => signIn.isTrial(), [signIn]));
  const needsName = signIn.needsName(text);
  const isMissing = text.trim() === "" || (needsName && name.trim() === "");

  async function withText() {
    if (isMissing) return;
    const answer = await run(() => signIn.withText(text, name));
    if (answer?.ok === true) onSignedIn(answer.value, needsName);
  }

  async function tryOut() {
    const answer = await run(() => signIn.tryOut(link === null || link.trim() === "" ? null : link));
    if (answer?.ok === true) onSignedIn(answer.value, false);
    else if (answer?.problem.code === "sign-in-link-needed") setLink(link ?? "");
  }

  return (
    <form
      className={styles.card}
      aria-label={administratorMessages.title}
      onSubmit={(event) => {
        event.preventDefault();
        void withText();
      }}
    >
      <p className={styles.text}>{texts.hint}</p>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <Field label={ofPane.text}>
        <Input value={text} autoComplete="off" onChange={(_, { value }) => setText(value)} />
      </Field>
      {needsName && (
        <Field label={ofPane.name}>
          <Input value={name} autoComplete="name" onChange={(_, { value }) => setName(value)} />
        </Field>
      )}
      <Button className={styles.button} type="submit" appearance="primary" disabledFocusable={isWorking || isMissing}>
        {ofPane.button}
      </Button>
      {trial?.ok === true && trial.value && (
        <>
          {link !== null && (
            <Field label={signInMessages.link} hint={signInMessages.linkHint}>
              <Input value={link} autoComplete="off" onChange={(_, { value }) => setLink(value)} />
            </Field>
          )}
          <Button className={styles.button} disabledFocusable={isWorking} onClick={() => void tryOut()}>
            {texts.tryOut}
          </Button>
        </>
      )}
    </form>
  );
}
