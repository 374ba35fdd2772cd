import { Combobox, Field, makeStyles, Option, OptionGroup, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { unitInWords } from "../../domain/charts/unit-in-words";
import { isOldYear } from "../../domain/indicators/is-old-year";
import type { Directory, DirectoryIndicator } from "../../domain/release/directory";
import { findIndicators } from "../../domain/search/find-indicators";
import { compareMessages } from "../compare-messages";
import { messages } from "../messages";

const texts = compareMessages.search;

/** More than this nobody reads: they type another word. */
const most = 20;

const useStyles = makeStyles({
  field: { minWidth: 0, flexGrow: 1 },
  hit: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface IndicatorSearchProps {
  readonly directory: Directory;
  /** Id of the indicator that is shown, and what it is called. */
  readonly selected: string;
  readonly label: string;
  readonly onSelect: (indicator: DirectoryIndicator) => void;
}

/**
 * Searches the indicators of all the user's clubs by what people say; each hit says its club, its unit and, if they are
 * old, its newest figures. Enter takes the first. Before anything is typed, offers what is under the same heading.
 */
export function IndicatorSearch({ directory, selected, label, onSelect }: IndicatorSearchProps) {
  const styles = useStyles();
  /** What the user is typing; null otherwise, and then the selected indicator is shown. */
  const [query, setQuery] = useState<string | null>(null);
  const { title, hits } = useMemo(() => offered(directory, selected, query), [directory, selected, query]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // So that typing begins another search.
    if (query === null && input.current === document.activeElement) input.current?.select();
  }, [query, label]);
  const select = (indicator: DirectoryIndicator | undefined) => {
    setQuery(null);
    if (indicator !== undefined && indicator.id !== selected) onSelect(indicator);
  };
  return (
    <Field label={messages.explore.indicator} size="small" className={styles.field}>
      <Combobox
        // Fluent's minimum of 250 pixels is wider than the pane at 200% zoom.
        style={{ minWidth: 0 }}
        // The arrow keys open the list: its arrow need not be a stop of its own.
        expandIcon={{ tabIndex: -1 }}
        input={{
          style: { minWidth: 0, width: "100%", boxSizing: "border-box", textOverflow: "ellipsis" },
          onKeyDown: (event) => {
            const isOnOption = event.currentTarget.getAttribute("aria-activedescendant");
            if (event.key === "Enter" && query?.trim() && !isOnOption) select(hits[0]);
          },
        }}
        placeholder={texts.placeholder}
        value={query ?? label}
        selectedOptions={[selected]}
        ref={input}
        onFocus={() => input.current?.select()}
        onBlur={() => setQuery(null)}
        onChange={(event) => setQuery(event.target.value)}
        onOpenChange={(_, { open }) => {
          if (!open) setQuery(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          // No value means that the typed text differs from the selected one, which stays selected here.
          if (optionValue !== undefined) select(hits.find(({ id }) => id === optionValue));
        }}
      >
        {hits.length === 0 ? (
          <Option aria-disabled="true" text="" value="">
            {texts.none}
          </Option>
        ) : (
          <OptionGroup label={title}>
            {hits.map((indicator) => (
              <Option key={indicator.id} value={indicator.id} text={indicator.label}>
                <span className={styles.hit}>
                  {indicator.label}
                  <span className={styles.about}>{aboutHit(directory, indicator)}</span>
                </span>
              </Option>
            ))}
          </OptionGroup>
        )}
      </Combobox>
    </Field>
  );
}

/** The best hits of a search; before anything is typed, the indicators under the same heading as the selected one. */
function offered(
  directory: Directory,
  selected: string,
  query: string | null,
): { readonly title: string; readonly hits: readonly DirectoryIndicator[] } {
  if (query?.trim()) {
    return { title: texts.best, hits: findIndicators(directory, query).slice(0, most) };
  }
  const own = directory.indicators.find(({ id }) => id === selected);
  const hits = directory.indicators.filter(({ club, heading }) => club === own?.club && heading === own.heading);
  return { title: texts.near(own?.heading ?? texts.otherwise), hits };
}

/** The club; the unit, unless the name says it; and the newest year, if that is old. */
function aboutHit({ clubs }: Directory, { club, label, unit = "", newest }: DirectoryIndicator): string {
  const of = clubs.find((one) => one.club === club);
  const isOld = newest !== undefined && of !== undefined && isOldYear(newest, of.release.date);
  const isSaid = label.includes(unit.replace(/^GBP /, ""));
  return [of?.label ?? club, !isSaid && unitInWords(unit), isOld && texts.newest(newest)].filter(Boolean).join(" · ");
}
