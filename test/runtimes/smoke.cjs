'use strict';
// Run by the matrix in a consumer's project, as CommonJS.
const footlight = require('footlight');
const element = require('footlight/element');
const feedback = require('footlight/feedback');
const react = require('footlight/react');
const openai = require('openai');
const { behaviour } = require('./behaviour.cjs');

const { API: api, INGEST: ingest, RUN: run } = process.env;
// A rejection that nobody handles ends every runtime with its stack and a code that is not 0.
void behaviour({ footlight, feedback, react, element, openai }, { api, ingest, run });
