import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { groupDraft, type GroupDraft } from "../../actions/peer-groups/group-draft";
import type { ClubData } from "../../actions/ports";
import type { SavedGroup } from "../../domain/peers/saved-group";
import { ConflictCard } from "../components/peer-groups/ConflictCard";
import { GroupEditor } from "../components/peer-groups/GroupEditor";
import { GroupList } from "../components/peer-groups/GroupList";
import { ToldBar } from "../components/ToldBar";
import { peerGroupMessages as texts } from "../peer-group-messages";
import { useGroupDraft } from "../use-group-draft";
import { usePeerGroups } from "../use-peer-groups";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px" },
  button: { alignSelf: "flex-start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PeerGroupsPageProps {
  readonly data: ClubData;
  readonly onBack: () => void;
  /** Goes back and compares with a group, given by its name for formulas. */
  readonly onCompare: (peers: string) => void;
  /** Called with the deleted group. */
  readonly onDeleted: (group: SavedGroup) => void;
}

/** The peer groups that the user's authority has saved: list, new, change, delete. */
export function PeerGroupsPage({ data, onBack, onCompare, onDeleted }: PeerGroupsPageProps) {
  const styles = useStyles();
  const beginner = useRef<HTMLButtonElement>(null);
  const peerGroups = usePeerGroups(data.own ?? "", onCompare, () => beginner.current?.focus());
  const [draft, setDraft] = useGroupDraft(data.own);
  const { groups, stale, isWorking, told } = peerGroups;
  const known = groups?.ok ? groups.value : data.savedGroups;

  const view = stale !== null ? "conflict" : draft !== null ? "editor" : "list";
  const heading = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const viewed = useRef<typeof view | null>(null);
  const offersAction = told?.next !== undefined;
  useEffect(() => {
    if (viewed.current === view) return;
    // The focused element is gone; the editor, a conflict and a message with buttons take the focus themselves.
    if (view === "list" && !offersAction) (viewed.current === null ? back : beginner).current?.focus();
    viewed.current = view;
    heading.current?.scrollIntoView?.({ block: "nearest" });
  }, [view, offersAction]);

  const title =
    draft === null ? texts.title : draft.before === null ? texts.editor.new : texts.editor.change(draft.before.label);
  const leave = (said: string | null) => {
    setDraft(null);
    peerGroups.leave(said);
  };
  const toldBar = (
    <ToldBar
      told={told}
      onDismiss={() => {
        peerGroups.tell(null);
        beginner.current?.focus();
      }}
    />
  );
  const begin = (draft: GroupDraft) => {
    peerGroups.tell(null);
    setDraft(draft);
  };
  return (
    <div className={styles.page}>
      <Button
        ref={back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        className={styles.button}
        onClick={onBack}
      >
        {texts.back}
      </Button>
      <h2 className={styles.title} ref={heading}>
        {title}
      </h2>
      {view !== "editor" && toldBar}
      {stale !== null && (
        <ConflictCard
          stale={stale}
          release={data.release}
          isWorking={isWorking}
          onSaveMine={() =>
            void peerGroups.save(stale.mine, stale.theirs?.version ?? 0).then((saved) => saved && setDraft(null))
          }
          onLeave={() =>
            leave(
              stale.theirs === null
                ? texts.told.leftDeleted(stale.mine.label)
                : texts.told.keptTheirs(stale.theirs.label),
            )
          }
          onGoOn={() => peerGroups.leave(null)}
        />
      )}
      {view === "editor" && draft !== null && (
        <GroupEditor
          data={data}
          draft={draft}
          others={known.filter(({ id }) => id !== draft.before?.id)}
          isWorking={isWorking}
          told={toldBar}
          onChange={setDraft}
          onSave={(group) =>
            void peerGroups.save(group, draft.before?.version ?? 0).then((saved) => saved && setDraft(null))
          }
          onCancel={() => leave(null)}
        />
      )}
      {view === "list" && (
        <>
          <p className={styles.text}>{texts.explain}</p>
          <Button ref={beginner} appearance="primary" className={styles.button} onClick={() => begin(groupDraft(null))}>
            {texts.new}
          </Button>
          <GroupList
            peerGroups={peerGroups}
            kept={data.savedGroups}
            onCompare={onCompare}
            onChange={(group) => begin(groupDraft(group))}
            onDelete={(group) => void peerGroups.remove(group).then((deleted) => deleted && onDeleted(group))}
          />
        </>
      )}
    </div>
  );
}
