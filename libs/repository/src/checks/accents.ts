import type { Locale } from '#platform';
import type { Resource } from '../resources/resource.entity.js';
import { type Finding, found } from './finding.js';

type Ending = [pattern: RegExp, replacement: string];

/** Endings that are never written without their accent. */
const endings: Partial<Record<Locale, readonly Ending[]>> = {
  es: [
    [/(?<=[a-záéíóúñ]{2})cion$/u, 'ción'], [/(?<=[a-záéíóúñ]{2}[^s])sion$/u, 'sión'], [/(?<=\p{L})gion$/u, 'gión'],
    [/(?<=\p{L}{2})(log|graf|nom)i(as?)$/u, '$1í$2'], [/(?<=\p{L}{2})ologi(c[oa]s?)$/u, 'ológi$1'], [/(?<=\p{L}{2})ografi(c[oa]s?)$/u, 'ográfi$1'],
  ],
  pt: [
    [/(?<=\p{L})cao$/u, 'ção'], [/(?<=\p{L})coes$/u, 'ções'], [/(?<=\p{L}{2})sao$/u, 'são'], [/(?<=\p{L}{2})soes$/u, 'sões'],
    [/(?<=\p{L}{3})enc(ias?)$/u, 'ênc$1'], [/(?<=\p{L}{3})anc(ias?)$/u, 'ânc$1'], [/(?<=\p{L}{2})ario$/u, 'ário'], [/(?<=\p{L}{2})orio$/u, 'ório'],
  ],
  fr: [[/(?<=\p{L}{2}[^iv])ivite(s?)$/u, 'ivité$1'], [/(?<=\p{L}{3})alite(s?)$/u, 'alité$1'], [/(?<=\p{L}{2})ereux$/u, 'éreux']],
};

/** Common words of the field, as they are written. */
const words: Partial<Record<Locale, string>> = {
  es: `análisis diagnóstico diagnósticos técnico técnica técnicos técnicas público pública públicos públicas económico económica económicos económicas
    académico académica académicos académicas estratégico estratégica estratégicos estratégicas política políticas logística logístico país países guía guías
    también energía energías área áreas índice índices número números método métodos módulo módulos línea líneas éxito éxitos único única básico básica
    agrícola agrícolas vinícola vinícolas vitivinícola ámbito ámbitos artículo artículos capítulo crédito créditos diálogo orgánico orgánica químico química
    turístico turística turísticos turísticas dinámico dinámica práctico práctica prácticas catálogo año años español española pequeño pequeña pequeños pequeñas
    diseño diseños compañía compañías montaña enseñanza desempeño acompañamiento tamaño campaña mañana niño niños señal región además según través aquí
    educación américa latinoamérica méxico perú panamá bogotá haití clúster clústeres`,
  pt: `não também são análise análises diagnóstico técnico técnica técnicos técnicas público pública públicos públicas econômico econômica econômicos econômicas
    agrícola agrícolas área áreas índice índices método métodos país países região regiões gestão padrão padrões serviço serviços comércio negócio negócios
    política políticas estratégia estratégias estratégico estratégica história tecnológico tecnológica indústria indústrias município municípios além através
    até já está será há você avaliação educação único única básico básica módulo módulos crédito créditos orgânico orgânica turístico turística américa`,
  fr: `développement économie économies économique économiques stratégie stratégies stratégique stratégiques méthode méthodes méthodologie méthodologies
    énergie énergies évaluation évaluations équipe équipes réseau réseaux qualité sécurité société sociétés université universités ministère ministères
    région régions régional régionale régionaux résultat résultats expérience expériences compétitivité coopération création activité activités entité
    très après être même où déjà système systèmes critère critères élément éléments étape étapes étude études état états écologique école modèle modèles`,
};

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const known = Object.fromEntries(
  Object.entries(words).map(([language, list]) => [language, new Map(list.trim().split(/\s+/).map((word) => [plain(word), word]))]),
) as Partial<Record<Locale, Map<string, string>>>;

/** How a word is written in a language where it stands without its accent; null where it is well written, or nothing is known of it. */
export function accented(word: string, language: Locale): string | null {
  const lower = word.toLowerCase();
  if (/[^a-z]/.test(lower)) return null;
  const listed = known[language]?.get(lower);
  const right = listed ?? byEnding(lower, language);
  if (right === null || right === lower) return null;
  return word[0] === lower[0] ? right : right[0]!.toUpperCase() + right.slice(1);
}

function byEnding(word: string, language: Locale): string | null {
  const ending = endings[language]?.find(([pattern]) => pattern.test(word));
  return ending ? word.replace(...ending) : null;
}

const mostNamed = 8;

/** Words in titles and abstracts that lost their accents, each with how it is written. */
export function checkAccents({ titles, abstracts }: Resource): Finding[] {
  return (['titles', 'abstracts'] as const).flatMap((field) =>
    Object.entries(field === 'titles' ? titles : abstracts).flatMap(([language, text]) => {
      const mended = new Map((text ?? '').match(/\p{L}+/gu)?.flatMap((word) => {
        const right = accented(word, language as Locale);
        return right ? [[word, right] as const] : [];
      }) ?? []);
      if (mended.size === 0) return [];
      const named = [...mended].slice(0, mostNamed).map(([word, right]) => `${word} → ${right}`).join(', ');
      return [found('accents', 'hint', `/${field}/${language}`, { count: mended.size, words: mended.size > mostNamed ? `${named}…` : named })];
    }));
}
