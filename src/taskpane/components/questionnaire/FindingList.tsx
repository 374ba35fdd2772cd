import { Button, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { PartFindings } from "../../arrange-findings";
import { bundleFindings } from "../../bundle-findings";
import { groupBy } from "../../../domain/group-by";
import type { Finding } from "../../../domain/questionnaire/finding";
import type { FindingState } from "../../../domain/questionnaire/finding-state";
import { countByState, everything, filterFindings, type FindingFilter } from "../../finding-filter";
import type { Arrival } from "../../finding-listing";
import { fixOf } from "../../fixes";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";
import { useWanted } from "../../use-wanted";
import { ConfirmButton } from "./ConfirmButton";
import { FindingPart } from "./FindingPart";
import { StateChips } from "./StateChips";

/** With no more lines than this, all parts are open from the start. */
const fewLines = 40;
/** What stops a submission. */
const openStates: ReadonlySet<FindingState> = new Set(["fix", "explain", "to confirm", "to answer"]);
/** With more findings than this, they can be searched. */
const fewFindings = 20;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  search: { flex: "1 1 100px", minWidth: 0, maxWidth: "none" },
  // Still there for screen readers, which hear of what appears in it.
  nothing: { height: 0, marginTop: "-8px" },
  shown: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
});

interface FindingListProps {
  readonly parts: readonly PartFindings[];
  /** A higher number shows only what to do before submitting, each blank by itself. */
  readonly refusals: number;
}

/** What a check found, part by part: counted, filtered, searched, and gone through one by one. */
export function FindingList({ parts, refusals }: FindingListProps) {
  const styles = useStyles();
  const { session, meanwhile } = useSessionWork();
  const [chosen, setFilter] = useState(everything);
  const [openParts, setOpenParts] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [openItems, setOpenItems] = useState<ReadonlySet<string>>(new Set());
  const [arrival, setArrival] = useState<Arrival | null>(null);

  const counts = useMemo(() => countByState(parts), [parts]);
  const wanted = useMemo(() => withoutEmpty(chosen, counts), [chosen, counts]);
  const filter = useDeferredValue(wanted);
  const isFiltered = filter.states.size > 0 || filter.text.trim() !== "";
  const shown = useMemo(
    () =>
      parts.map((part) => {
        const findings = filterFindings(part, filter);
        return { part, findings, lines: bundleFindings(findings) };
      }),
    [parts, filter],
  );
  const fixable = useMemo(() => fixableTogether(parts), [parts]);
  const copies = useMemo(
    () =>
      parts.flatMap(({ findings }) =>
        findings.flatMap(({ finding, state }) => (state === "to confirm" ? [finding] : [])),
      ),
    [parts],
  );
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const matching = shown.reduce((sum, { findings }) => sum + findings.length, 0);
  const listed = counts.reduce(
    (sum, [state, count]) => sum + (state === "to answer" && !filter.states.has(state) ? 0 : count),
    0,
  );
  const lines = shown.reduce((sum, each) => sum + each.lines.length, 0);

  const title = useRef<HTMLHeadingElement>(null);
  /** The last refusal handled, because the effect runs again when the tab is shown again. */
  const answered = useRef(0);
  useEffect(() => {
    if (refusals === answered.current) return;
    answered.current = refusals;
    setFilter({ states: openStates, text: "" });
    title.current?.focus();
  }, [refusals]);

  const toggleItem = useCallback(
    (key: string) =>
      setOpenItems((before) => {
        const next = new Set(before);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    [],
  );

  /** Goes to the next or previous finding shown, and to its cell; after the last comes the first. */
  const step = useCallback(
    (by: 1 | -1) => {
      const inOrder = shown.flatMap(({ part, lines }) =>
        lines.flatMap((line) => line.findings.map((listed) => ({ part: part.label ?? "", line, listed }))),
      );
      if (inOrder.length === 0) return;
      const now = inOrder.findIndex(({ listed }) => listed.key === arrival?.key);
      const at = now < 0 && by < 0 ? inOrder.length - 1 : (now + by + inOrder.length) % inOrder.length;
      const next = inOrder[at];
      if (next === undefined) return;
      const { part, line, listed } = next;
      setOpenParts((before) => new Map(before).set(part, true));
      const opened = line.findings.length > 1 ? [listed.key, `${part} ${line.key}`] : [listed.key];
      setOpenItems((before) => new Set([...before, ...opened]));
      setArrival((before) => ({ key: listed.key, times: (before?.times ?? 0) + 1 }));
      const { place } = listed.finding;
      if (place !== null) void meanwhile(() => session.show(place));
    },
    [shown, arrival, session, meanwhile],
  );
  useWanted("next finding", () => step(1));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F8") return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [step]);

  return (
    <section className={styles.list} aria-label={texts.list.title}>
      <div className={styles.line}>
        <h2 className={styles.title} ref={title} tabIndex={-1}>
          {texts.list.title}
        </h2>
        {(listed > fewFindings || wanted.text !== "") && (
          <SearchBox
            className={styles.search}
            size="small"
            aria-label={texts.list.search}
            placeholder={texts.list.searchShort}
            input={{ style: { minWidth: 0 } }}
            value={wanted.text}
            onChange={(_, { value }) => setFilter((before) => ({ ...before, text: value }))}
          />
        )}
        {matching > 1 && (
          <Button size="small" aria-keyshortcuts="F8" title={texts.list.nextHint} onClick={() => step(1)}>
            {texts.list.next}
          </Button>
        )}
      </div>
      {all === 0 && <p className={styles.text}>{texts.list.clean}</p>}
      {all > 0 && (
        <StateChips
          counts={counts}
          chosen={wanted.states}
          onChoose={(states) => setFilter((before) => ({ ...before, states }))}
        />
      )}
      {copies.length > 1 && (
        <div>
          <ConfirmButton findings={copies} label={texts.finding.confirmAll(copies.length)} />
        </div>
      )}
      <div className={mergeClasses(styles.line, !isFiltered && styles.nothing)}>
        <p className={styles.shown} role="status">
          {isFiltered && (matching > 0 ? texts.list.shown(matching, all) : texts.list.filtered)}
        </p>
        {isFiltered && (
          <Button size="small" onClick={() => setFilter(everything)}>
            {texts.list.showAll}
          </Button>
        )}
      </div>
      <div>
        {shown.map(({ part, lines: own }, at) => {
          const key = part.label ?? "";
          if (own.length === 0 && (isFiltered || part.progress === null)) return null;
          const isFirst = shown.slice(0, at).every((before) => before.lines.length === 0);
          return (
            <FindingPart
              key={key}
              part={part}
              lines={own}
              sheet={key}
              isOpen={openParts.get(key) ?? (lines <= fewLines || isFirst)}
              onToggle={(isOpen) => setOpenParts((before) => new Map(before).set(key, isOpen))}
              openItems={openItems}
              onToggleItem={toggleItem}
              arrival={arrival}
              fixable={fixable}
            />
          );
        })}
      </div>
    </section>
  );
}

/** The filter without states that nothing is in any more: when the last blank is answered, everything is shown again. */
function withoutEmpty(filter: FindingFilter, counts: ReturnType<typeof countByState>): FindingFilter {
  const left = counts.filter(([state, count]) => count > 0 && filter.states.has(state));
  return left.length === filter.states.size ? filter : { ...filter, states: new Set(left.map(([state]) => state)) };
}

function fixableTogether(parts: readonly PartFindings[]): ReadonlyMap<string, readonly Finding[]> {
  const findings = parts.flatMap((part) => part.findings.map(({ finding }) => finding));
  return groupBy(
    findings.filter(({ repair }) => repair !== null),
    fixOf,
  );
}
