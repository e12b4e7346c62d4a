import type { FootlightEvent } from 'footlight/wire';
import { cutText } from './clean-text.ts';

const MAX_LENGTH = 200;

/** The end user of a call: `userId` or `user` of its context, else the `user` that the provider was told. */
export function userId({ context, modelParameters }: FootlightEvent): string | null {
  const named = [
    context?.['userId'],
    context?.['user_id'],
    context?.['user'],
    modelParameters['safety_identifier'],
    modelParameters['user'],
  ].find((value) => (typeof value === 'string' && value !== '') || typeof value === 'number');
  return named === undefined ? null : cutText(String(named), MAX_LENGTH);
}
