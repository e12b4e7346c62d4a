import { FeedbackError, type Feedback } from 'footlight/feedback';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpinionState } from '../../src/feedback/opinion-state.ts';
import { Opinion } from '../../src/feedback/opinion.ts';
import { opinionOf } from '../../src/feedback/opinions.ts';

/** An opinion, what it sent, and the answers that are still owed. */
function opinion() {
  const sent: Omit<Feedback, 'feedbackKey'>[] = [];
  const left: Feedback[] = [];
  const signals: AbortSignal[] = [];
  const owed: { resolve(): void; reject(error: Error): void }[] = [];
  const subject = new Opinion('k', (feedback, watch, signal) => {
    const { feedbackKey, ...said } = feedback;
    expect(feedbackKey).toBe('k');
    watch(() => left.push(feedback));
    signals.push(signal);
    sent.push(JSON.parse(JSON.stringify(said)) as Feedback);
    return new Promise((resolve, reject) => owed.push({ resolve, reject }));
  });
  const answer = async (error?: Error): Promise<void> => {
    const next = owed.shift();
    if (error) next?.reject(error);
    else next?.resolve();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { subject, sent, left, signals, answer, state: (): OpinionState => subject.state() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an opinion', () => {
  test('shows a rating before it is sent, and says when it is stored', async () => {
    const { subject, sent, answer, state } = opinion();
    expect(state().status).toBe('idle');
    subject.rate(0);
    expect(state()).toMatchObject({ rating: 0, status: 'sending' });
    expect(sent).toEqual([{ rating: 0 }]);
    await answer();
    expect(state()).toMatchObject({ rating: 0, status: 'sent' });
  });

  test('takes back what could not be sent, and says why', async () => {
    const { subject, answer, state } = opinion();
    subject.rate(1);
    await answer();
    subject.rate(0);
    const error = new Error('down');
    await answer(error);
    expect(state()).toMatchObject({ rating: 1, status: 'error', error });
    subject.rate(0);
    expect(state()).toMatchObject({ rating: 0, status: 'sending', error: undefined });
  });

  test.each([
    ['a rating that is no number', (subject: Opinion) => subject.rate(Number.NaN)],
    [
      'a text that is none',
      (subject: Opinion) => {
        subject.suggest(null as never);
        subject.save();
      },
    ],
  ])('sends %s once at most, and goes on', async (_, say) => {
    const { subject, sent, answer, state } = opinion();
    say(subject);
    for (let turn = 0; turn < 3; turn += 1) await answer(new FeedbackError('no'));
    expect(sent.length).toBeLessThan(2);
    subject.rate(1);
    await answer();
    expect(state()).toMatchObject({ rating: 1, status: 'sent' });
  });

  test('sends a rating that did not arrive with what is said next', async () => {
    const { subject, sent, answer, state } = opinion();
    subject.rate(0);
    await answer(new Error('down'));
    expect(state().rating).toBeUndefined();
    subject.suggest('a goal');
    expect(state()).toMatchObject({ rating: 0, status: 'sending' });
    subject.save();
    expect(sent.at(-1)).toEqual({ rating: 0, betterResponse: 'a goal' });
  });

  test('sends a rating that did not arrive when it is told to', async () => {
    const { subject, sent, answer, state } = opinion();
    subject.rate(0);
    await answer(new Error('down'));
    subject.save();
    expect(sent).toEqual([{ rating: 0 }, { rating: 0 }]);
    await answer();
    expect(state()).toMatchObject({ rating: 0, status: 'sent' });
  });

  test('sends a text once the typing pauses, together with the rating', async () => {
    const { subject, sent, answer, state } = opinion();
    subject.rate(0);
    await answer();
    for (const text of ['a', 'a g', 'a goal']) {
      subject.suggest(text);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(sent).toEqual([{ rating: 0 }]);
    expect(state()).toMatchObject({ betterResponse: 'a goal', status: 'sending' });
    await vi.advanceTimersByTimeAsync(500);
    expect(sent.slice(1)).toEqual([{ rating: 0, betterResponse: 'a goal' }]);
    await answer();
    expect(state().status).toBe('sent');
  });

  test('keeps what was typed when it cannot be sent, and sends it with the next word', async () => {
    const { subject, sent, answer, state } = opinion();
    subject.suggest('a goal');
    subject.save();
    await answer(new Error('down'));
    expect(state()).toMatchObject({ betterResponse: 'a goal', status: 'error' });
    subject.rate(0);
    expect(sent.at(-1)).toEqual({ rating: 0, betterResponse: 'a goal' });
  });

  test('sends one change after another, and of several only the last', async () => {
    const { subject, sent, answer, state } = opinion();
    subject.rate(1);
    subject.rate(0);
    subject.rate(0.5);
    expect(sent).toEqual([{ rating: 1 }]);
    await answer();
    expect(sent).toEqual([{ rating: 1 }, { rating: 0.5 }]);
    expect(state().status).toBe('sending');
    await answer();
    expect(state()).toMatchObject({ rating: 0.5, status: 'sent' });
  });

  test('gives a change that came meanwhile a try of its own when the one before failed', async () => {
    const { subject, sent, answer, state } = opinion();
    subject.rate(1);
    subject.rate(0);
    await answer(new Error('down'));
    expect(sent).toEqual([{ rating: 1 }, { rating: 0 }]);
    await answer();
    expect(state()).toMatchObject({ rating: 0, status: 'sent', error: undefined });
  });

  test('sends nothing twice, and nothing for a text that was taken back', async () => {
    const { subject, sent, answer, state } = opinion();
    subject.suggest('x');
    subject.suggest('');
    subject.save();
    expect(sent).toEqual([]);
    expect(state().status).toBe('idle');
    subject.rate(1);
    await answer();
    subject.rate(1);
    subject.save();
    expect(sent).toEqual([{ rating: 1 }]);
    expect(state().status).toBe('sent');
  });

  test('takes a stored text back by sending an empty one', async () => {
    const { subject, sent, answer } = opinion();
    subject.suggest('x');
    subject.save();
    await answer();
    subject.suggest('');
    subject.save();
    expect(sent).toEqual([{ betterResponse: 'x' }, { betterResponse: '' }]);
  });

  test('tells its listeners of each change until they leave', async () => {
    const { subject, answer } = opinion();
    const listener = vi.fn();
    const leave = subject.subscribe(listener);
    subject.rate(1);
    expect(listener).toHaveBeenCalled();
    leave();
    listener.mockClear();
    await answer();
    expect(listener).not.toHaveBeenCalled();
    expect(subject.state()).toBe(subject.state());
  });

  test('is the one of all components that show it, and none where there is no key', () => {
    vi.stubGlobal('document', {});
    vi.stubGlobal('addEventListener', () => undefined);
    const send = (): Promise<void> => Promise.resolve();
    expect(opinionOf('shared', send)).toBe(opinionOf('shared', send));
    expect(opinionOf('', send)).not.toBe(opinionOf('', send));
  });

  test('is each renderer its own on a server', () => {
    const send = (): Promise<void> => Promise.resolve();
    expect(opinionOf('served', send)).not.toBe(opinionOf('served', send));
  });

  describe('when its page goes out of sight', () => {
    const page = { hidden: false };
    let events: EventTarget;
    const hide = (): void => {
      page.hidden = true;
      events.dispatchEvent(new Event('visibilitychange'));
    };

    beforeEach(() => {
      page.hidden = false;
      events = new EventTarget();
      vi.stubGlobal('document', page);
      vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
      vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
    });

    test('leaves to the browser what is on its way', () => {
      const { subject, left, signals } = opinion();
      subject.rate(1);
      hide();
      expect(left).toMatchObject([{ rating: 1 }]);
      expect(signals[0]?.aborted).toBe(false);
    });

    test('leaves to the browser what is being typed', () => {
      const { subject, sent, left } = opinion();
      subject.suggest('a goal');
      hide();
      expect(sent).toEqual([{ betterResponse: 'a goal' }]);
      expect(left).toMatchObject([{ betterResponse: 'a goal' }]);
    });

    test('gives up what is on its way for a later word, which might else be overtaken', async () => {
      const { subject, sent, left, signals, answer, state } = opinion();
      subject.rate(1);
      subject.rate(0);
      hide();
      expect(left).toMatchObject([{ rating: 0 }]);
      expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
      // Where the page stays after all, the later word is sent once more, and in the end it counts.
      await answer(new Error('aborted'));
      expect(sent.at(-1)).toEqual({ rating: 0 });
      await answer();
      await answer();
      expect(state()).toMatchObject({ rating: 0, status: 'sent' });
    });

    test('does nothing more once all is stored', async () => {
      const { subject, sent, left, answer } = opinion();
      subject.rate(1);
      await answer();
      hide();
      expect(left).toEqual([]);
      expect(sent).toHaveLength(1);
    });
  });
});
