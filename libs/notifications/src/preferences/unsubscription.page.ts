import type { Locale } from '#platform';
import type { NoticeKind } from '../kinds/notice-kinds.js';
import { notificationsTexts as text } from '../notifications.texts.js';

/** A page that needs neither script nor session: most people who open it are not signed in. */
function page(locale: Locale, content: string): string {
  const title = text(locale, 'unsubscription.title');
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} · Minga</title></head><body style="margin:0;background:#f6f5f2;color:#1c2429;font:17px/1.5 'Source Sans 3',Arial,sans-serif"><main style="max-width:560px;margin:48px auto;padding:32px 24px;background:#ffffff"><h1 style="font-size:24px;margin:0 0 16px">${title}</h1>${content}</main></body></html>`;
}

/** Asks first: mail programs open links by themselves, and opening one must change nothing. */
export const askPage = (kind: NoticeKind, locale: Locale): string =>
  page(
    locale,
    `<p>${text(locale, 'unsubscription.ask', { kind: text(locale, `kinds.${kind}`) })}</p><form method="post"><button style="background:#0b5566;color:#ffffff;border:0;border-radius:4px;padding:12px 20px;font:inherit">${text(locale, 'unsubscription.confirm')}</button></form>`,
  );

export const donePage = (kind: NoticeKind, locale: Locale): string =>
  page(
    locale,
    `<p role="status">${text(locale, 'unsubscription.done', { kind: text(locale, `kinds.${kind}`) })}</p><p><a href="/${locale}/notifications/preferences">${text(locale, 'unsubscription.preferences')}</a></p>`,
  );
