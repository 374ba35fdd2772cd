import type { SwitchButtons } from "../../../src/actions/ribbon-ports";
import { followRibbon, ofSession } from "../../../src/actions/ribbon/follow-ribbon";
import { startFilled } from "../questionnaire/start-questionnaire";

function start() {
  const asked: Parameters<SwitchButtons>[0][] = [];
  let refuses = false;
  const ribbon = followRibbon(async (buttons) => {
    asked.push(buttons);
    if (refuses) throw new Error("HostRestartNeeded");
  });
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  return {
    ribbon,
    asked,
    settled,
    refuse(now: boolean) {
      refuses = now;
    },
  };
}

it("asks Excel once for everything that is learnt at the same time, and only for what changes", async () => {
  const { ribbon, asked, settled } = start();
  ribbon.know({ hasQuestionnaire: false });
  ribbon.know({ hasFrozen: false });
  await settled();
  const off = ["Check", "NextFinding", "Submit", "Thaw"].map((name) => [`Yardstick.${name}`, false]);
  expect(asked).toEqual([off]);
  ribbon.know({ hasFrozen: true });
  await settled();
  expect(asked.slice(1)).toEqual([[["Yardstick.Thaw", true]]]);
});

it("asks for nothing while every button is as it was", async () => {
  const { ribbon, asked, settled } = start();
  ribbon.know({ hasQuestionnaire: true, hasFormulas: true, isSignedIn: true });
  ribbon.know({ hasQuestionnaire: true });
  await settled();
  expect(asked).toEqual([]);
});

it("asks again with the next change where Excel refused", async () => {
  const { ribbon, asked, settled, refuse } = start();
  refuse(true);
  ribbon.know({ hasFrozen: false });
  await settled();
  refuse(false);
  ribbon.know({ hasFormulas: true });
  await settled();
  expect(asked).toEqual([[["Yardstick.Thaw", false]], [["Yardstick.Thaw", false]]]);
});

it("learns meanwhile what the questionnaire is and how many findings its last check left", async () => {
  expect(ofSession({ opened: null })).toEqual({ hasQuestionnaire: null, findings: null });
  expect(ofSession({ opened: "none" })).toEqual({ hasQuestionnaire: false, findings: null });
  const { session } = await startFilled();
  await session.open();
  expect(ofSession(session.get())).toEqual({ hasQuestionnaire: true, findings: null });
  await session.check();
  const { opened } = session.get();
  if (opened === null || opened === "none") throw new Error("It is not open.");
  expect(ofSession(session.get())).toEqual({ hasQuestionnaire: true, findings: opened.check!.findings.length });
});
