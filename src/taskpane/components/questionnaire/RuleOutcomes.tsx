import { makeStyles, tokens } from "@fluentui/react-components";
import { groupBy } from "../../../domain/group-by";
import type { ClubDefinition } from "../../../domain/clubs/club-definition";
import { isSignOffStep } from "../../../domain/questionnaire/is-sign-off-step";
import { findRule } from "../../../domain/rules/index";
import type { RuleOutcome } from "../../../domain/rules/rule";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { Fold } from "./Fold";

/** How many items with the same reason are named; the rest are counted. */
const namedOfAReason = 5;

const order = ["skipped", "found", "unsigned", "passed"] as const;

const useStyles = makeStyles({
  title: { margin: "8px 0 4px", fontSize: tokens.fontSizeBase300 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  code: { fontWeight: tokens.fontWeightSemibold },
  reason: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface RuleOutcomesProps {
  readonly club: ClubDefinition;
  readonly outcomes: readonly RuleOutcome[];
}

/**
 * Every rule with its result. Anything that could not be checked says why, even in rules that also passed or found
 * something. Rules that only miss the sign-off stand apart, because the list of findings leaves it out as well.
 */
export function RuleOutcomes({ club, outcomes }: RuleOutcomesProps) {
  const styles = useStyles();
  const byResult = groupBy(outcomes, ({ result, findings }) =>
    result === "found" && findings.every((finding) => isSignOffStep(club, finding)) ? "unsigned" : result,
  );
  const of = (result: (typeof order)[number]) => byResult.get(result) ?? [];
  const title = texts.rules.title({
    passed: of("passed").length,
    found: of("found").length,
    unsigned: of("unsigned").length,
    skipped: of("skipped").length,
  });
  return (
    <Fold title={title}>
      {order.map(
        (result) =>
          of(result).length > 0 && (
            <section key={result} aria-label={texts.rules.results[result]}>
              <h3 className={styles.title}>{texts.rules.results[result]}</h3>
              <ul className={styles.list}>
                {of(result).map(({ code, version, kind, skips }) => (
                  <li key={code}>
                    <span className={styles.code}>{`${code}@${version}`}</span> {findRule(kind)?.summary}
                    {reasonsOf(skips).map((reason) => (
                      <div key={reason} className={styles.reason}>
                        {result === "skipped" ? reason : `${texts.rules.partly}: ${reason}`}
                      </div>
                    ))}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </Fold>
  );
}

function reasonsOf(skips: RuleOutcome["skips"]): readonly string[] {
  return [...groupBy(skips, ({ reason }) => reason)].map(([reason, same]) => {
    const more = same.length - namedOfAReason;
    const abouts = same.slice(0, namedOfAReason).map(({ about }) => about);
    const named = [...abouts, ...(more > 0 ? [texts.rules.andMore(more)] : [])];
    return texts.rules.because(reason, same.length, named.join(", "));
  });
}
