/** The kinds of data that are recognised by default. */
export type Kind =
  | 'API_KEY'
  | 'BANK_ACCOUNT'
  | 'CREDIT_CARD'
  | 'CRYPTO'
  | 'DATE_OF_BIRTH'
  | 'DRIVER_LICENSE'
  | 'EMAIL'
  | 'IBAN'
  | 'IP'
  | 'JWT'
  | 'MAC'
  | 'NATIONAL_ID'
  | 'PASSPORT'
  | 'PASSWORD'
  | 'PERSON'
  | 'PHONE'
  | 'PRIVATE_KEY'
  | 'STREET_ADDRESS'
  | 'URL_CREDENTIALS'
  | 'USERNAME'
  | 'US_SSN'
  | 'ZIP';

/** The kinds that are recognised only when the option `kinds` names them. */
export type OptionalKind = 'CITY' | 'DATE' | 'ORGANISATION' | 'URL';

/** Where something was found: UTF-16 offsets, and how sure the finding is (0 to 1). */
export interface Span {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}
