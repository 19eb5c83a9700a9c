import { useTranslation } from 'react-i18next';
import { abridged, compareLists, compareWords, type Part, type Said } from './compare.js';
import { type Field, useWordings, type Wording } from './use-wordings.js';
import styles from './versions.module.css';

interface DifferencesProps {
  before: Wording & { files?: readonly { name: string }[] };
  after: Wording & { files?: readonly { name: string }[] };
}

/** What changed between two wordings of a work, field by field, in words. */
export default function Differences({ before, after }: DifferencesProps) {
  const { t } = useTranslation('versions');
  const repository = useTranslation('repository').t;
  const wordingOf = useWordings();
  const files = (one: DifferencesProps['before']): Field[] => (one.files ? [{ key: 'files', name: repository('names.files'), said: one.files.map(({ name }) => name) }] : []);
  const old = new Map([...wordingOf(before), ...files(before)].map((field) => [field.key, field]));
  const now = new Map([...wordingOf(after), ...files(after)].map((field) => [field.key, field]));
  const changed = [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const field = now.get(key) ?? old.get(key)!;
    const [was, is] = [old.get(key)?.said ?? emptyLike(field.said), now.get(key)?.said ?? emptyLike(field.said)];
    return String(was) === String(is) ? [] : [{ field, parts: typeof is === 'string' ? abridged(compareWords(String(was), is)) : compareLists(was as readonly string[], is) }];
  });
  if (changed.length === 0) return <p className="quiet">{t('same')}</p>;
  return (
    <>
      <p className="quiet small">{t('legend')}</p>
      <dl className={styles.differences}>
        {changed.map(({ field, parts }) => (
          <div key={field.key}>
            <dt>{field.name}</dt>
            <dd lang={field.language} data-list={typeof field.said === 'string' ? undefined : true}>{parts.map((part, index) => <Piece key={index} part={part} />)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const emptyLike = (said: Said): Said => (typeof said === 'string' ? '' : []);

function Piece({ part: { text, kind } }: { part: Part }) {
  if (kind === 'added') return <ins>{text}</ins>;
  return kind === 'removed' ? <del>{text}</del> : <span>{text}</span>;
}
