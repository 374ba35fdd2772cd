import type { FrameLocator } from "playwright-core";

/** Signs in to the pane as this authority. */
export async function signIn(pane: FrameLocator, authority: string): Promise<void> {
  await pane.getByRole("combobox", { name: "Authority" }).pressSequentially(authority);
  await pane.getByRole("option", { name: authority, exact: true }).click();
  await pane.getByRole("button", { name: "Sign in" }).click();
}
