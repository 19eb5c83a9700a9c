import { Controller, Delete, Get, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, idParam, type Intake, type Locale, ManualScope, Public, ReaderLocale, Requires, TenantDatabase } from '#platform';
import { limits } from '../extraction/limits.js';
import { depositResources } from '../repository.permissions.js';
import { FileMissing } from '../repository.problems.js';
import { fileView } from '../resources/resource.views.js';
import { asDownload } from './download.js';
import { FileReader } from './file-reader.service.js';
import { type EnterScope, FilesService } from './files.service.js';

@Controller('api/v1/resources/:resourceId/files')
export class FilesController {
  constructor(
    private readonly files: FilesService,
    private readonly reader: FileReader,
    private readonly db: TenantDatabase,
  ) {}

  @Post()
  @Requires(depositResources)
  @ManualScope()
  @RouteConfig({ takesFiles: true } satisfies Intake)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @Answers(201, fileView, 'Adds a file; its text is read afterwards')
  async add(@Param('resourceId', { schema: idParam }) resourceId: string, @Req() request: FastifyRequest, @ReaderLocale() locale: Locale) {
    // One byte more than we take, so that what is too large is noticed and not silently cut.
    const part = request.isMultipart() ? await request.file({ limits: { fileSize: limits.fileBytes + 1 } }) : undefined;
    if (!part) throw new FileMissing();
    try {
      const enter: EnterScope = (work) => this.db.within(request.scope!, work);
      return await this.files.add(enter, resourceId, { name: part.filename, bytes: part.file }, locale);
    } finally {
      // A file refused half-way is still read to its end, so that the browser is there for the answer.
      part.file.resume();
    }
  }

  @Get(':id')
  @Public()
  @ManualScope()
  @ApiProduces('application/octet-stream')
  @Answers(200, null, 'Downloads a file')
  async download(
    @Param('resourceId', { schema: idParam }) resourceId: string,
    @Param('id', { schema: idParam }) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return asDownload(reply, await this.reader.open(request.scope!, resourceId, id));
  }

  @Delete(':id')
  @Requires(depositResources)
  @Answers(204, null, 'Removes a file')
  remove(@Param('resourceId', { schema: idParam }) resourceId: string, @Param('id', { schema: idParam }) id: string): Promise<void> {
    return this.files.remove(resourceId, id);
  }
}
