import { Handles, type Handler, type PayloadOf } from '#platform';
import { conceptChanged, conceptCreated, conceptDeprecated } from '#vocabulary';
import { TextsOfConcepts } from './texts-of-concepts.service.js';

/** A new idea is found in the texts that name it already. */
@Handles(conceptCreated, { as: 'system', transaction: 'own' })
export class AnalyseForNewConcept implements Handler<PayloadOf<typeof conceptCreated>> {
  constructor(private readonly texts: TextsOfConcepts) {}

  handle({ code }: PayloadOf<typeof conceptCreated>): Promise<void> {
    return this.texts.analyseAgain(code);
  }
}

/** Other names, or another place: other texts are about it, and about what is wider. */
@Handles(conceptChanged, { as: 'system', transaction: 'own' })
export class AnalyseForChangedConcept implements Handler<PayloadOf<typeof conceptChanged>> {
  constructor(private readonly texts: TextsOfConcepts) {}

  async handle({ code, parts }: PayloadOf<typeof conceptChanged>): Promise<void> {
    if (parts.some((part) => telling.has(part))) await this.texts.analyseAgain(code);
  }
}

/** What was about it is about what replaces it. */
@Handles(conceptDeprecated, { as: 'system', transaction: 'own' })
export class AnalyseForDeprecatedConcept implements Handler<PayloadOf<typeof conceptDeprecated>> {
  constructor(private readonly texts: TextsOfConcepts) {}

  handle({ code }: PayloadOf<typeof conceptDeprecated>): Promise<void> {
    return this.texts.analyseAgain(code);
  }
}

/** Notes and mappings change no text's meaning. */
const telling = new Set(['prefLabel', 'altLabels', 'hiddenLabels', 'broader', 'status', 'replacedBy']);
