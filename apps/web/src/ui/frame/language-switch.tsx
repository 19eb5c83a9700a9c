import { useRouterState } from '@tanstack/react-router';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { inLanguage, languageNames, languages } from '../../texts/languages.js';
import { currentLanguage } from '../../texts/texts.js';
import { switchLanguage } from '../../router.js';
import { Disclosure } from '../disclosure.js';
import header from './header.module.css';
import menu from './menu.module.css';

/** Changes the language and keeps the page: real links, so each can be opened in a tab or copied. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const here = useRouterState({ select: (state) => state.location });
  const language = currentLanguage();
  return (
    <Disclosure
      className={header.tool}
      align="end"
      face={
        <>
          <IconLanguage size={20} stroke={1.6} aria-hidden="true" />
          <span className="sr-only">{t('header.language')}: {languageNames[language]} </span>
          <span>{language.toUpperCase()}</span>
        </>
      }
    >
      <ul role="list" className={menu.list}>
        {languages.map((one) => (
          <li key={one}>
            <a
              href={inLanguage(here.pathname, one) + here.searchStr}
              hrefLang={one}
              lang={one}
              className={menu.item}
              aria-current={one === language ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                void switchLanguage(one);
              }}
            >
              {languageNames[one]}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
