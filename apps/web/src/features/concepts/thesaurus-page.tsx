import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { ThesaurusView } from '../../api/views.js';
import { Choice } from '../../ui/choice.js';
import { folded, useFormats } from '../../ui/format.js';
import { ButtonLink } from '../../ui/link.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import styles from './thesaurus.module.css';
import { type Branch, type Entry, treesOf } from './tree.js';

/** Every concept of the network, by subject or from A to Z, in the reader's language. */
export function ThesaurusPage() {
  const { t } = useTranslation('thesaurus');
  const thesaurus = query.useQuery('get', '/api/v1/thesaurus');
  return (
    <Page
      title={t('title')} lead={t('lead')}
      actions={thesaurus.data?.may.edit && <ButtonLink to="/thesaurus/new" leftSection={<IconPlus size={18} aria-hidden="true" />}>{t('create')}</ButtonLink>}
    >
      {thesaurus.error && <Failure error={thesaurus.error} retry={() => void thesaurus.refetch()} />}
      {thesaurus.isPending && <Skeleton shape="rows" lines={12} />}
      {thesaurus.data && <Browser thesaurus={thesaurus.data} />}
    </Page>
  );
}

function Browser({ thesaurus }: { thesaurus: ThesaurusView }) {
  const { t } = useTranslation('thesaurus');
  const formats = useFormats();
  const [view, setView] = useState<'tree' | 'alphabet'>('tree');
  const [words, setWords] = useState('');
  const wanted = folded(useDeferredValue(words));
  const nameOf = ({ labels, code }: Entry) => formats.say(labels) || code;
  const byName = (one: Entry, other: Entry) => formats.compare(nameOf(one), nameOf(other));
  const found = thesaurus.concepts.filter((entry) => folded(nameOf(entry)).includes(wanted)).toSorted(byName);
  return (
    <>
      <div className={styles.bar}>
        <TextInput
          className={styles.filter} aria-label={t('filter')} placeholder={t('filter')} type="search" leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={words} onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Choice label={t('view')} value={view} onChange={setView} options={[{ value: 'tree', label: t('views.tree') }, { value: 'alphabet', label: t('views.alphabet') }]} />
        <span className="quiet small" role="status">{t('count', { count: found.length })}</span>
      </div>
      {found.length === 0 && <Empty title={t('none')} />}
      {view === 'tree' && !wanted ? <Trees branches={treesOf(thesaurus.concepts, byName)} /> : <Alphabet entries={found} nameOf={nameOf} />}
      <Section title={t('take')}>
        <p className={styles.bar}>
          <a href="/api/v1/thesaurus/export?format=turtle" download>{t('turtle')}</a>
          <a href="/api/v1/thesaurus/export?format=csv" download>{t('csv')}</a>
          <Link to="/thesaurus/quality">{t('doors.quality')}</Link>
          {thesaurus.may.propose && <Link to="/thesaurus/proposals">{t('doors.proposals')}</Link>}
          {thesaurus.may.edit && <Link to="/thesaurus/import">{t('doors.import')}</Link>}
        </p>
      </Section>
    </>
  );
}

function Trees({ branches, top = true }: { branches: readonly Branch[]; top?: boolean }) {
  return (
    <ul role="list" className={top ? styles.tree : undefined}>
      {branches.map(({ entry, below }) => (
        <li key={entry.code}>
          <Name entry={entry} />
          {below.length > 0 && <Trees branches={below} top={false} />}
        </li>
      ))}
    </ul>
  );
}

function Alphabet({ entries, nameOf }: { entries: readonly Entry[]; nameOf: (entry: Entry) => string }) {
  const letters = Map.groupBy(entries, (entry) => folded(nameOf(entry)).charAt(0).toUpperCase());
  return (
    <div className={styles.alphabet}>
      {[...letters].map(([letter, own]) => (
        <section key={letter} className={styles.letter}>
          <h2>{letter}</h2>
          <ul role="list">{own.map((entry) => <li key={entry.code}><Name entry={entry} /></li>)}</ul>
        </section>
      ))}
    </div>
  );
}

function Name({ entry }: { entry: Entry }) {
  const { t } = useTranslation('thesaurus');
  const formats = useFormats();
  return (
    <>
      <Link to="/concepts/$code" params={{ code: entry.code }}>{formats.say(entry.labels) || entry.code}</Link>
      {entry.status === 'deprecated' && <span className="quiet small"> · {t('outOfUse')}</span>}
    </>
  );
}
