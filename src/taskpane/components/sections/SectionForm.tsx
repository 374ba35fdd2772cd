import { Button, Checkbox, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { mostPeopleOfSection, type Assignment, type PersonOfSection, type Sections } from "../../../contract/sections";
import { sectionMessages } from "../../section-messages";

const texts = sectionMessages.form;

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  // Fluent's minimum widths are wider than the pane at 200% zoom.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0 },
  other: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface SectionFormProps {
  readonly label: string;
  readonly work: Assignment;
  readonly colleagues: Sections["people"];
  readonly onSave: (to: Assignment) => Promise<void>;
  readonly onCancel: () => void;
}

/** Names the people who answer a section: those the service knows, and others by name and what they do. */
export function SectionForm({ label, work, colleagues, onSave, onCancel }: SectionFormProps) {
  const styles = useStyles();
  const [people, setPeople] = useState<readonly PersonOfSection[]>(work.people);
  const [name, setName] = useState("");
  const [role, setRole] = useState("");
  const [note, setNote] = useState(work.note ?? "");
  const [wishedFor, setWishedFor] = useState(work.wishedFor ?? "");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), []);

  const given = (text: string) => (text.trim() === "" ? null : text.trim());
  const isFull = people.length >= mostPeopleOfSection;
  /** With whom is being typed, because nobody presses Add for the last one. */
  const all = (): readonly PersonOfSection[] => {
    const typed = given(name);
    return typed === null || isFull ? people : [...people, { person: null, name: typed, role: given(role) }];
  };
  function add() {
    setPeople(all());
    setName("");
    setRole("");
  }
  function save(event: FormEvent) {
    event.preventDefault();
    const named = all();
    add();
    void onSave({ people: [...named], note: given(note), wishedFor: given(wishedFor) });
  }
  const others = people.filter(({ person }) => !colleagues.some(({ id }) => id === person));

  return (
    <form ref={form} className={styles.form} aria-label={texts.title(label)} onSubmit={save}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.known}</legend>
        {colleagues.map((colleague) => {
          const isNamed = people.some(({ person }) => person === colleague.id);
          return (
            <Checkbox
              key={colleague.id}
              label={colleague.name}
              checked={isNamed}
              disabled={!isNamed && isFull}
              onChange={(_, { checked }) =>
                setPeople((before) =>
                  checked === true
                    ? [...before, { person: colleague.id, name: colleague.name, role: null }]
                    : before.filter(({ person }) => person !== colleague.id),
                )
              }
            />
          );
        })}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.others}</legend>
        {others.map((other) => (
          <div key={`${other.name} ${other.role ?? ""}`} className={styles.other}>
            <span>{other.role === null ? other.name : `${other.name} (${other.role})`}</span>
            <Button
              size="small"
              aria-label={texts.removeWhom(other.name)}
              onClick={() => setPeople((before) => before.filter((each) => each !== other))}
            >
              {texts.remove}
            </Button>
          </div>
        ))}
        <Field className={styles.field} label={texts.name}>
          <Input
            className={styles.input}
            value={name}
            maxLength={200}
            disabled={isFull}
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
        <Field className={styles.field} label={texts.role}>
          <Input
            className={styles.input}
            value={role}
            maxLength={200}
            disabled={isFull}
            onChange={(_, { value }) => setRole(value)}
          />
        </Field>
        <div>
          <Button size="small" disabledFocusable={given(name) === null || isFull} onClick={add}>
            {texts.add}
          </Button>
        </div>
      </fieldset>
      <Field className={styles.field} label={texts.wishedFor}>
        <Input
          className={styles.input}
          type="date"
          value={wishedFor}
          onChange={(_, { value }) => setWishedFor(value)}
        />
      </Field>
      <Field className={styles.field} label={texts.note} hint={texts.noteHint}>
        <Textarea
          textarea={{ style: { minWidth: 0 }, maxLength: 1000 }}
          value={note}
          resize="vertical"
          onChange={(_, { value }) => setNote(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {texts.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
