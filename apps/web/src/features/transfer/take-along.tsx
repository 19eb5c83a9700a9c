import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../ui/form.module.css';
import { DownloadButton } from './download-button.js';
import styles from './transfer.module.css';

const states = ['draft', 'submitted', 'changes-requested', 'approved', 'published'] as const;
const types = ['methodology', 'tool', 'good-practice', 'case-study', 'policy-instrument', 'study', 'training-material', 'dataset'] as const;

/** The catalogue of this place as a spreadsheet: all of it, or the part that is wanted. */
export function TakeAlong() {
  const { t } = useTranslation('transfer');
  const named = useTranslation('repository').t;
  const [state, setState] = useState('');
  const [type, setType] = useState('');
  const [mine, setMine] = useState(false);
  const wanted = new URLSearchParams({ catalogue: 'own', ...(state && { state }), ...(type && { type }), ...(mine && { mine: 'true' }) }).toString();
  return (
    <>
      <div className={`${form.pair} ${styles.narrowing}`}>
        <NativeSelect
          label={t('out.state')} value={state} onChange={(event) => setState(event.currentTarget.value)}
          data={[{ value: '', label: t('out.all') }, ...states.map((value) => ({ value, label: named(`status.${value}`) }))]}
        />
        <NativeSelect
          label={t('out.type')} value={type} onChange={(event) => setType(event.currentTarget.value)}
          data={[{ value: '', label: t('out.all') }, ...types.map((value) => ({ value, label: named(`types.${value}`) }))]}
        />
      </div>
      <Checkbox mt="md" label={t('out.mine')} checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />
      <div className={styles.actions}>
        <DownloadButton path={`/api/v1/spreadsheets/resources?format=xlsx&${wanted}`}>{t('out.xlsx')}</DownloadButton>
        <DownloadButton path={`/api/v1/spreadsheets/resources?format=csv&${wanted}`}>{t('out.csv')}</DownloadButton>
      </div>
    </>
  );
}
