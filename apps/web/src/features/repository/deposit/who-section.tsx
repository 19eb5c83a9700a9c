import { Autocomplete, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../api/views.js';
import { useTerms } from '../../vocabulary/terms.js';
import { useInstitutions } from '../../tenancy/institutions.js';
import { AuthorsField } from './authors-field.js';
import { Remarked } from './beside-field.js';
import styles from './deposit.module.css';
import { errorOf, type SectionProps } from './section-props.js';

/** Who made it, when, under which number, and what others may do with it. */
export function WhoSection({ deposit }: SectionProps) {
  const { t } = useTranslation('repository');
  const terms = useTerms();
  const { draft, change } = deposit;
  const institutions = useInstitutions();
  // What is being typed stays as typed, even where it happens to be the code of an institution.
  const [words, setWords] = useState<string | null>(null);
  return (
    <div className={styles.fields}>
      <Remarked field="authors"><AuthorsField deposit={deposit} /></Remarked>
      <Remarked field="institution">
        <Autocomplete
          label={t('names.institution')} description={t('deposit.institutionHelp')} data={institutions.names} limit={12} value={words ?? institutions.nameOf(draft.institution ?? '')} maxLength={300}
          error={errorOf(deposit, '/institution')} onBlur={() => setWords(null)}
          onChange={(typed) => {
            setWords(typed);
            change('institution', typed.trim() ? institutions.codeOf(typed) : null);
          }}
        />
      </Remarked>
      <div className={styles.pair}>
        <Remarked field="year">
          <NumberInput
            label={t('names.year')} value={draft.year ?? ''} min={1500} max={2200} allowDecimal={false} thousandSeparator={false} hideControls clampBehavior="none"
            error={errorOf(deposit, '/year')} onChange={(year) => change('year', typeof year === 'number' ? year : null)}
          />
        </Remarked>
        <Remarked field="documentNumber">
          <TextInput
            label={t('names.documentNumber')} description={t('deposit.identifierHelp')} inputWrapperOrder={['label', 'input', 'description', 'error']} value={draft.documentNumber ?? ''} maxLength={120}
            error={errorOf(deposit, '/documentNumber')} onChange={(event) => change('documentNumber', event.currentTarget.value || null)}
          />
        </Remarked>
      </div>
      <Remarked field="licence">
        <NativeSelect
          label={<>{t('names.licence')} <span className="quiet">({t('fields.required', { ns: 'common' })})</span></>} description={t('deposit.licenceHelp')} size="md"
          value={draft.licence ?? ''} error={errorOf(deposit, '/licence')} onChange={(event) => change('licence', (event.currentTarget.value || null) as Draft['licence'])}
          data={[{ value: '', label: t('deposit.choose') }, ...terms.licences]}
        />
      </Remarked>
    </div>
  );
}
