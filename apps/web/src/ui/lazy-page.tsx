import { type ComponentType, type FunctionComponent, use } from 'react';
import { Unreachable } from '../api/problem.js';
import { portalAnswers } from './missing-files.js';

/**
 * A page whose files are fetched when somebody goes there. Where they do not arrive because there is no connection the
 * page says so and waits to be asked again; what is on screen is not thrown away behind the reader's back.
 */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  let page: ComponentType | undefined;
  let loading: Promise<ComponentType> | undefined;
  const begin = (): Promise<ComponentType> =>
    (loading ??= load().then(
      (module) => (page = module[name]),
      async (error: unknown) => {
        throw (await portalAnswers()) ? error : new Unreachable(undefined, { cause: error });
      },
    ));
  const Lazy: FunctionComponent = () => {
    const Page = page ?? use(begin());
    return <Page />;
  };
  // Fetched ahead, a failure is not worth a word: the page itself will say it.
  return Object.assign(Lazy, { preload: () => begin().then(() => undefined, () => undefined) });
}
