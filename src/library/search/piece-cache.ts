/** What has been read of the index's streams lately: while a query is typed on, its first words are asked for again and again. */
export class PieceCache {
  readonly #pieces = new Map<string, Uint8Array>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get(key: string): Uint8Array | undefined {
    const piece = this.#pieces.get(key);
    if (piece) {
      this.#pieces.delete(key);
      this.#pieces.set(key, piece);
    }
    return piece;
  }

  set(key: string, piece: Uint8Array): void {
    if (this.#pieces.has(key)) return;
    this.#pieces.set(key, piece);
    this.#bytes += piece.length;
    for (const [oldest, { length }] of this.#pieces) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#pieces.delete(oldest);
      this.#bytes -= length;
    }
  }
}
