import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import QRCode from 'qrcode';
import type { z } from 'zod';
import { Answers, Config, idParam, ManualScope, Public, Requires, signedIn, TenantDatabase, IfMatch } from '#platform';
import { manageMembers, operate } from '#tenancy';
import { GrantablePermissions } from './grantable-permissions.js';
import * as schemas from './identity.schemas.js';
import { InvitationsService } from './invitations.service.js';
import { KeysService } from './keys.service.js';
import { KnownDevices } from './known-devices.js';
import { MeService } from './me.service.js';
import { PasswordResetService } from './password-reset.js';
import { PeopleService } from './people.service.js';
import { SignInService } from './sign-in.service.js';

const nobody = { person: null, tenant: null, roles: [], permissions: [], memberships: [], secondFactor: false };

@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signing: SignInService,
    private readonly devices: KnownDevices,
    private readonly me: MeService,
    private readonly permissions: GrantablePermissions,
    private readonly db: TenantDatabase,
    private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @ManualScope()
  @Answers(204, null, 'Signs in: sets the session cookie')
  async open(
    @Body({ schema: schemas.signIn }) wish: schemas.SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { token, maxAge, device } = await this.signing.open(wish, request);
    void reply.setCookie(this.config.sessionCookie, token, {
      path: '/', httpOnly: true, sameSite: 'lax', secure: !this.config.isLocal, maxAge,
    });
    this.devices.mark(wish.email, reply, device);
  }

  @Get()
  @Public()
  @Answers(200, schemas.sessionView, 'Who is signed in, where they act and what they may do there')
  async read() {
    const { actor } = this.db;
    if (actor.isNobody) return nobody;
    // A key acts for somebody; who that is and where else they belong is not the key's to tell.
    if (actor.isKey) return { ...nobody, tenant: actor.tenantCode, roles: actor.roles, permissions: this.permitted() };
    const { secondFactor, ...person } = await this.me.read();
    return {
      person,
      tenant: actor.tenantCode,
      roles: actor.roles,
      permissions: this.permitted(),
      memberships: await this.me.memberships(),
      secondFactor,
    };
  }

  private permitted(): string[] {
    return this.permissions.all.filter((permission) => this.db.actor.may(permission)).map(({ name }) => name);
  }

  @Put('tenant')
  @Requires(signedIn)
  @Answers(204, null, 'Acts in another of one’s tenants from now on')
  switchTenant(@Body({ schema: schemas.switchTenant }) { tenant }: z.output<typeof schemas.switchTenant>) {
    return this.me.switchTenant(tenant);
  }

  @Delete()
  @Requires(signedIn)
  @Answers(204, null, 'Signs out')
  async close(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (this.db.actor.sessionId) await this.me.endSession(this.db.actor.sessionId);
    void reply.clearCookie(this.config.sessionCookie, { path: '/', secure: !this.config.isLocal, httpOnly: true, sameSite: 'lax' });
  }
}

@Controller('api/v1/me')
export class MeController {
  constructor(private readonly me: MeService) {}

  @Patch()
  @Requires(signedIn)
  @Answers(204, null, 'Changes one’s name, language or zone')
  edit(@IfMatch() version: number, @Body({ schema: schemas.editMe }) change: schemas.EditMe) {
    return this.me.edit(version, change);
  }

  @Put('password')
  @Requires(signedIn)
  @Answers(204, null, 'Changes one’s password; other sessions end')
  changePassword(@Body({ schema: schemas.changePassword }) change: schemas.ChangePassword) {
    return this.me.changePassword(change);
  }

  @Post('second-factor')
  @Requires(signedIn)
  @Answers(201, schemas.secondFactorView, 'Begins setting up a second factor')
  async startSecondFactor(@Body({ schema: schemas.startSecondFactor }) { currentPassword }: { currentPassword: string }) {
    const { secret, uri } = await this.me.startSecondFactor(currentPassword);
    return { secret, uri, qr: await QRCode.toString(uri, { type: 'svg', margin: 1 }) };
  }

  @Put('second-factor')
  @Requires(signedIn)
  @Answers(200, schemas.recoveryCodesView, 'Confirms the second factor; the recovery codes are shown once')
  async confirmSecondFactor(@Body({ schema: schemas.confirmSecondFactor }) { code }: { code: string }) {
    return { recoveryCodes: await this.me.confirmSecondFactor(code) };
  }

  @Post('second-factor/removal')
  @Requires(signedIn)
  @Answers(204, null, 'Removes the second factor, with one of its codes')
  removeSecondFactor(@Body({ schema: schemas.removeSecondFactor }) wish: schemas.RemoveSecondFactor) {
    return this.me.removeSecondFactor(wish);
  }

  @Get('sessions')
  @Requires(signedIn)
  @Answers(200, schemas.sessionsView, 'Where one is signed in')
  async sessions() {
    return { items: await this.me.sessions() };
  }

  @Delete('sessions/:id')
  @Requires(signedIn)
  @Answers(204, null, 'Signs one device out')
  async endSession(@Param('id', { schema: idParam }) id: string) {
    await this.me.endSession(id);
  }

  @Delete('sessions')
  @Requires(signedIn)
  @Answers(204, null, 'Signs out everywhere else')
  async endOtherSessions() {
    await this.me.endOtherSessions();
  }
}

@Controller('api/v1/keys')
export class KeysController {
  constructor(private readonly keys: KeysService) {}

  @Get()
  @Requires(signedIn)
  @Answers(200, schemas.keysView, 'One’s API keys in the acting tenant, and what a key could be allowed')
  list() {
    return this.keys.list();
  }

  @Post()
  @Requires(signedIn)
  @Answers(201, schemas.newKeyView, 'Makes an API key; its token is shown once')
  create(@Body({ schema: schemas.createKey }) wish: schemas.CreateKey) {
    return this.keys.create(wish);
  }

  @Delete(':id')
  @Requires(signedIn)
  @Answers(204, null, 'Revokes an API key')
  revoke(@Param('id', { schema: idParam }) id: string) {
    return this.keys.revoke(id);
  }
}

@Controller('api/v1/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly db: TenantDatabase,
  ) {}

  @Get()
  @Requires(manageMembers)
  @Answers(200, schemas.invitationsView, 'Invitations that the acting tenant has sent')
  async list() {
    return { items: await this.invitations.list() };
  }

  @Post()
  @Requires(manageMembers)
  @Answers(202, null, 'Invites somebody by e-mail')
  async invite(@Body({ schema: schemas.invite }) wish: schemas.Invite) {
    await this.invitations.invite(wish);
  }

  @Delete(':id')
  @Requires(manageMembers)
  @Answers(204, null, 'Withdraws an invitation')
  withdraw(@Param('id', { schema: idParam }) id: string) {
    return this.invitations.withdraw(id);
  }

  @Post('lookup')
  @Public()
  @Answers(200, schemas.invitationLetterView, 'What an invitation offers, for whoever holds its link')
  lookup(@Body({ schema: schemas.readInvitation }) { token }: { token: string }) {
    return this.invitations.read(token);
  }

  @Post('acceptance')
  @Public()
  @ManualScope()
  @Answers(204, null, 'Accepts an invitation, once')
  async accept(@Body({ schema: schemas.acceptInvitation }) letter: schemas.AcceptInvitation, @Req() request: FastifyRequest) {
    const asNobody = { ...request.scope!, credential: { kind: 'none' as const }, tenantCode: null };
    const { tenantId, personId } = await this.db.within(asNobody, () => this.invitations.accept(letter));
    await this.db.withinJob({ tenantId, actorId: personId }, () => this.invitations.announceArrival(personId));
  }
}

@Controller('api/v1/password-resets')
export class PasswordResetController {
  constructor(
    private readonly resets: PasswordResetService,
    private readonly devices: KnownDevices,
  ) {}

  @Post()
  @Public()
  @ManualScope()
  @Answers(202, null, 'Asks for a link to choose another password')
  ask(@Body({ schema: schemas.askReset }) { email }: { email: string }, @Req() request: FastifyRequest) {
    return this.resets.ask(email, request);
  }

  @Post('redemption')
  @Public()
  @ManualScope()
  @Answers(204, null, 'Chooses another password with the link, once')
  async redeem(
    @Body({ schema: schemas.redeemReset }) { token, password }: schemas.RedeemReset,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    // Whoever reads the owner's mail is let in from here, however many strangers are guessing meanwhile.
    this.devices.mark(await this.resets.redeem(token, password, request), reply);
  }
}

@Controller('api/v1/people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  /** A body and no query: addresses stay out of the logs on the way. */
  @Post('lookup')
  @Requires(operate)
  @Answers(200, schemas.accountsView, 'Whose account has this address, where it belongs, and what may be done about it')
  async find(@Body({ schema: schemas.findAccount }) { email }: z.output<typeof schemas.findAccount>) {
    return { items: await this.people.find(email) };
  }

  @Delete(':id/second-factor')
  @Requires(operate)
  @Answers(204, null, 'Takes off a second factor that its owner has lost; ends their sessions and tells them')
  liftSecondFactor(@Param('id', { schema: idParam }) id: string) {
    return this.people.liftSecondFactor(id);
  }

  @Put(':id/suspension')
  @Requires(operate)
  @Answers(204, null, 'Suspends a person everywhere, at once')
  suspend(@Param('id', { schema: idParam }) id: string) {
    return this.people.suspend(id);
  }

  @Delete(':id/suspension')
  @Requires(operate)
  @Answers(204, null, 'Lets a suspended person back in')
  reinstate(@Param('id', { schema: idParam }) id: string) {
    return this.people.reinstate(id);
  }
}

