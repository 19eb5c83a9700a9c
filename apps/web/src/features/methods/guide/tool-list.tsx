import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { inReach } from '../../../ui/format.js';
import type { BlockOf, Tool } from '../parts.js';
import { BlockLink, Origin } from './block-link.js';
import styles from './guide.module.css';
import { Words } from './words.js';

/** What the steps use: templates, forms, programs. */
export function ToolList({ tools, language, blockOf }: { tools: readonly Tool[]; language: string; blockOf?: (key: string) => BlockOf | undefined }) {
  const { t } = useTranslation('method');
  return (
    <ul role="list" className={styles.tools}>
      {tools.map((tool) => {
        const name = inReach(tool.name, language);
        const block = blockOf?.(tool.key);
        return (
          <li key={tool.key} id={`tool-${tool.key}`}>
            <div className={styles.stepHead}>
              <h3 lang={name.language}>{name.text || t('tool.unnamed')}</h3>
              {block && <BlockLink id={block.id} label={t('block.openTool')} />}
            </div>
            <Words texts={tool.about} language={language} className={styles.words} />
            {tool.url && <a className={styles.toolLink} href={tool.url} rel="noopener nofollow external">{tool.url} <IconExternalLink size={15} aria-hidden="true" /></a>}
            <Origin origin={block?.origin ?? null} />
          </li>
        );
      })}
    </ul>
  );
}
