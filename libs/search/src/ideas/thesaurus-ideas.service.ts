import { Injectable } from '@nestjs/common';
import { ThesaurusStore } from '#vocabulary';
import { ideasOf, knownIdeas } from './known-ideas.js';

/** So long, in milliseconds, an edit of the thesaurus may go unnoticed. */
const patience = 1000;

/**
 * Keeps what this process knows of the thesaurus as its editors have it. One number is read at most every second; the
 * thesaurus itself only when that number is another.
 */
@Injectable()
export class ThesaurusIdeas {
  private asked = -Infinity;
  private revision: string | undefined;

  constructor(private readonly thesaurus: ThesaurusStore) {}

  /** @param options.now asks whenever it was asked last: for work that follows from an edit */
  async follow({ now = false } = {}): Promise<void> {
    const moment = performance.now();
    if (!now && moment - this.asked < patience) return;
    this.asked = moment;
    const revision = await this.thesaurus.revision();
    if (revision === this.revision) return;
    knownIdeas.become(ideasOf(await this.thesaurus.read()));
    this.revision = revision;
  }
}
