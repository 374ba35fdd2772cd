import { Component, type ReactNode } from "react";
import { messages } from "../messages";

/** Where a picture cannot be drawn, for a fault of ours or of the library that draws it, the pane goes on without it. */
export class PictureBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p>{messages.explore.pictureFault}</p> : this.props.children;
  }
}
