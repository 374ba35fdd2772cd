import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { formatDate } from "../../../domain/format-date";
import { findScenario } from "../../../domain/scenarios/catalogue/index";
import type { StoredScenario } from "../../../domain/scenarios/saved-scenario";
import type { Scenario } from "../../../domain/scenarios/scenario";
import { modelMessages as texts } from "../../model-messages";
import { useAnswer } from "../../use-answer";
import { useServices } from "../../use-services";
import { useWork } from "../../use-work";
import { FailureCard } from "../FailureCard";
import { LoadingCard } from "../LoadingCard";
import { RemoveButton } from "../questionnaire/RemoveButton";
import { ToldBar } from "../ToldBar";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
});

interface SavedScenariosPartProps {
  /** ONS code of the authority that the pane shows. */
  readonly member: string;
  readonly onOpen: (scenario: Scenario, stored: StoredScenario) => void;
  /** The id of the saved scenario whose link takes the focus; null for none. */
  readonly focused: string | null;
}

/** The scenarios that somebody in the user's authority has saved: to open, or to delete for everyone. */
export function SavedScenariosPart({ member, onOpen, focused }: SavedScenariosPartProps) {
  const styles = useStyles();
  const { loadScenarios } = useServices();
  const { told, isWorking, run, tell } = useWork();
  const [saved, readAgain] = useAnswer(
    useCallback(async () => {
      const loaded = await loadScenarios();
      return loaded.ok ? loaded.value.saved.read(member) : loaded;
    }, [loadScenarios, member]),
  );
  const remove = ({ id, version }: StoredScenario) =>
    run(
      async () => {
        const loaded = await loadScenarios();
        const removed = loaded.ok ? await loaded.value.saved.remove(id, version, member) : loaded;
        readAgain();
        return removed;
      },
      () => texts.saved.deleted,
    );
  return (
    <section className={styles.part} aria-label={texts.saved.title}>
      <h3 className={styles.heading}>{texts.saved.title}</h3>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      {saved === null && <LoadingCard />}
      {saved?.ok === false && <FailureCard problem={saved.problem} onRetry={readAgain} />}
      {saved?.ok === true && saved.value.length === 0 && <p className={styles.text}>{texts.saved.none}</p>}
      {saved?.ok === true && saved.value.length > 0 && (
        <ul className={styles.list}>
          {saved.value.map((stored) => {
            const scenario = findScenario(stored.scenario);
            return (
              <li key={stored.id} className={styles.item}>
                {scenario === undefined ? (
                  <span>{stored.name}</span>
                ) : (
                  <Link as="button" autoFocus={stored.id === focused} onClick={() => onOpen(scenario, stored)}>
                    {stored.name}
                  </Link>
                )}
                <p className={styles.text}>
                  {scenario === undefined
                    ? texts.saved.unknown
                    : texts.saved.by(scenario.title, stored.savedBy, formatDate(stored.savedAt))}
                </p>
                <RemoveButton
                  label={texts.saved.remove(stored.name)}
                  loses={texts.saved.loses}
                  isWorking={isWorking}
                  onRemove={() => void remove(stored)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
