import type { FeedbackLabels } from '../feedback/labels.ts';
import type { OpinionState } from '../feedback/opinion-state.ts';

/** What the user can do in it. */
export interface ViewActions {
  rate(rating: number): void;
  suggest(betterResponse: string): void;
  save(): void;
}

/** What stands in the element's shadow tree. */
export interface View {
  readonly root: ShadowRoot;
  show(opinion: OpinionState, answer: string, labels: FeedbackLabels): void;
}

/** Builds the tree node by node, so that pages with trusted types and without inline styles can have it. */
export function createView(root: ShadowRoot, { rate, suggest, save }: ViewActions): View {
  const group = node('div', 'group', { role: 'group' });
  const thumbs = node('div', 'thumbs');
  const up = thumb('up', '👍', () => rate(1));
  const down = thumb('down', '👎', () => rate(0));
  const form = node('div', 'form', { id: 'form', hidden: '' });
  const label = node('label', 'label', { for: 'answer' });
  const field = node('textarea', 'answer', { id: 'answer' });
  const send = node('button', 'send', { type: 'button' });
  // It is there from the start, since screen readers announce what changes in a region that they know.
  const status = node('p', 'status', { role: 'status' });

  field.addEventListener('input', () => suggest(field.value));
  send.addEventListener('click', save);
  down.setAttribute('aria-controls', 'form');
  thumbs.append(up, down);
  form.append(label, field, send);
  group.append(thumbs, form, status);
  root.append(group);

  return {
    root,
    show(opinion, answer, labels) {
      // What was typed stays in sight, also when a rating was taken back; and so does where the user is about to type.
      const open =
        opinion.rating === 0 ||
        opinion.betterResponse !== undefined ||
        (opinion.status === 'error' && !form.hidden);
      group.setAttribute('aria-label', labels.group);
      press(up, labels.up, opinion.rating === 1);
      press(down, labels.down, opinion.rating === 0);
      down.setAttribute('aria-expanded', String(open));
      form.hidden = !open;
      label.textContent = labels.answer;
      send.textContent = labels.send;
      const text = opinion.betterResponse ?? answer;
      if (field.value !== text) field.value = text;
      const news = { idle: '', sending: '', sent: labels.sent, error: labels.failed }[opinion.status];
      if (status.textContent !== news) status.textContent = news;
    },
  };
}

function node<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  part: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.setAttribute('part', part);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function thumb(part: string, face: string, press: () => void): HTMLButtonElement {
  const button = node('button', part, { type: 'button' });
  button.textContent = face;
  button.addEventListener('click', press);
  return button;
}

function press(button: HTMLButtonElement, label: string, pressed: boolean): void {
  button.setAttribute('aria-label', label);
  button.setAttribute('aria-pressed', String(pressed));
}
