import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "../../../domain/questionnaire/finding";
import {
  countBySeverity,
  filterFindings,
  groupFindings,
  type FindingFilter,
  type Grouping,
} from "../../group-findings";
import { fixOf } from "../../fixes";
import type { ListedFinding } from "../../list-findings";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";
import { FindingGroups, type Arrival } from "./FindingGroups";
import { FindingTools } from "./FindingTools";
import { SeverityCounts } from "./SeverityCounts";

/** With no more than this many, groups are open from the start. */
const fewFindings = 40;

const everything: FindingFilter = { severities: new Set(), onlyOpen: false, text: "" };

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  shown: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
});

interface FindingListProps {
  readonly findings: readonly ListedFinding[];
  /** A higher number shows only what to fix or explain before submitting. */
  readonly refusals: number;
}

/** All findings of a check: counted, grouped, searched, and gone through one by one. */
export function FindingList({ findings, refusals }: FindingListProps) {
  const styles = useStyles();
  const { session, meanwhile } = useSessionWork();
  const [filter, setFilter] = useState(everything);
  const [by, setBy] = useState<Grouping>("sheet");
  const [openGroups, setOpenGroups] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [openItems, setOpenItems] = useState<ReadonlySet<string>>(new Set());
  const [arrival, setArrival] = useState<Arrival | null>(null);

  const sought = useDeferredValue(filter);
  const shown = useMemo(() => filterFindings(findings, sought), [findings, sought]);
  const groups = useMemo(() => groupFindings(shown, by), [shown, by]);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const fixable = useMemo(() => fixableTogether(findings), [findings]);

  const title = useRef<HTMLHeadingElement>(null);
  /** The last refusal handled, because the effect runs again when the tab is shown again. */
  const answered = useRef(0);
  useEffect(() => {
    if (refusals === answered.current) return;
    answered.current = refusals;
    setFilter({ ...everything, onlyOpen: true });
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
  const toggleGroup = (key: string, isOpen: boolean) =>
    setOpenGroups((before) => new Map(before).set(`${by} ${key}`, isOpen));

  /** Goes to the next or previous finding shown, and to its cell; after the last comes the first. */
  const step = useCallback(
    (by1: 1 | -1) => {
      const inOrder = groups.flatMap((group) => group.findings.map((listed) => ({ listed, group: group.key })));
      if (inOrder.length === 0) return;
      const now = inOrder.findIndex(({ listed }) => listed.key === arrival?.key);
      const at = now < 0 && by1 < 0 ? inOrder.length - 1 : (now + by1 + inOrder.length) % inOrder.length;
      const next = inOrder[at];
      if (next === undefined) return;
      setOpenGroups((before) => new Map(before).set(`${by} ${next.group}`, true));
      setOpenItems((before) => new Set(before).add(next.listed.key));
      setArrival((before) => ({ key: next.listed.key, times: (before?.times ?? 0) + 1 }));
      const { place } = next.listed.finding;
      if (place !== null) void meanwhile(() => session.show(place));
    },
    [groups, arrival, by, session, meanwhile],
  );
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
      <h2 className={styles.title} ref={title} tabIndex={-1}>
        {texts.list.title}
      </h2>
      {findings.length === 0 ? (
        <p className={styles.text}>{texts.list.clean}</p>
      ) : (
        <>
          <SeverityCounts
            counts={counts}
            chosen={filter.severities}
            onChoose={(severities) => setFilter({ ...filter, severities })}
          />
          <FindingTools filter={filter} onFilter={setFilter} by={by} onGroup={setBy} onNext={() => step(1)} />
          <p className={styles.shown} role="status">
            {texts.list.shown(shown.length, findings.length)}
          </p>
          {shown.length === 0 && (
            <>
              <p className={styles.text}>{texts.list.filtered}</p>
              <Button onClick={() => setFilter(everything)}>{texts.list.showAll}</Button>
            </>
          )}
        </>
      )}
      <FindingGroups
        groups={groups}
        by={by}
        isGroupOpen={(key, at) => openGroups.get(`${by} ${key}`) ?? (shown.length <= fewFindings || at === 0)}
        onToggleGroup={toggleGroup}
        openItems={openItems}
        onToggleItem={toggleItem}
        arrival={arrival}
        fixable={fixable}
      />
    </section>
  );
}

function fixableTogether(findings: readonly ListedFinding[]): ReadonlyMap<string, readonly Finding[]> {
  const byFix = new Map<string, Finding[]>();
  for (const { finding } of findings) {
    if (finding.repair === null) continue;
    const same = byFix.get(fixOf(finding));
    if (same === undefined) byFix.set(fixOf(finding), [finding]);
    else same.push(finding);
  }
  return byFix;
}
