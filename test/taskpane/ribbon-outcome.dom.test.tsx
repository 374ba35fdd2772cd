import { act, screen } from "@testing-library/react";
import { fakeFigures } from "../actions/fake-figures";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { drawPane, openDialog } from "./draw-pane";
import { cla, fakeSession, receiptOf } from "./fake-session";

jest.setTimeout(60_000);

const start = () => drawPane(fakeFigures(), fakeSession(cla202526Example));

it("goes on with the ribbon's Submit as if it had been started in the pane", async () => {
  const { state, user, session } = await start();
  const answers = Object.fromEntries(cla.signOff.map(({ id }) => [id, ""]));
  act(() => state.openTab("compare"));
  act(() => {
    state.openTab("check");
    state.setOutcome({
      kind: "sign-off",
      questions: cla.signOff,
      answers: { ...answers, "cla.signed_by": "C. Officer" },
      notReady: [],
    });
  });
  expect(await openDialog()).toBeVisible();
  expect(screen.getByRole("textbox", { name: /Signed off by/ })).toHaveValue("C. Officer");
  expect(state.get().outcome).toBeNull();
  await user.click(screen.getByRole("button", { name: "Not yet" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(session.choices).toEqual([]);
});

it("shows the receipt of the ribbon's submission", async () => {
  const { state } = await start();
  act(() => state.setOutcome({ kind: "received", receipt: receiptOf(1), isNew: true }));
  expect(await screen.findByText("Received as version 1.")).toBeVisible();
  expect(screen.getByRole("region", { name: "Receipt" })).toBeVisible();
});
