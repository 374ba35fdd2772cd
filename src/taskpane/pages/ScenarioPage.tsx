import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { canNameSheet } from "../../domain/can-name-sheet";
import type { StoredScenario } from "../../domain/scenarios/saved-scenario";
import { textKey } from "../../domain/text-key";
import { evaluateScenario } from "../../domain/scenarios/evaluate-scenario";
import { sensitivity } from "../../domain/scenarios/sensitivity";
import { layOutScenario } from "../../domain/scenarios/sheet/lay-out-scenario";
import { resultInWords, ScenarioAnswer } from "../components/model/ScenarioAnswer";
import { ScenarioField } from "../components/model/ScenarioField";
import { WhatMatters } from "../components/model/WhatMatters";
import { InnerPage } from "../components/InnerPage";
import { Fold } from "../components/questionnaire/Fold";
import { ToldBar } from "../components/ToldBar";
import { modelMessages as texts } from "../model-messages";
import {
  detachedDraft,
  faultsOf,
  originsOf,
  releasesOf,
  unsavable,
  shownInput,
  toSave,
  valuesOf,
  type ScenarioDraft,
} from "../scenario-draft";
import { useServices } from "../use-services";
import { useWhenStill } from "../use-when-still";
import { useWork } from "../use-work";
import { useWorkbookScenarios } from "../use-workbook-scenarios";
import { mainStep } from "../../domain/scenarios/step-named";

const useStyles = makeStyles({
  text: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  part: { display: "flex", flexDirection: "column", gap: "10px" },
  // The main result stays in sight while the figures below it are changed.
  answer: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: "6px",
  },
  // For those who hear the page: the answer is read once typing stops.
  aside: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  box: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, paddingLeft: "20px" },
});

/** Their sentences say to save it as a new one. */
const isOvertaken: ReadonlySet<string> = new Set(["scenario-saved-since", "scenario-deleted-since"]);

interface ScenarioPageProps {
  readonly draft: ScenarioDraft;
  /** The name of the authority whose figures it begins with. */
  readonly member: string;
  /** Its ONS code. */
  readonly code: string;
  /** With a function of the draft as it then is: somebody may type while it is being saved. */
  readonly onChange: (change: (now: ScenarioDraft) => ScenarioDraft) => void;
  /** @param sent the draft as it was when it was sent */
  readonly onSaved: (stored: StoredScenario, sent: ScenarioDraft) => void;
  /** Reads the published figures again. */
  readonly onStartAgain: () => void;
  readonly onBack: () => void;
}

/** One scenario: its figures to change, what it comes to, what matters most, and a sheet of it for the workbook. */
export function ScenarioPage(props: ScenarioPageProps) {
  const { draft, member, code, onChange, onSaved, onStartAgain, onBack } = props;
  const styles = useStyles();
  const { loadScenarios } = useServices();
  const { told, isWorking, run, tell } = useWork();
  const [held, lookAgain] = useWorkbookScenarios();
  const { scenario, name } = draft;
  const faults = useMemo(() => faultsOf(draft), [draft]);
  const origins = originsOf(draft);
  const worked = useMemo(() => {
    if (faults.size > 0) return null;
    const inputs = new Map([...valuesOf(draft)].map(([input, value]): [string, number] => [input, value ?? 0]));
    return { values: evaluateScenario(scenario, inputs), matters: sensitivity(scenario, inputs) };
  }, [draft, faults, scenario]);
  const main = mainStep(scenario);
  const said = useWhenStill(
    worked === null ? texts.notYet(faults.size) : texts.now(main.label, resultInWords(main, worked.values)),
  );
  const isInWorkbook = held?.ok === true && held.value.some(({ id }) => id === scenario.id);
  const isNamed = canNameSheet(name.trim()) && textKey(name) !== "";
  const insert = () =>
    run(async () => {
      const loaded = await loadScenarios();
      if (!loaded.ok) return loaded;
      const sheet = layOutScenario(scenario, {
        member,
        name: name.trim(),
        inputs: valuesOf(draft),
        origins,
        releases: releasesOf(draft),
        isDemonstration: draft.basis?.demonstration === true,
      });
      const added = await loaded.value.workbook.addScenario(sheet);
      lookAgain();
      return added;
    }, texts.inserted);
  const save = () => {
    const lost = unsavable(draft);
    if (lost !== undefined) return tell({ kind: "error", text: texts.notSaved(lost) });
    void run(
      async () => {
        const loaded = await loadScenarios();
        if (!loaded.ok) return loaded;
        const { scenario: filledIn, follows } = toSave(draft);
        const saved = await loaded.value.saved.save(filledIn, follows, code);
        if (saved.ok) onSaved(saved.value, draft);
        else if (isOvertaken.has(saved.problem.code)) onChange(detachedDraft);
        return saved;
      },
      (saved) => texts.savedNow(saved.name),
    );
  };
  return (
    <InnerPage title={scenario.title} back={texts.back} onBack={onBack}>
      <p className={styles.text}>{scenario.question}</p>
      <div className={styles.answer}>
        <ToldBar told={told} onDismiss={() => tell(null)} />
        <ScenarioAnswer
          scenario={scenario}
          outputs={scenario.outputs.slice(0, 1)}
          values={worked?.values ?? null}
          faults={faults.size}
        />
        <div className={styles.aside} role="status">
          {said}
        </div>
      </div>
      {worked !== null && (
        <ScenarioAnswer scenario={scenario} outputs={scenario.outputs.slice(1)} values={worked.values} faults={0} />
      )}
      <section className={styles.part} aria-label={texts.inputs}>
        <h3 className={styles.heading}>{texts.inputs}</h3>
        {scenario.inputs.map((input) => (
          <ScenarioField
            key={input.name}
            input={input}
            shown={shownInput(draft, input)}
            fault={faults.get(input.name)}
            isTyped={draft.typed.has(input.name)}
            origin={origins.get(input.name) ?? ""}
            onChange={(typed) => onChange((now) => ({ ...now, typed: new Map(now.typed).set(input.name, typed) }))}
          />
        ))}
      </section>
      {worked !== null && worked.matters.length > 0 && (
        <section className={styles.part} aria-label={texts.matters}>
          <h3 className={styles.heading}>{texts.matters}</h3>
          <p className={styles.text}>{texts.mattersExplain}</p>
          <WhatMatters rows={worked.matters} main={main} />
        </section>
      )}
      <Fold title={texts.assumptions}>
        <ul className={styles.list}>
          {scenario.assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      </Fold>
      <Fold title={texts.sources}>
        <ul className={styles.list}>
          {scenario.sources.map(({ title, place }) => (
            <li key={place}>{texts.source(title, place)}</li>
          ))}
          {releasesOf(draft).map((release) => (
            <li key={release}>{release}</li>
          ))}
        </ul>
      </Fold>
      <Field
        className={styles.field}
        label={texts.name}
        hint={draft.stored === null ? texts.nameHint : texts.saveHint}
        {...(!isNamed && { validationState: "error" as const, validationMessage: texts.nameFault })}
      >
        <Input
          className={styles.box}
          input={{ style: { minWidth: 0 } }}
          value={name}
          onChange={(_, { value }) => onChange((now) => ({ ...now, name: value }))}
        />
      </Field>
      {isInWorkbook && <p className={styles.text}>{texts.inWorkbook}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isWorking || !isNamed} onClick={() => void insert()}>
          {texts.insert}
        </Button>
        <Button disabledFocusable={isWorking || !isNamed} onClick={save}>
          {texts.save}
        </Button>
        <Button disabledFocusable={isWorking} onClick={onStartAgain}>
          {texts.startAgain}
        </Button>
      </div>
    </InnerPage>
  );
}
