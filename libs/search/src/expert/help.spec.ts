import { knownIdeas } from '../ideas/known-ideas.js';
import { readExpert } from './read-expert.js';

interface Help {
  write: Record<string, string>;
  examples: Record<string, string>;
}

/** What the help on the page of results says can be written can be written, in each language as it is said there. */
describe.each(['es', 'pt', 'en', 'fr'])('the help for expert searches in %s', (language) => {
  it('gives examples that are understood to the last sign', async () => {
    const { finding } = (await import(`../../../../apps/web/src/texts/${language}/finding.js`)) as { finding: { help: Help } };
    const examples = [...Object.values(finding.help.write), ...Object.values(finding.help.examples)];
    expect(examples.length).toBe(17);
    for (const example of examples) expect([example, readExpert(example, knownIdeas)?.remarks]).toEqual([example, []]);
  });
});
