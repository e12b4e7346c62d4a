// What the clients of hosted models can do: loaded with the first call, because most programs never need it.
export { addressed } from './addressed.ts';
export { health, isAlive } from './health.ts';
export { prompt } from './prompt.ts';
export { isValidPrompt } from './validity.ts';
