import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Answers, etag, idParam, Public, Requires, TenantDatabase, IfMatch } from '#platform';
import { AuditService } from './audit.service.js';
import { MembersService } from './members.service.js';
import { editTenant, manageMembers, openClusters, readAudit, readMembers } from './tenancy.permissions.js';
import * as schemas from './tenancy.schemas.js';
import { TenantsService } from './tenants.service.js';

const codeParam = z.string().max(64);

@Controller('api/v1/tenants')
export class TenantsController {
  constructor(private readonly tenants: TenantsService) {}

  @Get()
  @Public()
  @Answers(200, schemas.tenantsView, 'The directory of tenants')
  async list(@Query({ schema: schemas.listTenants }) filter: z.output<typeof schemas.listTenants>) {
    return { items: await this.tenants.list(filter) };
  }

  @Get(':code')
  @Public()
  @Answers(200, schemas.tenantView, 'One tenant')
  async read(@Param('code', { schema: codeParam }) code: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const tenant = await this.tenants.byCode(code);
    void reply.header('etag', etag(tenant.version));
    return tenant;
  }

  @Patch()
  @Requires(editTenant)
  @Answers(200, schemas.tenantView, 'Edits the acting tenant’s own entry')
  edit(@IfMatch() version: number, @Body({ schema: schemas.editTenantBody }) change: schemas.EditTenant) {
    return this.tenants.edit(version, change);
  }
}

@Controller('api/v1/clusters')
export class ClustersController {
  constructor(private readonly tenants: TenantsService) {}

  @Post()
  @Requires(openClusters)
  @Answers(201, schemas.tenantView, 'Opens a cluster')
  open(@Body({ schema: schemas.openCluster }) wish: schemas.OpenCluster) {
    return this.tenants.openCluster(wish);
  }

  @Delete(':code/participation')
  @Requires(editTenant)
  @Answers(204, null, 'Strikes the acting country off the countries that a cluster names')
  leave(@Param('code', { schema: codeParam }) code: string) {
    return this.tenants.leaveCluster(code);
  }
}

@Controller('api/v1')
export class DirectoryController {
  constructor(private readonly db: TenantDatabase) {}

  @Get('blocs')
  @Public()
  @Answers(200, schemas.blocsView, 'The integration blocs and their members')
  async blocs() {
    return {
      items: await this.db.query(
        `select b.code, b.acronym, b.names, coalesce(array_agg(t.code order by t.code) filter (where t.id is not null), '{}') as members
           from bloc b left join bloc_member m on m.bloc_code = b.code left join tenant t on t.id = m.country_id
          group by b.code order by b.code`,
      ),
    };
  }

  @Get('institutions')
  @Public()
  @Answers(200, schemas.institutionsView, 'The institutions of the network')
  async institutions() {
    return {
      items: await this.db.query(
        'select id, code, acronym, names, kind, country_code as country, url from institution order by code limit 2000',
      ),
    };
  }
}

@Controller('api/v1/memberships')
export class MembershipsController {
  constructor(private readonly members: MembersService) {}

  @Get()
  @Requires(readMembers)
  @Answers(200, schemas.membersView, 'Who belongs to the acting tenant')
  async list() {
    return { items: await this.members.list() };
  }

  @Patch(':personId')
  @Requires(manageMembers)
  @Answers(204, null, 'Changes a member’s roles or standing')
  change(
    @Param('personId', { schema: idParam }) personId: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.changeMember }) change: schemas.ChangeMember,
  ) {
    return this.members.change(personId, version, change);
  }

  @Delete(':personId')
  @Requires(manageMembers)
  @Answers(204, null, 'Ends a membership')
  remove(@Param('personId', { schema: idParam }) personId: string) {
    return this.members.remove(personId);
  }
}

@Controller('api/v1/audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Requires(readAudit)
  @Answers(200, schemas.auditView, 'Who did what in the acting tenant, newest first')
  list(@Query({ schema: schemas.auditQuery }) query: z.output<typeof schemas.auditQuery>) {
    return this.audit.list(query);
  }
}
