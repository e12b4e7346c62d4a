/** The names of the encodings that OpenAI's models read text with. */
export type Encoding = 'o200k_base' | 'cl100k_base';

/** What a model takes, in tokens. */
export interface ModelLimits {
  /** Prompt and answer together. */
  readonly total: number;
  readonly output: number;
  /** The prompt alone, where that has a limit of its own. */
  readonly input?: number;
}

/** First match counts, so that what is particular comes before its family. Azure also writes `gpt-35` for `gpt-3.5`. */
const MODELS: readonly (readonly [names: RegExp, total: number, output: number, input?: number])[] = [
  [/^gpt-3\.?5-turbo-(?:instruct|0301|0613)/u, 4096, 4096],
  [/^gpt-3\.?5/u, 16_385, 4096],
  [/^gpt-4-32k/u, 32_768, 32_768],
  [/^gpt-4-(?:turbo|1106|0125|vision)/u, 128_000, 4096],
  [/^gpt-4(?:$|-)/u, 8192, 8192],
  [/^gpt-4o/u, 128_000, 16_384],
  [/^gpt-4\.1/u, 1_047_576, 32_768],
  [/^o1-mini/u, 128_000, 65_536],
  [/^o1-preview/u, 128_000, 32_768],
  [/^o\d/u, 200_000, 100_000],
  [/^gpt-5-chat/u, 128_000, 16_384],
  [/^gpt-5\.4-(?:mini|nano)/u, 400_000, 128_000, 272_000],
  [/^gpt-5\.[45]/u, 1_050_000, 128_000],
  [/^gpt-5\.[12]/u, 400_000, 128_000],
  [/^gpt-5(?:$|-)/u, 400_000, 128_000, 272_000],
];

/** The limits of a model by its name; undefined for one that is not known. */
export function limitsOf(model: string): ModelLimits | undefined {
  const found = MODELS.find(([names]) => names.test(model));
  if (!found) return undefined;
  const [, total, output, input] = found;
  return { total, output, ...(input !== undefined && { input }) };
}

/** The encoding of a model: everything since GPT-4o has the larger one. */
export function encodingOf(model: string): Encoding {
  return /^gpt-(?:3|4(?:$|-))/u.test(model) ? 'cl100k_base' : 'o200k_base';
}
