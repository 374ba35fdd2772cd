import { Button, Divider, Field, Input, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { PersonalSignIn as Port } from "../../actions/ports";
import type { Result } from "../../domain/result";
import { signInMessages } from "../sign-in-messages";
import { useAnswer } from "../use-answer";
import { useServices } from "../use-services";
import { useShowFigures } from "../use-show-figures";
import { useWork } from "../use-work";
import { FailureCard } from "./FailureCard";
import { LoadingCard } from "./LoadingCard";
import { ToldBar } from "./ToldBar";

const texts = signInMessages.personal;

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  button: { alignSelf: "flex-start" },
});

/** Signing in as yourself: with your organisation's account where the service takes it, an invitation or a token. */
export function PersonalSignIn() {
  const { figures } = useServices();
  const [offer, ask] = useAnswer(useCallback(() => offerOf(figures.loadPersonalSignIn), [figures]));
  if (offer === null) return <LoadingCard />;
  return offer.ok ? <SignInForm {...offer.value} /> : <FailureCard problem={offer.problem} onRetry={ask} />;
}

interface Offer {
  readonly port: Port;
  readonly hasAccounts: boolean;
}

async function offerOf(load: () => Promise<Port>): Promise<Result<Offer>> {
  const port = await load();
  const answer = await port.hasAccounts();
  return answer.ok ? { ok: true, value: { port, hasAccounts: answer.value } } : answer;
}

function SignInForm({ port, hasAccounts }: Offer) {
  const styles = useStyles();
  const { state } = useServices();
  const showFigures = useShowFigures();
  const [text, setText] = useState("");
  const [name, setName] = useState("");
  const { told, isWorking, run, tell } = useWork();
  const needsName = port.needsName(text);

  async function signIn(how: () => ReturnType<Port["withAccount"]>) {
    const answer = await run(how);
    if (answer?.ok !== true) return;
    const { isSignedIn, token } = answer.value;
    if (isSignedIn) await showFigures();
    // This card is gone by now.
    if (token !== null) state.tell("warning", texts.keep(token));
  }

  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && (!needsName || name.trim() !== "")) void signIn(() => port.withText(text, name));
      }}
    >
      <ToldBar told={told} onDismiss={() => tell(null)} />
      {hasAccounts && (
        <>
          <Button
            appearance="primary"
            disabledFocusable={isWorking}
            onClick={() => void signIn(() => port.withAccount())}
          >
            {texts.account}
          </Button>
          <Divider>{texts.or}</Divider>
        </>
      )}
      <Field label={texts.text} hint={texts.hint}>
        <Input value={text} autoComplete="off" onChange={(_, { value }) => setText(value)} />
      </Field>
      {needsName && (
        <Field label={texts.name} hint={texts.nameHint}>
          <Input value={name} autoComplete="name" onChange={(_, { value }) => setName(value)} />
        </Field>
      )}
      <Button
        className={styles.button}
        type="submit"
        disabledFocusable={isWorking || text.trim() === "" || (needsName && name.trim() === "")}
      >
        {texts.button}
      </Button>
    </form>
  );
}
