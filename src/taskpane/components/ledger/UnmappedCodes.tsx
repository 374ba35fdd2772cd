import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { groupBy } from "../../../domain/group-by";
import { type MappingLine, wholeShare } from "../../../domain/ledger/ledger-mapping";
import type { MappingTotals, UnmappedGroup } from "../../../domain/ledger/mapping-totals";
import type { Ledger } from "../../../domain/ledger/read-ledger";
import { suggestQuestions } from "../../../domain/ledger/suggest-questions";
import { plainText } from "../../../domain/plain-text";
import { ledgerMessages, poundsOf } from "../../ledger-messages";
import type { LedgerWork } from "../../use-ledger-work";
import { MapForm } from "./MapForm";

const texts = ledgerMessages.unmapped;
/** How many codes are shown at once; the search finds the others. */
const shown = 30;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  code: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

interface UnmappedCodesProps {
  readonly club: ClubDefinition;
  readonly ledger: Ledger;
  readonly totals: MappingTotals;
  readonly work: LedgerWork;
}

/** The codes of which a part or all is not mapped, the largest amounts first, each with a suggestion if there is one. */
export function UnmappedCodes({ club, ledger, totals, work }: UnmappedCodesProps) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const codes = useMemo(() => codesOf(totals.unmappedGroups), [totals]);
  const wanted = plainText(search).toLowerCase();
  const found = codes.filter(({ code, description }) => `${code} ${description}`.toLowerCase().includes(wanted));
  const add = (line: MappingLine) => {
    work.setMapping([...work.mapping, line]);
    setOpen(null);
  };
  return (
    <section className={styles.part} aria-label={texts.title(codes.length)}>
      <h3 className={styles.title}>{texts.title(codes.length)}</h3>
      {codes.length === 0 ? (
        <p className={styles.text}>{texts.none}</p>
      ) : (
        <Input
          type="search"
          size="small"
          aria-label={texts.search}
          placeholder={texts.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      )}
      {codes.length > 0 && found.length === 0 && <p className={styles.text}>{texts.noMatch}</p>}
      <ul className={styles.list}>
        {found.slice(0, shown).map((each) => {
          const { code, description, pence, rows, centres, share, group } = each;
          const [best, ...others] = suggestQuestions(club, group);
          return (
            <li key={code}>
              <div>
                <span className={styles.code}>{code === "" ? texts.noCode : code}</span> {description}
              </div>
              <p className={styles.text}>
                {texts.line(rows, poundsOf(pence))}
                {centres > 1 && ` ${texts.centres(centres)}`}
                {share < wholeShare && `; ${texts.part(share / 100)}`}
              </p>
              {best !== undefined && (
                <p className={styles.hint}>
                  {ledgerMessages.suggestion(
                    `${best.question.heading}: ${best.question.name}`,
                    ledgerMessages.confidence[best.confidence],
                    best.because,
                  )}
                </p>
              )}
              {code !== "" && open !== code && (
                <div className={styles.buttons}>
                  <Button size="small" aria-label={texts.mapOne(code)} onClick={() => setOpen(code)}>
                    {texts.map}
                  </Button>
                  <Button
                    size="small"
                    aria-label={texts.notOursOne(code)}
                    onClick={() => add({ ...newLine(code), share })}
                  >
                    {texts.notOurs}
                  </Button>
                </div>
              )}
              {open === code && (
                <MapForm
                  club={club}
                  ledger={ledger}
                  line={{ ...newLine(code), share }}
                  isNew
                  suggestions={best === undefined ? [] : [best, ...others]}
                  onSave={add}
                  onCancel={() => setOpen(null)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {found.length > shown && <p className={styles.text}>{ledgerMessages.taken.andMore(found.length - shown)}</p>}
    </section>
  );
}

function newLine(code: string): MappingLine {
  return {
    code: { match: "is", code },
    centre: null,
    question: null,
    sign: 1,
    share: wholeShare,
    isAgain: false,
    note: "",
  };
}

/** By code, the largest amounts first; `share` is the least that is left of any of its lines. */
function codesOf(groups: readonly UnmappedGroup[]) {
  const codes = [...groupBy(groups, ({ group }) => group.code)].flatMap(([code, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { group } = first;
    return [
      {
        code,
        group,
        description: group.description,
        pence: own.reduce((sum, each) => sum + each.group.pence, 0),
        rows: own.reduce((sum, each) => sum + each.group.rows, 0),
        centres: own.length,
        share: own.reduce((least, each) => Math.min(least, each.share), wholeShare),
      },
    ];
  });
  return codes.sort((one, other) => Math.abs(other.pence) - Math.abs(one.pence));
}
