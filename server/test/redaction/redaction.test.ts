import type { EventDetail } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { setRedaction } from '../../src/redaction/project-rules.ts';
import type { RedactionPreset } from '../../src/redaction/redact-incoming.ts';
import { sampleEvent } from '../support/sample-event.ts';
import { startServer } from '../support/running-server.ts';

const SECRET = 'sk-proj-Zk3vQ9xT7mB2nL5wR8yH1dF4gJ6sA0cVbN';
const MAIL = 'erika.mustermann@example.org';

async function start(preset: RedactionPreset | null) {
  const running = await startServer();
  await setRedaction(running.server.store, running.projectId, preset);
  const event = sampleEvent({
    feedbackKey: 'f',
    chainId: 'c',
    messages: [{ role: 'user', content: `my key is ${SECRET} and my mail ${MAIL}` }],
    templateParams: { mail: MAIL, deep: { key: SECRET } },
  });
  const results = await running.send([event]);
  await running.post('/v1/feedback', { feedbackKey: 'f', rating: 1, comment: `write to ${MAIL}` });
  await running.post('/v1/chains', { chainId: 'c', result: { key: SECRET } });
  const detail = (await (await running.get(`/v1/events/${event.id}`)).json()) as EventDetail;
  const exported = await (await running.get('/v1/export')).text();
  const found = await (await running.get(`/v1/events?text=mustermann`)).text();
  return { results, detail, text: JSON.stringify(detail) + exported + found, event };
}

describe('a project', () => {
  it('keeps everything as it comes unless told otherwise', async () => {
    const { detail, event } = await start(null);
    expect(detail.event).toEqual(event);
  });

  it('keeps no secrets when told so', async () => {
    const { text, results } = await start('secrets');
    expect(results).toMatchObject([{ status: 'stored' }]);
    expect(text).not.toContain(SECRET);
    expect(text).toContain(MAIL);
  });

  it('keeps no personal data when told so, nowhere', async () => {
    const { text, detail, event } = await start('standard');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(MAIL);
    const { id, model, latencyMs, feedbackKey, usage } = event;
    expect(detail.event).toMatchObject({ id, model, latencyMs, feedbackKey, usage });
  });
});
