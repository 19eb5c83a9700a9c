/** Thrown by a full collector: the reader may stop, there is room for no more. */
export class Full extends Error {}

/** Gathers the text of one file up to a length, and leaves it clean. */
export class TextCollector {
  /** Pages, slides or sheets, where the format has them. */
  pages: number | undefined;
  readonly #capacity: number;
  #pieces: string[] = [];
  #length = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  add(piece: string): void {
    const room = this.#capacity - this.#length;
    this.#pieces.push(piece.length > room ? piece.slice(0, room) : piece);
    this.#length += piece.length;
    if (piece.length > room) throw new Full();
  }

  /**
   * Composed characters, single spaces, words joined again that a line end had divided, and nothing that PostgreSQL or JSON
   * could choke on. Each step is one linear pass.
   */
  text(): string {
    return this.#pieces
      .join('')
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
      // eslint-disable-next-line no-control-regex -- these are what must go
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\ufeff\ufffe\uffff]/g, '')
      .replace(/(?<=\p{Ll})[-\u2010]\n(?=\p{Ll})/gu, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
}
