import { Clock } from '#platform';

/** The time of day, moved at will. */
export class TestClock extends Clock {
  /** By how many milliseconds it is ahead of the real time. */
  shift = 0;

  override now(): Date {
    return new Date(Date.now() + this.shift);
  }

  advance(milliseconds: number): void {
    this.shift += milliseconds;
  }

  moveTo(instant: Date): void {
    this.shift = instant.getTime() - Date.now();
  }
}
