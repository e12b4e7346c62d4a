// Bundled by the matrix and served by workerd: the addresses come with the request.
import * as footlight from 'footlight';
import * as openai from 'openai';
import { behaviour } from './behaviour.cjs';

export default {
  async fetch(request) {
    const { api, ingest, run } = Object.fromEntries(new URL(request.url).searchParams);
    try {
      return new Response(await behaviour({ footlight, openai }, { api, ingest, run }));
    } catch (error) {
      return new Response(String(error.stack), { status: 500 });
    }
  },
};
