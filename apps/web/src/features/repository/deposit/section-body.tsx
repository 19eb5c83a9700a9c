import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { Unreachable } from '../../../api/problem.js';
import { loadTexts } from '../../../texts/texts.js';
import { portalAnswers } from '../../../ui/missing-files.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import type { SectionProps } from './section-props.js';
import type { SectionName } from './sections.js';
import { WhatSection } from './what-section.js';

type Bodies = Record<Exclude<SectionName, 'what'>, ComponentType<SectionProps>>;

/** The fields of a section. The first is at hand; the others come together while it is being written. */
export function SectionBody({ section, ...props }: SectionProps & { section: SectionName }) {
  const { others, missing, again } = useOtherSections();
  if (section === 'what') return <WhatSection {...props} />;
  if (missing) return <Failure error={new Unreachable()} retry={again} />;
  if (!others) return <Skeleton lines={6} />;
  const Body = others[section];
  return <Body {...props} />;
}

/** The other sections with their words. */
async function fetched(): Promise<Bodies> {
  const [bodies] = await Promise.all([import('./other-sections.js'), loadTexts('method')]);
  return bodies;
}

/** Fetches the other sections at once, and again when the network returns. */
function useOtherSections() {
  const [others, setOthers] = useState<Bodies | null>(null);
  const [missing, setMissing] = useState(false);
  const again = useCallback(async () => {
    if (!(await portalAnswers())) return;
    // A browser may not ask twice for a file that did not come once; what is typed is kept, so that the page can be loaded anew.
    await fetched().then(setOthers, () => window.location.reload());
    setMissing(false);
  }, []);
  useEffect(() => void fetched().then(setOthers, () => setMissing(true)), []);
  useEffect(() => {
    if (!missing) return undefined;
    const now = () => void again();
    window.addEventListener('online', now);
    return () => window.removeEventListener('online', now);
  }, [missing, again]);
  return { others, missing, again: () => void again() };
}
