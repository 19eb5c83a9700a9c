import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { ContextWork } from '#platform';
import { GrantablePermissions } from './grantable-permissions.js';
import { Guessing } from './guessing.js';
import * as identity from './identity.events.js';
import {
  InvitationsController, KeysController, MeController, PasswordResetController, PeopleController, SessionController,
} from './identity.controllers.js';
import { InvitationMail } from './invitation.mail.js';
import { InvitationsService } from './invitations.service.js';
import { KeysService } from './keys.service.js';
import { KnownDevices } from './known-devices.js';
import { MeService } from './me.service.js';
import { PasswordResetService, ResetMail, StartReset } from './password-reset.js';
import { PasswordMail } from './password.mail.js';
import { PeopleService } from './people.service.js';
import { SecondFactorMail } from './second-factor.mail.js';
import { SecondFactorCodes } from './second-factor-codes.js';
import { Secrets } from './secrets.js';
import { SignInService } from './sign-in.service.js';

export const identityWork: ContextWork = {
  events: Object.values(identity).filter((item) => 'kind' in item && item.kind === 'event'),
  jobs: [identity.startReset],
  handlers: [StartReset],
  mailWriters: [InvitationMail, PasswordMail, ResetMail, SecondFactorMail],
};

/** People and how they prove who they are. */
@Module({
  providers: [Secrets, Guessing, SecondFactorCodes, MeService, InvitationsService, PasswordResetService, PeopleService],
  exports: [Secrets, Guessing, SecondFactorCodes, MeService, InvitationsService, PasswordResetService, PeopleService],
})
export class IdentityModule {}

@Module({
  imports: [IdentityModule, DiscoveryModule],
  providers: [SignInService, KnownDevices, KeysService, GrantablePermissions],
  controllers: [SessionController, MeController, KeysController, InvitationsController, PasswordResetController, PeopleController],
})
export class IdentityHttpModule {}

@Module({ imports: [IdentityModule], providers: [StartReset, InvitationMail, PasswordMail, ResetMail, SecondFactorMail] })
export class IdentityJobsModule {}
