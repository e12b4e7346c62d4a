import { render } from 'preact';
import { problemWithKey } from './check-key.ts';
import { App } from './components/app.tsx';
import { readStoredKey, storeKey } from './key-storage.ts';
import { takeKeyFromAddress } from './use-route.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/header.css';
import './styles/list.css';
import './styles/detail.css';
import './styles/statistics.css';

// Before anything is drawn: the key must not stay in the address for even one frame longer.
const keyFromAddress = takeKeyFromAddress();
if (keyFromAddress !== null) storeKey(problemWithKey(keyFromAddress) === null ? keyFromAddress : null);

// The list restores its own scroll, because its rows are drawn after the browser would have done it.
history.scrollRestoration = 'manual';

const root = document.getElementById('app');
if (root) render(<App firstKey={keyFromAddress ?? readStoredKey()} />, root);
