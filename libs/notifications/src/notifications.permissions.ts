import { permission, roles } from '#tenancy';

/** Follow things, read one's notices and choose how to be told. */
export const keepNotices = permission('notifications:keep', ...roles);
