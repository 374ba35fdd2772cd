import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { freeze } from "../../../actions/frozen/freeze";
import { freezeNotice, thawNotice } from "../../../actions/frozen/frozen-notices";
import type { ChangedChoice, ChangedSince, FrozenCells, FrozenScope } from "../../../actions/frozen-ports";
import type { CellPlace } from "../../../domain/cell-place";
import { succeed, type Result } from "../../../domain/result";
import { frozenMessages as texts } from "../../frozen-messages";
import { useServices } from "../../use-services";
import { useWork } from "../../use-work";
import { Chooser } from "../Chooser";
import { ToldBar } from "../ToldBar";
import { CopyPart } from "./CopyPart";
import { ChangedSinceList } from "./ChangedSinceList";
import { RepairPart } from "./RepairPart";

const scopes: readonly FrozenScope[] = ["workbook", "sheet", "selection"];

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
});

/** Turns formulas into values for colleagues without the add-in, and back. */
export function FrozenPart() {
  const styles = useStyles();
  const { loadFrozen, figures, state } = useServices();
  const { told, isWorking, run, tell } = useWork();
  const [scope, setScope] = useState<FrozenScope>("workbook");
  const [errors, setErrors] = useState<readonly CellPlace[]>([]);
  const [changed, setChanged] = useState<readonly ChangedSince[]>([]);

  async function inWorkbook<T>(work: (frozen: FrozenCells) => Promise<Result<T>>): Promise<Result<T>> {
    const loaded = await loadFrozen();
    if (!loaded.ok) return loaded;
    const done = await work(loaded.value);
    state.noteChange();
    return done;
  }
  const freezeNow = (frozen: FrozenCells, withErrors: boolean) =>
    freeze({ frozen, figures, now: () => new Date().toISOString() }, scope, withErrors);

  const begin = () =>
    run(
      () =>
        inWorkbook(async (frozen) => {
          const found = await frozen.survey(scope);
          if (!found.ok) return found;
          setErrors(found.value.errors);
          return found.value.errors.length > 0 ? succeed(null) : freezeNow(frozen, false);
        }),
      (outcome) => outcome && freezeNotice(outcome, false),
    );
  const finish = (withErrors: boolean) => {
    setErrors([]);
    return run(
      () => inWorkbook((frozen) => freezeNow(frozen, withErrors)),
      (outcome) => freezeNotice(outcome, withErrors),
    );
  };
  const thaw = () =>
    run(
      () => inWorkbook((frozen) => frozen.thaw(scope)),
      (outcome) => {
        setChanged(outcome.changed);
        return thawNotice(outcome);
      },
    );
  const settle = (choices: ReadonlyMap<number, ChangedChoice>) =>
    run(
      () => inWorkbook((frozen) => frozen.settle(choices)),
      (restored) => {
        setChanged((before) => before.filter(({ id }) => !choices.has(id)));
        return texts.settled(restored);
      },
    );
  return (
    <section className={styles.part} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      <span>{texts.explain}</span>
      <div className={styles.line}>
        <Chooser
          size="small"
          label={texts.what}
          options={scopes.map((value) => ({ value, text: texts.scopes[value] }))}
          selected={scope}
          onSelect={(value) => setScope(value as FrozenScope)}
        />
        <Button disabledFocusable={isWorking} onClick={() => void begin()}>
          {texts.freeze}
        </Button>
        <Button disabledFocusable={isWorking} onClick={() => void thaw()}>
          {texts.thaw}
        </Button>
      </div>
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {isWorking && <span>{texts.working}</span>}
        {errors.length > 0 && !isWorking && (
          <div className={styles.part}>
            <span>{texts.errors(errors)}</span>
            <div className={styles.line}>
              <Button onClick={() => void finish(false)}>{texts.withoutErrors}</Button>
              <Button onClick={() => void finish(true)}>{texts.withErrors}</Button>
              <Button appearance="subtle" onClick={() => setErrors([])}>
                {texts.cancel}
              </Button>
            </div>
          </div>
        )}
      </ToldBar>
      {changed.length > 0 && (
        <ChangedSinceList changed={changed} isWorking={isWorking} onSettle={(choices) => void settle(choices)} />
      )}
      <CopyPart />
      <RepairPart />
    </section>
  );
}
