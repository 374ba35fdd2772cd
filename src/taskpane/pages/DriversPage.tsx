import { makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { readDrivers } from "../../actions/drivers/read-drivers";
import type { ClubData } from "../../actions/ports";
import type { DriverModel } from "../../domain/drivers/driver-model";
import { driverModels } from "../../domain/drivers/driver-models";
import { itemAt } from "../../domain/item-at";
import { Chooser } from "../components/Chooser";
import { DriversShown } from "../components/drivers/DriversShown";
import { FailureCard } from "../components/FailureCard";
import { InnerPage } from "../components/InnerPage";
import { LoadingCard } from "../components/LoadingCard";
import { driversMessages as texts } from "../drivers-messages";
import { useAnswer } from "../use-answer";
import { useServices } from "../use-services";

const useStyles = makeStyles({ text: { margin: 0 } });

interface DriversPageProps {
  /** The figures that the pane shows: when newer ones are read, drivers are worked out again. */
  readonly data: ClubData;
  readonly onBack: () => void;
}

/** Drivers of spend: an outcome, what goes with it, and the user's own spend beside what would be expected. */
export function DriversPage({ data, onBack }: DriversPageProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(0);
  const model = itemAt(driverModels, chosen);
  return (
    <InnerPage title={texts.title} back={texts.back} onBack={onBack}>
      <p className={styles.text}>{texts.explain}</p>
      <Chooser
        label={texts.outcome}
        options={driverModels.map(({ id, title }) => ({ value: id, text: title }))}
        selected={model.id}
        onSelect={(id) => setChosen(driverModels.findIndex((one) => one.id === id))}
      />
      <ModelDrivers key={model.id} model={model} data={data} />
    </InnerPage>
  );
}

function ModelDrivers({ model, data }: Pick<DriversPageProps, "data"> & { readonly model: DriverModel }) {
  const { figures } = useServices();
  const [answer, askAgain] = useAnswer(
    useCallback(() => readDrivers(figures, model), [figures, model]),
    data,
  );
  if (answer === null) return <LoadingCard />;
  return answer.ok ? <DriversShown read={answer.value} /> : <FailureCard problem={answer.problem} onRetry={askAgain} />;
}
