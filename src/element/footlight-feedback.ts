import { createFeedback } from '../feedback/index.ts';
import { FEEDBACK_LABELS, type FeedbackLabels } from '../feedback/labels.ts';
import type { Opinion } from '../feedback/opinion.ts';
import type { OpinionState } from '../feedback/opinion-state.ts';
import { opinionOf } from '../feedback/opinions.ts';
import { opinionSender } from '../feedback/send-opinion.ts';
import { dress } from './style.ts';
import { createView, type View } from './view.ts';

// Where there are no elements, as on a server that renders a page, the module can still be loaded.
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/**
 * `<footlight-feedback>`: two thumbs and, after a thumbs-down, a field with the answer for the user to make better.
 *
 * Attributes: `feedback-key`, `publishable-key`, `base-url`, `answer` (the answer, to be made better), and a text each
 * by `label-group`, `label-up`, `label-down`, `label-answer`, `label-send`, `label-sent`, `label-failed`.
 * Parts: `thumbs`, `up`, `down`, `form`, `answer`, `send`, `status`. After each change it fires `opinionchange`, with
 * the {@link OpinionState} as `detail`.
 */
export class FootlightFeedbackElement extends Base {
  static readonly observedAttributes = [
    'feedback-key',
    'publishable-key',
    'base-url',
    'answer',
    ...Object.keys(FEEDBACK_LABELS).map((name) => `label-${name}`),
  ];

  #view: View | undefined;
  #opinion: Opinion | undefined;
  #unsubscribe: (() => void) | undefined;

  /** What the user has said so far. */
  get opinion(): OpinionState | undefined {
    return this.#opinion?.state();
  }

  connectedCallback(): void {
    this.#view ??= this.#build();
    this.#follow();
  }

  /** A document that takes the element over does not take its style sheets. */
  adoptedCallback(): void {
    if (this.#view) dress(this.#view.root);
  }

  disconnectedCallback(): void {
    this.#opinion?.save();
    this.#unsubscribe?.();
  }

  attributeChangedCallback(): void {
    if (this.isConnected && this.#view) this.#follow();
  }

  #build(): View {
    const view = createView(this.attachShadow({ mode: 'open' }), {
      rate: (rating) => this.#opinion?.rate(rating),
      suggest: (text) => this.#opinion?.suggest(text),
      save: () => this.#opinion?.save(),
    });
    dress(view.root);
    return view;
  }

  /** Keeps the opinion of the answer that the attributes name. */
  #follow(): void {
    const feedbackKey = this.getAttribute('feedback-key') ?? '';
    const publishableKey = this.getAttribute('publishable-key') ?? '';
    const baseURL = this.getAttribute('base-url') ?? undefined;
    // Holds no element, for what was said may be held longer than that.
    const send = opinionSender(() => createFeedback({ publishableKey, baseURL }));
    if (this.#opinion?.feedbackKey !== feedbackKey) {
      this.#opinion?.save();
      this.#opinion = opinionOf(feedbackKey, send);
    }
    this.#opinion.send = send;
    this.#unsubscribe?.();
    this.#unsubscribe = this.#opinion.subscribe(() => this.#changed());
    this.#show();
  }

  #changed(): void {
    this.#show();
    this.dispatchEvent(
      new CustomEvent('opinionchange', { detail: this.opinion, bubbles: true, composed: true }),
    );
  }

  #show(): void {
    if (this.opinion) this.#view?.show(this.opinion, this.getAttribute('answer') ?? '', this.#labels());
  }

  #labels(): FeedbackLabels {
    const labels = Object.entries(FEEDBACK_LABELS).map(([name, text]) => [
      name,
      this.getAttribute(`label-${name}`) ?? (text as string),
    ]);
    return Object.fromEntries(labels) as FeedbackLabels;
  }
}
