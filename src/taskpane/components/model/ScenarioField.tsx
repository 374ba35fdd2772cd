import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ScenarioInput } from "../../../domain/scenarios/scenario";
import { unitInSheet } from "../../../domain/scenarios/sheet/number-format-of";

const useStyles = makeStyles({
  // At 200 % zoom the words wrap, and a unit that doesn't fit beside its figure goes below.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  box: { minWidth: 0, flexWrap: "wrap" },
});

interface ScenarioFieldProps {
  readonly input: ScenarioInput;
  readonly shown: string;
  /** Why it can't be used; undefined if it can. */
  readonly fault: string | undefined;
  /** Whether somebody typed in it: what they have not come to yet is to be filled in, and is no mistake. */
  readonly isTyped: boolean;
  readonly origin: string;
  readonly onChange: (typed: string) => void;
}

/** One figure that goes in: what it is, its unit, where it comes from, and what is wrong with it. */
export function ScenarioField({ input, shown, fault, isTyped, origin, onChange }: ScenarioFieldProps) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={input.label}
      hint={`${input.definition} ${origin}`}
      {...(fault !== undefined && {
        validationState: isTyped || shown !== "" ? ("error" as const) : ("none" as const),
        validationMessage: fault,
      })}
    >
      <Input
        className={styles.box}
        input={{ style: { flex: "1 1 60px", minWidth: 0, width: "60px" } }}
        value={shown}
        inputMode="decimal"
        contentAfter={unitInSheet(input.unit)}
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  );
}
