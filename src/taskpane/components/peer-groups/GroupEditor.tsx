import { Field, Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactNode } from "react";
import { formulaNameOf } from "../../../actions/peer-groups/formula-name-of";
import type { GroupDraft } from "../../../actions/peer-groups/group-draft";
import { groupNameFault } from "../../../actions/peer-groups/group-name-fault";
import { isDraftChanged } from "../../../actions/peer-groups/is-draft-changed";
import { newGroupId } from "../../../actions/peer-groups/new-group-id";
import type { ClubData } from "../../../actions/ports";
import { similarFaults } from "../../../actions/peer-groups/similar-faults";
import { similarPreview } from "../../../actions/peer-groups/similar-preview";
import type { SavedGroup } from "../../../domain/peers/saved-group";
import { similarityDefaults } from "../../../domain/peers/similarity-defaults";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import { useCharacteristics } from "../../use-characteristics";
import { EditorButtons } from "./EditorButtons";
import { MemberPicker } from "./MemberPicker";
import { SimilarPart } from "./SimilarPart";

const useStyles = makeStyles({
  editor: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    // So that the buttons at the bottom don't hide the focused element.
    "& *": { scrollMarginBottom: "112px" },
  },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

interface GroupEditorProps {
  readonly data: ClubData;
  readonly draft: GroupDraft;
  /** The saved groups other than the one being changed. */
  readonly others: readonly SavedGroup[];
  readonly isWorking: boolean;
  /** The result of the last attempt to save, shown beside the button. */
  readonly told: ReactNode;
  readonly onChange: (draft: GroupDraft) => void;
  readonly onSave: (group: SavedGroup) => void;
  readonly onCancel: () => void;
}

/** Gives a group a name and members: picked from a list, or found by characteristics. */
export function GroupEditor({ data, draft, others, isWorking, told, onChange, onSave, onCancel }: GroupEditorProps) {
  const styles = useStyles();
  const { release, own } = data;
  const { before, kind, picked } = draft;
  const [tried, setTried] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const change = (part: Partial<GroupDraft>) => onChange({ ...draft, ...part });

  const [indicator] = useState(() => draft.characteristics[0]?.indicator ?? similarityDefaults[0]?.indicator ?? null);
  const characteristics = useCharacteristics(kind === "similar" ? indicator : null);
  const preview = useMemo(() => {
    if (draft.kind !== "similar" || !characteristics.release?.ok || own === null) return null;
    return similarFaults(draft) === null ? similarPreview(characteristics.release.value, own, draft) : null;
  }, [draft, characteristics.release, own]);

  const label = draft.label.trim();
  const fault = groupNameFault(release, label, own, others);
  const content: Pick<SavedGroup, "members" | "made"> | null =
    kind === "picked"
      ? { members: picked, made: { kind: "picked" } }
      : preview?.ok
        ? {
            members: preview.value.found.map(({ member }) => member.code),
            made: { kind, recipe: preview.value.recipe },
          }
        : null;
  const isEmpty = content?.members.length === 0;

  function save() {
    setTried(true);
    if (fault !== null) return nameField.current?.focus();
    if (content === null || isEmpty) return;
    const taken = others.map(({ id }) => id);
    onSave({ id: before?.id ?? newGroupId(label, taken), label, ...content });
  }

  const nameOfOwn = release.members.find(({ code }) => code === own)?.name;
  return (
    <form
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={texts.editor.name}
        className={styles.field}
        hint={before && label !== before.label ? texts.editor.rename(formulaNameOf(before)) : texts.editor.nameHint}
        {...(fault !== null &&
          (tried || label !== "") && {
            validationState: "error",
            validationMessage: texts.editor.nameFaults[fault],
          })}
      >
        <Input
          ref={nameField}
          autoFocus
          value={draft.label}
          onChange={(_, { value }) => change({ label: value })}
          input={{ style: { minWidth: 0, width: "100%" } }}
        />
      </Field>
      <Field label={texts.editor.how} className={styles.field}>
        <RadioGroup value={kind} onChange={(_, { value }) => change({ kind: value as GroupDraft["kind"] })}>
          <Radio value="picked" label={texts.editor.pick} />
          {nameOfOwn !== undefined && <Radio value="similar" label={texts.editor.similar(nameOfOwn)} />}
        </RadioGroup>
      </Field>
      {kind === "picked" ? (
        <MemberPicker release={release} own={own} picked={picked} onPick={(codes) => change({ picked: codes })} />
      ) : (
        <SimilarPart characteristics={characteristics} draft={draft} preview={preview} onChange={change} />
      )}
      {told}
      <EditorButtons
        isWorking={isWorking}
        fault={tried && isEmpty ? texts.editor.nobody : null}
        isChanged={isDraftChanged(draft)}
        onCancel={onCancel}
      />
    </form>
  );
}
