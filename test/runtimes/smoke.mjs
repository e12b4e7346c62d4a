// Run by the matrix in a consumer's project, as ESM.
import * as footlight from 'footlight';
import * as openai from 'openai';
import { behaviour } from './behaviour.cjs';

const { API: api, INGEST: ingest, RUN: run } = process.env;
await behaviour({ footlight, openai }, { api, ingest, run });
