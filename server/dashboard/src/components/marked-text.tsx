import { useState } from 'preact/hooks';
import { cutPieces } from '../cut-pieces.ts';
import { formatCount } from '../format-tokens.ts';
import type { MarkedPiece } from '../marked-pieces.ts';

/** As much as a reader takes in before deciding to read on. */
const FIRST_LENGTH = 5000;

/** Text as it is, parameters marked where they stand; a very long one is cut until asked for. */
export function MarkedText({ pieces }: { readonly pieces: readonly MarkedPiece[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const isCut = !isWhole && length > FIRST_LENGTH * 1.25;
  return (
    <div class="text" dir="auto">
      {(isCut ? cutPieces(pieces, FIRST_LENGTH) : pieces).map(({ text, parameter }, position) =>
        parameter === undefined ? (
          text
        ) : parameter.value === null ? (
          <mark key={position} class="missing" title={`${parameter.name} was not given`}>
            {text}
          </mark>
        ) : (
          <mark key={position} title={titleOf(parameter.name, parameter.value, text)}>
            {text}
          </mark>
        ),
      )}
      {isCut && (
        <button type="button" class="link-button show-all" onClick={() => setIsWhole(true)}>
          … show all {formatCount(length)} characters
        </button>
      )}
    </div>
  );
}

/** In the template the title tells the value, in a message the name. */
function titleOf(name: string, value: string, text: string): string {
  return text === value ? name : `${name} = ${value.length > 200 ? `${value.slice(0, 200)}…` : value}`;
}
