/** The id of the model that really answered, by what each kind of server is to be believed. */
export function servedModel(
  provider: string,
  known: string | undefined,
  asked: string,
  answered: string | undefined,
): string | undefined {
  // TGI's answers repeat whatever name was asked for.
  if (provider === 'tgi') return known;
  // vLLM refuses a name that it does not serve; llama.cpp ignores it, and answers with its own.
  if (provider === 'vllm') return answered || asked || undefined;
  return provider === 'azure' ? answered || known : undefined;
}
