import { Problem, Unreachable } from '../../apps/web/src/api/problem.js';
import { Autosave } from '../../apps/web/src/features/repository/deposit/autosave.js';

interface Draft {
  version: number;
  title: string;
  abstract: string;
}

type Changes = Partial<Omit<Draft, 'version'>>;

/** A portal of one draft, which can be made to fail, and a browser that keeps what it is told to. */
function aDesk(kept: string | null = null) {
  const first: Draft = { version: 1, title: 'Guía', abstract: '' };
  const desk = {
    draft: first,
    sent: [] as Changes[],
    failures: [] as Error[],
    kept,
    waiting: [] as { after: number; act: () => void }[],
    autosave: null as unknown as Autosave<Draft>,
    /** Lets time pass until nothing waits and nothing is on its way. */
    async pass(most = 20): Promise<void> {
      for (let turn = 0; turn < most; turn++) {
        for (let tick = 0; tick < 20; tick++) await Promise.resolve();
        const next = desk.waiting.shift();
        if (!next) return;
        next.act();
      }
    },
    save(changes: Changes): void {
      desk.draft = { ...desk.draft, ...changes, version: desk.draft.version + 1 };
    },
  };
  desk.autosave = new Autosave<Draft>({ ...desk.draft }, {
    send: async (changes, version) => {
      const failure = desk.failures.shift();
      if (failure) throw failure;
      if (version !== desk.draft.version) throw new Problem(412, {});
      desk.sent.push(changes);
      desk.save(changes);
      return { ...desk.draft };
    },
    load: async () => ({ ...desk.draft }),
    store: { read: () => desk.kept, write: (text) => (desk.kept = text) },
    delay: (after, act) => {
      const timer = { after, act };
      desk.waiting.push(timer);
      return () => {
        desk.waiting = desk.waiting.filter((one) => one !== timer);
      };
    },
  });
  return desk;
}

describe('saving what is typed', () => {
  it('keeps each change here first, sends it after a moment of quiet, and lets go when it is acknowledged', async () => {
    const desk = aDesk();
    desk.autosave.change('title', 'Guía de');
    desk.autosave.change('title', 'Guía de clústeres');
    expect(desk.kept).toContain('Guía de clústeres');
    expect(desk.sent).toEqual([]);
    await desk.pass();
    expect(desk.sent).toEqual([{ title: 'Guía de clústeres' }]);
    expect(desk.kept).toBeNull();
    expect(desk.autosave.read()).toMatchObject({ state: 'saved', pending: {}, server: { version: 2 } });
  });

  it('sends what was typed while an answer was on its way', async () => {
    const desk = aDesk();
    desk.autosave.change('title', 'Uno');
    desk.autosave.flush();
    desk.autosave.change('title', 'Dos');
    await desk.pass();
    expect(desk.draft.title).toBe('Dos');
    expect(desk.autosave.read()).toMatchObject({ state: 'saved', pending: {} });
  });

  it('waits out a lost connection, longer each time, and loses nothing', async () => {
    const desk = aDesk();
    desk.failures = [new Unreachable(), new Unreachable(), new Problem(503, {})];
    desk.autosave.change('title', 'Sin red');
    await desk.pass(1);
    const [first] = desk.waiting;
    expect(desk.autosave.read().state).toBe('offline');
    expect(desk.kept).toContain('Sin red');
    await desk.pass(1);
    const [second] = desk.waiting;
    expect(second!.after).toBeGreaterThan(first!.after);
    await desk.pass();
    expect(desk.draft.title).toBe('Sin red');
    expect(desk.autosave.read().state).toBe('saved');
  });

  it('holds still when the session ended, until somebody has signed in again', async () => {
    const desk = aDesk();
    desk.failures = [new Problem(401, {})];
    desk.autosave.change('title', 'Mientras tanto');
    await desk.pass();
    expect(desk.autosave.read().state).toBe('expired');
    expect(desk.kept).toContain('Mientras tanto');
    desk.autosave.flush();
    await desk.pass();
    expect(desk.draft.title).toBe('Mientras tanto');
  });

  it('takes in what somebody else changed beneath one’s own, and says where both did', async () => {
    const desk = aDesk();
    desk.save({ title: 'De otra persona', abstract: 'Resumen ajeno' });
    desk.autosave.change('title', 'Mía');
    await desk.pass();
    expect(desk.draft).toMatchObject({ title: 'Mía', abstract: 'Resumen ajeno' });
    expect(desk.autosave.read()).toMatchObject({ state: 'saved', conflicts: ['title'], server: { abstract: 'Resumen ajeno' } });
  });

  it('does not call it a conflict when only the other fields were changed', async () => {
    const desk = aDesk();
    desk.save({ abstract: 'Resumen ajeno' });
    desk.autosave.change('title', 'Mía');
    await desk.pass();
    expect(desk.draft).toMatchObject({ title: 'Mía', abstract: 'Resumen ajeno' });
    expect(desk.autosave.read().conflicts).toEqual([]);
  });

  it('saves the rest when one value is refused, and the refused one once it is corrected', async () => {
    const desk = aDesk();
    desk.failures = [new Problem(422, { errors: [{ pointer: '/title', code: 'too_big', detail: 'Demasiado largo' }] })];
    desk.autosave.change('title', 'x'.repeat(999));
    desk.autosave.change('abstract', 'Resumen');
    await desk.pass();
    expect(desk.draft).toMatchObject({ title: 'Guía', abstract: 'Resumen' });
    expect(desk.autosave.read()).toMatchObject({ state: 'refused', errors: [{ pointer: '/title' }] });
    desk.autosave.change('title', 'Corta');
    await desk.pass();
    expect(desk.draft.title).toBe('Corta');
    expect(desk.autosave.read()).toMatchObject({ state: 'saved', errors: [] });
  });

  it('recovers after a closed laptop what had not been acknowledged', async () => {
    const before = aDesk();
    before.failures = [new Unreachable()];
    before.autosave.change('abstract', 'Escrito en el tren');
    await before.pass(1);
    before.autosave.stop();
    const after = aDesk(before.kept);
    expect(after.autosave.read()).toMatchObject({ recovered: true, pending: { abstract: 'Escrito en el tren' } });
    await after.pass();
    expect(after.draft.abstract).toBe('Escrito en el tren');
    expect(after.kept).toBeNull();
  });

  it('settles before something that needs everything saved', async () => {
    const desk = aDesk();
    desk.autosave.change('title', 'Listo');
    const settled = desk.autosave.settle();
    await desk.pass();
    await expect(settled).resolves.toBe(true);
    expect(desk.draft.title).toBe('Listo');
  });
});
