import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';

const redactor = createRedactor();

/** Names and addresses as forms and letters of many languages have them, between « and », and what looks like them. */
const CASES: Record<string, readonly string[]> = {
  PERSON: [
    'Vorname: «Zyxa»\nAnliegen: Umtausch',
    'Nachname: «von Quorben»\nOrt',
    'Prénom : «Zyxa»',
    'Cognome: «Quorbetti»',
    'Apellidos: «Quorbe Zyxón»',
    'Nombre y apellidos: «Zyxa Quorbe»',
    'Naam: «Zyxa Quorbema»',
    'https://x.example/?first_name=«Zyxa»&last_name=«Quorbin»&n=1',
    'first_name=«Zyxa+Mae»&ok=1',
    'Passenger 1: «QUORBIN/XYLA MRS»',
    'name,team\n«Maria Schneider»,A\n«Zyx-woo Quorb»,B',
    'hey «Jasmine» can you look?',
    'It went to my sister, «Zyxa Quorbillo», on Monday.',
    'The interpreter will be «Zyxa Quorbin».',
    'the upstairs neighbor, «Zyxa Quorb»',
    'I, the undersigned «Zyxa Quorbón», agree',
    'MS. «QUORBRIDGE»: Please state your name.',
    'le docteur «Quorbaddou» est absent',
    'von Familie «Quorbwind» übernommen',
    'la señora «Quorbez» llamó',
    'Estimado Sr. «Quorbeverría»: adjunto',
    'Gentile Dott.ssa «Quorbagnani»,',
    'Surname: «Quorbaksha». Given names follow.',
    'found in the name of «Zyxita Quorbesne»',
    'Kontoinhaberin «Zyxi Quorbolzer»',
    'MEMBER «LATOYA K QUORBS» GRP 88127',
    'because «Fiona» and I are planning a party',
    'mein Name ist «Zyxa Quorbgand». Ich warte',
    'Meu nome é «Zyxa Quorbeira».',
    'my brother («Zyx Quorberell», at home)',
    'Assignee: «L. Quorbhaus» | open',
    'Prescriber «M. Quorbangelo», room 4',
    'nurse «Zyximbola» changed it',
    'Empfänger «Zyxot Quorbichler», bezahlt',
    'intestatario «Zyxille Quorballi», causale',
    'mi hermana «Zyxa Quorbo» vive',
    'the fire marshal, «Zyxa Quorbroe», signs',
    'Vorname: Pflichtfeld',
    'Nachname: Bitte ausfüllen',
    'Nombre: obligatorio',
    'Nom : Produit',
    'Nome: Arquivo',
    'Nachname: Max. 40 Zeichen',
    'theme=Dark&lang=English',
    'name=Blue&size=4',
    'READ/WRITE MS',
    'TCP/IP DR',
    'INPUT/OUTPUT',
    'name,stars\nLeft Pad,4\nRight Pad,5',
    'name,colour\nSpring Green,4\nOcean Blue,5\nDeep Red,6\n«Maria Schneider Rose»,7',
  ],
  STREET_ADDRESS: [
    'Vivo en la «calle Zurbano 45, 3º B».',
    'Domicilio: «Calle 26 #59-41», Bogotá',
    'Moro na «Rua das Acácias, 128, apto 302», Recife.',
    'Entrega em «Rua do Carmo 31, 2º Esq».',
    'Abito in «via Mazzini 15».',
    'Bezorgen: «Laan van Zuidwijk 501»',
    'Adres: «Dorpstraat 28-II»',
    'Levering: «Grote Steenweg 212»',
    'Lieferung: «Neubauer Straße 88/14»',
    'Deliver to «12 Jalan Kenari»',
    'Ship to «Flat 402, Rose Towers, 14 MG Road»',
    'Return to «Unit 7, Meadow Industrial Estate, Spencer Road»',
    '«Rosewood Cottage, 5 Church Hill»',
    'mail: «902 - 1288 Richards St»',
    'Deliver: «2F, 5-7 Nathan Road»',
    "no match for '«2718 Euler Street»'",
    'left at «1745 Broadway», by the door',
    'sent via Outlook 365 today',
    'deploy via Route 53 or via Python 3',
    'via Slack 24/7',
    'la calle tiene 40 casas',
    'na rua 25 pessoas',
    'rua 40, calle 50',
    'Laan 12 is a lane',
    'unit 7, chapter 3',
    'Unit 7, page 12',
    'the 12 Broadway shows',
    'Avenida de 40 metros',
    'piazza piena di 300 persone',
    "Elm Street's 3 shops",
    'Car park 14',
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

it.each([
  ['Neubauer Straße 88/14, 1070 Wien', '1070'],
  ['Travessa da Quorba 12, 4050-106 Porto', '4050-106'],
  ['Dorpstraat 28-II, 3581 RD Utrecht', '3581 RD'],
  ['via Mazzini 15, in via Mazzini 15, 10122 Torino', '10122'],
  ['7 Kloof Nek Road, Cape Town 8001', '8001'],
  ['14 MG Road, Pune 411001', '411001'],
])('finds the postal code in %j', (text, code) => {
  expect(
    redactor
      .find(text)
      .filter(({ kind }) => kind === 'ZIP')
      .map(({ start, end }) => text.slice(start, end)),
  ).toEqual([code]);
});

it.each(['7 Kloof Nek Road, Cape Town 2024', '12 Main St, built in 1987', 'Dorpstraat 28, 4500 people came'])(
  'takes no year and no count for a postal code: %j',
  (text) => {
    expect(redactor.find(text).filter(({ kind }) => kind === 'ZIP')).toEqual([]);
  },
);
