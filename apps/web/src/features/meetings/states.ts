import type { EditionView } from '../../api/views.js';
import type { Tone } from '../../ui/status.js';

/** With which tone each state of a meeting is shown. */
export const toneOfEdition: Record<EditionView['state'], Tone> = { planned: 'writing', convened: 'good', held: 'plain', cancelled: 'bad' };
