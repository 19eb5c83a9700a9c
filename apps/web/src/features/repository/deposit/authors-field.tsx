import { CloseButton, TagsInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import type { ResourceView } from '../../../api/views.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { nameOfIdentifier, readAuthor } from '../author-identifier.js';
import { AuthorLink } from '../author-link.js';
import styles from './deposit.module.css';
import { errorOf, type SectionProps } from './section-props.js';

type Author = ResourceView['authors'][number];

/** Who signs the work, in their order. Whoever pastes an ORCID or ROR identifier gets the name with it. */
export function AuthorsField({ deposit }: Pick<SectionProps, 'deposit'>) {
  const { t } = useTranslation('repository');
  const { draft, change } = deposit;
  const known = draft.authors;
  const lookUp = useMutation({ mutationFn: nameIn });
  const add = (typed: string[]) => {
    lookUp.reset();
    const authors = typed.map((words) => known.find(({ name }) => name === words) ?? readAuthor(words));
    change('authors', authors.filter(({ name }) => name));
    const identifier = authors.find(({ name }) => !name)?.identifier;
    if (identifier) lookUp.mutate(identifier, { onSuccess: (name) => append({ name, identifier }) });
  };
  /** By the time a register answers, others may have been added. */
  const append = (author: Author) => {
    const { server, pending } = deposit.autosave.read();
    change('authors', [...((pending.authors as Author[] | undefined) ?? server.authors), author]);
  };
  const strip = (author: Author) =>
    change('authors', known.map((one) => (one === author ? { name: one.name, ...(one.personId && { personId: one.personId }) } : one)));
  return (
    <div className={styles.linksField}>
      <TagsInput
        label={<>{t('names.authors')} <span className="quiet">({t('deposit.authorOrInstitution')})</span></>} description={t('deposit.authorsHelp')}
        value={known.map(({ name }) => name)} error={errorOf(deposit, '/authors')} maxTags={100} splitChars={[';']} acceptValueOnBlur onChange={add}
      />
      <p role="status" className="quiet" hidden={!lookUp.isPending}>{lookUp.isPending && t('deposit.lookingUp')}</p>
      {isProblem(lookUp.error, 404) ? <p className={styles.error} role="alert">{t('deposit.identifierUnknown', { id: nameOfIdentifier(lookUp.variables!) })}</p> : <ProblemNote error={lookUp.error} />}
      <ul role="list" className={styles.identified}>
        {known.map((author) => author.identifier && (
          <li key={author.identifier}>
            {author.name}: <AuthorLink identifier={author.identifier} />
            <CloseButton size="sm" aria-label={t('deposit.identifierRemove', { name: author.name })} onClick={() => strip(author)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

async function nameIn(identifier: string): Promise<string> {
  const { data } = await api.GET('/api/v1/identifiers', { params: { query: { identifier } } });
  return data!.name;
}
