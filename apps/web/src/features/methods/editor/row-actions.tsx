import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './editor.module.css';

interface RowActionsProps {
  name: string;
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
  onRemove: () => void;
  movable?: boolean;
}

/** Moves one of a list up or down, or takes it away; each button names what it moves. */
export function RowActions({ name, onUp, onDown, onRemove, movable = true }: RowActionsProps) {
  const { t } = useTranslation('method');
  return (
    <div className={styles.rowActions}>
      {movable && (
        <>
          <ActionIcon aria-label={t('write.up', { name })} disabled={!onUp} onClick={onUp}><IconArrowUp size={19} aria-hidden="true" /></ActionIcon>
          <ActionIcon aria-label={t('write.down', { name })} disabled={!onDown} onClick={onDown}><IconArrowDown size={19} aria-hidden="true" /></ActionIcon>
        </>
      )}
      <ActionIcon color="clay" aria-label={t('write.remove', { name })} onClick={onRemove}><IconTrash size={19} aria-hidden="true" /></ActionIcon>
    </div>
  );
}
