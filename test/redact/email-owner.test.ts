import { expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';

const redactor = createRedactor();

it.each([
  ['At 4:12 PM Zyxeth Quorb <zyxeth@x.example> wrote:', 'At 4:12 PM [PERSON] <[EMAIL]> wrote:'],
  ['ask Zyxper Quornbury at z.quornbury@x.example', 'ask [PERSON] at [EMAIL]'],
  ['zquornbury@x.example (Zyxper Quornbury)', '[EMAIL] ([PERSON])'],
  ['im zyxawn quarb, write to zyxawn.quarb.03@x.example', 'im [PERSON], write to [EMAIL]'],
  ['ask Zyxper B. Quornbury (quornbury@x.example). Zyxper knows.', 'ask [PERSON] ([EMAIL]). [PERSON] knows.'],
  ['"x\\nZyxeth Quorb <zyxeth@x.example>"', '"x\\n[PERSON] <[EMAIL]>"'],
])('finds the person of whose name an address is made: %j', (text, redacted) => {
  expect(redactor.redact(text)).toBe(redacted);
});

it.each([
  ['Customer Support <support@x.example>', 'Customer Support <[EMAIL]>'],
  ['Please Note: note@x.example', 'Please Note: [EMAIL]'],
  ['The Blue Room is booked by blue@x.example', 'The Blue Room is booked by [EMAIL]'],
  ['Quarterly Overview for overt@x.example', 'Quarterly Overview for [EMAIL]'],
  [`McZyxa Quorbin ${'b'.repeat(66)} zyxa@x.example`, `McZyxa Quorbin ${'b'.repeat(66)} [EMAIL]`],
])('takes no other words for one: %j', (text, redacted) => {
  expect(redactor.redact(text)).toBe(redacted);
});
