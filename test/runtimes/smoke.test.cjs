'use strict';
/* eslint-env jest */
// Run by the matrix in a consumer's project, under Jest: its own module system, CommonJS throughout.
const { behaviour } = require('./behaviour.cjs');

test('the packed package works under Jest', async () => {
  const { API: api, INGEST: ingest, RUN: run } = process.env;
  const modules = {
    footlight: require('footlight'),
    feedback: require('footlight/feedback'),
    react: require('footlight/react'),
    element: require('footlight/element'),
    openai: require('openai'),
  };
  expect(await behaviour(modules, { api, ingest, run })).toBe('ok');
}, 30_000);
