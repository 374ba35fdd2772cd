import { Field, Input } from "@fluentui/react-components";
import type { ScenarioInput } from "../../../domain/scenarios/scenario";
import { unitInSheet } from "../../../domain/scenarios/sheet/number-format-of";

interface ScenarioFieldProps {
  readonly input: ScenarioInput;
  readonly shown: string;
  /** Why it can't be used; undefined if it can. */
  readonly fault: string | undefined;
  readonly origin: string;
  readonly onChange: (typed: string) => void;
}

/** One figure that goes in: what it is, its unit, where it comes from, and what is wrong with it. */
export function ScenarioField({ input, shown, fault, origin, onChange }: ScenarioFieldProps) {
  return (
    <Field
      label={input.label}
      hint={`${input.definition} ${origin}`}
      {...(fault !== undefined && { validationState: "error" as const, validationMessage: fault })}
    >
      <Input
        value={shown}
        inputMode="decimal"
        contentAfter={unitInSheet(input.unit)}
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  );
}
