import { Injectable } from '@nestjs/common';

/** The time of day. Everything that reads business time asks here, so that tests can move it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
