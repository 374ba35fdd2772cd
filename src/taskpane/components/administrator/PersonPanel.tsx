import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MemberReference } from "../../../contract/member";
import type { Person, RoleChange } from "../../../contract/people";
import { administratorMessages } from "../../administrator-messages";
import { AskedButton } from "./AskedButton";
import { RoleFields } from "./RoleFields";

const texts = administratorMessages.people;

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "8px", maxWidth: "480px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface PersonPanelProps {
  readonly person: Person;
  readonly members: readonly MemberReference[];
  readonly isWorking: boolean;
  readonly onSetRole: (change: RoleChange) => Promise<boolean>;
  readonly onRemove: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** Giving a person another role, or taking theirs away. */
export function PersonPanel({ person, members, isWorking, onSetRole, onRemove, onClose }: PersonPanelProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<RoleChange>({ role: person.role, member: person.member?.code ?? null });
  const title = useRef<HTMLHeadingElement>(null);
  // It is below a table that can be long.
  useEffect(() => title.current?.focus(), []);
  const isSame = chosen.role === person.role && chosen.member === (person.member?.code ?? null);
  return (
    <section className={styles.panel} aria-label={texts.changeOf(person.name)}>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {texts.changeOf(person.name)}
      </h3>
      <form
        className={styles.panel}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSame) void onSetRole(chosen);
        }}
      >
        <RoleFields members={members} chosen={chosen} onChoose={setChosen} />
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isWorking || isSame}>
            {texts.setRole}
          </Button>
          <Button onClick={onClose}>{administratorMessages.cancel}</Button>
        </div>
      </form>
      <div className={styles.buttons}>
        <AskedButton
          label={texts.remove}
          ask={texts.removeAsk(person.name)}
          words={null}
          isWorking={isWorking}
          onDo={onRemove}
        />
      </div>
    </section>
  );
}
