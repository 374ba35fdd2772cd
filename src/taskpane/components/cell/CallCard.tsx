import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CallSubject } from "../../../actions/cell/explain-call";
import type { ExplainedCall } from "../../../actions/cell/follow-selection";
import { traceCall } from "../../../actions/cell/trace-call";
import { valueInWords } from "../../../actions/cell/value-in-words";
import { valuesByName } from "../../../actions/cell/values-by-name";
import { wordsOfFunction } from "../../../actions/cell/words-of-function";
import type { ToCompare } from "../../../actions/open-in-compare";
import type { SheetCell } from "../../../actions/ports";
import type { Work } from "../../use-work";
import { cellMessages as texts } from "../../cell-messages";
import { lazyPart } from "../../lazy-part";
import { useOpenInCompare } from "../../use-open-in-compare";
import { comeTo, useWanted } from "../../use-wanted";
import { Message } from "../Message";
import { Fold } from "../questionnaire/Fold";
import { AboutCall } from "./AboutCall";
import { callInWords } from "./call-in-words";
import { FigureTrace } from "./FigureTrace";
import { NamedValues } from "./NamedValues";

/** Has its own script, because most formulas are only looked at. */
const ChangeCall = lazyPart(() => import("./ChangeCall").then(({ ChangeCall }) => ChangeCall));

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  // A year is not broken at its hyphen.
  whole: { whiteSpace: "nowrap" },
  long: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface CallCardProps {
  readonly cell: SheetCell;
  readonly formula: string;
  readonly work: Work;
  readonly explained: ExplainedCall;
  /** Whether the call is the whole formula. */
  readonly isPlain: boolean;
  /** Whether it is the only call in the formula. */
  readonly isOnly: boolean;
}

/** A call of one of our functions: what it gives, from whom, what that means, and what to do with it. */
export function CallCard({ cell, formula, work, explained, isPlain, isOnly }: CallCardProps) {
  const styles = useStyles();
  const [isChanging, setIsChanging] = useState(false);
  const openInCompare = useOpenInCompare();
  const card = useRef<HTMLDivElement>(null);
  const traced = useRef<HTMLDivElement>(null);
  const explains = useRef<HTMLDivElement>(null);
  const { call, args, outcome, subject } = explained;
  const about = subject?.ok ? subject.value : null;
  const indicator = about?.indicator ?? null;
  const { title, line } = callInWords(explained, about);
  const unknown = Object.entries(args).filter(([, { value }]) => value === undefined);
  // What Excel says of the whole formula counts where only Excel knows the arguments.
  const value = outcome?.ok ? outcome.value : isPlain && outcome === null && !cell.isError ? cell.value : null;
  const isList = Array.isArray(value);
  const named = valuesByName(explained, about);
  const isStale =
    isPlain &&
    cell.spilled === null &&
    typeof value === "number" &&
    typeof cell.value === "number" &&
    differs(value, cell.value);
  const canChange = about !== null && cell.content === formula;
  useWanted("trace", () => comeTo(traced.current ?? card.current));
  useWanted("explanation", () => comeTo(explains.current ?? card.current));
  useWanted("formula", () => (canChange ? setIsChanging(true) : comeTo(card.current)));
  return (
    <div role="group" className={styles.card} aria-label={title} ref={card} tabIndex={-1}>
      <div>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.line}>
          {line.map((part, at) => (
            <span key={part}>
              {at > 0 && " · "}
              <span className={mergeClasses(part === about?.year && styles.whole)}>{part}</span>
            </span>
          ))}
        </p>
      </div>
      {named !== null && <NamedValues id={call.id} values={named} indicator={about?.indicator ?? null} />}
      {isList && named === null && <p className={styles.long}>{texts.rows(value.length)}</p>}
      {value !== null && typeof value !== "boolean" && !isList && (
        <p className={typeof value === "number" ? styles.value : styles.long}>
          {valueInWords(call.id, value as number | string, indicator)}
        </p>
      )}
      {outcome?.ok === false && <Message kind="error" text={outcome.message} />}
      {outcome === null && (
        <Message
          kind="warning"
          text={unknown.map(([argument, { text }]) => texts.notKnown(argument, text)).join(" ")}
        />
      )}
      {outcome?.ok && !isPlain && cell.isError && isOnly && <Message kind="warning" text={texts.restFails} />}
      {isStale && <Message kind="warning" text={texts.earlier(valueInWords(call.id, value, indicator))} />}
      {about !== null && (
        <>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => openInCompare(comparedBy(about))}>
              {texts.compare}
            </Button>
            {canChange && (
              <Button size="small" aria-expanded={isChanging} onClick={() => setIsChanging(!isChanging)}>
                {texts.change}
              </Button>
            )}
          </div>
          {isChanging && (
            <ChangeCall
              place={cell.place}
              formula={formula}
              explained={explained}
              about={about}
              work={work}
              onDone={() => setIsChanging(false)}
            />
          )}
          <div ref={traced} tabIndex={-1} role="group" aria-label={texts.trace}>
            <FigureTrace about={about} trace={traceCall(explained, about)} isOpen={isOnly} />
          </div>
          <div ref={explains} tabIndex={-1} className={styles.card} role="group" aria-label={texts.about}>
            {isOnly ? (
              <>
                <h4 className={styles.heading}>{texts.about}</h4>
                <AboutCall about={about} />
              </>
            ) : (
              <Fold title={texts.about}>
                <AboutCall about={about} />
              </Fold>
            )}
          </div>
        </>
      )}
      {about === null && outcome?.ok !== false && <p className={styles.line}>{wordsOfFunction(call.id).gives}</p>}
    </div>
  );
}

/** What a formula compares: its indicator, and its group and year if it has them. */
function comparedBy({ data, indicator, peers, year }: CallSubject): ToCompare {
  return {
    club: data.release.stamp.club,
    indicator: indicator.id,
    ...(peers !== null && { peers }),
    ...(year !== null && { year }),
  };
}

/** Whether two figures are more apart than rounding. */
function differs(one: number, other: number): boolean {
  return Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
