import { Component, type ReactNode } from "react";
import { messages } from "../messages";

/** If a picture can't be drawn, because of a bug of ours or of the chart library, the pane goes on without it. */
export class PictureBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p>{messages.explore.pictureFault}</p> : this.props.children;
  }
}
