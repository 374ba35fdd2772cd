import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { OwnContact } from "../../actions/ports";
import type { Contact } from "../../contract/contacts";
import { succeed, type Result } from "../../domain/result";
import { ownContactMessages as texts } from "../own-contact-messages";
import { useAnswer } from "../use-answer";
import { useServices } from "../use-services";
import { useWork } from "../use-work";
import { FailureCard } from "./FailureCard";
import { LoadingCard } from "./LoadingCard";
import { Fold } from "./questionnaire/Fold";
import { ToldBar } from "./ToldBar";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  // Fluent's own minimum is wider than the pane at 200% zoom.
  input: { minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: "flex-start" },
});

interface OwnContactPartProps {
  /** ONS code of the authority that the user acts for. */
  readonly member: string;
}

/** How the others of the user's clubs can reach them, which they decide themselves. */
export function OwnContactPart({ member }: OwnContactPartProps) {
  return (
    <Fold title={texts.title}>
      <Loaded member={member} />
    </Fold>
  );
}

interface Read {
  readonly service: OwnContact;
  readonly contact: Contact;
}

function Loaded({ member }: OwnContactPartProps) {
  const { loadOwnContact } = useServices();
  const ask = useCallback(async (): Promise<Result<Read>> => {
    const service = await loadOwnContact();
    if (!service.ok) return service;
    const contact = await service.value.read(member);
    return contact.ok ? succeed({ service: service.value, contact: contact.value }) : contact;
  }, [loadOwnContact, member]);
  const [answer, askAgain] = useAnswer(ask);
  if (answer === null) return <LoadingCard />;
  return answer.ok ? (
    <ContactForm {...answer.value} member={member} />
  ) : (
    <FailureCard problem={answer.problem} onRetry={askAgain} />
  );
}

function ContactForm({ service, contact, member }: Read & OwnContactPartProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const [consent, setConsent] = useState(contact.consent);
  const [email, setEmail] = useState(contact.email ?? "");
  const [phone, setPhone] = useState(contact.phone ?? "");

  const given = (text: string) => (text.trim() === "" ? null : text.trim());
  const save = () =>
    run(
      () => service.save({ consent, email: given(email), phone: given(phone) }, member),
      (kept) => {
        setConsent(kept.consent);
        setEmail(kept.email ?? "");
        setPhone(kept.phone ?? "");
        return kept.consent ? texts.shared : texts.withdrawn;
      },
    );

  return (
    <form
      className={styles.form}
      aria-label={texts.title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={styles.text}>{texts.explain}</p>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <Checkbox label={texts.consent} checked={consent} onChange={(_, { checked }) => setConsent(checked === true)} />
      <Field label={texts.email}>
        <Input
          className={styles.input}
          type="email"
          autoComplete="email"
          value={email}
          disabled={!consent}
          onChange={(_, { value }) => setEmail(value)}
        />
      </Field>
      <Field label={texts.phone}>
        <Input
          className={styles.input}
          type="tel"
          autoComplete="tel"
          value={phone}
          disabled={!consent}
          onChange={(_, { value }) => setPhone(value)}
        />
      </Field>
      <Button className={styles.button} type="submit" disabledFocusable={isWorking}>
        {texts.save}
      </Button>
    </form>
  );
}
