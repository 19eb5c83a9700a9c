/** Which two versions are compared. */
export interface VersionsSearch {
  from?: number | undefined;
  to?: number | undefined;
}

const whole = (value: unknown): number | undefined => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined);

/** What an address says of it. */
export const readVersionsSearch = ({ from, to }: Record<string, unknown>): VersionsSearch => ({ from: whole(from), to: whole(to) });
