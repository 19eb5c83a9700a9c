import { Injectable } from '@nestjs/common';
import { authorize, type Locale, NotFound, TenantDatabase, VersionConflict } from '#platform';
import type { Localized } from '#tenancy';
import type { EnterScope } from '../files/files.service.js';
import { depositResources } from '../repository.permissions.js';
import { NoTranslator, NothingToTranslate, TranslatedByPeople } from '../repository.problems.js';
import { ResourceReader } from '../resources/resource-reader.service.js';
import { ResourcesService } from '../resources/resources.service.js';
import { MachineTranslator } from './machine-translator.js';
import { isPeoples, TranslationsService } from './translations.service.js';

/** Has a machine propose what a work is called and says in another language. It is marked as a machine's until somebody reads it. */
@Injectable()
export class TranslationProposals {
  constructor(
    private readonly db: TenantDatabase,
    private readonly resources: ResourcesService,
    private readonly reader: ResourceReader,
    private readonly translations: TranslationsService,
    private readonly machine: MachineTranslator,
  ) {}

  /**
   * @param enter opens a scope of the caller's: once to read and once to write, none while the machine works
   * @param version of the work that the caller has before them
   */
  async propose(enter: EnterScope, id: string, target: Locale, version: number, locale: Locale) {
    if (!this.machine.isAtHand) throw new NoTranslator();
    const { source, texts } = await enter(() => this.original(id, target, version, locale));
    const fields = Object.keys(texts) as (keyof typeof texts)[];
    const proposed = await this.machine.translate(fields.map((field) => texts[field]!), source, target);
    return enter(async () => {
      // While the machine was at work somebody may have stood by what is there.
      await this.refusePeoples(id, target);
      const { titles, abstracts } = await this.reader.read(id, locale);
      const words = Object.fromEntries(fields.map((field, index) => [field, proposed[index]])) as Partial<typeof texts>;
      await this.db.query("select set_config('minga.translating', 'machine', true)");
      return this.resources.edit(id, version, {
        ...(words.title && { titles: { ...titles, [target]: words.title.slice(0, 500) } }),
        ...(words.abstract && { abstracts: { ...abstracts, [target]: words.abstract.slice(0, 20_000) } }),
      }, locale);
    });
  }

  private async original(id: string, target: Locale, version: number, locale: Locale) {
    const view = await this.reader.read(id, locale);
    authorize(view.may.edit, depositResources.name);
    if (view.version !== version) throw new VersionConflict(view.version, view);
    if (view.language === target) throw new NotFound();
    await this.refusePeoples(id, target);
    const { titles, abstracts }: { titles: Localized; abstracts: Localized } = view;
    const title = titles[view.language]?.trim();
    const abstract = abstracts[view.language]?.trim();
    if (!title) throw new NothingToTranslate();
    return { source: view.language, texts: { title, ...(abstract && { abstract }) } };
  }

  private async refusePeoples(id: string, target: Locale): Promise<void> {
    const { items } = await this.translations.list(id);
    const standing = items.find(({ language }) => language === target);
    if (standing && isPeoples(standing)) throw new TranslatedByPeople();
  }
}
