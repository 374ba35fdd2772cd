import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { scenarios } from "../../../domain/scenarios/catalogue/index";
import type { Scenario } from "../../../domain/scenarios/scenario";
import { modelMessages as texts } from "../../model-messages";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "10px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const services = ["children", "adults", "both"] as const;

interface ScenarioListProps {
  readonly onOpen: (scenario: Scenario) => void;
  /** The id of the one whose link takes the focus; null for none. */
  readonly focused: string | null;
}

/** Every scenario with what it answers, by service. */
export function ScenarioList({ onOpen, focused }: ScenarioListProps) {
  const styles = useStyles();
  return services.map((service) => {
    const ofService = scenarios.filter((scenario) => scenario.service === service);
    if (ofService.length === 0) return null;
    return (
      <section key={service} className={styles.part} aria-label={texts.services[service]}>
        <h3 className={styles.heading}>{texts.services[service]}</h3>
        <ul className={styles.list}>
          {ofService.map((scenario) => (
            <li key={scenario.id}>
              <Link as="button" autoFocus={scenario.id === focused} onClick={() => onOpen(scenario)}>
                {scenario.title}
              </Link>
              <p className={styles.text}>
                {scenario.question} {scenario.saving === null && texts.noSaving}
              </p>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
