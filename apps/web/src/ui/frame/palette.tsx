import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reader } from '../../features/identity/reader.js';
import { useFocusBack } from '../use-focus-back.js';
import styles from './palette.module.css';
import { type Command, useCommands } from './use-commands.js';

/** Goes anywhere by name: pages, countries, clusters, acts. What has no name here is searched for in the knowledge. */
export default function Palette({ reader, onClose }: { reader: Reader; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useFocusBack();
  const id = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const commands = useCommands(reader, words);
  const search: Command = {
    id: 'search', name: t('palette.searchFor', { words }), group: '', sign: <IconSearch size={18} aria-hidden="true" />,
    run: () => void navigate({ to: '/search', search: { q: words } }),
  };
  const shown = words.trim() ? [...commands, search] : commands;
  const current = Math.max(0, Math.min(at, shown.length - 1));
  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const move = (step: number) => {
    const next = (current + step + shown.length) % shown.length;
    setAt(next);
    list.current?.querySelectorAll('[role="option"]')[next]?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Modal opened onClose={onClose} withCloseButton={false} padding={0} size="lg" yOffset="12vh" centered={false} aria-label={t('palette.label')}>
      <input
        className={styles.input} type="text" role="combobox" aria-expanded="true" aria-controls={`${id}-list`} aria-autocomplete="list"
        aria-activedescendant={shown[current] ? `${id}-${shown[current].id}` : undefined} aria-label={t('palette.label')} placeholder={t('palette.placeholder')}
        value={words} autoComplete="off" spellCheck={false} data-autofocus
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            move(event.key === 'ArrowDown' ? 1 : -1);
          }
          if (event.key === 'Enter') {
            event.preventDefault();
            run(shown[current]);
          }
        }}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('palette.label')} className={styles.list}>
        {shown.map((command, index) => (
          <button
            key={command.id} id={`${id}-${command.id}`} type="button" role="option" tabIndex={-1} aria-selected={index === current} className={styles.option}
            onPointerMove={() => setAt(index)} onClick={() => run(command)}
          >
            {command.sign}
            <span className={styles.name}>{command.name}</span>
            <span className="quiet small">{command.group}</span>
          </button>
        ))}
      </div>
      {commands.length === 0 && words.trim() !== '' && <p className={styles.nothing}>{t('palette.nothing')}</p>}
    </Modal>
  );
}
