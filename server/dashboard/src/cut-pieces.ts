import type { MarkedPiece } from './marked-pieces.ts';

/** The first `length` characters of a marked text. */
export function cutPieces(pieces: readonly MarkedPiece[], length: number): readonly MarkedPiece[] {
  const kept: MarkedPiece[] = [];
  let room = length;
  for (const piece of pieces) {
    if (room <= 0) break;
    kept.push(piece.text.length > room ? { ...piece, text: piece.text.slice(0, room) } : piece);
    room -= piece.text.length;
  }
  return kept;
}
