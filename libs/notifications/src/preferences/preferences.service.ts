import { Injectable } from '@nestjs/common';
import { type InvalidField, InvalidRequest, type Locale, TenantDatabase } from '#platform';
import { isFormal, type NoticeKind, noticeKindNames, noticeKinds } from '../kinds/notice-kinds.js';
import { notificationsTexts } from '../notifications.texts.js';
import type { ChoosePreferences } from './preferences.schemas.js';

/** By which ways a person wants to hear of one kind. What is turned off in the portal is still written down. */
export interface Wish {
  portal: boolean;
  email: boolean;
}

/** How the signed-in person wants to be told, wherever they act. */
@Injectable()
export class PreferencesService {
  constructor(private readonly db: TenantDatabase) {}

  async list(locale: Locale) {
    const chosen = await this.chosen();
    return noticeKindNames.map((kind) => ({
      kind,
      label: notificationsTexts(locale, `kinds.${kind}`),
      ...wishFor(kind, chosen.get(kind)),
      formal: isFormal(kind),
    }));
  }

  async of(kind: NoticeKind): Promise<Wish> {
    return wishFor(kind, (await this.chosen()).get(kind));
  }

  async choose({ items }: ChoosePreferences): Promise<void> {
    refuseFormal(items);
    for (const { kind, portal, email } of items) {
      await this.db.query(
        `insert into notification_preference (person_id, kind, portal, email) values ($1, $2, $3, $4)
         on conflict (person_id, kind) do update set portal = excluded.portal, email = excluded.email`,
        [this.db.actor.id, kind, portal, email],
      );
    }
  }

  private async chosen(): Promise<Map<string, Wish>> {
    const rows = await this.db.query<Wish & { kind: string }>('select kind, portal, email from notification_preference');
    return new Map(rows.map(({ kind, portal, email }) => [kind, { portal, email }]));
  }
}

function wishFor(kind: NoticeKind, chosen: Wish | undefined): Wish {
  if (isFormal(kind)) return { portal: true, email: true };
  return chosen ?? { portal: true, email: noticeKinds[kind] === 'on' };
}

function refuseFormal(items: ChoosePreferences['items']): void {
  const faults = items.flatMap((item, index): InvalidField[] =>
    isFormal(item.kind)
      ? (['portal', 'email'] as const).filter((way) => !item[way]).map((way) => ({ pointer: `/items/${index}/${way}`, code: 'notifications:fields.formal' }))
      : [],
  );
  if (faults.length) throw new InvalidRequest(faults);
}
