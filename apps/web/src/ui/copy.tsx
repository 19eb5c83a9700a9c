import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies a text and says so on the button itself. */
export function Copy({ text, label }: { text: string; label?: string }) {
  const { t } = useTranslation();
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
    window.setTimeout(() => setDone(false), 2_500);
  };
  return (
    <Button variant="default" size="xs" onClick={() => void copy()} leftSection={done ? <IconCheck size={16} aria-hidden="true" /> : <IconCopy size={16} aria-hidden="true" />}>
      <span aria-live="polite">{done ? t('actions.copied') : (label ?? t('actions.copy'))}</span>
    </Button>
  );
}
