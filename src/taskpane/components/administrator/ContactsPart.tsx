import { makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { ClubContacts, Contacts } from "../../../contract/reminders";
import { administratorMessages } from "../../administrator-messages";
import { useAnswer } from "../../use-answer";
import { useWork } from "../../use-work";
import { ToldBar } from "../ToldBar";
import { Answered } from "./Answered";
import { ContactsForm } from "./ContactsForm";
import { MemberSelect } from "./MemberSelect";
import { PlainTable } from "./PlainTable";
import type { YearPartProps } from "./ReturnsPart";

const texts = administratorMessages.contacts;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "16px" },
  chosen: { display: "flex", flexDirection: "column", gap: "8px", maxWidth: "640px" },
  text: { margin: 0 },
});

/** The people at each member to whom the club writes: all of them to read, and one member's to change. */
export function ContactsPart({ administration, of: { club }, since }: YearPartProps) {
  const styles = useStyles();
  const { told, isWorking, run, tell } = useWork();
  const [chosen, setChosen] = useState<string | null>(null);
  const [answer, askAgain] = useAnswer(
    useCallback(() => administration.contacts(club), [administration, club]),
    since,
  );

  async function save({ code, name }: ClubContacts["members"][number], contacts: Contacts["contacts"]) {
    const result = await run(
      () => administration.setContacts(club, code, contacts),
      () => texts.saved(name, contacts.length),
    );
    if (result?.ok === true) askAgain();
  }

  return (
    <div className={styles.part}>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <Answered answer={answer} onRetry={askAgain}>
        {(members) => {
          const member = members.find(({ code }) => code === chosen) ?? members[0];
          if (member === undefined) return <p className={styles.text}>{texts.noMembers}</p>;
          return (
            <>
              <p className={styles.text}>
                {texts.summary(members.filter(({ contacts }) => contacts.length === 0).length, members.length)}
              </p>
              <div className={styles.chosen}>
                <MemberSelect members={members} selected={member.code} onSelect={setChosen} />
                <ContactsForm
                  key={`${member.code} ${JSON.stringify(member.contacts)}`}
                  member={member}
                  isWorking={isWorking}
                  onSave={(contacts) => save(member, contacts)}
                />
              </div>
              <PlainTable
                caption={texts.title}
                heading={texts.heading}
                rows={members.map(({ code, name, contacts }) => ({
                  key: code,
                  cells: [name, contacts.map((each) => `${each.name} (${each.email})`).join(", ")],
                }))}
              />
            </>
          );
        }}
      </Answered>
    </div>
  );
}
