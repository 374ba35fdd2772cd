import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SectionOutcome } from "../../../actions/questionnaire/share-sections";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import type { SectionsRead } from "../../../actions/section-ports";
import type { SectionWork } from "../../../contract/sections";
import { partsOf } from "../../../domain/clubs/parts-of";
import { sectionName } from "../../../domain/clubs/section-name";
import { sectionMessages as texts } from "../../section-messages";
import { sectionState } from "../../section-state";
import { useSessionWork } from "../../use-session-work";
import type { Told } from "../../use-work";
import { Message } from "../Message";
import { Fold } from "../questionnaire/Fold";
import { SectionForm } from "./SectionForm";
import { SectionItem } from "./SectionItem";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

/** Who of the member answers which section of the open questionnaire, and how far each is. */
export function SectionsPart({ opened }: { readonly opened: OpenedQuestionnaire }) {
  const { session } = useSessionWork();
  const { sections, sectionsProblem } = opened;
  if (sections === null) {
    // Before signing in there is nothing to read, and the pane says so elsewhere.
    if (sectionsProblem === null || sectionsProblem.code === "not-signed-in") return null;
    return (
      <Fold title={texts.unknown}>
        <Message kind="warning" text={texts.notRead(sectionsProblem.message)}>
          <Button onClick={() => void session.knowSections()}>{texts.again}</Button>
        </Message>
      </Fold>
    );
  }
  return <Sections opened={opened} sections={sections} />;
}

interface SectionsProps {
  readonly opened: OpenedQuestionnaire;
  readonly sections: SectionsRead;
}

function Sections({ opened: { club }, sections }: SectionsProps) {
  const styles = useStyles();
  const { session, run } = useSessionWork();
  const [editing, setEditing] = useState<string | null>(null);
  const works = partsOf(club).flatMap((part): { label: string; work: SectionWork }[] => {
    const name = sectionName(part);
    const known = sections.sections.find(({ section }) => section === name);
    return part.kind === "sign-off" ? [] : [{ label: part.label, work: known ?? untouched(name) }];
  });
  const ready = works.filter(({ work }) => sectionState(work) === "ready").length;
  const { cause, asOf, you, people } = sections;
  const mayWrite = you.mayWrite && cause === null;

  const told =
    (label: string, done: string) =>
    (outcome: SectionOutcome): Told | string =>
      outcome === "done" ? done : { kind: "warning", text: texts.meanwhile(label) };

  return (
    <Fold title={texts.title(ready, works.length)}>
      <div className={styles.part}>
        {cause !== null && <Message kind="warning" text={texts.kept(asOf)} />}
        <p className={styles.text}>{you.mayWrite ? texts.explain : texts.readerOnly}</p>
        <ul className={styles.list}>
          {works.map(({ label, work }) => (
            <SectionItem
              key={work.section}
              label={label}
              work={work}
              mayWrite={mayWrite && editing !== work.section}
              onMark={(isReady) =>
                void run(
                  () => session.markSection(work.section, work.version, isReady),
                  told(label, isReady ? texts.marked(label) : texts.takenBack(label)),
                )
              }
              onAssign={() => setEditing(work.section)}
            >
              {editing === work.section && (
                <SectionForm
                  label={label}
                  work={work}
                  colleagues={people}
                  onSave={async (to) => {
                    const done = await run(
                      () => session.assignSection(work.section, work.version, to),
                      told(label, texts.assigned(label)),
                    );
                    // What was typed stays if it could not be saved.
                    if (done?.ok && done.value === "done") setEditing(null);
                  }}
                  onCancel={() => setEditing(null)}
                />
              )}
            </SectionItem>
          ))}
        </ul>
        <div>
          <Button size="small" onClick={() => void session.knowSections()}>
            {texts.again}
          </Button>
        </div>
      </div>
    </Fold>
  );
}

/** A section that nobody has dealt with yet. */
function untouched(section: string): SectionWork {
  const nobodys = { people: [], note: null, wishedFor: null };
  return { section, version: 0, ...nobodys, ready: null, changed: null, progress: null };
}
