import { makeStyles, tokens } from "@fluentui/react-components";
import type { CallSubject } from "../../../actions/cell/explain-call";
import { countedRows } from "../../../actions/cell/counted-rows";
import type { Trace } from "../../../domain/trace/trace";
import { cellMessages as texts } from "../../cell-messages";
import { CountedMembers } from "./CountedMembers";
import { PartsPath } from "./PartsPath";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0, overflowWrap: "anywhere" },
});

interface FigureTraceProps {
  readonly about: CallSubject;
  readonly trace: Trace;
  /** Whether short lists are open. */
  readonly isOpen: boolean;
}

/** How a figure comes about: its arithmetic, the members it is made of, and what their values are made of. */
export function FigureTrace({ about, trace, isOpen }: FigureTraceProps) {
  const styles = useStyles();
  const { data, indicator, year, group, memberIndex } = about;
  const { release, own } = data;
  const figures = group?.ok ? group.value : null;
  const rows = figures === null ? [] : countedRows(data, figures);
  const members = new Set([...(memberIndex === null ? [] : [memberIndex]), ...rows.map(({ member }) => member)]);
  return (
    <div className={styles.part}>
      {trace.lines.length > 0 && (
        <section aria-label={texts.worked}>
          <h4 className={styles.heading}>{texts.worked}</h4>
          {trace.lines.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </section>
      )}
      {figures !== null && <CountedMembers data={data} figures={figures} marks={trace.marks} isOpen={isOpen} />}
      {year !== null && members.size > 0 && (
        <PartsPath
          release={release}
          indicator={indicator}
          year={year}
          members={[...members]}
          own={own === null ? undefined : release.memberByCode.get(own)}
        />
      )}
    </div>
  );
}
