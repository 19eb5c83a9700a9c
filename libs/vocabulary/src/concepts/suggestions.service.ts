import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import type { ConceptLanguage } from './concept.js';
import type { ConceptSuggestion } from './concept.schemas.js';
import { fold, stem } from './fold.js';

/** Finds concepts while somebody types, in whatever language they do. */
@Injectable()
export class ConceptSuggestions {
  constructor(private readonly db: TenantDatabase) {}

  /** As typed; where nothing is called so, word by word and whether singular or plural. */
  async find(typed: string, language: ConceptLanguage, limit: number): Promise<ConceptSuggestion[]> {
    const folded = fold(typed);
    if (!folded) return typed.trim() ? [] : this.all(language, limit);
    const asTyped = await this.like(`${folded}%`, folded, language, limit);
    if (asTyped.length) return asTyped;
    const byWord = folded.split(' ').map((word) => `${stem(word)}%`);
    return this.like(byWord.join(' '), folded, language, limit);
  }

  private all(language: ConceptLanguage, limit: number): Promise<ConceptSuggestion[]> {
    return this.db.query(
      `select concept_code as code, label, jsonb_build_object('label', label, 'language', language) as matched
         from concept_label join concept c on c.code = concept_code and c.status = 'current'
        where language = $1 and preferred order by folded limit $2`,
      [language, limit],
    );
  }

  /**
   * The best name of each concept that fits: the whole name, then the reader's language, then names that begin so,
   * then preferred names. `pattern` holds folded letters, digits and our own wildcards only.
   */
  private like(pattern: string, folded: string, language: ConceptLanguage, limit: number): Promise<ConceptSuggestion[]> {
    return this.db.query(
      `select best.of as code, name as label, jsonb_build_object('label', label, 'language', language) as matched
         from (select distinct on (l.concept_code) l.concept_code as of, coalesce(p.label, l.label) as name, l.*,
                      l.folded = $2 as whole, l.language = $3 as own, l.folded = s.tail as begins
                 from concept_label_start s
                 join concept_label l using (concept_code, language, position)
                 join concept c on c.code = l.concept_code and c.status = 'current'
                 left join concept_label p on p.concept_code = l.concept_code and p.language = $3 and p.preferred
                where s.tail like $1
                order by l.concept_code, whole desc, own desc, begins desc, l.preferred desc, length(l.folded)) best
        order by whole desc, own desc, begins desc, preferred desc, length(folded), name limit $4`,
      [pattern, folded, language, limit],
    );
  }
}
