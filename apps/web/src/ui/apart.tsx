import { Component, type ReactNode } from 'react';
import { Unreachable } from '../api/problem.js';
import { isMissingFile } from './missing-files.js';
import { Failure } from './states.js';

/** A part of a page whose files come late: where they do not come, it says so in its own place and what is typed around it stays. */
export class Apart extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Failure error={isMissingFile(error) ? new Unreachable() : error} />;
  }
}
