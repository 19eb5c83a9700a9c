import { Controller, Get, Param, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, idParam, ManualScope, Public } from '#platform';
import { asDownload } from '../files/download.js';
import { VersionReader } from './version-reader.service.js';
import { versionsView, versionView } from './version.views.js';

const versionNumber = z.coerce.number().int().min(1).max(1_000_000);

/** The published versions of a work. */
@Controller('api/v1/resources/:id/versions')
export class VersionsController {
  constructor(private readonly reader: VersionReader) {}

  @Get()
  @Public()
  @Answers(200, versionsView, 'Every published version, the first one first')
  async list(@Param('id', { schema: idParam }) id: string) {
    return { items: await this.reader.list(id) };
  }

  @Get(':number')
  @Public()
  @Answers(200, versionView, 'One version as it stood')
  read(@Param('id', { schema: idParam }) id: string, @Param('number', { schema: versionNumber }) number: number) {
    return this.reader.read(id, number);
  }

  @Get('files/:fileId')
  @Public()
  @ManualScope()
  @ApiProduces('application/octet-stream')
  @Answers(200, null, 'Downloads a file that an older version had')
  async download(
    @Param('id', { schema: idParam }) id: string,
    @Param('fileId', { schema: idParam }) fileId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return asDownload(reply, await this.reader.open(request.scope!, id, fileId));
  }
}
