import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { SeveralChoice } from "../../actions/insert-chart-of-several";
import type { ClubData } from "../../actions/ports";
import { beginningIndicators } from "../../domain/charts/beginning-indicators";
import type { ChartKind } from "../../domain/charts/chart-kind";
import { readySetsFor } from "../../domain/charts/ready-sets-for";
import { yearForSet } from "../../domain/charts/year-for-set";
import { directoryOf, type Directory } from "../../domain/release/directory";
import { insertMessages } from "../insert-messages";
import { useAnswer } from "../use-answer";
import { useServices } from "../use-services";
import { Chooser } from "./Chooser";
import { IndicatorSearch } from "./IndicatorSearch";
import { LoadingCard } from "./LoadingCard";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", alignItems: "flex-end", gap: "4px" },
  button: { alignSelf: "flex-start" },
});

interface ChartIndicatorsProps {
  readonly chart: ChartKind;
  readonly data: ClubData;
  /** Id of the indicator that Compare shows, with which it begins. */
  readonly chosen: string;
  /** The year that Compare shows. */
  readonly year: string;
  readonly isWorking: boolean;
  readonly onInsert: (chosen: ChosenIndicators) => void;
}

/** What a chart of several indicators is to compare, in a year that they have. */
type ChosenIndicators = Pick<SeveralChoice, "indicators" | "year" | "options">;

/**
 * Which indicators a chart of several compares: begins with a ready set, if there is one, or with a suggestion, of which
 * each can be changed.
 */
export function ChartIndicators(props: ChartIndicatorsProps) {
  const { figures } = useServices();
  const { release } = props.data;
  const [listed] = useAnswer(figures.directory, release);
  const directory = useMemo(() => (listed?.ok ? listed.value : directoryOf(release)), [listed, release]);
  // Begins again for another kind or indicator.
  return listed === null ? (
    <LoadingCard />
  ) : (
    <Form key={`${props.chart.kind} ${props.chosen}`} {...props} directory={directory} />
  );
}

function Form({
  chart,
  chosen,
  year,
  directory,
  isWorking,
  onInsert,
}: ChartIndicatorsProps & { readonly directory: Directory }) {
  const styles = useStyles();
  const { least, most, label = (at: number) => insertMessages.indicator(at + 1), together = 1 } = chart.indicators;
  const { sets, begin } = useMemo(() => readySetsFor(chart.kind, chosen, directory), [chart, chosen, directory]);
  const [set, setSet] = useState(begin);
  const [indicators, setIndicators] = useState(() => beginningIndicators(chart, chosen, directory));
  const [options, setOptions] = useState(begin?.options ?? {});
  const choose = (name: string) => {
    const found = sets.find((one) => one.name === name) ?? null;
    setSet(found);
    // One's own choice goes on from what is there.
    if (found === null) return;
    setIndicators(found.indicators);
    setOptions(found.options ?? {});
  };
  const clubOf = (id: string) => directory.clubs.find(({ club }) => club === id)?.label ?? id;
  const labelOf = (id: string) => directory.indicators.find((one) => one.id === id)?.label ?? id;
  const changeAll = (changed: readonly string[]) => {
    setIndicators(changed);
    setSet(null);
  };
  const change = (at: number, id: string) => changeAll(indicators.map((one, index) => (index === at ? id : one)));
  const remove = (at: number) => changeAll(indicators.filter((_, index) => Math.floor(index / together) !== at));
  const groups = Array.from({ length: Math.ceil(indicators.length / together) }, (_, at) =>
    indicators.slice(at * together, (at + 1) * together),
  );
  return (
    <div className={styles.form}>
      {sets.length > 0 && (
        <Chooser
          label={insertMessages.set}
          options={[
            { value: "", text: insertMessages.ownSet },
            ...sets.map(({ name, club }) => ({ value: name, text: name, heading: clubOf(club) })),
          ]}
          selected={set?.name ?? ""}
          onSelect={choose}
        />
      )}
      {groups.map((group, at) => (
        <div key={at} className={styles.row}>
          <div className={styles.form} style={{ flexGrow: 1, minWidth: 0 }}>
            {group.map((id, within) => {
              const index = at * together + within;
              return (
                <IndicatorSearch
                  key={index}
                  name={label(index)}
                  directory={directory}
                  selected={id}
                  near={chosen}
                  label={labelOf(id)}
                  onSelect={(found) => change(index, found.id)}
                />
              );
            })}
          </div>
          {indicators.length - together >= least && (
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={insertMessages.remove(label(at * together))}
              title={insertMessages.remove(label(at * together))}
              onClick={() => remove(at)}
            />
          )}
        </div>
      ))}
      {chart.options
        .filter(({ list }) => list === "indicators")
        .map(({ name, label: text, usual }) => (
          <IndicatorSearch
            key={name}
            name={text}
            directory={directory}
            selected={options[name] ?? usual}
            near={chosen}
            label={labelOf(options[name] ?? usual)}
            onSelect={(found) => setOptions({ ...options, [name]: found.id })}
          />
        ))}
      {indicators.length + together <= most && (
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          className={styles.button}
          onClick={() => changeAll([...indicators, ...Array<string>(together).fill("")])}
        >
          {insertMessages.add}
        </Button>
      )}
      <Button
        className={styles.button}
        disabledFocusable={isWorking}
        onClick={() => onInsert({ indicators, options, year: yearForSet(indicators, { chosen, year }, directory) })}
      >
        {insertMessages.chart}
      </Button>
    </div>
  );
}
