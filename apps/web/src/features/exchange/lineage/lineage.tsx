import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LineageNode } from '../../../api/views.js';
import { Place } from '../../../ui/band/place.js';
import { Facts } from '../../../ui/facts.js';
import { inReach, useFormats } from '../../../ui/format.js';
import { Section } from '../../../ui/page.js';
import { When } from '../../../ui/when.js';
import styles from '../exchange.module.css';
import { CreditDownward, CreditUpward } from './credit.js';
import { Tree } from './tree.js';
import { useLineage } from './use-lineage.js';

/** Where a resource comes from and what others made of it: credit both ways, a picture, and a list that says the same. */
export function Lineage({ id }: { id: string }) {
  const { t } = useTranslation('exchange');
  const lineage = useLineage(id).data;
  if (!lineage || lineage.nodes.length < 2) return null;
  return (
    <Section title={t('lineage.title')}>
      <CreditUpward id={id} />
      <CreditDownward id={id} />
      <Tree nodes={lineage.nodes} here={id} />
      <ol role="list" className={styles.nodes}>
        {lineage.nodes.map((node) => <li key={node.id} style={{ '--depth': Math.min(node.depth, 4) } as React.CSSProperties}><Node node={node} here={node.id === id} /></li>)}
      </ol>
    </Section>
  );
}

function Node({ node, here }: { node: LineageNode; here: boolean }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const title = inReach(node.titles, formats.language);
  return (
    <article className={styles.node}>
      <h3 className={styles.nodeTitle}>
        {here ? <span lang={title.language}>{title.text}</span> : <Link to="/resources/$id" params={{ id: node.id }} lang={title.language}>{title.text}</Link>}
      </h3>
      <p className={styles.facts}>
        <Place code={node.tenant.code}>{formats.say(node.tenant.names)}</Place>
        {node.publishedAt && <When at={node.publishedAt} as="day" />}
        {here && <span>{t('lineage.here')}</span>}
        {node.state === 'withdrawn' && <span>{t('lineage.withdrawn')}</span>}
      </p>
      {node.notes && <Facts rows={[[t('lineage.said.changes'), node.notes.changes], [t('lineage.said.reason'), node.notes.reason], [t('lineage.said.context'), node.notes.context]]} />}
    </article>
  );
}
