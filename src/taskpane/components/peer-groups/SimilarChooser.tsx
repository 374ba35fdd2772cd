import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { groupDraft, type CharacteristicDraft, type GroupDraft } from "../../../actions/peer-groups/group-draft";
import { similarFaults } from "../../../actions/peer-groups/similar-faults";
import { yearsOf } from "../../../actions/years-of";
import type { Release } from "../../../domain/release/release";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import { Finder } from "../Finder";
import { CharacteristicRow } from "./CharacteristicRow";

const useStyles = makeStyles({
  chooser: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  button: { alignSelf: "flex-start" },
});

interface SimilarChooserProps {
  /** The release with the characteristics. */
  readonly release: Release;
  readonly draft: GroupDraft;
  readonly onChange: (change: Partial<GroupDraft>) => void;
}

/** Chooses the characteristics for finding similar authorities, and how many to find. */
export function SimilarChooser({ release, draft, onChange }: SimilarChooserProps) {
  const styles = useStyles();
  const { characteristics, n } = draft;
  const faults = similarFaults(draft);
  const change = (at: number, part: Partial<CharacteristicDraft>) =>
    onChange({ characteristics: characteristics.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const chosen = new Set(characteristics.map(({ indicator }) => indicator));
  const usual = groupDraft(null).characteristics;
  return (
    <section className={styles.chooser} aria-label={texts.similar.title}>
      <h3 className={styles.title}>{texts.similar.title}</h3>
      <p className={styles.note}>{texts.similar.explain}</p>
      <div>
        {characteristics.map((characteristic, at) => (
          <CharacteristicRow
            key={characteristic.indicator}
            release={release}
            characteristic={characteristic}
            isFaulty={faults?.weights.includes(at) ?? false}
            onChange={(part) => change(at, part)}
            onRemove={() => onChange({ characteristics: characteristics.filter((_, index) => index !== at) })}
          />
        ))}
      </div>
      {faults?.noCharacteristics && (
        <p className={styles.fault} role="alert">
          {texts.similar.noneLeft}
        </p>
      )}
      <Finder
        label={texts.similar.add}
        placeholder={texts.similar.addPlaceholder}
        options={release.indicators
          .filter(({ id }) => !chosen.has(id) && yearsOf(release, id).length > 0)
          .map(({ id, label }) => ({ value: id, text: label }))}
        selected={null}
        onSelect={(indicator) => {
          const year = yearsOf(release, indicator)[0] ?? "";
          onChange({ characteristics: [...characteristics, { indicator, year, weight: "1" }] });
        }}
        noneFound={texts.similar.noneFound}
      />
      {JSON.stringify(characteristics) !== JSON.stringify(usual) && (
        <Button size="small" className={styles.button} onClick={() => onChange({ characteristics: usual })}>
          {texts.similar.defaults}
        </Button>
      )}
      <Field
        label={texts.similar.n}
        {...(faults?.n && { validationState: "error", validationMessage: texts.similar.nFault })}
      >
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          value={n}
          onChange={(_, { value }) => onChange({ n: value })}
          input={{ style: { minWidth: 0, width: "100%" } }}
        />
      </Field>
    </section>
  );
}
