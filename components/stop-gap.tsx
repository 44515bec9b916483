import { Component, type ReactNode } from 'react';

interface StopGapProps {
  readonly fallback: ReactNode;
  readonly onStop: () => void;
  readonly children: ReactNode;
}

/** Keeps an error of ours to one line on the page. The error itself may quote the page, so it is told to nobody. */
export class StopGap extends Component<StopGapProps, { readonly stopped: boolean }> {
  override state = { stopped: false };

  static getDerivedStateFromError() {
    return { stopped: true };
  }

  override componentDidCatch() {
    this.props.onStop();
  }

  override render() {
    return this.state.stopped ? this.props.fallback : this.props.children;
  }
}
