import { type Locale, locales } from '#platform';
import { licences, resourceTypes } from '#vocabulary';
import type { ResourceView } from '../../resources/resource.views.js';
import { type Guide, methodParts, type Step, stepParts } from '../method.schemas.js';
import { conditionsInWords } from './conditions-in-words.js';
import { guideTexts } from './guide.texts.js';

type Texts = Partial<Record<Locale, string>>;

/** Words and the language that they are in. */
export interface Said {
  text: string;
  language: Locale;
}

/** One step as it is printed: what it is called, how long it takes, and what it says under which name. */
export interface PrintedStep {
  name: Said;
  time: Said | null;
  parts: { label: string; said: Said }[];
}

/** A part of the guide under its own heading. */
export type Part = { heading: string } & (
  | { kind: 'prose'; said: Said }
  | { kind: 'steps'; steps: PrintedStep[] }
  | { kind: 'facts'; rows: { term: string; value: string }[] }
  | { kind: 'items'; items: { name: Said | null; said: Said[]; address: string | null; note: string | null }[] }
);

/** A guide before it is set: what it says, in which order, in one language as far as it goes. */
export interface GuideContent {
  language: Locale;
  kicker: string;
  title: Said;
  credit: string;
  parts: Part[];
  source: { term: string; value: string; address?: string }[];
  sourceHeading: string;
  running: string;
}

/** The wording closest to the reader: theirs, the original, whatever there is. */
export function closest(texts: Texts | undefined, locale: Locale, original: Locale): Said | null {
  const language = [locale, original, ...locales].find((one) => texts?.[one]?.trim());
  return language ? { text: texts![language]!.trim(), language } : null;
}

/** As much of a resource as is printed. */
type Printable = Pick<ResourceView, 'language' | 'titles' | 'abstracts' | 'type' | 'year' | 'authors' | 'documentNumber' | 'licence' | 'version' | keyof Guide> & { tenant: { code: string; names: Texts } };

/** What a guide says: the steps before all else that is long, then what surrounds them, and where it comes from. */
export function guideContent(resource: Printable, locale: Locale, about: { address: string; institution: string | null; printed: Date }): GuideContent {
  const { language: original, method, steps, tools, failures, conditions } = resource;
  const say = (texts: Texts | undefined) => closest(texts, locale, original);
  const text = guideTexts.bind(null, locale);
  const prose = (heading: string, texts: Texts | undefined): Part[] => {
    const said = say(texts);
    return said ? [{ kind: 'prose', heading, said }] : [];
  };
  const part = (name: (typeof methodParts)[number]) => prose(text(`parts.${name}`), method[name]);
  const rows = conditionsInWords(conditions, locale);
  const title = say(resource.titles) ?? { text: '', language: locale };
  const parts: Part[] = [
    ...prose(text('abstract'), resource.abstracts),
    ...part('problem'),
    ...(steps.length ? [{ kind: 'steps' as const, heading: text('steps'), steps: steps.map((step) => printed(step)) }] : []),
    ...(tools.length ? [{ kind: 'items' as const, heading: text('tools'), items: tools.map(({ name, about: what, url }) => ({ name: say(name), said: [say(what)].filter((one) => one !== null), address: url, note: null })) }] : []),
    ...part('actors'), ...part('resources'), ...part('context'),
    ...(rows.length ? [{ kind: 'facts' as const, heading: text('conditions'), rows }] : []),
    ...part('evidence'), ...part('results'), ...part('limits'),
    ...(failures.length ? [{
      kind: 'items' as const, heading: text('failures'),
      items: failures.map(({ happened, lesson, whose }) => ({ name: null, said: [say(happened), say(lesson)].filter((one) => one !== null), address: null, note: whose || null })),
    }] : []),
  ];

  function printed(step: Step): PrintedStep {
    const named = tools.filter(({ key }) => step.tools.includes(key)).flatMap(({ name }) => say(name)?.text ?? []);
    return {
      name: say(step.name) ?? { text: text('unnamed'), language: locale },
      time: say(step.time),
      parts: [
        ...stepParts.flatMap((name) => {
          const said = say(step[name]);
          return said ? [{ label: text(`step.${name}`), said }] : [];
        }),
        ...(named.length ? [{ label: text('step.tools'), said: { text: new Intl.ListFormat(locale, { type: 'conjunction' }).format(named), language: locale } }] : []),
      ],
    };
  }

  const licence = licences.find(({ code }) => code === resource.licence);
  const owner = say(resource.tenant.names)?.text ?? resource.tenant.code;
  return {
    language: locale, title, parts,
    kicker: [resourceTypes.find(({ code }) => code === resource.type)?.labels[locale], resource.year].filter(Boolean).join(' · '),
    credit: [resource.authors.map(({ name }) => name).join('; '), about.institution].filter(Boolean).join('. '),
    sourceHeading: text('source'),
    source: [
      { term: text('deposited'), value: owner },
      ...(resource.documentNumber ? [{ term: text('number'), value: resource.documentNumber }] : []),
      ...(licence ? [{ term: text('licence'), value: licence.labels[locale], ...('uri' in licence && licence.uri ? { address: licence.uri } : {}) }] : []),
      { term: text('address'), value: about.address, address: about.address },
      { term: text('printed'), value: new Intl.DateTimeFormat({ es: 'es-419', pt: 'pt-BR', en: 'en-GB', fr: 'fr' }[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(about.printed) },
      { term: text('version'), value: String(resource.version) },
    ],
    running: `${title.text.length > 70 ? `${title.text.slice(0, 69)}…` : title.text} · ${owner}`,
  };
}
