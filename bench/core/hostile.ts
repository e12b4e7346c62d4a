/** What a hostile text repeats: every character that starts a recogniser, and beginnings of what they read. */
export const HOSTILE: readonly string[] = [
  ...Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code)),
  '\n',
  'é',
  'ß',
  '日',
  '😀',
  ...(
    '1. |1.|1-|1 |1,|1:|12:|a:|ab:|::|a.|a@|@a|a@a.|a@a|.@|%40|%40a|a1|1a|A1|DE89|DE89 |0x|0x1|bc1|1A|+1|+1 |+|(1|(1)|' +
    '(415) |415-|0 |00|01 2|01|4111 |4111-|4111 1111 1111 111|4111111111111111,|536-22-|12 Main |12 Main Street|1 A |1 Aa ' +
    '|Main |Aa |Aaa |Ann |Ann Smith|Smith |John |A. |A.|J. |van |van der |de la |Mr |Mr. |Dear |dear |my name is |name: |' +
    'name |Name|"name":|"name":"|"name":"A|"name":"Aa |I am |is |from: |From: |Regards,\n|by |Hauptstraße |Hauptstraße|' +
    'Via |Via Aa |Calle de la |rue de |1 rue de la |12 rue |Apt |Apt 1|PO Box |P|SW1A |TX 7|, TX |zip |zip code |passport ' +
    '|passport number |account number |account |driver license |born |born on |born 1|1 Jan |12 March |username |' +
    'username: |user |user id |national id |phone |phone 1|phone: 1 |card 1|ssn 1|order 1|[|[A|[EMAIL|[EMAIL]|[EMAIL:|{|' +
    '{"a":|"|\\|\\"|\\n|\\u00|":|":"|=|==|key|key=|key:|key="|key:"|key:\\"|key:`key:\'key:"|token=a1|password|' +
    'password:|password="|password is |password for |passw|pwd=|pw=|pin:|secret: |sk-|sk-a1|sk_|eyJ|-eyJ|eyJ.|eyJa.|://|' +
    '://a|://a@|://a:b@|http://|https://a.b/|data:|data:a;base64,|Bearer |bearer a1|-----|-----BEGIN |' +
    '-----BEGIN PRIVATE KEY-----|-----BEGIN PRIVATE KEY-----\n|-----END|AKIA|AIza|xoxb-|ghp_|SG.|SG.aaaaaaaaaaaaaaaa|a_|' +
    'a-|a/|/|ab:cd:|00:1B:|00-1b-|001b.|fe80::|2001:db8:|255.255.|1.1.1.|10.0.0.1,|ann@example.com|ann@example.com,|' +
    '415-555-2671 |mot de |contrase|123456789:|hooks.slack.com/|rgb(|\n\n|\t|  |a b |aB3|$1|#1|~|`|Aa\n|Aa Aa\n|Aa\n1 Main Street\n|\n1 |Aa-|Ann-Ann-|Aa-Str. |Aa-Str. 1|Aa & |Ann & Ann |USS |USS Aa |van |al-|J. Aa |Ann the |1/1 |.MTk4NjIyNDgzNDcxOTI1MjQ4.|feedbackKey":|SK|A'
  ).split('|'),
];

/** A text of `length` characters that is nothing but `piece`. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
