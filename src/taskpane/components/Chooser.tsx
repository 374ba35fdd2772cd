import { Field, makeStyles, Select } from "@fluentui/react-components";
import { groupBy } from "../../domain/group-by";
import type { FinderOption } from "./Finder";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  // By default a select is as wide as its longest option.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface ChooserOption extends FinderOption {
  /** The heading above it in the list, shared by all options with the same one. */
  readonly heading?: string;
}

interface ChooserProps {
  readonly label: string;
  readonly options: readonly ChooserOption[];
  readonly selected: string;
  readonly onSelect: (value: string) => void;
  readonly size?: "small" | "medium";
}

/** A short list to choose one of. */
export function Chooser({ label, options, selected, onSelect, size = "medium" }: ChooserProps) {
  const styles = useStyles();
  return (
    <Field label={label} size={size} className={styles.field}>
      <Select className={styles.select} size={size} value={selected} onChange={(event) => onSelect(event.target.value)}>
        {underHeadings(options).map(({ heading, within }) =>
          heading === undefined ? (
            within.map(drawOption)
          ) : (
            <optgroup key={heading} label={heading}>
              {within.map(drawOption)}
            </optgroup>
          ),
        )}
      </Select>
    </Field>
  );
}

function drawOption({ value, text }: ChooserOption) {
  return (
    <option key={value} value={value}>
      {text}
    </option>
  );
}

/** A heading that comes again, after others, stands once with all its options. */
function underHeadings(options: readonly ChooserOption[]) {
  return [...groupBy(options, ({ heading }) => heading)].map(([heading, within]) => ({ heading, within }));
}
