import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Directory, DirectoryIndicator } from "../../../domain/release/directory";
import { benchmarkMessages as texts } from "../../benchmark-messages";
import type { BenchmarkLine, BenchmarkWork } from "../../use-benchmark-work";
import { IndicatorSearch } from "../IndicatorSearch";

/** How many lines are shown at once; a button shows more. */
const shown = 30;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "6px 0",
  },
  head: { display: "flex", gap: "8px", fontWeight: tokens.fontWeightSemibold, paddingBottom: "4px" },
  // Side by side if there is room for both; otherwise one below the other.
  label: { flex: "1 1 100px", minWidth: 0, overflowWrap: "anywhere" },
  cell: { flex: "2 1 150px", minWidth: 0 },
  choice: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  select: { minWidth: 0, width: "100%" },
  state: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: "flex-start" },
});

interface ProposalTableProps {
  readonly title: string;
  readonly lines: readonly BenchmarkLine[];
  readonly directory: Directory;
  readonly onDecide: BenchmarkWork["decide"];
}

/** Lines of a budget, each with the choice of what it is compared with. */
export function ProposalTable({ title, lines, directory, onDecide }: ProposalTableProps) {
  const styles = useStyles();
  const [count, setCount] = useState(shown);
  const heading = useId();
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      {/* No table element: its rows could not wrap in a narrow pane. */}
      <div role="table" aria-labelledby={heading} aria-rowcount={lines.length + 1}>
        <div role="rowgroup">
          <div role="row" className={styles.head}>
            <span role="columnheader" className={styles.label}>
              {texts.line}
            </span>
            <span role="columnheader" className={styles.cell}>
              {texts.indicator}
            </span>
          </div>
        </div>
        <div role="rowgroup">
          {lines.slice(0, count).map((line) => (
            <div key={line.proposal.line.row} role="row" className={styles.row}>
              <span role="rowheader" className={styles.label}>
                {line.proposal.line.label}
              </span>
              <div role="cell" className={styles.cell}>
                <ProposalChoice line={line} directory={directory} onDecide={onDecide} />
              </div>
            </div>
          ))}
        </div>
      </div>
      {lines.length > count && (
        <Button size="small" className={styles.button} onClick={() => setCount(count + 100)}>
          {texts.more(lines.length - count)}
        </Button>
      )}
    </section>
  );
}

/** The values of the list that are no indicator. */
const [none, open, search] = ["none", "open", "search"] as const;

function ProposalChoice({
  line: { proposal, decision, indicator, isOpen },
  directory,
  onDecide,
}: Pick<ProposalTableProps, "directory" | "onDecide"> & { readonly line: BenchmarkLine }) {
  const styles = useStyles();
  const [isSearching, setIsSearching] = useState(false);
  const hint = useId();
  const { line, confidence } = proposal;
  const offered = optionsOf([decision?.indicator ?? null, proposal.indicator, ...proposal.others]);
  const shownNow = isOpen ? proposal.indicator : indicator;
  const decide = (next: DirectoryIndicator | null) => {
    setIsSearching(false);
    onDecide([[line.row, { indicator: next }]]);
  };
  const state =
    decision === null
      ? texts.confidence[confidence]
      : decision.indicator !== null && decision.indicator.id === proposal.indicator?.id
        ? texts.confirmed
        : texts.chosen;
  return (
    <div className={styles.choice}>
      <Select
        size="small"
        className={styles.select}
        aria-label={texts.compare(line.label)}
        aria-describedby={hint}
        value={isSearching ? search : (shownNow?.id ?? (isOpen ? open : none))}
        onChange={({ target: { value } }) => {
          if (value === search) setIsSearching(true);
          else if (value !== open) decide(offered.find(({ id }) => id === value) ?? null);
        }}
      >
        {isOpen && shownNow === null && <option value={open}>{texts.toChoose}</option>}
        {offered.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
        <option value={none}>{texts.notCompared}</option>
        <option value={search}>{texts.search}</option>
      </Select>
      <div className={styles.state}>
        <span id={hint} className={styles.hint}>
          {state}
        </span>
        {isOpen && shownNow !== null && (
          <Button size="small" aria-label={texts.confirmOne(line.label)} onClick={() => decide(shownNow)}>
            {texts.confirm}
          </Button>
        )}
      </div>
      {isSearching && (
        <IndicatorSearch
          name={texts.searchFor(line.label)}
          directory={directory}
          selected=""
          near={shownNow?.id ?? offered[0]?.id ?? ""}
          label=""
          onSelect={decide}
        />
      )}
    </div>
  );
}

function optionsOf(indicators: readonly (DirectoryIndicator | null)[]): readonly DirectoryIndicator[] {
  return [...new Map(indicators.flatMap((one) => (one === null ? [] : [[one.id, one]]))).values()];
}
