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

/** A list that the user searches by typing words, in any order. The value is searched too, so an id finds its label. */
export function Finder({ label, options, selected, onSelect, noneFound, placeholder }: FinderProps) {
  /** What the user is typing; null otherwise, and then the selected text is shown. */
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
        // Fluent's minimum of 250 pixels is wider than the pane at 200% zoom.
        style={{ minWidth: 0 }}
        // The arrow keys open the list: its arrow need not be a stop of its own.
        expandIcon={{ tabIndex: -1 }}
        input={{ style: { minWidth: 0, width: "100%", boxSizing: "border-box", textOverflow: "ellipsis" } }}
        placeholder={placeholder}
        value={query ?? selectedText}
        selectedOptions={selected === null ? [] : [selected]}
        onChange={(event) => setQuery(event.target.value)}
        onOpenChange={(_, { open }) => {
          if (!open) setQuery(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          // No value means that the typed text differs from the selected one, which stays selected here.
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
