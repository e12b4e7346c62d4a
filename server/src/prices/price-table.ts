import type { FootlightEvent } from 'footlight/wire';
import { DEFAULT_PRICES } from './default-prices.ts';
import type { ModelPrice } from './model-price.ts';

const MILLION = 1_000_000;
/** What providers add to the name of a model to tell its releases apart. */
const RELEASE = /(?:-\d{4}-\d{2}-\d{2}|-\d{8}|-latest|@\d{8})$/u;

/** Prices by model: those that come with the server, and the operator's own over them. */
export class PriceTable {
  readonly #prices: ReadonlyMap<string, ModelPrice>;

  constructor(own: Readonly<Record<string, ModelPrice>> = {}) {
    this.#prices = new Map([...Object.entries(DEFAULT_PRICES), ...Object.entries(own)]);
  }

  /** US dollars; undefined where the call told no usage, or its model has no price. */
  costOf({ model, responseModel, servedModel, usage }: FootlightEvent): number | undefined {
    if (usage === undefined) return undefined;
    const price = this.#find(servedModel) ?? this.#find(responseModel) ?? this.#find(model);
    if (price === undefined) return undefined;
    const cached = Math.min(usage.cachedTokens ?? 0, usage.promptTokens);
    const { input, cachedInput = input, output } = price;
    const sum =
      (usage.promptTokens - cached) * input + cached * cachedInput + usage.completionTokens * output;
    return sum / MILLION;
  }

  /** Exact names count before releases of a name: a release may have a price of its own. */
  #find(model: string | undefined): ModelPrice | undefined {
    if (model === undefined) return undefined;
    return this.#prices.get(model) ?? this.#prices.get(model.replace(RELEASE, ''));
  }
}
