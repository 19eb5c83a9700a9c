import {
  IconArrowsExchange, IconBook2, IconCalendarEvent, IconChartBar, IconChecklist, IconFilePencil, IconHeartRateMonitor, IconHistory, IconPlant2, IconHelpCircle, IconHome, IconMap2,
  IconBookmark, IconCompass, IconZoomQuestion, IconSitemap, IconSun, IconUsersGroup, type Icon,
} from '@tabler/icons-react';
import type { Reader } from '../../features/identity/reader.js';

/** A room of the house: where it is, what it is called, and who finds a door to it. */
export interface Room {
  to: '/' | '/today' | '/search' | '/places' | '/meetings' | '/requests' | '/deposits' | '/review' | '/thesaurus' | '/browse' | '/searches' | '/unanswered' | '/usage' | '/harvests' | '/transfer' | '/people' | '/audit' | '/operations';
  name: 'start' | 'today' | 'knowledge' | 'places' | 'meetings' | 'requests' | 'deposits' | 'review' | 'thesaurus' | 'browse' | 'saved' | 'misses' | 'usage' | 'harvests' | 'transfer' | 'people' | 'audit' | 'operations';
  icon: Icon;
  group: 'rooms' | 'work' | 'space';
  open: (reader: Reader) => boolean;
}

const rooms: readonly Room[] = [
  { to: '/', name: 'start', icon: IconHome, group: 'rooms', open: (reader) => !reader.person },
  { to: '/today', name: 'today', icon: IconSun, group: 'rooms', open: (reader) => reader.person !== null },
  { to: '/search', name: 'knowledge', icon: IconBook2, group: 'rooms', open: () => true },
  { to: '/places', name: 'places', icon: IconMap2, group: 'rooms', open: () => true },
  { to: '/meetings', name: 'meetings', icon: IconCalendarEvent, group: 'rooms', open: () => true },
  { to: '/requests', name: 'requests', icon: IconHelpCircle, group: 'rooms', open: () => true },
  { to: '/browse', name: 'browse', icon: IconCompass, group: 'rooms', open: () => true },
  { to: '/thesaurus', name: 'thesaurus', icon: IconSitemap, group: 'rooms', open: () => true },
  { to: '/searches', name: 'saved', icon: IconBookmark, group: 'work', open: (reader) => reader.may('search:save') },
  { to: '/deposits', name: 'deposits', icon: IconFilePencil, group: 'work', open: (reader) => reader.may('resources:deposit') },
  { to: '/review', name: 'review', icon: IconChecklist, group: 'work', open: (reader) => reader.may('resources:review') },
  { to: '/unanswered', name: 'misses', icon: IconZoomQuestion, group: 'work', open: (reader) => reader.may('search:read-misses') },
  { to: '/usage', name: 'usage', icon: IconChartBar, group: 'work', open: (reader) => reader.may('usage:read') || reader.may('usage:compare') },
  { to: '/harvests', name: 'harvests', icon: IconPlant2, group: 'work', open: (reader) => reader.may('harvests:keep') },
  { to: '/transfer', name: 'transfer', icon: IconArrowsExchange, group: 'work', open: (reader) => reader.may('resources:export') },
  { to: '/people', name: 'people', icon: IconUsersGroup, group: 'space', open: (reader) => reader.may('members:read') },
  { to: '/audit', name: 'audit', icon: IconHistory, group: 'space', open: (reader) => reader.may('audit:read') },
  { to: '/operations', name: 'operations', icon: IconHeartRateMonitor, group: 'space', open: (reader) => reader.may('operations:operate') },
];

/** The rooms this reader can enter. */
export const roomsFor = (reader: Reader): readonly Room[] => rooms.filter((room) => room.open(reader));
