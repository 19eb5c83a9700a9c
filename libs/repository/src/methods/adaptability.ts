import { licences } from '#vocabulary';

/** Why a resource may not be adapted, or null when it may: its licence decides, and silence is no permission. */
export function adaptationRefusal({ state, licence }: { state: string; licence: string | null }): 'licence' | 'unlicensed' | 'unpublished' | null {
  if (state !== 'published') return 'unpublished';
  if (licence === null) return 'unlicensed';
  return licences.find(({ code }) => code === licence)?.adaptable ? null : 'licence';
}
