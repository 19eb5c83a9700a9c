import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconBell, IconBellCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { FollowView } from '../../api/views.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useReader } from '../identity/reader.js';

/** Follows a concept, a country or a cluster, and stops following; for whoever is signed in. */
export function FollowButton({ kind, code, name }: { kind: FollowView['kind']; code: string; name: string }) {
  const { t } = useTranslation();
  const reader = useReader();
  const client = useQueryClient();
  const allowed = reader.may('notifications:keep');
  const path = { params: { path: { kind, code } } };
  const following = query.useQuery('get', '/api/v1/follows/{kind}/{code}', path, { enabled: allowed });
  const follow = query.useMutation('put', '/api/v1/follows/{kind}/{code}');
  const unfollow = query.useMutation('delete', '/api/v1/follows/{kind}/{code}');
  if (!allowed || !following.data) return null;
  const follows = following.data.following;
  const after = (words: string, undo?: () => void) => ({
    onSuccess: () => {
      say(words, undo ? { undo } : {});
      void client.invalidateQueries();
    },
  });
  const start = () => follow.mutate(path, after(t('follow.followed', { name })));
  const stop = () => unfollow.mutate(path, after(t('follow.unfollowed', { name }), start));
  return (
    <>
      <Button
        variant="default" aria-pressed={follows} loading={follow.isPending || unfollow.isPending} title={follows ? t('follow.stop') : t('follow.about', { name })}
        leftSection={follows ? <IconBellCheck size={18} aria-hidden="true" /> : <IconBell size={18} aria-hidden="true" />} onClick={follows ? stop : start}
      >
        {follows ? t('follow.following') : t('follow.follow')}<span className="sr-only"> {name}</span>
      </Button>
      <ProblemNote error={follow.error ?? unfollow.error} />
    </>
  );
}
