// Bundled by the matrix and served by workerd: the addresses come with the request.
import * as footlight from 'footlight';
import * as element from 'footlight/element';
import * as feedback from 'footlight/feedback';
import * as react from 'footlight/react';
import * as openai from 'openai';
import { behaviour } from './behaviour.cjs';

// While a worker is loaded it may not draw from chance, set a timer or ask for anything.
const early = new footlight.OpenAI({ apiKey: 'x', footlight: { apiKey: 'fl_sk_test' } });

export default {
  async fetch(request) {
    const { api, ingest, run } = Object.fromEntries(new URL(request.url).searchParams);
    try {
      await early.flush();
      const modules = { footlight, feedback, react, element, openai };
      return new Response(await behaviour(modules, { api, ingest, run }));
    } catch (error) {
      return new Response(String(error.stack), { status: 500 });
    }
  },
};
