import { expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';

const redactor = createRedactor();

it.each([
  [
    'CSV',
    'id,name,dob\n1,Xyla Qorbin,1985-09-09\n2,"Vael Tamsin",1990-01-02',
    'id,name,dob\n1,[PERSON],[DATE_OF_BIRTH]\n2,"[PERSON]",',
  ],
  ['tabs', 'last name\tphone\nQorbin\t5550134422', 'last name\tphone\n[PERSON]\t[PHONE]'],
  ['semicolons', 'first_name;zip\nXyla;80331', 'first_name;zip\n[PERSON];[ZIP]'],
  [
    'Markdown',
    'Our people:\n| Last name | dob |\n|---|---|\n| Qorbin | 1.2.1980 |',
    '| [PERSON] | [DATE_OF_BIRTH] |',
  ],
])('reads what a column holds from the head of a table: %s', (_, text, redacted) => {
  expect(redactor.redact(text)).toContain(redacted);
});

it('takes no line of prose for the head of a table', () => {
  const text = 'We need a name, phone\nand more, always more';
  expect(redactor.redact(text)).toBe(text);
});

it('reads no further than the rows have the cells of the head', () => {
  expect(redactor.redact('last name,zip\nQorbin,80331\n\nLater\nin prose, 12345')).toBe(
    'last name,zip\n[PERSON],[ZIP]\n\nLater\nin prose, 12345',
  );
});
