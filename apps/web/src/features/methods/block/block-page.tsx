import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { IconStack2 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import type { BlockView } from '../../../api/views.js';
import { Place } from '../../../ui/band/place.js';
import { inReach, useFormats } from '../../../ui/format.js';
import { NotFound } from '../../../ui/not-found.js';
import { Page, Section } from '../../../ui/page.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import { useTerms } from '../../vocabulary/terms.js';
import { Origin } from '../guide/block-link.js';
import styles from '../guide/guide.module.css';
import { StepFacts } from '../guide/steps.js';
import { ToolList } from '../guide/tool-list.js';

const TakeDialog = lazy(() => import('./take-dialog.js'));

/** The page of one step or tool: what it says, where it comes from, and where it is used. */
export function BlockPage() {
  const { id } = useParams({ from: '/blocks/$id' });
  const block = query.useQuery('get', '/api/v1/blocks/{id}', { params: { path: { id } } });
  if (isProblem(block.error, 422)) return <NotFound />;
  if (block.error) return <Failure level={1} error={block.error} retry={() => void block.refetch()} />;
  if (!block.data) return <Skeleton lines={8} />;
  return <Block key={id} block={block.data} />;
}

function Block({ block }: { block: BlockView }) {
  const { t } = useTranslation('method');
  const formats = useFormats();
  const terms = useTerms();
  const [taking, setTaking] = useState(false);
  const { step, tool, resource, uses, may, refused } = block;
  const name = inReach((step ?? tool)?.name, formats.language).text || t(step ? 'step.unnamed' : 'tool.unnamed');
  const time = inReach(step?.time, formats.language);
  return (
    <Page
      title={name} kicker={step ? t('block.stepOf', { number: block.position }) : t('block.toolOf')} lead={time.text && <span lang={time.language}>{time.text}</span>} width="reading"
      actions={may.take && <Button leftSection={<IconStack2 size={18} aria-hidden="true" />} onClick={() => setTaking(true)}>{t('block.take')}</Button>}
    >
      <div>
        <div>
          {step && <StepFacts step={step} tools={block.tools.map((one) => one.tool)} language={formats.language} />}
          {tool && <ToolList tools={[tool]} language={formats.language} />}
          <Origin origin={block.origin} />
        </div>
        {step && block.tools.length > 0 && (
          <Section title={t('tools')}>
            <ToolList tools={block.tools.map((one) => one.tool)} language={formats.language} blockOf={(key) => ({ kind: 'tool', key, id: block.tools.find((one) => one.tool.key === key)!.id, origin: null })} />
          </Section>
        )}
        <Section title={t('block.of')}>
          <Whole resource={resource} />
          {resource.licence && <p className="quiet small">{terms.licence(resource.licence)}</p>}
          {refused && refused !== 'unpublished' && <p className="quiet small">{t(`block.refused.${refused}`)}</p>}
        </Section>
        <Section title={t('block.uses')}>
          {uses.length === 0 && <p className="quiet">{t('block.unused')}</p>}
          <ul role="list" className={styles.tools}>
            {uses.map((use) => <li key={use.id}><Whole resource={use.resource} block={use.id} /></li>)}
          </ul>
        </Section>
      </div>
      {taking && <Suspense fallback={null}><TakeDialog block={block} name={name} onClose={() => setTaking(false)} /></Suspense>}
    </Page>
  );
}

/** The resource that a block belongs to, and the block there, where it is another. */
function Whole({ resource, block }: { resource: Pick<BlockView['resource'], 'id' | 'titles' | 'tenant'>; block?: string }) {
  const formats = useFormats();
  const title = inReach(resource.titles, formats.language);
  return (
    <p className={styles.whole}>
      {block
        ? <Link to="/blocks/$id" params={{ id: block }} lang={title.language}>{title.text}</Link>
        : <Link to="/resources/$id" params={{ id: resource.id }} lang={title.language}>{title.text}</Link>}
      <Place code={resource.tenant.code}>{formats.say(resource.tenant.names)}</Place>
    </p>
  );
}
