import { Button, makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { formulaNameOf } from "../../../actions/peer-groups/formula-name-of";
import type { SavedGroup, StoredGroup } from "../../../domain/peers/saved-group";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import type { PeerGroups } from "../../use-peer-groups";
import { FailureCard } from "../FailureCard";
import { GroupItem } from "./GroupItem";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  kept: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "4px 0" },
  lines: { display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0 },
});

interface GroupListProps {
  readonly peerGroups: PeerGroups;
  /** The groups kept on this machine, for when the service does not answer. */
  readonly kept: readonly SavedGroup[];
  readonly onCompare: (peers: string) => void;
  readonly onChange: (group: StoredGroup) => void;
  readonly onDelete: (group: StoredGroup) => void;
}

/** The groups that the user's authority has saved; if they can't be loaded, the kept ones, for comparing only. */
export function GroupList({ peerGroups, kept, onCompare, onChange, onDelete }: GroupListProps) {
  const styles = useStyles();
  const { groups, isWorking } = peerGroups;
  if (groups === null) {
    return (
      <Skeleton aria-label={texts.loading} className={styles.lines}>
        <SkeletonItem size={48} />
        <SkeletonItem size={48} />
      </Skeleton>
    );
  }
  if (!groups.ok) {
    return (
      <>
        <FailureCard problem={groups.problem} onRetry={peerGroups.reload} />
        {kept.length > 0 && <p className={styles.text}>{texts.kept}</p>}
        <ul className={styles.list}>
          {kept.map((group) => (
            <li key={group.id} className={styles.kept}>
              {group.label}
              <Button
                size="small"
                aria-label={texts.item.of(texts.item.compare, group.label)}
                onClick={() => onCompare(formulaNameOf(group))}
              >
                {texts.item.compare}
              </Button>
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (groups.value.length === 0) return <p className={styles.text}>{texts.empty}</p>;
  return (
    <ul className={styles.list}>
      {[...groups.value]
        .sort((left, right) => left.label.localeCompare(right.label, "en-GB"))
        .map((group) => (
          <li key={group.id}>
            <GroupItem
              group={group}
              isWorking={isWorking}
              onCompare={() => onCompare(formulaNameOf(group))}
              onChange={() => onChange(group)}
              onDelete={() => onDelete(group)}
            />
          </li>
        ))}
    </ul>
  );
}
