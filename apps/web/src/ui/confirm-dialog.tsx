import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './confirm.module.css';
import { useFocusBack } from './use-focus-back.js';

/** What a question before something that matters needs. */
export interface ConfirmProps {
  /** The question, with the name of the thing. */
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The verb on the button. */
  verb: string;
  destructive?: boolean;
  busy?: boolean;
  disabled?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** The question itself, in a dialog. */
export default function ConfirmDialog({ title, children, verb, destructive = false, busy = false, disabled = false, onConfirm, onClose }: ConfirmProps) {
  const { t } = useTranslation();
  useFocusBack();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('actions.close') }} size="lg">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <div className={styles.body}>{children}</div>
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t('actions.cancel')}</Button>
          <Button type="submit" color={destructive ? 'clay' : 'tide'} loading={busy} disabled={disabled}>{verb}</Button>
        </div>
      </form>
    </Modal>
  );
}
