import { Button, Divider, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DevelopmentMembers } from "../../contract/development-sign-in";
import { signInMessages as texts } from "../sign-in-messages";
import { useAnswer } from "../use-answer";
import { useServices } from "../use-services";
import { useShowFigures } from "../use-show-figures";
import { useWork } from "../use-work";
import { FailureCard } from "./FailureCard";
import { Finder } from "./Finder";
import { LoadingCard } from "./LoadingCard";
import { PersonalSignIn } from "./PersonalSignIn";
import { ToldBar } from "./ToldBar";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // F6 brings the focus here from the sheet. Fluent marks only a focus that was moved with keys within the pane.
  first: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" } },
  button: { alignSelf: "flex-start" },
});

/**
 * What greets a user who is not signed in: what Yardstick is, and how to sign in. Success needs no message, because the
 * club's data appear and the cells fill in.
 */
export function SignInCard() {
  const styles = useStyles();
  const { figures } = useServices();
  const [offer, ask] = useAnswer(figures.signInOffer);
  const [isPersonal, setPersonal] = useState(false);
  return (
    <section className={styles.card} aria-labelledby="welcome">
      <h2 className={styles.title} id="welcome">
        {texts.title}
      </h2>
      <p className={styles.text}>{texts.what}</p>
      <p className={styles.text}>{texts.year}</p>
      {offer === null && <LoadingCard />}
      {offer?.ok === false && <FailureCard problem={offer.problem} onRetry={ask} />}
      {offer?.ok === true && offer.value !== null && <SignInForm {...offer.value} />}
      {offer?.ok === true && (offer.value === null || isPersonal) && <PersonalSignIn />}
      {offer?.ok === true && offer.value !== null && !isPersonal && (
        <Button className={styles.button} appearance="transparent" onClick={() => setPersonal(true)}>
          {texts.personal.open}
        </Button>
      )}
      <p className={styles.note}>{texts.figures}</p>
    </section>
  );
}

/** Development sign-in: as the member to try it as, or as another, with the link that allows it. */
function SignInForm({ members, demonstration }: DevelopmentMembers) {
  const styles = useStyles();
  const { figures } = useServices();
  const showFigures = useShowFigures();
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
    await showFigures();
  }

  async function tryAdministrator() {
    const answer = await run(() => figures.administrator(link.trim() === "" ? null : link));
    if (answer?.ok === false && answer.problem.code === "sign-in-link-needed") setNeedsLink(true);
  }

  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) void signIn(chosen);
      }}
    >
      {needsLink && (
        <Field label={texts.link} hint={texts.linkHint}>
          <Input value={link} autoComplete="off" onChange={(_, { value }) => setLink(value)} />
        </Field>
      )}
      <ToldBar told={told} onDismiss={() => tell(null)} />
      {demonstration && (
        <>
          <Button
            className={styles.first}
            appearance="primary"
            disabledFocusable={isWorking}
            onClick={() => void signIn(demonstration.code)}
          >
            {texts.tryAs(demonstration.name)}
          </Button>
          <p className={styles.note}>{texts.tryHint}</p>
          <Divider>{texts.other}</Divider>
        </>
      )}
      <Finder
        label={texts.member}
        placeholder={texts.placeholder}
        options={members.map(({ code, name }) => ({ value: code, text: name }))}
        selected={chosen}
        onSelect={setChosen}
        noneFound={texts.none}
      />
      <Button className={styles.button} type="submit" disabledFocusable={isWorking || chosen === null}>
        {texts.button}
      </Button>
      <Button
        className={styles.button}
        appearance="transparent"
        disabledFocusable={isWorking}
        onClick={() => void tryAdministrator()}
      >
        {texts.tryAdministrator}
      </Button>
    </form>
  );
}
