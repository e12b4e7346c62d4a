/** One step of the schema; once released, its SQL never changes. */
export interface Migration {
  /** From 1, without gaps. */
  readonly number: number;
  readonly name: string;
  /**
   * Whether servers that do not know the step can go on beside it: it only adds what they neither read nor must fill.
   * Only such a step can be rolled out node by node.
   */
  readonly additive: boolean;
  readonly sql: string;
}
