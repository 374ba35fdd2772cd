import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { readCalls } from "../../../actions/broken-formulas/read-calls";
import { brokenMessages as texts } from "../../broken-messages";
import { useAnswer } from "../../use-answer";
import { useServices } from "../../use-services";
import { Message } from "../Message";
import { RepairPart } from "./RepairPart";

/** In a workbook with more used cells nobody looks unasked: it would keep Excel busy while it opens. */
const mostUnasked = 20_000;

/** Offers to repair broken formulas when a workbook is opened that has some; nothing in any other. */
export function BrokenOffer() {
  const { loadBroken } = useServices();
  const [shown, setShown] = useState<"offer" | "list" | "nothing">("offer");
  const find = useCallback(async () => {
    const loaded = await loadBroken();
    return loaded.ok ? loaded.value.find(readCalls, mostUnasked) : loaded;
  }, [loadBroken]);
  // If Excel refuses, there is the button under Club, which says why.
  const [answer] = useAnswer(find);
  const found = answer?.ok ? answer.value : null;
  if (found === null || found.broken.length === 0 || shown === "nothing") return null;
  if (shown === "list") return <RepairPart offered={found} />;
  return (
    <Message kind="warning" text={texts.offer(found.broken.length)} onDismiss={() => setShown("nothing")}>
      <Button onClick={() => setShown("list")}>{texts.see}</Button>
    </Message>
  );
}
