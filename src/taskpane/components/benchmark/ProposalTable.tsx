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
  table: { borderCollapse: "collapse", tableLayout: "fixed", width: "100%" },
  head: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "2px 4px 4px 0" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "top" },
  label: {
    width: "40%",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    padding: "6px 8px 6px 0",
  },
  cell: { padding: "4px 0 6px" },
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
      <table className={styles.table} aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {texts.line}
            </th>
            <th scope="col" className={styles.head}>
              {texts.indicator}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, count).map((line) => (
            <tr key={line.proposal.line.row} className={styles.row}>
              <th scope="row" className={styles.label}>
                {line.proposal.line.label}
              </th>
              <td className={styles.cell}>
                <ProposalChoice line={line} directory={directory} onDecide={onDecide} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
