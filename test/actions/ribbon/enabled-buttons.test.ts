import { changingButtons, type RibbonState } from "../../../src/actions/ribbon-ports";
import { enabledButtons, nothingKnown } from "../../../src/actions/ribbon/enabled-buttons";

/** The buttons that are off, without what all their ids begin with. */
function off(known: Partial<RibbonState>): readonly string[] {
  const enabled = enabledButtons({ ...nothingKnown, ...known });
  return changingButtons.filter((id) => !enabled[id]).map((id) => id.replace("Yardstick.", ""));
}
const refreshes = ["RefreshWorkbook", "RefreshSheet", "RefreshSelection"];

it.each<readonly [string, Partial<RibbonState>, readonly string[]]>([
  ["as long as nothing is known", {}, []],
  ["without a questionnaire", { hasQuestionnaire: false }, ["Check", "NextFinding", "Submit"]],
  ["in a questionnaire that nobody has checked", { hasQuestionnaire: true }, []],
  ["in one with findings", { hasQuestionnaire: true, findings: 3 }, []],
  ["in one without findings", { hasQuestionnaire: true, findings: 0 }, ["NextFinding"]],
  ["without CLUB formulas", { hasFormulas: false }, [...refreshes, "Freeze"]],
  ["with some", { hasFormulas: true, isSignedIn: true }, []],
  ["signed out", { hasFormulas: true, isSignedIn: false }, refreshes],
  ["where nothing is frozen", { hasFrozen: false }, ["Thaw"]],
  ["where everything is frozen", { hasFormulas: false, hasFrozen: true }, [...refreshes, "Freeze"]],
])("switches off what would only say that there is nothing to do: %s", (_, known, expected) => {
  expect(off(known)).toEqual(expected);
});
