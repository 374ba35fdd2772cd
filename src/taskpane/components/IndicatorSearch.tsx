import { Combobox, Field, makeStyles, Option, OptionGroup, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { unitInWords } from "../../domain/charts/unit-in-words";
import type { Directory, DirectoryIndicator } from "../../domain/release/directory";
import { findIndicators } from "../../domain/search/find-indicators";
import { hasOldFigures } from "../../domain/search/has-old-figures";
import type { KeptIndicators } from "../../domain/indicators/kept-indicators";
import { compareMessages } from "../compare-messages";
import { messages } from "../messages";
import { useKeptIndicators } from "../use-kept-indicators";

const texts = compareMessages.search;

/** More than this nobody reads: they type another word. */
const most = 20;

const useStyles = makeStyles({
  field: { minWidth: 0, flexGrow: 1 },
  hit: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface IndicatorSearchProps {
  /** What it is called if there are several. */
  readonly name?: string;
  readonly directory: Directory;
  /** Id of the indicator that is shown, and what it is called. */
  readonly selected: string;
  /** Id of the one whose heading is offered while none is selected. */
  readonly near?: string;
  readonly label: string;
  readonly onSelect: (indicator: DirectoryIndicator) => void;
}

/**
 * Searches the indicators of all the user's clubs by what people say; each hit says its club, its unit and, if they are
 * old, its newest figures. Enter takes the first. Before anything is typed, offers the user's favourites, those last looked at, and what is under the
 * same heading.
 */
export function IndicatorSearch({ name, directory, selected, near = selected, label, onSelect }: IndicatorSearchProps) {
  const styles = useStyles();
  /** What the user is typing; null otherwise, and then the selected indicator is shown. */
  const [query, setQuery] = useState<string | null>(null);
  const { kept } = useKeptIndicators();
  const groups = useMemo(
    () => offered(directory, selected, near, query, kept),
    [directory, selected, near, query, kept],
  );
  const hits = groups.flatMap((group) => group.hits);
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
    <Field label={name ?? messages.explore.indicator} size="small" className={styles.field}>
      <Combobox
        // Fluent's minimum of 250 pixels is wider than the pane at 200% zoom.
        style={{ minWidth: 0 }}
        // The arrow keys open the list: its arrow need not be a stop of its own.
        expandIcon={{ tabIndex: -1 }}
        input={{
          style: { minWidth: 0, width: "100%", boxSizing: "border-box", textOverflow: "ellipsis" },
          // A click places the cursor, and typing would go on within the name. Chromium does so only after the event.
          onClick: () => {
            if (query === null) setTimeout(() => input.current?.select());
          },
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
          groups.map(({ title, hits: within }) => (
            <OptionGroup key={title} label={title}>
              {within.map((indicator) => (
                <Option key={indicator.id} value={indicator.id} text={indicator.label}>
                  <span className={styles.hit}>
                    {indicator.label}
                    <span className={styles.about}>{aboutHit(directory, indicator)}</span>
                  </span>
                </Option>
              ))}
            </OptionGroup>
          ))
        )}
      </Combobox>
    </Field>
  );
}

interface Offered {
  readonly title: string;
  readonly hits: readonly DirectoryIndicator[];
}

/**
 * The best hits of a search; before anything is typed, the favourites, the recent ones, and those under the same heading as
 * the selected one, each indicator once.
 */
function offered(
  directory: Directory,
  selected: string,
  near: string,
  query: string | null,
  { favourites, recent }: KeptIndicators,
): readonly Offered[] {
  if (query?.trim()) return [{ title: texts.best, hits: findIndicators(directory, query).slice(0, most) }];
  // What no club has any more stays kept, as it may come back.
  const known = (ids: readonly string[]) =>
    ids.flatMap((id) => directory.indicators.find((one) => one.id === id) ?? []);
  const own = directory.indicators.find(({ id }) => id === (selected || near));
  const isOther = ({ id }: DirectoryIndicator) => !favourites.includes(id);
  const lately = known(recent).filter((one) => isOther(one) && one.id !== selected);
  const beside = directory.indicators.filter(({ club, heading }) => club === own?.club && heading === own.heading);
  return [
    { title: texts.favourites, hits: known(favourites) },
    { title: texts.recent, hits: lately },
    {
      title: texts.near(own?.heading ?? texts.otherwise),
      hits: beside.filter((one) => isOther(one) && !lately.includes(one)),
    },
  ].filter(({ hits }) => hits.length > 0);
}

/** The club; the unit, unless the name says it; and the newest year, if that is old. */
function aboutHit(directory: Directory, indicator: DirectoryIndicator): string {
  const { club, label, unit = "", newest } = indicator;
  const of = directory.clubs.find((one) => one.club === club);
  const isSaid = label.includes(unit.replace(/^GBP /, ""));
  return [
    of?.label ?? club,
    !isSaid && unitInWords(unit),
    newest !== undefined && hasOldFigures(directory, indicator) && texts.newest(newest),
  ]
    .filter(Boolean)
    .join(" · ");
}
