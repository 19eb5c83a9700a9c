import type { Locale } from '../texts/locales.js';
import { platformTexts } from '../problems/platform.texts.js';
import type { MailContent } from './mail.js';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character]!);

/** The mail as plain text. */
export const mailText = (content: MailContent, locale: Locale): string =>
  [
    ...content.paragraphs,
    ...(content.action ? [`${content.action.label}:\n${content.action.url}`] : []),
    `--\n${platformTexts(locale, 'mail.footer')}`,
  ].join('\n\n');

/** The mail as HTML: plain, readable everywhere, nothing loaded from outside. */
export function mailHtml(content: MailContent, locale: Locale): string {
  const paragraphs = content.paragraphs.map((text) => `<p style="margin:0 0 16px">${escape(text).replaceAll('\n', '<br>')}</p>`);
  const action = content.action
    ? `<p style="margin:24px 0"><a href="${escape(content.action.url)}" style="background:#0b5566;color:#ffffff;padding:12px 20px;text-decoration:none;border-radius:4px">${escape(content.action.label)}</a></p><p style="margin:0 0 16px;color:#55606a;font-size:14px">${escape(content.action.url)}</p>`
    : '';
  return `<!doctype html><html lang="${locale}"><body style="margin:0;background:#f6f5f2"><div style="max-width:560px;margin:0 auto;padding:32px 24px;font:17px/1.5 'Source Sans 3',Arial,sans-serif;color:#1c2429;background:#ffffff">${paragraphs.join('')}${action}<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #d9d6cf;color:#55606a;font-size:14px">${escape(platformTexts(locale, 'mail.footer'))}</p></div></body></html>`;
}
