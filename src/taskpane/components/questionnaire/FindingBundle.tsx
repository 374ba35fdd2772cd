import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { findRule } from "../../../domain/rules/index";
import type { Finding } from "../../../domain/questionnaire/finding";
import type { FindingLine } from "../../bundle-findings";
import type { FindingListing } from "../../finding-listing";
import { fixOf } from "../../fixes";
import { placesOf } from "../../places-of";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { ConfirmButton } from "./ConfirmButton";
import { ExplainAll } from "./ExplainAll";
import { FindingHead } from "./FindingHead";
import { FindingItem } from "./FindingItem";
import { FixAll } from "./FixAll";
import { PlaceButton } from "./PlaceButton";
import { Windowed } from "./Windowed";

/** How many places are named while the bundle is closed. */
const placesShown = 8;

const useStyles = makeStyles({
  bundle: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  details: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 8px 28px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", ":empty": { display: "none" } },
});

interface FindingBundleProps extends FindingListing {
  readonly line: FindingLine;
}

/** Several findings of one kind that read as one: what they have in common, their places, and what to do with all. */
export function FindingBundle({ line, sheet, openItems, onToggleItem, arrival, fixable }: FindingBundleProps) {
  const styles = useStyles();
  const id = useId();
  const { key, findings } = line;
  const [first] = findings;
  if (first === undefined) return null;
  const isOpen = openItems.has(`${sheet} ${key}`);
  const places = placesOf(findings);
  const more = places.length - placesShown;
  const count = findings.length.toLocaleString("en-GB");
  return (
    <div className={styles.bundle}>
      <FindingHead
        state={first.state}
        message={`${findRule(first.finding.kind)?.several(count) ?? texts.list.several(count)}.`}
        isOpen={isOpen}
        controls={id}
        onToggle={() => onToggleItem(`${sheet} ${key}`)}
      >
        <span>{texts.states.one[first.state]}</span>
        {first.state === "to confirm" && (
          <ConfirmButton
            findings={findings.map(({ finding }) => finding)}
            label={texts.finding.confirmThese(findings.length)}
          />
        )}
        {!isOpen &&
          places
            .slice(0, placesShown)
            .map((place, at) => <PlaceButton key={at} place={place} isShort={place.sheet === sheet} />)}
        {!isOpen && more > 0 && <span>{texts.list.andMore(more)}</span>}
      </FindingHead>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.details}>
            <div className={styles.buttons}>
              {first.state === "explain" && (
                <ExplainAll about={`${sheet} ${key}`} findings={findings.map(({ finding }) => finding)} />
              )}
              {fixesOf(findings.map(({ finding }) => finding)).map((fix) => {
                const same = fixable.get(fix) ?? [];
                return same.length > 1 && <FixAll key={fix} findings={same} />;
              })}
            </div>
            <Windowed
              items={findings}
              needed={arrival === null ? -1 : findings.findIndex((each) => each.key === arrival.key)}
              render={(listed) => (
                <FindingItem
                  listed={listed}
                  sheet={sheet}
                  fixable={fixable.get(fixOf(listed.finding)) ?? []}
                  isOpen={openItems.has(listed.key)}
                  arrived={listed.key === arrival?.key ? arrival.times : undefined}
                  onToggle={onToggleItem}
                />
              )}
            />
          </div>
        )}
      </div>
    </div>
  );
}

/** The repairs that these findings offer, each once. */
function fixesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ repair }) => repair !== null).map(fixOf))];
}
