import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  CircleHalfFillRegular,
  CircleRegular,
  type FluentIcon,
  WarningRegular,
} from "@fluentui/react-icons";
import { type ReactNode } from "react";
import type { SectionWork } from "../../../contract/sections";
import { londonDay } from "../../../domain/london-day";
import { sectionMessages as texts } from "../../section-messages";
import { sectionState, type SectionState } from "../../section-state";
import { useFocusBack } from "../../use-focus-back";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  state: { margin: 0, display: "flex", alignItems: "flex-start", gap: "6px", "& > svg": { flexShrink: 0 } },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, whiteSpace: "pre-wrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "4px" },
});

const icons: Readonly<Record<SectionState, FluentIcon>> = {
  unknown: CircleRegular,
  "not begun": CircleRegular,
  filling: CircleHalfFillRegular,
  ready: CheckmarkCircleRegular,
  changed: WarningRegular,
};

interface SectionItemProps {
  readonly label: string;
  readonly work: SectionWork;
  readonly mayWrite: boolean;
  readonly onMark: (isReady: boolean) => void;
  readonly onAssign: () => void;
  /** The form in which its people are named, while it is open. */
  readonly children: ReactNode;
}

/** A section: its state, by whom and when; its people, with the day and the note; what can be done with it. */
export function SectionItem({ label, work, mayWrite, onMark, onAssign, children }: SectionItemProps) {
  const styles = useStyles();
  const { people, wishedFor, note, ready, changed, progress } = work;
  const state = sectionState(work);
  const Icon = icons[state];
  const isOpen = Boolean(children);
  const opener = useFocusBack(isOpen);
  const said = [
    texts.states[state],
    ...(progress === null || state === "ready" ? [] : [texts.counts(progress)]),
    ...(ready !== null && changed === null ? [texts.saidReady(ready.by, ready.at)] : []),
    ...(changed === null ? [] : [texts.changed(changed.by, changed.at)]),
    ...(progress === null || ready !== null ? [] : [texts.checked(progress.by, progress.at)]),
  ];
  const names = people.map(({ name, role }) => (role === null ? name : `${name} (${role})`));
  const isOverdue = wishedFor !== null && state !== "ready" && londonDay(new Date()) > wishedFor;
  const button = (text: string) => texts.of(label, text);
  return (
    <li className={styles.item}>
      <h2 className={styles.title}>{label}</h2>
      <p className={styles.state}>
        <Icon aria-hidden fontSize={20} />
        <span>{said.join("; ")}</span>
      </p>
      <p className={styles.text}>
        {texts.people(names)}
        {wishedFor !== null && `; ${isOverdue ? texts.overdue(wishedFor) : texts.wishedFor(wishedFor)}`}
      </p>
      {note !== null && <p className={styles.note}>{note}</p>}
      {mayWrite && (
        <div className={styles.buttons}>
          {state !== "ready" && (
            <Button
              size="small"
              aria-label={button(state === "changed" ? texts.readyAgain : texts.ready)}
              onClick={() => onMark(true)}
            >
              {state === "changed" ? texts.readyAgain : texts.ready}
            </Button>
          )}
          {ready !== null && (
            <Button size="small" aria-label={button(texts.takeBack)} onClick={() => onMark(false)}>
              {texts.takeBack}
            </Button>
          )}
          <Button
            ref={opener}
            size="small"
            aria-label={button(people.length === 0 ? texts.assign : texts.change)}
            onClick={onAssign}
          >
            {people.length === 0 ? texts.assign : texts.change}
          </Button>
        </div>
      )}
      {children}
    </li>
  );
}
