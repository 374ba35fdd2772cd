import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { groupDifference } from "../../../actions/peer-groups/group-difference";
import { formatTime } from "../../../domain/format-time";
import { listNames } from "../../../domain/list-names";
import type { Release } from "../../../domain/release/release";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import type { StaleGroup } from "../../use-peer-groups";
import { Message } from "../Message";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: "start", verticalAlign: "top", fontWeight: tokens.fontWeightRegular, padding: "4px 8px 4px 0" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  cell: { textAlign: "start", verticalAlign: "top", padding: "4px 0 4px 8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { margin: 0 },
});

interface ConflictCardProps {
  readonly stale: StaleGroup;
  readonly release: Release;
  readonly isWorking: boolean;
  readonly onSaveMine: () => void;
  readonly onLeave: () => void;
  readonly onGoOn: () => void;
}

/** The user's group beside somebody else's version of it, to choose which to keep. */
export function ConflictCard({ stale: { mine, theirs }, release, isWorking, ...on }: ConflictCardProps) {
  const styles = useStyles();
  const words = texts.conflict;
  const nameOf = (code: string) => release.members[release.memberByCode.get(code) ?? -1]?.name ?? code;
  const namesOf = (codes: readonly string[]) => (codes.length === 0 ? words.none : listNames(codes.map(nameOf)));
  const difference = theirs && groupDifference(mine, theirs);
  return (
    <section className={styles.card} aria-label={words.title}>
      <Message
        kind="warning"
        text={theirs ? words.changed(theirs.savedBy, formatTime(theirs.savedAt)) : words.deleted}
      />
      {theirs && difference && (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(styles.name, styles.heading)}>
                  {words.what}
                </th>
                <th scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                  {words.mine}
                </th>
                <th scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                  {words.theirs}
                </th>
              </tr>
            </thead>
            <tbody>
              {(
                [
                  [words.name, mine.label, theirs.label],
                  [words.made, words[mine.made.kind], words[theirs.made.kind]],
                  [words.members, mine.members.length, theirs.members.length],
                  [words.onlyHere, namesOf(difference.onlyMine), namesOf(difference.onlyTheirs)],
                ] as const
              ).map(([name, ...cells]) => (
                <tr key={name} className={styles.row}>
                  <th scope="row" className={styles.name}>
                    {name}
                  </th>
                  {cells.map((text, at) => (
                    <td key={at} className={styles.cell}>
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.text}>{words.inBoth(difference.inBoth)}</p>
        </>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isWorking} onClick={on.onSaveMine}>
          {theirs ? words.saveMine : words.saveAgain}
        </Button>
        <Button disabledFocusable={isWorking} onClick={on.onLeave}>
          {theirs ? words.keepTheirs : words.leaveDeleted}
        </Button>
        <Button autoFocus disabledFocusable={isWorking} onClick={on.onGoOn}>
          {words.goOn}
        </Button>
      </div>
    </section>
  );
}
