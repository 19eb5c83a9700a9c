import { Network } from '../testing/a-meeting.js';
import { ZoneWatch } from './zone-watch.service.js';

describe('when a country sets its clocks differently', () => {
  let network: Network;
  beforeAll(async () => {
    network = await Network.gather();
  });
  afterAll(() => network.app.stop());

  const follow = () => network.app.app.get(ZoneWatch, { strict: false }).follow();
  const instants = async (id: string) => {
    const { rows } = await network.app.owner.query<{ at: Date }>(
      `select starts_at as at from meeting_edition where id = $1 union all select due_at from meeting_milestone where edition_id = $1
       union all select due_at from meeting_reminder where edition_id = $1 and state = 'pending' order by at`,
      [id],
    );
    return rows.map(({ at }) => at.getTime());
  };
  /** The record as an older zone database would have left it: everything an hour late. */
  const anHourLate = async (id: string) => {
    await network.app.owner.query("update meeting_edition set starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' where id = $1", [id]);
    for (const table of ['meeting_milestone', 'meeting_reminder']) {
      await network.app.owner.query(`update ${table} set due_at = due_at + interval '1 hour' where edition_id = $1`, [id]);
    }
    await network.app.owner.query("update delivery set due_at = due_at + interval '1 hour' where handler = 'remind'");
  };

  it('meeting, deadlines and reminders stay on the wall, and calendars are told', async () => {
    const { id } = await network.convened();
    const before = await instants(id);
    await anHourLate(id);
    expect(await follow()).toBe(1);
    expect(await instants(id)).toEqual(before);
    expect((await network.events(id)).at(-1)).toMatchObject({ name: 'edition.reclocked', payload: { editionId: id, sequence: 1 } });
    for (const calendar of await network.calendars(id, 'REQUEST')) expect(calendar).toMatchObject({ sequence: 1, start: '2027-10-05T09:00:00' });
    await network.passTo('2027-09-05T12:00:00Z');
    const due = await network.events(id, 'edition.reminder-due');
    expect(due.at(-1)?.payload).toMatchObject({ occurrence: `${id}/meeting/30/2027-09-05T09:00[America/Santiago]` });
  });

  it('a second look finds nothing to do', async () => {
    expect(await follow()).toBe(0);
  });
});
