import { Combobox, Field, useComboboxFilter } from "@fluentui/react-components";
import { useState } from "react";

export interface FinderOption {
  readonly value: string;
  readonly text: string;
}

interface FinderProps {
  readonly label: string;
  readonly options: readonly FinderOption[];
  readonly selected: string | null;
  readonly onSelect: (value: string) => void;
  readonly noneFound: string;
  readonly placeholder?: string;
}

/** A list one searches by typing any words of it, in any order; the value also counts, so an id finds its label. */
export function Finder({ label, options, selected, onSelect, noneFound, placeholder }: FinderProps) {
  /** What is being typed; null while nothing is, and the selected text is shown. */
  const [query, setQuery] = useState<string | null>(null);
  const selectedText = options.find(({ value }) => value === selected)?.text ?? "";
  const children = useComboboxFilter(
    query ?? "",
    options.map(({ value, text }) => ({ value, children: text })),
    {
      optionToText: ({ value, children: text }) => `${text} ${value}`,
      filter: hasAllWords,
      noOptionsMessage: noneFound,
    },
  );
  return (
    <Field label={label}>
      <Combobox
        // Fluent's own minimum of 250 pixels is wider than a magnified pane.
        style={{ minWidth: 0 }}
        input={{ style: { minWidth: 0, width: "100%", boxSizing: "border-box", textOverflow: "ellipsis" } }}
        placeholder={placeholder}
        value={query ?? selectedText}
        selectedOptions={selected === null ? [] : [selected]}
        onChange={(event) => setQuery(event.target.value)}
        onOpenChange={(_, { open }) => {
          if (!open) setQuery(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          // Without a value it tells that what is typed no longer is the selected text, which stays selected here.
          if (optionValue === undefined) return;
          setQuery(null);
          onSelect(optionValue);
        }}
      >
        {children}
      </Combobox>
    </Field>
  );
}

function hasAllWords(text: string, query: string): boolean {
  const within = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word));
}
