import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readResultsSearch } from '../../features/search/results-search.js';
import styles from './search-field.module.css';

/**
 * The one search field. On the results page every keystroke refines what is shown; elsewhere Enter opens the results.
 * The slash key brings the focus here from anywhere.
 */
export function SearchField({ large = false }: { large?: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const asked = useSearch({ strict: false, select: (search) => (search as { q?: string }).q ?? '' });
  const [words, setWords] = useState(asked);
  const typed = useRef(asked);
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);

  useEffect(() => {
    if (asked === typed.current) return;
    typed.current = asked;
    setWords(asked);
  }, [asked]);

  const go = (next: string, replace: boolean) => {
    typed.current = next;
    void navigate({
      to: '/search',
      search: (before) => ({ ...(replace ? readResultsSearch(before) : {}), q: next || undefined }),
      replace,
      resetScroll: !replace,
    });
  };

  const onType = (next: string) => {
    setWords(next);
    if (input.current?.closest('[data-live-search]') || onResults()) go(next, true);
  };

  return (
    <form
      role="search"
      className={styles.form}
      data-large={large || undefined}
      data-keeps-focus
      onSubmit={(event) => {
        event.preventDefault();
        go(words.trim(), onResults());
      }}
    >
      <IconSearch className={styles.glass} size={large ? 24 : 19} stroke={1.7} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        name="q"
        value={words}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={t('header.searchHint')}
        aria-label={t('header.searchLabel')}
        aria-keyshortcuts="/"
        onChange={(event) => onType(event.target.value)}
      />
      {words ? (
        <button type="button" className={styles.clear} aria-label={t('header.clear')} onClick={() => { onType(''); input.current?.focus(); }}>
          <IconX size={17} aria-hidden="true" />
        </button>
      ) : (
        <kbd className={styles.slash} aria-hidden="true">/</kbd>
      )}
      {large && <button type="submit" className={styles.submit}>{t('header.search')}</button>}
    </form>
  );
}

const onResults = () => /^\/..\/search\/?$/.test(window.location.pathname);

function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const field = input.current;
      if (!field?.checkVisibility({ visibilityProperty: true })) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
