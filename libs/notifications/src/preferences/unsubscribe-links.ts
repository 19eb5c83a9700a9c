import { Injectable } from '@nestjs/common';
import { Secrets } from '#identity';
import { Config, type Locale } from '#platform';
import type { NoticeKind } from '../kinds/notice-kinds.js';

const purpose = (kind: NoticeKind): string => `unsubscribe:${kind}`;

/** The way out that each optional mail carries: good for one person and one kind, for ever, without signing in. */
@Injectable()
export class UnsubscribeLinks {
  constructor(
    private readonly secrets: Secrets,
    private readonly config: Config,
  ) {}

  write(kind: NoticeKind, personId: string, locale: Locale): string {
    return this.config.link(`/api/v1/notifications/unsubscription/${kind}/${this.secrets.signId(purpose(kind), personId)}?lang=${locale}`);
  }

  /** The person whom the link was written for, or undefined when nobody wrote it. */
  read(kind: NoticeKind, token: string): string | undefined {
    return this.secrets.readId(purpose(kind), token);
  }
}
