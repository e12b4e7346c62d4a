import { Component } from 'preact';
import type { ComponentChildren } from 'preact';

interface Props {
  /** What is missing when drawing fails, such as `page` or `answer`. */
  readonly what: string;
  /** Where the reader is; going elsewhere is another try. */
  readonly place?: string | undefined;
  readonly children: ComponentChildren;
}

interface State {
  readonly message: string | null;
}

/** Keeps a failure of one part from taking the rest of the page with it. */
export class Boundary extends Component<Props, State> {
  override state: State = { message: null };

  static override getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(previous: Props): void {
    if (previous.place !== this.props.place && this.state.message !== null) this.setState({ message: null });
  }

  override render() {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <p class="notice notice-error" role="alert">
        This {this.props.what} could not be shown: {message}
      </p>
    );
  }
}
