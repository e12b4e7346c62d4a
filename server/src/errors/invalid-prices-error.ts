import { ServerError } from './server-error.ts';

/** A file of prices that is not one. */
export class InvalidPricesError extends ServerError {
  override readonly name = 'InvalidPricesError' as const;
  readonly code = 'invalid_prices' as const;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(
      `Cannot read prices from ${path}: ${reason}. Expected JSON such as {"my-model": {"input": 1.25, "output": 10}}, in US dollars per million tokens.`,
      options,
    );
  }
}
