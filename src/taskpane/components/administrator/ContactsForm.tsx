import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { MemberReference } from "../../../contract/member";
import type { Contacts } from "../../../contract/reminders";
import { administratorMessages } from "../../administrator-messages";

const texts = administratorMessages.contacts;
/** As many as the service keeps for a member. */
const most = 20;
const nobody = { name: "", email: "" };

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  person: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
  // Fluent's own minimum is wider than the pane at 200% zoom.
  field: { flex: "1 1 180px", minWidth: 0 },
  input: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type Contact = Contacts["contacts"][number];

interface ContactsFormProps {
  readonly member: MemberReference & Contacts;
  readonly isWorking: boolean;
  readonly onSave: (contacts: Contact[]) => Promise<void>;
}

/** The contacts of one member. */
export function ContactsForm({ member: { name: whose, contacts }, isWorking, onSave }: ContactsFormProps) {
  const styles = useStyles();
  const [people, setPeople] = useState<readonly Contact[]>(contacts.length === 0 ? [nobody] : contacts);
  const set = (at: number, change: Partial<Contact>) =>
    setPeople(people.map((person, index) => (index === at ? { ...person, ...change } : person)));
  // Somebody of whom nothing is written is nobody.
  const given = people
    .map(({ name, email }) => ({ name: name.trim(), email: email.trim() }))
    .filter(({ name, email }) => name !== "" || email !== "");
  const isMissing = given.some(({ name, email }) => name === "" || email === "");
  const isSame = JSON.stringify(given) === JSON.stringify(contacts.map(({ name, email }) => ({ name, email })));
  const mayNotSave = isWorking || isMissing || isSame;

  return (
    <form
      className={styles.form}
      aria-label={texts.of(whose)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!mayNotSave) void onSave(given);
      }}
    >
      {people.map(({ name, email }, at) => (
        <div key={at} className={styles.person} role="group" aria-label={texts.person(at + 1)}>
          <Field label={texts.name} className={styles.field}>
            <Input
              className={styles.input}
              value={name}
              autoComplete="off"
              onChange={(_, { value }) => set(at, { name: value })}
            />
          </Field>
          <Field label={texts.email} className={styles.field}>
            <Input
              className={styles.input}
              type="email"
              value={email}
              autoComplete="off"
              onChange={(_, { value }) => set(at, { email: value })}
            />
          </Field>
          <Button
            aria-label={texts.removeOf(name === "" ? texts.person(at + 1) : name)}
            onClick={() => setPeople(people.filter((_, index) => index !== at))}
          >
            {texts.remove}
          </Button>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button disabledFocusable={people.length >= most} onClick={() => setPeople([...people, nobody])}>
          {texts.add}
        </Button>
        <Button type="submit" appearance="primary" disabledFocusable={mayNotSave}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
