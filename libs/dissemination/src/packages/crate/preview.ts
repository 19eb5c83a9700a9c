import type { Locale } from '#platform';
import type { Addresses } from '../../records/addresses.js';
import type { PublicRecord } from '../../records/public-record.js';
import { inLanguage } from '../../records/words.js';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

/** The page by which people see what is in a package without any program of ours: what there is, and where it came from. */
export class Preview {
  private readonly items: string[] = [];

  constructor(
    private readonly title: string,
    private readonly locale: Locale,
    private readonly addresses: Addresses,
  ) {}

  add(record: PublicRecord, files: readonly { path: string; name: string }[]): void {
    const links = files.map(({ path, name }) => `<li><a href="${escaped(path.split('/').map(encodeURIComponent).join('/'))}">${escaped(name)}</a></li>`).join('');
    this.items.push(
      `<li lang="${record.language}"><a href="${escaped(this.addresses.permanent(record.id))}">${escaped(inLanguage(record.titles, record.language))}</a>${links ? `<ul>${links}</ul>` : ''}</li>`,
    );
  }

  document(): string {
    return `<!doctype html>\n<html lang="${this.locale}"><head><meta charset="utf-8"><title>${escaped(this.title)}</title></head><body><h1>${escaped(this.title)}</h1>\n<ol>\n${this.items.join('\n')}\n</ol></body></html>\n`;
  }
}
