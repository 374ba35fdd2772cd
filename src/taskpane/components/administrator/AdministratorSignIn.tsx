import { Button, Divider, Field, Input, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { AdministratorSignIn as Port, SignedInAdministrator } from "../../../actions/administrator-ports";
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
  readonly onSignedIn: (signedIn: SignedInAdministrator) => void;
}

/** Signing in: with an account where the service takes them, an access token, an invitation or the link of the start. */
export function AdministratorSignIn({ signIn, onSignedIn }: AdministratorSignInProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const [text, setText] = useState("");
  const [name, setName] = useState("");
  const [link, setLink] = useState<string | null>(null);
  const [answered] = useAnswer(useCallback(() => signIn.ways(), [signIn]));
  const ways = answered?.ok === true ? answered.value : null;
  const needsName = signIn.needsName(text);
  const isMissing = text.trim() === "" || (needsName && name.trim() === "");

  async function act(how: () => ReturnType<Port["withAccount"]>) {
    const answer = await run(how);
    if (answer?.ok === true) onSignedIn(answer.value);
    return answer;
  }

  async function tryOut() {
    const answer = await act(() => signIn.tryOut(link === null || link.trim() === "" ? null : link));
    if (answer?.ok === false && answer.problem.code === "sign-in-link-needed") setLink(link ?? "");
  }

  return (
    <form
      className={styles.card}
      aria-label={administratorMessages.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMissing) void act(() => signIn.withText(text, name));
      }}
    >
      <p className={styles.text}>{texts.hint}</p>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      {ways?.hasAccounts === true && (
        <>
          <Button
            appearance="primary"
            disabledFocusable={isWorking}
            onClick={() => void act(() => signIn.withAccount())}
          >
            {ofPane.account}
          </Button>
          <Divider>{ofPane.or}</Divider>
        </>
      )}
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
      {ways?.isTrial === true && (
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
