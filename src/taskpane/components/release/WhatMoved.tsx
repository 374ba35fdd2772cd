import { makeStyles, tokens } from "@fluentui/react-components";
import { memberInWords } from "../../../domain/charts/member-in-words";
import { releaseLine } from "../../../domain/release-line";
import type { ReleaseChanges } from "../../../domain/release/release-changes";
import { releaseMessages as texts } from "../../release-messages";
import { Fold } from "../questionnaire/Fold";
import { ShortFacts } from "../ShortFacts";
import { MoveList } from "./MoveList";

/** More of a list at once nobody reads. */
const most = 20;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  note: { margin: "0 0 4px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: "0 0 8px", paddingInlineStart: "18px" },
});

interface WhatMovedProps {
  readonly changes: ReleaseChanges;
  /** ONS code of the user's authority; null if not known. */
  readonly own: string | null;
}

/** What moved between two releases: how much, the user's own figures, the biggest moves, and what is new or gone. */
export function WhatMoved({ changes, own }: WhatMovedProps) {
  const styles = useStyles();
  const { changed, appeared, vanished, newIndicators, goneIndicators, newMembers, goneMembers } = changes;
  const { counts } = texts;
  const labels = (items: readonly { readonly indicator: { readonly label: string }; readonly year: string }[]) =>
    items.map(({ indicator, year }) => texts.about(indicator.label, year));
  const lists = [
    [counts.newIndicators, newIndicators.map(({ label }) => label)],
    [counts.goneIndicators, goneIndicators.map(({ label }) => label)],
    [counts.newMembers, newMembers.map(memberInWords)],
    [counts.goneMembers, goneMembers.map(memberInWords)],
    [counts.newYears, labels(changes.newYears)],
    [counts.goneYears, labels(changes.goneYears)],
  ] as const;
  const facts = [
    [counts.changed, changed.length],
    [counts.appeared, appeared.length],
    [counts.vanished, vanished.length],
    ...lists.map(([title, items]) => [title, items.length] as const),
    [counts.same, changes.same],
  ] as const;
  const title = texts.since(releaseLine(changes.from));
  const ofOwn = [...changed, ...appeared, ...vanished].filter(({ member }) => member.code === own);
  const isNothing = facts.slice(0, -1).every(([, count]) => count === 0);
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {isNothing && <p className={styles.text}>{texts.nothing}</p>}
      <ShortFacts
        facts={facts.map(([term, count]) => [term, count === 0 ? null : count.toLocaleString("en-GB")] as const)}
      />
      {ofOwn.length > 0 && (
        <Fold title={texts.own(ofOwn.length)}>
          <MoveList moves={ofOwn} most={most} />
        </Fold>
      )}
      {changed.length > 0 && (
        <Fold title={texts.biggest(Math.min(most, changed.length), changed.length)}>
          <p className={styles.note}>{texts.biggestNote}</p>
          <MoveList moves={changed} most={most} />
        </Fold>
      )}
      {(
        [
          [counts.appeared, appeared],
          [counts.vanished, vanished],
        ] as const
      ).map(
        ([name, moves]) =>
          moves.length > 0 && (
            <Fold key={name} title={texts.list(name, moves.length)}>
              <MoveList moves={moves} most={most} />
            </Fold>
          ),
      )}
      {lists.map(
        ([name, items]) =>
          items.length > 0 && (
            <Fold key={name} title={texts.list(name, items.length)}>
              <ul className={styles.list}>
                {items.slice(0, most).map((item) => (
                  <li key={item}>{item}</li>
                ))}
                {items.length > most && <li>{texts.andMore(items.length - most)}</li>}
              </ul>
            </Fold>
          ),
      )}
    </section>
  );
}
