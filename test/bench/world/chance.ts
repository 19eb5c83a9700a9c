/** Numbers that look random and are the same in every run (mulberry32), and what can be drawn with them. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to but not including 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** True this often. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  one<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!;
  }

  /** Early items far more often than late ones, as words, countries and topics are in life. */
  favourite<Item>(items: readonly Item[]): Item {
    return items[Math.floor(items.length * this.next() ** 2)]!;
  }

  /** Up to this many different items. */
  some<Item>(items: readonly Item[], most: number): Item[] {
    return [...new Set(Array.from({ length: this.whole(1, most) }, () => this.favourite(items)))];
  }
}
