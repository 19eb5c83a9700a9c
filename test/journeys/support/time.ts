import type { TestApp } from '#harness';

/**
 * Lets time pass, stopping wherever a meeting's work falls due, as it would have done. What is done every day is done as
 * it comes along, or months would take as many stops as days. Whoever is signed in stays signed in.
 */
export async function passTo(app: TestApp, until: Date): Promise<void> {
  for (;;) {
    const { rows } = await app.owner.query<{ next: Date | null }>(
      "select min(due_at) as next from delivery where state = 'waiting' and name like 'meetings.%' and due_at > $1 and due_at <= $2",
      [app.clock.now(), until],
    );
    const next = rows[0]?.next;
    app.clock.moveTo(next ?? until);
    await app.settle();
    if (!next) break;
  }
  await app.owner.query("update session set last_seen_at = $1, expires_at = greatest(expires_at, $1::timestamptz + interval '30 days')", [app.clock.now()]);
}
