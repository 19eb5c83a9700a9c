import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnread } from './unread.js';

/** Says aloud, when the reader pauses, that a notice has come; nothing of those that were there before. */
export function Arrivals() {
  const { t } = useTranslation();
  const unread = useUnread();
  const [known, setKnown] = useState(unread);
  const [said, setSaid] = useState('');
  if (unread !== undefined && unread !== known) {
    setKnown(unread);
    setSaid(known !== undefined && unread > known ? t('header.unread', { count: unread }) : '');
  }
  return <span role="status" className="sr-only">{said}</span>;
}
