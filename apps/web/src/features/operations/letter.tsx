import { useTranslation } from 'react-i18next';
import type { MailView } from '../../api/views.js';
import { Facts } from '../../ui/facts.js';
import { useFormats } from '../../ui/format.js';
import { When } from '../../ui/when.js';
import { usePlaceName } from './names.js';
import styles from './operations.module.css';

/** A mail as its reader would have got it, with its calendar message. */
export function Letter({ mail }: { mail: MailView }) {
  const { t } = useTranslation('operations');
  const formats = useFormats();
  const placeName = usePlaceName();
  const { content } = mail;
  return (
    <article className={styles.letterBody}>
      <Facts
        rows={[
          [t('mailbox.to'), mail.to.name ? `${mail.to.name} <${mail.to.address}>` : mail.to.address],
          [t('mailbox.when'), <When key="when" at={mail.sentAt ?? mail.queuedAt} as="stamp" />],
          [t('mailbox.language'), formats.languageName(mail.locale)],
          [t('dead.place'), placeName(mail.tenant)],
          [t('dead.error'), mail.error],
        ]}
      />
      {content ? (
        <div lang={mail.locale} className={styles.paper}>
          <h2>{content.subject}</h2>
          {content.paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>)}
          {content.action && <p><a href={content.action.url}>{content.action.label}</a></p>}
          {content.calendar && (
            <details>
              <summary>{t('mailbox.calendar', { method: content.calendar.method })}</summary>
              <pre className={styles.calendar} tabIndex={0}>{content.calendar.content}</pre>
            </details>
          )}
          {content.unsubscribeUrl && <p className="small"><a href={content.unsubscribeUrl}>{t('mailbox.unsubscribe')}</a></p>}
        </div>
      ) : <p className="quiet">{t('mailbox.notKept')}</p>}
    </article>
  );
}
