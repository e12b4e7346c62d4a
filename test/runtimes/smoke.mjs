// Run by the matrix in a consumer's project, as ESM.
import * as footlight from 'footlight';
import * as element from 'footlight/element';
import * as feedback from 'footlight/feedback';
import * as react from 'footlight/react';
import * as openai from 'openai';
import { behaviour } from './behaviour.cjs';

const { API: api, INGEST: ingest, RUN: run } = process.env;
await behaviour({ footlight, feedback, react, element, openai }, { api, ingest, run });
