import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';
import { LABELS } from '../../src/redact/personal/labels.ts';
import { hashOf } from '../../src/redact/personal/hash.ts';
import { known, LABEL } from '../../src/redact/personal/lexicon.ts';

const redactor = createRedactor();

/** What a label announces, between « and », in many languages; and what the same words stand before that is nobody's. */
const CASES: Record<string, readonly string[]> = {
  DATE_OF_BIRTH: [
    'née le «1er mars 1988»',
    'nací el «3 de abril de 1979»',
    'nascida em «5 de março de 1990»',
    'geboren op «9 juni 1981»',
    'geboren am «4. März 1977»',
    'nato il «7 maggio 1969»',
    'born «21-Sep-1958», diabetic',
    'b. «14 Mar 1947»',
    'birthdate «19790428»',
    'Born – «30/11/1999»',
    '| DOB | «03/14/1951» |',
    'née en Bretagne le jour même',
    'see part b. 12/03/2020',
    'geboren in Ulm, 2 Kinder',
    'born in 1999, 20 of them',
  ],
  PASSPORT: [
    'Reisepassnummer: «C7VXK0T42»',
    'I lost my passport (No. «C4HKP82R1») there',
    'holder of passport «72 4419083»',
    'Pass-Nr. «C7VX0K142»',
    'Paspoortnummer «NP0C4H7R2»',
    'passaporte nº «FT284731»',
    'pasaporte: «XDA284731»',
    'pass 123456789 to the function',
    'Passnummer fehlt',
    'passport available in 10 days',
  ],
  DRIVER_LICENSE: [
    'Führerscheinnummer «B072RRE2I55»',
    'CNH: «04718820311»',
    'patente di guida «U1K482913B»',
    'rijbewijsnummer «5182736455»',
    'carta de condução: «L-2481907»',
    'permis de conduire n° «880675200214»',
    'permis de construire PC 0751201234567',
    'patente EP1234567 registrada',
    'la carta 123456',
  ],
  BANK_ACCOUNT: [
    'CLABE: «032180000118359719»',
    'A/C no. «50100234567890»',
    'Conta corrente: «28471-6»',
    'Agência 0471 Conta «28471-6»',
    'rekeningnummer «418273645»',
    'Kontonummer «8273645190»',
    'CLABE: 032180000118359710',
    'la funzione conta 123456 righe',
    'A/C unit 1234567',
    'cuenta 150000 euros',
  ],
  NATIONAL_ID: [
    'AHV-Nummer «756.9217.0769.85»',
    'on file: «756.9217.0769.85»',
    'Numéro national belge «85.07.30-033.28»',
    'resident «11010519491231002X» of',
    '证件 «11010519491231002X»',
    'NRIC «S1234567D»',
    'CPR-nummer «070761-4285»',
    'Steueridentifikationsnummer «86095742719»',
    'número de contribuinte «218473650»',
    'Numéro de sécurité sociale : «1 85 05 78 006 084 91»',
    'item 756.9217.0769.80 of',
    'date 85.07.30-033.29 x',
    'part S1234567A',
    'job 110105194912310021',
    'code 850730-1234567',
    'sécurité sociale : dossier complet',
  ],
  PASSWORD: [
    'Das Passwort lautet «Qv7-Buchenwald9».',
    'La contraseña es «Girasol#82»',
    'A senha é «Janela@551» e não entra.',
    'La mia password è «Cielo&Mare4»',
    'le mot de passe est «Nuage!41»',
    'I set my passcode to «Plum7River» today',
    'the password for the test box is «Sl4te-Harbor»',
    'mysqldump -u app -p«Rv7tKq2Lm» shop',
    "sshpass -p '«Ab7!kettle»' ssh x@y-1",
    'requirepass «kettle7Blue22»',
    '<password>«Kettle!7x»</password>',
    'Das Passwort ist mindestens 8 Zeichen lang.',
    'Das Passwort ist 8-stellig.',
    'La contraseña es obligatoria.',
    'A senha é muito curta.',
    'The password is base64-encoded.',
    'the password to the vault is lost',
    'mysql -u root -p shop',
    'mysql -h db -P 3306 shop',
    '<password>string</password>',
    '<password>${DB_PASSWORD}</password>',
    'net user administrator /active:yes',
  ],
  USERNAME: [
    '{"user":"«svc_mail4»"}',
    'DB_USER=«orders_rw»',
    'Utilizador: «rita_m88»',
    '{"user":"What is 2+2?"}',
    '{"user":"Hello"}',
    'User: sign-in fails since 9',
    'user: gpt-4 is slow',
    'CURRENT_USER=true',
  ],
  API_KEY: [
    'Mein API-Schlüssel lautet «vmqR9A7GxTIZ4A5ohUjL9eyW»',
    'clé API : «sh3exuVSvi6n57KGyPvVyKPW»',
    'chave de API: «sh3exuVSvi6n57KGyPvVyKPW»',
    'https://api.example/bot«8123456789:AAF2emslmKs1SYSeBYHIgFUu2-qf4eSHN5F»/sendMessage',
    'Der Schlüssel lautet 4a7d1ed414474e4033ac29ccb8653d9b',
    'la clé primaire est 550e8400-e29b-41d4-a716-446655440000',
  ],
  PHONE: [
    '手机 «13912345678»',
    'text me at «4155552671»',
    'From=«%2B14155552671»&x=1',
    'rate%2B5 of',
    'context at 4155552671',
  ],
  IBAN: ['my iban is «de89370400440532013000»', 'id de89370400440532013000'],
  ZIP: [
    'CAP «40121»',
    'Eircode «D02 X285»',
    'postnummer «114 55»',
    'market CAP 50000',
    'the cap 40000 holds',
  ],
};

describe.each(Object.entries(CASES))('%s', (kind, texts) => {
  it.each(texts)('%j', (text) => {
    const plain = text.replace(/[«»]/g, '');
    const marked = [...text.matchAll(/«(.*?)»/g)].map(([, value]) => [kind, value]);
    expect(redactor.find(plain).map((span) => [span.kind, plain.slice(span.start, span.end)])).toEqual(
      marked,
    );
    const once = redactor.redact(plain);
    expect(redactor.redact(once)).toBe(once);
  });
});

it('finds a user and a password in one call and in one command', () => {
  expect(redactor.redact('client.login("rita.m", "Zq81!harbor")')).toBe(
    'client.login("[USERNAME]", "[PASSWORD]")',
  );
  expect(redactor.redact('net user frontdesk3 Harbor#1! /add')).toBe('net user [USERNAME] [PASSWORD] /add');
  expect(redactor.redact('login("user", "password")')).toBe('login("user", "password")');
});

it.each([
  [
    'docker login -u zyxa -p hU7kkd_29sLpq registry.x.example',
    'docker login -u [USERNAME] -p [PASSWORD] registry.x.example',
  ],
  ["ALTER USER zyxa_q WITH PASSWORD 'mango$Tree#5521';", "ALTER USER [USERNAME] WITH PASSWORD '[PASSWORD]';"],
  [
    "CREATE USER 'zyxa'@'%' IDENTIFIED BY 'mango$Tree#5521';",
    "CREATE USER '[USERNAME]'@'%' IDENTIFIED BY '[PASSWORD]';",
  ],
  [
    'machine ftp.x.example login zyxaq password b4rnacle.Goose',
    'machine ftp.x.example login [USERNAME] password [PASSWORD]',
  ],
  ['Use user "z.quorb" and pass "Pampl_9" there', 'Use user "[USERNAME]" and pass "[PASSWORD]" there'],
  ['guest password → Sunny*Side*Up', 'guest password → [PASSWORD]'],
  ['the password is literally letmein2024!, sorry', 'the password is literally [PASSWORD], sorry'],
  [
    'User @night_owl reported it; moderator @zyx.mod saw it',
    'User [USERNAME] reported it; moderator [USERNAME] saw it',
  ],
  ['Contraseña del wifi de la oficina: Naranja_Torre21', 'Contraseña del wifi de la oficina: [PASSWORD]'],
  ['Kennwort für den NAS-Zugang: Kirschkern_2O24', 'Kennwort für den NAS-Zugang: [PASSWORD]'],
  ['it logged me in as guest_zyxa', 'it logged me in as [USERNAME]'],
  ['docker login -u $USER -p $PASSWORD', 'docker login -u $USER -p $PASSWORD'],
  ['import { x } from "@user/profile"', 'import { x } from "@user/profile"'],
])('finds who signs in, and with what: %j', (text, redacted) => {
  expect(redactor.redact(text)).toBe(redacted);
  expect(redactor.redact(redacted)).toBe(redacted);
});

it.each([
  '{"a":"machine x.example login zyxa password hunter22","b":2}',
  `{"q":"ALTER USER zyxa WITH PASSWORD 'x1","tags":["it's"]}`,
  '{"a":"user \\"b.f\\" and pass \\"Pam_9x\\" there"}',
  '{"a":"docker login -u zyxa -p hU7kkd_29"}',
])('leaves JSON that parses behind a sign-in: %j', (json) => {
  expect(JSON.parse(json)).toBeDefined();
  expect(() => JSON.parse(redactor.redact(json)) as unknown).not.toThrow();
});

it('reads no further for a sign-in than is looked at again around a placeholder', () => {
  const far = 'f'.repeat(50);
  const once = redactor.redact(`docker login a&b@x.example ${far} ${far} -u zyxa -p hunter2hunter`);
  expect(redactor.redact(once)).toBe(once);
});

it('looks for each label where its first word stands', () => {
  for (const word of Object.keys(LABELS)) expect(known(hashOf(word)) & LABEL, word).toBe(LABEL);
});

it('reads no value of a label out of the line below the head of a table', () => {
  const text = 'order_id,street,zip\n10441,7 Elm Court Yard,60515';
  expect(redactor.redact(text)).toContain('\n10441,');
});
