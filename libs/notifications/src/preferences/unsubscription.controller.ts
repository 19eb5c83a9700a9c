import { Controller, Get, Header, Param, Post, Req } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, NotFound, Public, TenantDatabase } from '#platform';
import { isFormal, type NoticeKind, noticeKindNames } from '../kinds/notice-kinds.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';
import { askPage, donePage } from './unsubscription.page.js';

const optionalKind = z.enum(noticeKindNames).refine((kind) => !isFormal(kind));
const signedToken = z.string().min(10).max(200);
const html = 'text/html; charset=utf-8';

/** The link in optional mails. One POST is enough (RFC 8058); whoever opens it in a browser is asked first. */
@Controller('api/v1/notifications/unsubscription/:kind/:token')
export class UnsubscriptionController {
  constructor(
    private readonly links: UnsubscribeLinks,
    private readonly db: TenantDatabase,
  ) {}

  @Get()
  @Public()
  @ApiProduces('text/html')
  @Header('content-type', html)
  @Answers(200, z.string(), 'Asks whether to send no more mails of this kind')
  ask(
    @Param('kind', { schema: optionalKind }) kind: NoticeKind,
    @Param('token', { schema: signedToken }) token: string,
    @Req() { locale = 'es' }: FastifyRequest,
  ): string {
    this.personOf(kind, token);
    return askPage(kind, locale);
  }

  @Post()
  @Public()
  @ApiProduces('text/html')
  @Header('content-type', html)
  @Answers(200, z.string(), 'Sends no more mails of this kind to the person the link was written for')
  async unsubscribe(
    @Param('kind', { schema: optionalKind }) kind: NoticeKind,
    @Param('token', { schema: signedToken }) token: string,
    @Req() { locale = 'es' }: FastifyRequest,
  ): Promise<string> {
    await this.db.query('select scope.unsubscribe($1, $2)', [this.personOf(kind, token), kind]);
    return donePage(kind, locale);
  }

  private personOf(kind: NoticeKind, token: string): string {
    const personId = this.links.read(kind, token);
    if (!personId) throw new NotFound();
    return personId;
  }
}
