import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { CharacteristicDraft } from "../../../actions/peer-groups/group-draft";
import { yearsOf } from "../../../actions/years-of";
import type { Release } from "../../../domain/release/release";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import { Chooser } from "../Chooser";

const useStyles = makeStyles({
  row: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  label: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  fields: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flex: "1 1 90px", minWidth: 0 } },
});

interface CharacteristicRowProps {
  readonly release: Release;
  readonly characteristic: CharacteristicDraft;
  readonly isFaulty: boolean;
  readonly onChange: (change: Partial<CharacteristicDraft>) => void;
  readonly onRemove: () => void;
}

/** A characteristic for finding similar authorities: its year, and how much it counts. */
export function CharacteristicRow({ release, characteristic, isFaulty, onChange, onRemove }: CharacteristicRowProps) {
  const styles = useStyles();
  const { indicator, year, weight } = characteristic;
  const known = release.indicators[release.indicatorById.get(indicator) ?? -1];
  const label = known?.label ?? indicator;
  const years = yearsOf(release, indicator);
  return (
    <div role="group" aria-label={label} className={styles.row}>
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.similar.remove(label)}
          onClick={onRemove}
        />
      </div>
      <div className={styles.fields}>
        <Chooser
          label={texts.similar.year}
          options={(years.includes(year) ? years : [year, ...years]).map((value) => ({ value, text: value }))}
          selected={year}
          onSelect={(value) => onChange({ year: value })}
        />
        <Field
          label={texts.similar.weight}
          {...(isFaulty && { validationState: "error", validationMessage: texts.similar.weightFault })}
        >
          <Input
            type="number"
            inputMode="decimal"
            min={0}
            step="any"
            value={weight}
            onChange={(_, { value }) => onChange({ weight: value })}
            input={{ style: { minWidth: 0, width: "100%" } }}
          />
        </Field>
      </div>
    </div>
  );
}
