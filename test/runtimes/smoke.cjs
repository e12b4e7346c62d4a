'use strict';
// Run by the matrix in a consumer's project, as CommonJS.
const footlight = require('footlight');
const openai = require('openai');
const { behaviour } = require('./behaviour.cjs');

const { API: api, INGEST: ingest, RUN: run } = process.env;
// A rejection that nobody handles ends every runtime with its stack and a code that is not 0.
void behaviour({ footlight, openai }, { api, ingest, run });
