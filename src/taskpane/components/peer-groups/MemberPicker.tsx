import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Member, Release } from "../../../domain/release/release";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import { Chooser } from "../Chooser";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: "8px" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  filters: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flex: "1 1 110px" } },
  list: {
    maxHeight: "320px",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, padding: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface MemberPickerProps {
  readonly release: Release;
  readonly own: string | null;
  /** Codes; some members may not be in this release. */
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}

/** Picks authorities from a list, which can be filtered by words in names, region and type. */
export function MemberPicker({ release, own, picked, onPick }: MemberPickerProps) {
  const styles = useStyles();
  const [words, setWords] = useState("");
  const [region, setRegion] = useState("");
  const [type, setType] = useState("");
  const [onlyChosen, setOnlyChosen] = useState(false);
  const hint = useId();
  const isPicked = new Set(picked);

  // One tab stop for the whole list, because there may be hundreds.
  const arrowKeys = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });

  const living = release.members
    .filter(({ code, abolished }) => !abolished || isPicked.has(code))
    .sort((left, right) => left.name.localeCompare(right.name, "en-GB"));
  const elsewhere = picked.filter((code) => !release.memberByCode.has(code));
  const fits = (member: Member) =>
    hasAllWords(`${member.name} ${member.code}`, words) &&
    (region === "" || member.region === region) &&
    (type === "" || member.type === type) &&
    (!onlyChosen || isPicked.has(member.code));
  const shown = [
    ...living.filter(fits).map((member) => ({ code: member.code, name: nameOf(member, own) })),
    ...(words === "" && region === "" && type === "" ? elsewhere : []).map((code) => ({
      code,
      name: texts.picker.notHere(code),
    })),
  ];
  const choose = (code: string, isChosen: boolean) =>
    onPick(isChosen ? [...picked, code] : picked.filter((one) => one !== code));
  const filters = [
    { label: texts.picker.region, of: "region", selected: region, onSelect: setRegion },
    { label: texts.picker.type, of: "type", selected: type, onSelect: setType },
  ] as const;
  return (
    <div className={styles.picker}>
      <Field label={texts.picker.search} className={styles.field}>
        <Input
          type="search"
          value={words}
          onChange={(_, { value }) => setWords(value)}
          input={{ style: { minWidth: 0, width: "100%" } }}
        />
      </Field>
      <div className={styles.filters}>
        {filters.map(({ label, of, selected, onSelect }) => {
          const known = [...new Set(living.flatMap((member) => member[of] ?? []))].sort();
          const options = known.map((value) => ({ value, text: value }));
          return (
            known.length > 1 && (
              <Chooser
                key={of}
                label={label}
                options={[{ value: "", text: texts.picker.any }, ...options]}
                selected={selected}
                onSelect={onSelect}
              />
            )
          );
        })}
      </div>
      <Checkbox
        label={texts.picker.onlyChosen}
        checked={onlyChosen}
        onChange={(_, { checked }) => setOnlyChosen(checked === true)}
      />
      <span role="status">{texts.picker.chosen(picked.length, shown.length)}</span>
      <div role="group" aria-label={texts.picker.legend} aria-describedby={hint} className={styles.list} {...arrowKeys}>
        {shown.length === 0 && <p className={styles.none}>{texts.picker.none}</p>}
        {shown.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name}
            checked={isPicked.has(code)}
            onChange={(_, { checked }) => choose(code, checked === true)}
          />
        ))}
      </div>
      <span id={hint} className={styles.hint}>
        {texts.picker.keys}
      </span>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onPick([...new Set([...picked, ...shown.map(({ code }) => code)])])}>
          {texts.picker.chooseShown}
        </Button>
        <Button size="small" onClick={() => onPick([])}>
          {texts.picker.clear}
        </Button>
      </div>
    </div>
  );
}

function nameOf({ code, name, abolished }: Member, own: string | null): string {
  const notes = [...(code === own ? [texts.you] : []), ...(abolished ? [texts.picker.abolished] : [])];
  return notes.length === 0 ? name : `${name} (${notes.join(", ")})`;
}

function hasAllWords(text: string, words: string): boolean {
  const within = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word));
}
