import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../../../ui/notices.js';

interface Keyed {
  key: string;
}

/** Changes to a list whose parts have keys: each change makes the whole list anew; what is removed can be brought back. */
export function useList<Item extends Keyed>(items: readonly Item[], onChange: (items: Item[]) => void) {
  const { t } = useTranslation('method');
  // What is brought back is put into the list as it is then, not as it was.
  const latest = useRef(items);
  useEffect(() => {
    latest.current = items;
  }, [items]);
  return {
    add: (item: Item) => onChange([...items, item]),
    edit: (key: string, part: Partial<Item>) => onChange(items.map((item) => (item.key === key ? { ...item, ...part } : item))),
    move: (from: number, to: number) => {
      const next = items.filter((_, index) => index !== from);
      next.splice(to, 0, items[from]!);
      onChange(next);
    },
    remove: (index: number, name: string) => {
      const removed = items[index]!;
      onChange(items.filter((item) => item !== removed));
      say(t('write.removed', { name }), { undo: () => onChange([...latest.current.slice(0, index), removed, ...latest.current.slice(index)]) });
    },
  };
}
