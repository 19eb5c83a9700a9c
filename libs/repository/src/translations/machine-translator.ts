import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config, type Locale } from '#platform';
import { TranslatorAway } from '../repository.problems.js';

const answer = z.object({ translatedText: z.array(z.string()) });

/** A long abstract takes a machine of one's own a while. */
const patience = 60_000;

/** A machine that translates, reached by the protocol of LibreTranslate; none where no address is set. */
@Injectable()
export class MachineTranslator {
  private readonly url: string | undefined;
  private readonly key: string | undefined;

  constructor(config: Config) {
    this.url = config.get('TRANSLATOR_URL');
    this.key = config.get('TRANSLATOR_KEY');
  }

  get isAtHand(): boolean {
    return this.url !== undefined;
  }

  /**
   * The texts in another language, in their order. To be called while no transaction is open.
   * @throws TranslatorAway
   */
  async translate(texts: readonly string[], source: Locale, target: Locale): Promise<string[]> {
    try {
      const response = await fetch(`${this.url}/translate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ q: texts, source, target, format: 'text', ...(this.key && { api_key: this.key }) }),
        signal: AbortSignal.timeout(patience),
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const { translatedText } = answer.parse(await response.json());
      if (translatedText.length === texts.length) return translatedText;
    } catch {
      // Whatever it was, there is no translation; people write their own.
    }
    throw new TranslatorAway();
  }
}
