import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';

const redactor = createRedactor();

/** Each rule that leaves something alone: what it leaves, and between « and » what it must still find close to that. */
const RULES: Record<string, readonly string[]> = {
  'given names that are words of a language, plants, places or products': [
    'Tone: 4. Warm and clear.',
    'Basil and thyme want sun.',
    'Ella no quiere venir mañana.',
    'Tage später kam die Antwort.',
    'Stein auf Stein entsteht ein Haus.',
    'Sine and cosine are periodic.',
    'Tilde expands to the home directory.',
    'Valencia oranges are sweet.',
    'Athena queries are billed by the byte.',
    'Zara opens a store downtown.',
    'Yuan fell against the dollar.',
    'Hi «Basil», thanks!',
    '«Ella Fernandez» called',
    '«Grace B. Archerton» signed',
  ],
  'software behind its vendor, places behind their article, and what is said to be a place': [
    'Apache Cassandra needs three nodes.',
    'La Rochelle se trouve en France.',
    'Sofia is the capital of Bulgaria.',
    'Florence ist eine Stadt, Georgia is a state',
    'In degrees Kelvin that is 300.',
    'Kelvin and Celsius differ by an offset.',
    'Virginia, Georgia and Carolina lie on the coast.',
    'my boss is «Kelvin», I think',
    '«Cassandra» called twice.',
    'We met «Carolina» today.',
  ],
  'goods and figures that bear a title': [
    "Mr. Whippy's van is here.",
    'Dr. Bronner soap',
    'Mrs. Hinch recommends it.',
    'Miss Marple solves it.',
    'Mr. «Whitfield» called',
    'Mrs. «Bronnerova» called',
  ],
  'greetings, and offices that sign': [
    'Olá, tudo bem?',
    'Olá Mundo!',
    'Ciao a tutti, come state?',
    'Cordialement,\nLe service clientèle',
    'Saludos,\nEl equipo de soporte',
    'Mit freundlichen Grüßen\nDie Buchhaltung',
    'Olá «Thiago», tudo bem?',
    'Ciao «Marco», come stai?',
    'Hej «Zyxa», hur är det?',
    'Cordialement,\n«Zyxa Quorbin»',
  ],
  'versions of four parts': [
    'kernel 5.4.0.150 is out',
    'BIOS 1.14.0.3 fixes it',
    'release 10.2.7.1 repairs what 10.2.6.4 broke',
    'upgraded to 10.2.7.1 from 10.2.6.4',
    'version 10.2.7.1 runs on host «10.2.9.9»',
    'kernel: «10.2.9.9» sent a packet',
    'release 10.2.7.1, gateway «192.0.2.44»',
  ],
  'numbers of orders in other languages': [
    'numéro de commande 060431217',
    'Bestellnummer 0174 889123',
    'número de pedido 912345678',
    'numéro de série 060431217',
    'numéro de téléphone «06 04 31 21 74»',
    'numero «0174 8891234»',
    'mon numéro: «0604312174»',
  ],
  'runs of years, and counts of things': [
    'dividends 2022-2023-2024',
    'dividends 2021-2022-2023',
    'figures for 2023-2024-2025',
    '5 Star Place settings for the table',
    '«5 Star Place», Springfield',
  ],
  'given names that alone are plants, places or languages, but not with a word behind them': [
    'Chop the Rosemary and the Basil.',
    'Robin nests in the hedge.',
    'Python, Ruby and Ada are taught.',
    'the Jasper and the Jasmine rice',
    "I'm frank with you",
    '«Rosemary Quorbin» called.',
    '«Jasper Quorb» has left',
    'Hi «Robin», thanks',
  ],
  'names in a row with words that are none': [
    'Haskell and Pascal are taught.',
    'Gatsby, Hugo, Jekyll and Eleventy build pages.',
    'Im Wald leben Fuchs, Hirsch und Marder.',
    'I know Haskell and «Ann» knows Rust.',
    '«Maria», «Kwame» and «Tom» come along.',
  ],
  'given names of software, unless they do what people do': [
    'Julia is faster here.',
    'Devin opened it.',
    '«Julia» said so.',
    'please ask «Julia»',
    '«Julia Quorbin» is here',
  ],
  'what reads like a sign-in, a password or a name': [
    'docker run -it --rm -u node -p 3000:3000 node:20',
    'Passwort vergessen!',
    'contraseña OAuth2',
    'password => !password.match(/\\d/)',
    'Named Entity Recognition',
    'password manager, Bitwarden Premium',
    'profile: @media (max-width: 3em)',
    'moderator @everyone',
    'the name of Primary Key',
  ],
  'things of people, and people who act': [
    "«Peter»'s laptop",
    "«Anna»'s phone",
    '«John Miller» later called',
    '«Anna» avoids him',
    '«Heather», can you check?',
    '«Rosa»: I lost my card',
    '«Klein» wrote:',
    '«Bauer, Stefan»',
    'I spoke to «Kim» yesterday.',
  ],
  'addresses of small numbers': ['«8.8.8.8»', '«5.9.1.4» - - [x]', 'client «9.1.2.3» connected'],
  'users and passwords in addresses': [
    'postgres://«admin:correcthorse»@db/x',
    'amqp://«guest_user:letmeinplease»@h',
    'websocket_token=«aB3dE6gH9jaB3dE6gH9j»',
  ],
  'forms to fill in, and programs': [
    'DB_PASSWORD=${DB_PASSWORD:?must be set}',
    'postgres://USER:PASSWORD@HOST:PORT/DB',
    'let username = args.get(1);',
    'prints Fri Apr 15 05:20:00 UTC 2022',
  ],
  'words that end as family names do': [
    'Baked Alaska is served.',
    'Grüne Bohnen waschen und putzen',
    '«Zyxa Virtanen»',
  ],
  'German nouns behind `am` and `im`': [
    'im Sommer',
    'am Strand',
    'Es hängt am Schwarzen Brett.',
    'König, Dame, Turm',
    'I am «Zyxa Schneider»',
  ],
  'who speaks next': ['May I have your full name? Borrower: yes', "What's your name? Agent: I am a bot."],
  'dates, and codes close to a street, where a number to call could be': [
    'WHATSAPP EXPORT\n12/01/2026, 18:22',
    'call 12.01.2026',
  ],
  'versions of small numbers': [
    'bootloader 1.09, radio 2.3.0.17',
    'changelog 4.12.0.1',
    'connect to «2.3.0.17»',
    'ip «1.1.1.1»',
  ],
  'headers and fields that no secret and no user stands in': [
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'The user ID is hashed.',
  ],
  'offices whose name is their address': [
    'Support <«support@x.example»>',
    'Acme Billing <«billing@acme.example»>',
  ],
  'what somebody is, in a title': [
    'Driver Download Center',
    'Witness Protection Program',
    'my sister New York',
  ],
  'users and passwords of commands, but not the group or the number behind a user': [
    'curl -u «reports:Sunny.Hill.22» https://bi.example.com/export',
    'curl --user=«ann:quorbin» https://x.example/',
    'curl -s --user "«ann:p4ss/w?rd»" https://x.example/',
    '{"cmd":"curl -u \\"«ann:quorbin7»\\" https://x.example/"}',
    'http -u «ann:quorbin7» GET https://x.example/',
    'docker run --user 1000:1000 -u node:node app',
    'curl -u "$USER:$PASS" https://x.example/',
    'curl -u ann https://x.example/a:b7c9',
    'curl -u ann: https://x.example/',
  ],
  'a number sign in the password of an address': [
    "Authentication failed for 'https://«m.quorb:Tulip2Garden#»@git.example.com/a.git'",
    'https://example.com:8080/#a@b and https://example.com:8080/x?q=1#c@d',
  ],
  'variables and tags in the place of a user or a password': [
    'username = var.db_username\npassword = var.db_password',
    'password: !vault\nsecret_key: !ref AppSecretKey1',
    '<input name="username" placeholder="Username">',
  ],
  'numbers of cases that begin with zeros': [
    'Case 00284719 was merged into case 00284702.',
    'call «00284719»',
    'Büro: «0044 20 7946 0018»',
  ],
  'the holder of a card, whom no list knows': [
    '{"number":"x","holder":"«XYLA QUORBIN»"}',
    '{"cardHolder": "«Xyla Quorbin»"}',
    '{"placeholder":"Enter Quorb","holder":"Main","lock":{"holder":"worker 3"}}',
  ],
  'a value that is its own key': [
    'filter(username=username)',
    'login(login=login, username = username)',
    'login(username=«quorbin7»)',
  ],
};

describe.each(Object.entries(RULES))('%s', (_, texts) => {
  it.each(texts)('%j', (text) => {
    const plain = text.replace(/[«»]/g, '');
    const marked = [...text.matchAll(/«(.*?)»/g)].map(([, value]) => value);
    expect(redactor.find(plain).map(({ start, end }) => plain.slice(start, end))).toEqual(marked);
  });
});
