/** What a model costs, in US dollars per million tokens. */
export interface ModelPrice {
  readonly input: number;
  /** Of tokens read from the provider's cache; the price of input where it is absent. */
  readonly cachedInput?: number | undefined;
  readonly output: number;
}
