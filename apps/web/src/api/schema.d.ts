/** Generated from the portal's own description by build/generate-client.ts; not written by hand. */

export interface paths {
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory of tenants */
        get: operations["Tenants_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edits the acting tenant’s own entry */
        patch: operations["Tenants_edit"];
        trace?: never;
    };
    "/api/v1/tenants/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One tenant */
        get: operations["Tenants_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a cluster */
        post: operations["Clusters_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{code}/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Strikes the acting country off the countries that a cluster names */
        delete: operations["Clusters_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blocs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The integration blocs and their members */
        get: operations["Directory_blocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The institutions of the network */
        get: operations["Directory_institutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who belongs to the acting tenant */
        get: operations["Memberships_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a membership */
        delete: operations["Memberships_remove"];
        options?: never;
        head?: never;
        /** Changes a member’s roles or standing */
        patch: operations["Memberships_change"];
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what in the acting tenant, newest first */
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, where they act and what they may do there */
        get: operations["Session_read"];
        put?: never;
        /** Signs in: sets the session cookie */
        post: operations["Session_open"];
        /** Signs out */
        delete: operations["Session_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Acts in another of one’s tenants from now on */
        put: operations["Session_switchTenant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes one’s name, language or zone */
        patch: operations["Me_edit"];
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one’s password; other sessions end */
        put: operations["Me_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirms the second factor; the recovery codes are shown once */
        put: operations["Me_confirmSecondFactor"];
        /** Begins setting up a second factor */
        post: operations["Me_startSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes the second factor, with one of its codes */
        post: operations["Me_removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: operations["Me_sessions"];
        put?: never;
        post?: never;
        /** Signs out everywhere else */
        delete: operations["Me_endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs one device out */
        delete: operations["Me_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s API keys in the acting tenant, and what a key could be allowed */
        get: operations["Keys_list"];
        put?: never;
        /** Makes an API key; its token is shown once */
        post: operations["Keys_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes an API key */
        delete: operations["Keys_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations that the acting tenant has sent */
        get: operations["Invitations_list"];
        put?: never;
        /** Invites somebody by e-mail */
        post: operations["Invitations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws an invitation */
        delete: operations["Invitations_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation offers, for whoever holds its link */
        post: operations["Invitations_lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an invitation, once */
        post: operations["Invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a link to choose another password */
        post: operations["PasswordReset_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/redemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses another password with the link, once */
        post: operations["PasswordReset_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose account has this address, where it belongs, and what may be done about it */
        post: operations["People_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes off a second factor that its owner has lost; ends their sessions and tells them */
        delete: operations["People_liftSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Suspends a person everywhere, at once */
        put: operations["People_suspend"];
        post?: never;
        /** Lets a suspended person back in */
        delete: operations["People_reinstate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thesaurus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every concept by its names, with what is above it */
        get: operations["Thesaurus_glance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thesaurus/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole thesaurus as SKOS in Turtle, or as a table */
        get: operations["Thesaurus_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thesaurus/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be mended in the thesaurus */
        get: operations["Thesaurus_quality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thesaurus/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a file of concepts, or applies it: all of it or nothing */
        post: operations["Thesaurus_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thesaurus/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was proposed from here; for the Unit, from everywhere */
        get: operations["Proposals_list"];
        put?: never;
        /** Proposes a term, a concept, a relation or a definition */
        post: operations["Proposals_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thesaurus/proposals/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Applies a proposal */
        post: operations["Proposals_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/thesaurus/proposals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declines a proposal, saying why */
        post: operations["Proposals_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Concepts by what they are called in any language, the reader’s first */
        get: operations["Concepts_suggest"];
        put?: never;
        /** Gives a new idea its place */
        post: operations["Editing_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A concept with its names, what countries call it, and its neighbours */
        get: operations["Concepts_read"];
        /** Writes a concept anew: names, notes, relations, mappings */
        put: operations["Editing_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{code}/deprecation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a concept out of use, merging it into another where one is named */
        post: operations["Editing_deprecate"];
        /** Brings a concept back into use */
        delete: operations["Editing_reinstate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The closed lists that people pick from, in the four languages */
        get: operations["Vocabularies_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tables of the sources */
        get: operations["Reference_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A table with its rows, where each was read, and what they lead to */
        get: operations["Reference_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Loads up to 500 resources, published at once; repeat safely with Idempotency-Key */
        post: operations["Bulk_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resources, newest first; one’s own work with `mine` or a `state` */
        get: operations["Resources_list"];
        put?: never;
        /** Begins a draft */
        post: operations["Resources_deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One resource, or its tombstone */
        get: operations["Resources_read"];
        put?: never;
        post?: never;
        /** Throws a draft away */
        delete: operations["Resources_discard"];
        options?: never;
        head?: never;
        /** Saves the fields that changed */
        patch: operations["Resources_edit"];
        trace?: never;
    };
    "/api/v1/resources/{resourceId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a file; its text is read afterwards */
        post: operations["Files_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{resourceId}/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a file */
        get: operations["Files_download"];
        put?: never;
        post?: never;
        /** Removes a file */
        delete: operations["Files_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every published version, the first one first */
        get: operations["Versions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version as it stood */
        get: operations["Versions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/versions/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a file that an older version had */
        get: operations["Versions_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was found, with words that help */
        get: operations["Checks_read"];
        put?: never;
        /** Has it looked over now */
        post: operations["Checks_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A step or a tool: what it says, where it comes from and where it is used */
        get: operations["Blocks_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/fit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How well the conditions under which it worked fit a country or cluster, factor by factor */
        get: operations["Fit_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/guide.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resource as a guide to be printed, in the reader’s language as far as it is written in it */
        get: operations["Guide_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits a draft, or hands it in again */
        post: operations["Review_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the next version of a published work: a draft that is reviewed like any other */
        post: operations["Review_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/change-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the author for changes */
        post: operations["Review_requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves the version that was read */
        post: operations["Review_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes, or changes who sees what is published */
        post: operations["Review_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws; a tombstone stays */
        post: operations["Review_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conversation of the review */
        get: operations["Comments_list"];
        put?: never;
        /** Adds to the conversation */
        post: operations["Comments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/comments/{comment}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Settles a remark */
        put: operations["Comments_resolve"];
        post?: never;
        /** Opens a remark again */
        delete: operations["Comments_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was asked to review it, and what they said */
        get: operations["Reviewers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/reviewers/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Asks a colleague to review it, or asks again */
        put: operations["Reviewers_assign"];
        post?: never;
        /** Releases a reviewer */
        delete: operations["Reviewers_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a reviewer concludes */
        post: operations["Reviewing_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checklist for its type, and what was looked at */
        get: operations["Reviewing_readChecklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/checklist/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that a point was looked at */
        put: operations["Reviewing_tick"];
        post?: never;
        /** Says that a point is to be looked at again */
        delete: operations["Reviewing_untick"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/review-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stood there each time changes were asked for */
        get: operations["Reviewing_listRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller was asked to review and has not answered */
        get: operations["ReviewTasks_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a curator of the acting tenant, the longest wait first */
        get: operations["ReviewQueue_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this space tells those who deposit and those who review */
        get: operations["Guidance_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-guidance/{topic}/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rewrites one of them */
        put: operations["Guidance_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/endorsements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands by it: the Support Unit, countries in the name of a bloc */
        get: operations["Endorsements_list"];
        put?: never;
        /** Endorses it */
        post: operations["Endorsements_endorse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/endorsements/{endorsement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an endorsement back */
        delete: operations["Endorsements_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spreadsheets/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resources of a list, or of one’s own space, as a spreadsheet */
        get: operations["Exports_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spreadsheets/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty spreadsheet with what to write in it */
        get: operations["Exports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The spreadsheets one has brought lately */
        get: operations["Imports_list"];
        put?: never;
        /** Brings a spreadsheet of up to 10,000 resources (XLSX, CSV); what each row would do is told before anything is done */
        post: operations["Imports_bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, and what its rows would do or have done */
        get: operations["Imports_read"];
        put?: never;
        post?: never;
        /** Throws the report away; what was applied stays */
        delete: operations["Imports_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows, with what each would do, what would change, or what is wrong and where */
        get: operations["Imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Mends cells of a row, or takes it although it looks like another work; it is checked again */
        patch: operations["Imports_mend"];
        trace?: never;
    };
    "/api/v1/imports/{id}/faulty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that cannot be applied, each with what is to be corrected, to be mended and brought again */
        get: operations["Imports_faulty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Applies what was reported, in one act; what somebody changed meanwhile is left and said */
        post: operations["Imports_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose words each translation is, and whether it still says what the original says */
        get: operations["Translations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/translations/{language}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was written in this language, the newest first */
        get: operations["Translations_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/translations/{language}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a translation says what the original says; If-Match is the translation’s version */
        post: operations["Translations_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/translations/{language}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a machine propose a translation, marked as such; If-Match is the work’s version */
        post: operations["Translations_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/language-reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who reads, in the acting tenant, what arrives in each language */
        get: operations["LanguageReviewers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/language-reviewers/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names who reads a language */
        put: operations["LanguageReviewers_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the reader may see and the query asks for: whole questions, words, numbers, names */
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a query that is still being typed may mean */
        get: operations["Search_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/explanations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a resource answers a query: which words and ideas, where, and how much each of them says */
        get: operations["Search_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Builds the index anew beside the live one and swaps them; with `analyse`, from the texts up */
        post: operations["Search_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ways out of a search that finds nothing, each with what it leads to */
        get: operations["Misses_help"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/misses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was looked for in the last half year and not found: from one’s own space; for the Unit, from everywhere */
        get: operations["Misses_read"];
        put?: never;
        /** Notes, without knowing whose it was, that a query found nothing */
        post: operations["Misses_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/misses/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a query off the list: somebody has seen to it */
        post: operations["Misses_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own saved searches, newest first */
        get: operations["SavedSearches_list"];
        put?: never;
        /** Keeps a search; what is new in it is told as often as its frequency says */
        post: operations["SavedSearches_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One saved search */
        get: operations["SavedSearches_read"];
        put?: never;
        post?: never;
        /** Forgets it */
        delete: operations["SavedSearches_forget"];
        options?: never;
        head?: never;
        /** Renames it, or has it told of more or less often */
        patch: operations["SavedSearches_edit"];
        trace?: never;
    };
    "/api/v1/resources/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published resources about the same things, as far as the reader may see, each with what it has in common */
        get: operations["Similar_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/search.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest of what a search finds in public, as Atom */
        get: operations["Feeds_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/search.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest of what a search finds in public, as JSON Feed 1.1 */
        get: operations["Feeds_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings that the acting tenant keeps or is invited to, for one’s own calendar */
        get: operations["Calendar_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting as a calendar file */
        get: operations["Calendar_ofEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one has a calendar address in the acting tenant */
        get: operations["Feeds_read"];
        put?: never;
        /** Gives a secret calendar address, shown once; the one before is void */
        post: operations["Feeds_give"];
        /** Takes the calendar address back */
        delete: operations["Feeds_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/feeds/{token}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings of whoever the address was given to, for calendar programs */
        get: operations["Feeds_fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The series of meetings */
        get: operations["Series_list"];
        put?: never;
        /** Founds a series */
        post: operations["Series_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One series, with what its next edition would be */
        get: operations["Series_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a series for the editions to come */
        patch: operations["Series_edit"];
        trace?: never;
    };
    "/api/v1/meetings/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings by date, as far as the reader may see them */
        get: operations["Editions_list"];
        put?: never;
        /** Opens the next edition of a series */
        post: operations["Editions_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting with the way to it */
        get: operations["Editions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what a meeting is called and says, not when it is */
        patch: operations["Editions_edit"];
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/convocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom convening now would invite, and which countries have no focal point */
        get: operations["Editions_previewConvocation"];
        put?: never;
        /** Invites the countries; again, for those who had no focal point */
        post: operations["Editions_convene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/move/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that would move with the meeting; changes nothing */
        post: operations["Editions_previewMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the meeting and everything that hangs on its date */
        post: operations["Editions_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels the meeting */
        post: operations["Editions_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that the meeting took place */
        post: operations["Editions_recordHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a milestone */
        post: operations["Milestones_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/milestones/{milestoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a milestone out of the plan */
        delete: operations["Milestones_remove"];
        options?: never;
        head?: never;
        /** Changes a milestone */
        patch: operations["Milestones_edit"];
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/milestones/{milestoneId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks a milestone as done */
        put: operations["Milestones_complete"];
        post?: never;
        /** Opens a milestone again */
        delete: operations["Milestones_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invited countries, their focal points and answers */
        get: operations["Delegations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says whether the acting country comes */
        put: operations["Delegations_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/editions/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reminders of the meeting and its milestones, given and to be given */
        get: operations["Delegations_listReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for knowledge, newest first */
        get: operations["Requests_list"];
        put?: never;
        /** Opens a request for knowledge */
        post: operations["Requests_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each country asked, and how much of it was met */
        get: operations["Requests_demand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request with its answers */
        get: operations["Requests_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rewords a request or moves its deadline */
        patch: operations["Requests_edit"];
        trace?: never;
    };
    "/api/v1/requests/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published resources about the same things, as far as the reader may see */
        get: operations["Requests_matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers with words and resources */
        post: operations["Requests_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/answers/{answer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one’s own answer back */
        delete: operations["Requests_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes it as met or unmet, with thanks */
        post: operations["Requests_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of adaptations, as far as the reader may see it */
        get: operations["Lineage_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/adaptations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins an adaptation: a linked draft in the acting tenant */
        post: operations["Lineage_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/adaptation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this adaptation changed, why and for where */
        get: operations["Lineage_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Says what this adaptation changed */
        patch: operations["Lineage_describe"];
        trace?: never;
    };
    "/api/v1/resources/{id}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By whom it is used, and what came of it */
        get: operations["Use_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that one’s agency uses it */
        post: operations["Use_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In use by how many agencies in how many countries, of several resources at once */
        get: operations["UseFigures_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adoptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One use, with what one’s own tenant reported of it */
        get: operations["Adoptions_read"];
        put?: never;
        post?: never;
        /** It is used no longer */
        delete: operations["Adoptions_end"];
        options?: never;
        head?: never;
        /** Says something else of the use */
        patch: operations["Adoptions_edit"];
        trace?: never;
    };
    "/api/v1/adoptions/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what came of it, for the half year that is over */
        post: operations["Adoptions_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adoptions/{id}/outcomes/{outcome}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says it anew */
        put: operations["Adoptions_reportAnew"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions, answers, comments and thanks */
        get: operations["Discussion_read"];
        put?: never;
        /** Asks, answers, comments or thanks */
        post: operations["Discussion_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remarks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one’s own words back */
        delete: operations["Remarks_takeBack"];
        options?: never;
        head?: never;
        /** Says it in other words */
        patch: operations["Remarks_reword"];
        trace?: never;
    };
    "/api/v1/remarks/{id}/hiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hides it, with a reason */
        put: operations["Remarks_hide"];
        post?: never;
        /** Shows it again */
        delete: operations["Remarks_show"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metadata of everything public (OAI-PMH 2.0) */
        get: operations["Oai_get"];
        put?: never;
        /** The same, with the arguments in the body */
        post: operations["Oai_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/citation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A citation: as text in a style, or in a format for programs */
        get: operations["Citations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/linkset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The typed links of a resource’s page (FAIR Signposting, RFC 9264) */
        get: operations["Signposting_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pages of the map of everything public */
        get: operations["Sitemap_index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemaps/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One page of the map */
        get: operations["Sitemap_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What crawlers may read */
        get: operations["Sitemap_robots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Use of one’s own resources, or of all of the acting tenant for those who look after it */
        get: operations["Usage_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Use of every space and country, as sums */
        get: operations["Usage_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The repositories the acting tenant harvests from, with their last runs */
        get: operations["Harvests_list"];
        put?: never;
        /** Names a repository to harvest from (OAI-PMH 2.0) */
        post: operations["Harvests_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["Harvests_read"];
        put?: never;
        post?: never;
        /** Harvests from it no more; the drafts that came from it stay */
        delete: operations["Harvests_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvests/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Harvests from it now, unless that is under way; what is new becomes drafts */
        post: operations["Harvests_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The name under which an author is known to ORCID or ROR */
        get: operations["Identifiers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The packages one has asked for and that are still kept */
        get: operations["Packages_list"];
        put?: never;
        /** Asks for a package of resources with their files; it is made in the background and kept for a day */
        post: operations["Packages_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a package is */
        get: operations["Packages_read"];
        put?: never;
        post?: never;
        /** Lets a package go */
        delete: operations["Packages_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packages/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a package that is ready, for whoever asked for it */
        get: operations["Packages_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one follows in the acting tenant */
        get: operations["Follows_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follows/{kind}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one follows a concept, a country or a cluster */
        get: operations["Follows_read"];
        /** Follows a concept, a country or a cluster */
        put: operations["Follows_follow"];
        post?: never;
        /** Follows it no longer */
        delete: operations["Follows_unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of what one is told, and by which ways */
        get: operations["Preferences_list"];
        /** Chooses by which ways one is told of some kinds */
        put: operations["Preferences_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unsubscription/{kind}/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Asks whether to send no more mails of this kind */
        get: operations["Unsubscription_ask"];
        put?: never;
        /** Sends no more mails of this kind to the person the link was written for */
        post: operations["Unsubscription_unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s notices in the acting tenant, newest first, and how many are unread */
        get: operations["Notices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks all notices as read */
        put: operations["Notices_markAllRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks a notice as read */
        put: operations["Notices_markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much work waits, and what was given up */
        get: operations["Deliveries_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has something that was given up tried again */
        post: operations["Deliveries_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drops something that was given up: it will never happen */
        delete: operations["Deliveries_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mails of every tenant, newest first */
        get: operations["Mailbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/mailbox/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what became of a mail of which nobody knows whether it arrived */
        post: operations["Mailbox_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /**
             * Format: uri
             * @description What kind of problem; stays the same in every language
             */
            type: string;
            /** @description In the reader’s language */
            title: string;
            status: number;
            /** @description What can be done about it */
            detail: string;
            /** @description Names this very answer, for whoever looks after the portal */
            instance: string;
            errors?: {
                /** Format: json-pointer */
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
    };
    responses: {
        /** @description Nobody is signed in, or no longer is */
        SignInNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Signed in, but this act is not the caller’s */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or none that the caller may know of; both answer alike */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody changed it meanwhile */
        VersionConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Values that the schema or a rule refuses, each with a pointer to its field */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing */
        VersionNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Anything else that went wrong */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Tenants_list: {
        parameters: {
            query?: {
                kind?: "network" | "country" | "cluster";
                bloc?: string;
                country?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The directory of tenants */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            code: string;
                            names: {
                                [key: string]: string;
                            };
                            summary: {
                                [key: string]: string;
                            };
                            zone: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            facts: {
                                [key: string]: unknown;
                            };
                            leadCountry: string | null;
                            countries: string[];
                            blocs: string[];
                            version: number;
                            may: {
                                edit: boolean;
                            };
                        }[];
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Tenants_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    names?: {
                        [key: string]: string;
                    };
                    summary?: {
                        [key: string]: string;
                    };
                    facts?: {
                        product?: {
                            [key: string]: string;
                        };
                        territory?: string;
                        localTerm?: string;
                        sector?: string;
                        valueChains?: string[];
                        source?: string;
                        sectors?: string[] | null;
                        orientation?: ("export" | "domestic" | "mixed") | null;
                        firms?: ("under-20" | "20-99" | "100-499" | "500-more") | null;
                        reach?: ("local" | "regional" | "national" | "cross-border") | null;
                        maturity?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued") | null;
                        institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[] | null;
                        budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                    };
                };
            };
        };
        responses: {
            /** @description Edits the acting tenant’s own entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "network" | "country" | "cluster";
                        code: string;
                        names: {
                            [key: string]: string;
                        };
                        summary: {
                            [key: string]: string;
                        };
                        zone: string;
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        facts: {
                            [key: string]: unknown;
                        };
                        leadCountry: string | null;
                        countries: string[];
                        blocs: string[];
                        version: number;
                        may: {
                            edit: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Tenants_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One tenant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "network" | "country" | "cluster";
                        code: string;
                        names: {
                            [key: string]: string;
                        };
                        summary: {
                            [key: string]: string;
                        };
                        zone: string;
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        facts: {
                            [key: string]: unknown;
                        };
                        leadCountry: string | null;
                        countries: string[];
                        blocs: string[];
                        version: number;
                        may: {
                            edit: boolean;
                        };
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Clusters_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    names: {
                        [key: string]: string;
                    };
                    /** @default {} */
                    summary?: {
                        [key: string]: string;
                    };
                    zone?: string;
                    leadCountry?: string;
                    /** @default [] */
                    countries?: string[];
                    /** @default {} */
                    facts?: {
                        product?: {
                            [key: string]: string;
                        };
                        territory?: string;
                        localTerm?: string;
                        sector?: string;
                        valueChains?: string[];
                        source?: string;
                        sectors?: string[] | null;
                        orientation?: ("export" | "domestic" | "mixed") | null;
                        firms?: ("under-20" | "20-99" | "100-499" | "500-more") | null;
                        reach?: ("local" | "regional" | "national" | "cross-border") | null;
                        maturity?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued") | null;
                        institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[] | null;
                        budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                    };
                };
            };
        };
        responses: {
            /** @description Opens a cluster */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "network" | "country" | "cluster";
                        code: string;
                        names: {
                            [key: string]: string;
                        };
                        summary: {
                            [key: string]: string;
                        };
                        zone: string;
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        facts: {
                            [key: string]: unknown;
                        };
                        leadCountry: string | null;
                        countries: string[];
                        blocs: string[];
                        version: number;
                        may: {
                            edit: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Clusters_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Strikes the acting country off the countries that a cluster names */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Directory_blocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration blocs and their members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            acronym: string;
                            names: {
                                [key: string]: string;
                            };
                            members: string[];
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Directory_institutions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The institutions of the network */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            acronym: string | null;
                            names: {
                                [key: string]: string;
                            };
                            kind: string;
                            country: string | null;
                            url: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Memberships_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who belongs to the acting tenant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            email: string | null;
                            roles: ("network-administrator" | "unit-coordinator" | "focal-point" | "curator" | "cluster-manager" | "contributor" | "member" | "observer")[];
                            /** @enum {string} */
                            state: "active" | "suspended";
                            /** Format: date-time */
                            since: string;
                            version: number;
                            may: {
                                manage: boolean;
                            };
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Memberships_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ends a membership */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Memberships_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles?: ("network-administrator" | "unit-coordinator" | "focal-point" | "curator" | "cluster-manager" | "contributor" | "member" | "observer")[];
                    /** @enum {string} */
                    state?: "active" | "suspended";
                };
            };
        };
        responses: {
            /** @description Changes a member’s roles or standing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                subject?: string;
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who did what in the acting tenant, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            subject: string;
                            actor: string | null;
                            /** @enum {string} */
                            via: "session" | "key" | "system";
                            ip: string | null;
                            /** Format: date-time */
                            at: string;
                            payload: {
                                [key: string]: unknown;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Session_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in, where they act and what they may do there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            locale: "es" | "pt" | "en" | "fr";
                            zone: string;
                            version: number;
                        } | null;
                        tenant: string | null;
                        roles: ("network-administrator" | "unit-coordinator" | "focal-point" | "curator" | "cluster-manager" | "contributor" | "member" | "observer")[];
                        permissions: string[];
                        memberships: {
                            tenant: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                            roles: ("network-administrator" | "unit-coordinator" | "focal-point" | "curator" | "cluster-manager" | "contributor" | "member" | "observer")[];
                        }[];
                        secondFactor: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Session_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Signs in: sets the session cookie */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Session_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signs out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Session_switchTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tenant: string;
                };
            };
        };
        responses: {
            /** @description Acts in another of one’s tenants from now on */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Me_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    locale?: "es" | "pt" | "en" | "fr";
                    zone?: string;
                };
            };
        };
        responses: {
            /** @description Changes one’s name, language or zone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Me_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Changes one’s password; other sessions end */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Me_confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Confirms the second factor; the recovery codes are shown once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Me_startSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                };
            };
        };
        responses: {
            /** @description Begins setting up a second factor */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        uri: string;
                        qr: string;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Me_removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Removes the second factor, with one of its codes */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Me_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where one is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            ip: string | null;
                            device: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastSeenAt: string;
                            current: boolean;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Me_endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signs out everywhere else */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Me_endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signs one device out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Keys_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One’s API keys in the acting tenant, and what a key could be allowed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            prefix: string;
                            scopes: string[];
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            lastUsedAt: string | null;
                        }[];
                        available: string[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Keys_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: string[];
                    /** @default 90 */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description Makes an API key; its token is shown once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        prefix: string;
                        scopes: string[];
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        lastUsedAt: string | null;
                        token: string;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Keys_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revokes an API key */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Invitations_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitations that the acting tenant has sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            email: string;
                            roles: ("network-administrator" | "unit-coordinator" | "focal-point" | "curator" | "cluster-manager" | "contributor" | "member" | "observer")[];
                            tenant: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            acceptedAt: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Invitations_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    roles: ("network-administrator" | "unit-coordinator" | "focal-point" | "curator" | "cluster-manager" | "contributor" | "member" | "observer")[];
                    /**
                     * @default es
                     * @enum {string}
                     */
                    locale?: "es" | "pt" | "en" | "fr";
                    tenant?: string;
                };
            };
        };
        responses: {
            /** @description Invites somebody by e-mail */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Invitations_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraws an invitation */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Invitations_lookup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description What an invitation offers, for whoever holds its link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tenant: string;
                        names: {
                            [key: string]: string;
                        };
                        email: string;
                        roles: ("network-administrator" | "unit-coordinator" | "focal-point" | "curator" | "cluster-manager" | "contributor" | "member" | "observer")[];
                        /** @enum {string} */
                        locale: "es" | "pt" | "en" | "fr";
                        needsAccount: boolean;
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Invitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    name?: string;
                    password?: string;
                    /** @enum {string} */
                    locale?: "es" | "pt" | "en" | "fr";
                };
            };
        };
        responses: {
            /** @description Accepts an invitation, once */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    PasswordReset_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Asks for a link to choose another password */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    PasswordReset_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Chooses another password with the link, once */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    People_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Whose account has this address, where it belongs, and what may be done about it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            state: "active" | "suspended";
                            secondFactor: boolean;
                            memberships: {
                                tenant: string;
                                names: {
                                    [key: string]: string;
                                };
                                roles: ("network-administrator" | "unit-coordinator" | "focal-point" | "curator" | "cluster-manager" | "contributor" | "member" | "observer")[];
                                /** @enum {string} */
                                state: "active" | "suspended";
                            }[];
                            may: {
                                suspend: boolean;
                                reinstate: boolean;
                                liftSecondFactor: boolean;
                            };
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    People_liftSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes off a second factor that its owner has lost; ends their sessions and tells them */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    People_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Suspends a person everywhere, at once */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    People_reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lets a suspended person back in */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Thesaurus_glance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every concept by its names, with what is above it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: string;
                        concepts: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            /** @enum {string} */
                            status: "current" | "deprecated";
                            broader: string[];
                        }[];
                        may: {
                            edit: boolean;
                            propose: boolean;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Thesaurus_export: {
        parameters: {
            query?: {
                format?: "turtle" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole thesaurus as SKOS in Turtle, or as a table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Thesaurus_quality: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is to be mended in the thesaurus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        concepts: number;
                        items: {
                            /** @enum {string} */
                            check: "missing-label" | "ambiguous-label" | "label-conflict" | "orphan" | "circle" | "island" | "relation-clash" | "undocumented" | "deprecated-in-use";
                            concepts: string[];
                            language: ("es" | "pt" | "en" | "fr" | "nl") | null;
                            label: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Thesaurus_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    format: "turtle" | "csv";
                    text: string;
                    /** @default false */
                    apply?: boolean;
                };
            };
        };
        responses: {
            /** @description Tries a file of concepts, or applies it: all of it or nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applied: boolean;
                        concepts: {
                            code: string;
                            /** @enum {string} */
                            action: "create" | "change" | "same";
                            parts: string[];
                        }[];
                        faults: {
                            line: number | null;
                            concept: string | null;
                            code: string;
                            detail: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Proposals_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "accepted" | "declined";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was proposed from here; for the Unit, from everywhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            change: {
                                /** @enum {string} */
                                kind: "term";
                                concept: string;
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr" | "nl";
                                label: string;
                                /**
                                 * @default alternative
                                 * @enum {string}
                                 */
                                as: "alternative" | "preferred" | "hidden";
                                /** @default null */
                                country: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve") | null;
                            } | {
                                /** @enum {string} */
                                kind: "concept";
                                concept: string;
                                labels: {
                                    [key: string]: string;
                                };
                                /** @default null */
                                broader: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "relation";
                                concept: string;
                                /** @enum {string} */
                                relation: "broader" | "related";
                                other: string;
                            } | {
                                /** @enum {string} */
                                kind: "definition";
                                concept: string;
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr" | "nl";
                                text: string;
                            };
                            reason: string;
                            /** @enum {string} */
                            state: "open" | "accepted" | "declined";
                            answer: string | null;
                            /** Format: date-time */
                            at: string;
                            decidedAt: string | null;
                            concept: {
                                code: string;
                                labels: {
                                    [key: string]: string;
                                };
                            };
                            from: {
                                code: string;
                                names: {
                                    [key: string]: string;
                                };
                            };
                            mine: boolean;
                            may: {
                                decide: boolean;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Proposals_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: {
                        /** @enum {string} */
                        kind: "term";
                        concept: string;
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr" | "nl";
                        label: string;
                        /**
                         * @default alternative
                         * @enum {string}
                         */
                        as?: "alternative" | "preferred" | "hidden";
                        /** @default null */
                        country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve") | null;
                    } | {
                        /** @enum {string} */
                        kind: "concept";
                        concept: string;
                        labels: {
                            [key: string]: string;
                        };
                        /** @default null */
                        broader?: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "relation";
                        concept: string;
                        /** @enum {string} */
                        relation: "broader" | "related";
                        other: string;
                    } | {
                        /** @enum {string} */
                        kind: "definition";
                        concept: string;
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr" | "nl";
                        text: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Proposes a term, a concept, a relation or a definition */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        change: {
                            /** @enum {string} */
                            kind: "term";
                            concept: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                            label: string;
                            /**
                             * @default alternative
                             * @enum {string}
                             */
                            as: "alternative" | "preferred" | "hidden";
                            /** @default null */
                            country: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve") | null;
                        } | {
                            /** @enum {string} */
                            kind: "concept";
                            concept: string;
                            labels: {
                                [key: string]: string;
                            };
                            /** @default null */
                            broader: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "relation";
                            concept: string;
                            /** @enum {string} */
                            relation: "broader" | "related";
                            other: string;
                        } | {
                            /** @enum {string} */
                            kind: "definition";
                            concept: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                            text: string;
                        };
                        reason: string;
                        /** @enum {string} */
                        state: "open" | "accepted" | "declined";
                        answer: string | null;
                        /** Format: date-time */
                        at: string;
                        decidedAt: string | null;
                        concept: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        };
                        from: {
                            code: string;
                            names: {
                                [key: string]: string;
                            };
                        };
                        mine: boolean;
                        may: {
                            decide: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Proposals_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Applies a proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        change: {
                            /** @enum {string} */
                            kind: "term";
                            concept: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                            label: string;
                            /**
                             * @default alternative
                             * @enum {string}
                             */
                            as: "alternative" | "preferred" | "hidden";
                            /** @default null */
                            country: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve") | null;
                        } | {
                            /** @enum {string} */
                            kind: "concept";
                            concept: string;
                            labels: {
                                [key: string]: string;
                            };
                            /** @default null */
                            broader: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "relation";
                            concept: string;
                            /** @enum {string} */
                            relation: "broader" | "related";
                            other: string;
                        } | {
                            /** @enum {string} */
                            kind: "definition";
                            concept: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                            text: string;
                        };
                        reason: string;
                        /** @enum {string} */
                        state: "open" | "accepted" | "declined";
                        answer: string | null;
                        /** Format: date-time */
                        at: string;
                        decidedAt: string | null;
                        concept: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        };
                        from: {
                            code: string;
                            names: {
                                [key: string]: string;
                            };
                        };
                        mine: boolean;
                        may: {
                            decide: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Proposals_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Declines a proposal, saying why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        change: {
                            /** @enum {string} */
                            kind: "term";
                            concept: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                            label: string;
                            /**
                             * @default alternative
                             * @enum {string}
                             */
                            as: "alternative" | "preferred" | "hidden";
                            /** @default null */
                            country: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve") | null;
                        } | {
                            /** @enum {string} */
                            kind: "concept";
                            concept: string;
                            labels: {
                                [key: string]: string;
                            };
                            /** @default null */
                            broader: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "relation";
                            concept: string;
                            /** @enum {string} */
                            relation: "broader" | "related";
                            other: string;
                        } | {
                            /** @enum {string} */
                            kind: "definition";
                            concept: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                            text: string;
                        };
                        reason: string;
                        /** @enum {string} */
                        state: "open" | "accepted" | "declined";
                        answer: string | null;
                        /** Format: date-time */
                        at: string;
                        decidedAt: string | null;
                        concept: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        };
                        from: {
                            code: string;
                            names: {
                                [key: string]: string;
                            };
                        };
                        mine: boolean;
                        may: {
                            decide: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Concepts_suggest: {
        parameters: {
            query?: {
                q?: string;
                lang?: "es" | "pt" | "en" | "fr" | "nl";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Concepts by what they are called in any language, the reader’s first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            label: string;
                            matched: {
                                label: string;
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr" | "nl";
                            };
                        }[];
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Editing_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    prefLabel: {
                        [key: string]: string;
                    };
                    /** @default [] */
                    altLabels?: {
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr" | "nl";
                        label: string;
                        /** @default null */
                        country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve") | null;
                    }[];
                    /** @default [] */
                    hiddenLabels?: {
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr" | "nl";
                        label: string;
                    }[];
                    /** @default {} */
                    definitions?: {
                        [key: string]: string;
                    };
                    /** @default {} */
                    scopeNotes?: {
                        [key: string]: string;
                    };
                    /** @default [] */
                    broader?: string[];
                    /** @default [] */
                    related?: string[];
                    /** @default [] */
                    mappings?: {
                        /** @enum {string} */
                        relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
                        /** Format: uri */
                        uri: string;
                    }[];
                    /** @default [] */
                    reference?: string[];
                    code: string;
                };
            };
        };
        responses: {
            /** @description Gives a new idea its place */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        labels: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        status: "current" | "deprecated";
                        replacedBy: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        } | null;
                        version: number;
                        alternatives: {
                            [key: string]: string[];
                        };
                        nationalTerms: {
                            country: string;
                            term: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                        }[];
                        hiddenLabels: {
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                            label: string;
                        }[];
                        definitions: {
                            [key: string]: string;
                        };
                        scopeNotes: {
                            [key: string]: string;
                        };
                        broader: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        narrower: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        related: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        mappings: {
                            /** @enum {string} */
                            relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
                            uri: string;
                        }[];
                        reference: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            table: {
                                code: string;
                                labels: {
                                    [key: string]: string;
                                };
                            };
                        }[];
                        may: {
                            edit: boolean;
                            propose: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Concepts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A concept with its names, what countries call it, and its neighbours */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        labels: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        status: "current" | "deprecated";
                        replacedBy: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        } | null;
                        version: number;
                        alternatives: {
                            [key: string]: string[];
                        };
                        nationalTerms: {
                            country: string;
                            term: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                        }[];
                        hiddenLabels: {
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                            label: string;
                        }[];
                        definitions: {
                            [key: string]: string;
                        };
                        scopeNotes: {
                            [key: string]: string;
                        };
                        broader: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        narrower: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        related: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        mappings: {
                            /** @enum {string} */
                            relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
                            uri: string;
                        }[];
                        reference: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            table: {
                                code: string;
                                labels: {
                                    [key: string]: string;
                                };
                            };
                        }[];
                        may: {
                            edit: boolean;
                            propose: boolean;
                        };
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Editing_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    prefLabel: {
                        [key: string]: string;
                    };
                    /** @default [] */
                    altLabels?: {
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr" | "nl";
                        label: string;
                        /** @default null */
                        country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve") | null;
                    }[];
                    /** @default [] */
                    hiddenLabels?: {
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr" | "nl";
                        label: string;
                    }[];
                    /** @default {} */
                    definitions?: {
                        [key: string]: string;
                    };
                    /** @default {} */
                    scopeNotes?: {
                        [key: string]: string;
                    };
                    /** @default [] */
                    broader?: string[];
                    /** @default [] */
                    related?: string[];
                    /** @default [] */
                    mappings?: {
                        /** @enum {string} */
                        relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
                        /** Format: uri */
                        uri: string;
                    }[];
                    /** @default [] */
                    reference?: string[];
                };
            };
        };
        responses: {
            /** @description Writes a concept anew: names, notes, relations, mappings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        labels: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        status: "current" | "deprecated";
                        replacedBy: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        } | null;
                        version: number;
                        alternatives: {
                            [key: string]: string[];
                        };
                        nationalTerms: {
                            country: string;
                            term: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                        }[];
                        hiddenLabels: {
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                            label: string;
                        }[];
                        definitions: {
                            [key: string]: string;
                        };
                        scopeNotes: {
                            [key: string]: string;
                        };
                        broader: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        narrower: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        related: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        mappings: {
                            /** @enum {string} */
                            relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
                            uri: string;
                        }[];
                        reference: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            table: {
                                code: string;
                                labels: {
                                    [key: string]: string;
                                };
                            };
                        }[];
                        may: {
                            edit: boolean;
                            propose: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Editing_deprecate: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    replacedBy?: string | null;
                };
            };
        };
        responses: {
            /** @description Takes a concept out of use, merging it into another where one is named */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        labels: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        status: "current" | "deprecated";
                        replacedBy: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        } | null;
                        version: number;
                        alternatives: {
                            [key: string]: string[];
                        };
                        nationalTerms: {
                            country: string;
                            term: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                        }[];
                        hiddenLabels: {
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                            label: string;
                        }[];
                        definitions: {
                            [key: string]: string;
                        };
                        scopeNotes: {
                            [key: string]: string;
                        };
                        broader: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        narrower: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        related: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        mappings: {
                            /** @enum {string} */
                            relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
                            uri: string;
                        }[];
                        reference: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            table: {
                                code: string;
                                labels: {
                                    [key: string]: string;
                                };
                            };
                        }[];
                        may: {
                            edit: boolean;
                            propose: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Editing_reinstate: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Brings a concept back into use */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        labels: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        status: "current" | "deprecated";
                        replacedBy: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        } | null;
                        version: number;
                        alternatives: {
                            [key: string]: string[];
                        };
                        nationalTerms: {
                            country: string;
                            term: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                        }[];
                        hiddenLabels: {
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr" | "nl";
                            label: string;
                        }[];
                        definitions: {
                            [key: string]: string;
                        };
                        scopeNotes: {
                            [key: string]: string;
                        };
                        broader: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        narrower: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        related: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                        }[];
                        mappings: {
                            /** @enum {string} */
                            relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
                            uri: string;
                        }[];
                        reference: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            table: {
                                code: string;
                                labels: {
                                    [key: string]: string;
                                };
                            };
                        }[];
                        may: {
                            edit: boolean;
                            propose: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Vocabularies_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The closed lists that people pick from, in the four languages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sectors: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            /** Format: uri */
                            uri?: string;
                        }[];
                        valueChains: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            /** Format: uri */
                            uri?: string;
                            concept: string;
                        }[];
                        resourceTypes: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            /** Format: uri */
                            uri?: string;
                        }[];
                        licences: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            /** Format: uri */
                            uri?: string;
                            adaptable: boolean;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Reference_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tables of the sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            note: {
                                [key: string]: string;
                            } | null;
                            rows: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Reference_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table with its rows, where each was read, and what they lead to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        labels: {
                            [key: string]: string;
                        };
                        note: {
                            [key: string]: string;
                        } | null;
                        rows: {
                            code: string;
                            labels: {
                                [key: string]: string;
                            };
                            note: {
                                [key: string]: string;
                            } | null;
                            data: {
                                [key: string]: unknown;
                            } | null;
                            source: {
                                /** @enum {string} */
                                document: "UNI" | "OHI" | "TCI" | "APP" | "CEP" | "external" | "derived";
                                locus: string;
                            };
                            /** @enum {string} */
                            provenance: "printed" | "reconstructed" | "external" | "derived";
                            concepts: {
                                code: string;
                                labels: {
                                    [key: string]: string;
                                };
                            }[];
                        }[];
                        relations: {
                            from: {
                                code: string;
                                table: string;
                                labels: {
                                    [key: string]: string;
                                };
                            };
                            /** @enum {string} */
                            kind: "has-part" | "addressed-by" | "supported-by" | "mitigated-by" | "uses";
                            to: {
                                code: string;
                                table: string;
                                labels: {
                                    [key: string]: string;
                                };
                            };
                            /** @enum {string} */
                            provenance: "printed" | "reconstructed" | "external" | "derived";
                        }[];
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Bulk_load: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    visibility: "tenant" | "shared" | "network" | "public";
                    sharedWith?: {
                        /** @default [] */
                        tenants?: string[];
                        /** @default [] */
                        blocs?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                    };
                    items: ({
                        abstracts?: {
                            [key: string]: string;
                        };
                        authors?: {
                            name: string;
                            /** Format: uuid */
                            personId?: string;
                            identifier?: string;
                        }[];
                        institution?: string | null;
                        year?: number | null;
                        documentNumber?: string | null;
                        place?: string | null;
                        countries?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                        sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R") | null;
                        valueChains?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                        concepts?: string[];
                        licence?: ("cc0-1.0" | "public-domain" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc-by-nc-4.0" | "cc-by-nc-sa-4.0" | "cc-by-nd-4.0" | "cc-by-nc-nd-4.0" | "cc-by-3.0-igo" | "unido-fair-use" | "all-rights-reserved") | null;
                        links?: {
                            /** Format: uri */
                            url: string;
                            label?: string;
                        }[];
                        method?: {
                            problem?: {
                                [key: string]: string;
                            };
                            context?: {
                                [key: string]: string;
                            };
                            actors?: {
                                [key: string]: string;
                            };
                            resources?: {
                                [key: string]: string;
                            };
                            evidence?: {
                                [key: string]: string;
                            };
                            results?: {
                                [key: string]: string;
                            };
                            limits?: {
                                [key: string]: string;
                            };
                        };
                        steps?: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            /** @default null */
                            origin?: null;
                        }[];
                        tools?: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            /** @default null */
                            origin?: null;
                        }[];
                        conditions?: {
                            sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            orientations?: ("export" | "domestic" | "mixed")[];
                            firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                            reaches?: ("local" | "regional" | "national" | "cross-border")[];
                            maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                            institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                            budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                        };
                        ref?: string;
                        /** @enum {string} */
                        type: "methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset";
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        titles: {
                            [key: string]: string;
                        };
                        bodies?: {
                            [key: string]: string;
                        };
                    } | unknown)[];
                };
            };
        };
        responses: {
            /** @description Loads up to 500 resources, published at once; repeat safely with Idempotency-Key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        refused: number;
                        results: {
                            index: number;
                            ref: string | null;
                            id: string | null;
                            errors: {
                                pointer: string;
                                code: string;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Resources_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                mine?: "true" | "false";
                tenant?: string;
                type?: "methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset";
                country?: "ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve";
                bloc?: "mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico";
                sector?: "10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R";
                valueChain?: "cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics";
                concept?: string;
                language?: "es" | "pt" | "en" | "fr";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Resources, newest first; one’s own work with `mine` or a `state` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            titles: {
                                [key: string]: string;
                            };
                            abstracts: {
                                [key: string]: string;
                            };
                            authors: {
                                name: string;
                                /** Format: uuid */
                                personId?: string;
                                identifier?: string;
                            }[];
                            institution: string | null;
                            year: number | null;
                            countries: string[];
                            sector: string | null;
                            valueChains: string[];
                            concepts: string[];
                            /** @enum {string} */
                            visibility: "tenant" | "shared" | "network" | "public";
                            fileCount: number;
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            publishedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Resources_deposit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    type?: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                    /** @enum {string} */
                    language?: "es" | "pt" | "en" | "fr";
                    titles?: {
                        [key: string]: string;
                    };
                    abstracts?: {
                        [key: string]: string;
                    };
                    authors?: {
                        name: string;
                        /** Format: uuid */
                        personId?: string;
                        identifier?: string;
                    }[];
                    institution?: string | null;
                    year?: number | null;
                    documentNumber?: string | null;
                    place?: string | null;
                    countries?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                    sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R") | null;
                    valueChains?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                    concepts?: string[];
                    licence?: ("cc0-1.0" | "public-domain" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc-by-nc-4.0" | "cc-by-nc-sa-4.0" | "cc-by-nd-4.0" | "cc-by-nc-nd-4.0" | "cc-by-3.0-igo" | "unido-fair-use" | "all-rights-reserved") | null;
                    links?: {
                        /** Format: uri */
                        url: string;
                        label?: string;
                    }[];
                    /** @enum {string} */
                    visibility?: "tenant" | "shared" | "network" | "public";
                    sharedWith?: {
                        /** @default [] */
                        tenants?: string[];
                        /** @default [] */
                        blocs?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                    };
                    method?: {
                        problem?: {
                            [key: string]: string;
                        };
                        context?: {
                            [key: string]: string;
                        };
                        actors?: {
                            [key: string]: string;
                        };
                        resources?: {
                            [key: string]: string;
                        };
                        evidence?: {
                            [key: string]: string;
                        };
                        results?: {
                            [key: string]: string;
                        };
                        limits?: {
                            [key: string]: string;
                        };
                    };
                    steps?: {
                        key: string;
                        name: {
                            [key: string]: string;
                        };
                        purpose: {
                            [key: string]: string;
                        };
                        inputs: {
                            [key: string]: string;
                        };
                        outputs: {
                            [key: string]: string;
                        };
                        time: {
                            [key: string]: string;
                        };
                        tools: string[];
                        origin: string | null;
                    }[];
                    tools?: {
                        key: string;
                        name: {
                            [key: string]: string;
                        };
                        about: {
                            [key: string]: string;
                        };
                        url: string | null;
                        origin: string | null;
                    }[];
                    conditions?: {
                        sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                        orientations?: ("export" | "domestic" | "mixed")[];
                        firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                        reaches?: ("local" | "regional" | "national" | "cross-border")[];
                        maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                        institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                        budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                    };
                    failures?: {
                        key: string;
                        happened: {
                            [key: string]: string;
                        };
                        lesson: {
                            [key: string]: string;
                        };
                        whose: string;
                        anonymous: boolean;
                        discloseOn: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Begins a draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        titles: {
                            [key: string]: string;
                        };
                        abstracts: {
                            [key: string]: string;
                        };
                        authors: {
                            name: string;
                            /** Format: uuid */
                            personId?: string;
                            identifier?: string;
                        }[];
                        institution: string | null;
                        year: number | null;
                        countries: string[];
                        sector: string | null;
                        valueChains: string[];
                        concepts: string[];
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        fileCount: number;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        publishedAt: string | null;
                        documentNumber: string | null;
                        place: string | null;
                        licence: string | null;
                        links: {
                            url: string;
                            label?: string;
                        }[];
                        sharedWith: {
                            tenants: string[];
                            blocs: string[];
                        };
                        method: {
                            problem?: {
                                [key: string]: string;
                            };
                            context?: {
                                [key: string]: string;
                            };
                            actors?: {
                                [key: string]: string;
                            };
                            resources?: {
                                [key: string]: string;
                            };
                            evidence?: {
                                [key: string]: string;
                            };
                            results?: {
                                [key: string]: string;
                            };
                            limits?: {
                                [key: string]: string;
                            };
                        };
                        steps: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            origin: string | null;
                        }[];
                        tools: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            origin: string | null;
                        }[];
                        conditions: {
                            sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            orientations?: ("export" | "domestic" | "mixed")[];
                            firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                            reaches?: ("local" | "regional" | "national" | "cross-border")[];
                            maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                            institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                            budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                        };
                        failures: {
                            key: string;
                            happened: {
                                [key: string]: string;
                            };
                            lesson: {
                                [key: string]: string;
                            };
                            whose: string;
                            anonymous: boolean;
                            discloseOn: string | null;
                        }[];
                        blocks: {
                            /** @enum {string} */
                            kind: "step" | "tool";
                            key: string;
                            /** Format: uuid */
                            id: string;
                            origin: {
                                /** Format: uuid */
                                id: string;
                                names: {
                                    [key: string]: string;
                                };
                                position: number;
                                resource: {
                                    /** Format: uuid */
                                    id: string;
                                    titles: {
                                        [key: string]: string;
                                    };
                                    /** @enum {string} */
                                    language: "es" | "pt" | "en" | "fr";
                                    tenant: {
                                        code: string;
                                        /** @enum {string} */
                                        kind: "network" | "country" | "cluster";
                                        names: {
                                            [key: string]: string;
                                        };
                                    };
                                };
                            } | null;
                        }[];
                        depositor: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                            mediaType: string;
                            size: number;
                            /** @enum {string} */
                            extraction: "waiting" | "extracted" | "failed";
                            fault: {
                                /** @enum {string} */
                                code: "damaged" | "encrypted" | "empty" | "too-large" | "wrong-type" | "bomb" | "macros" | "hostile" | "unsupported";
                                title: string;
                                detail: string;
                            } | null;
                            pages: number | null;
                            language: ("es" | "pt" | "en" | "fr") | null;
                            truncated: boolean;
                            /** Format: date-time */
                            uploadedAt: string;
                            href: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        approvedAt: string | null;
                        remarks: {
                            /** Format: uuid */
                            id: string;
                            field: string | null;
                            text: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        edition: number;
                        revisesId: string | null;
                        revision: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        } | null;
                        may: {
                            edit: boolean;
                            discard: boolean;
                            submit: boolean;
                            requestChanges: boolean;
                            approve: boolean;
                            publish: boolean;
                            withdraw: boolean;
                            comment: boolean;
                            assign: boolean;
                            review: boolean;
                            revise: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Resources_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One resource, or its tombstone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        titles: {
                            [key: string]: string;
                        };
                        abstracts: {
                            [key: string]: string;
                        };
                        authors: {
                            name: string;
                            /** Format: uuid */
                            personId?: string;
                            identifier?: string;
                        }[];
                        institution: string | null;
                        year: number | null;
                        countries: string[];
                        sector: string | null;
                        valueChains: string[];
                        concepts: string[];
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        fileCount: number;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        publishedAt: string | null;
                        documentNumber: string | null;
                        place: string | null;
                        licence: string | null;
                        links: {
                            url: string;
                            label?: string;
                        }[];
                        sharedWith: {
                            tenants: string[];
                            blocs: string[];
                        };
                        method: {
                            problem?: {
                                [key: string]: string;
                            };
                            context?: {
                                [key: string]: string;
                            };
                            actors?: {
                                [key: string]: string;
                            };
                            resources?: {
                                [key: string]: string;
                            };
                            evidence?: {
                                [key: string]: string;
                            };
                            results?: {
                                [key: string]: string;
                            };
                            limits?: {
                                [key: string]: string;
                            };
                        };
                        steps: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            origin: string | null;
                        }[];
                        tools: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            origin: string | null;
                        }[];
                        conditions: {
                            sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            orientations?: ("export" | "domestic" | "mixed")[];
                            firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                            reaches?: ("local" | "regional" | "national" | "cross-border")[];
                            maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                            institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                            budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                        };
                        failures: {
                            key: string;
                            happened: {
                                [key: string]: string;
                            };
                            lesson: {
                                [key: string]: string;
                            };
                            whose: string;
                            anonymous: boolean;
                            discloseOn: string | null;
                        }[];
                        blocks: {
                            /** @enum {string} */
                            kind: "step" | "tool";
                            key: string;
                            /** Format: uuid */
                            id: string;
                            origin: {
                                /** Format: uuid */
                                id: string;
                                names: {
                                    [key: string]: string;
                                };
                                position: number;
                                resource: {
                                    /** Format: uuid */
                                    id: string;
                                    titles: {
                                        [key: string]: string;
                                    };
                                    /** @enum {string} */
                                    language: "es" | "pt" | "en" | "fr";
                                    tenant: {
                                        code: string;
                                        /** @enum {string} */
                                        kind: "network" | "country" | "cluster";
                                        names: {
                                            [key: string]: string;
                                        };
                                    };
                                };
                            } | null;
                        }[];
                        depositor: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                            mediaType: string;
                            size: number;
                            /** @enum {string} */
                            extraction: "waiting" | "extracted" | "failed";
                            fault: {
                                /** @enum {string} */
                                code: "damaged" | "encrypted" | "empty" | "too-large" | "wrong-type" | "bomb" | "macros" | "hostile" | "unsupported";
                                title: string;
                                detail: string;
                            } | null;
                            pages: number | null;
                            language: ("es" | "pt" | "en" | "fr") | null;
                            truncated: boolean;
                            /** Format: date-time */
                            uploadedAt: string;
                            href: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        approvedAt: string | null;
                        remarks: {
                            /** Format: uuid */
                            id: string;
                            field: string | null;
                            text: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        edition: number;
                        revisesId: string | null;
                        revision: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        } | null;
                        may: {
                            edit: boolean;
                            discard: boolean;
                            submit: boolean;
                            requestChanges: boolean;
                            approve: boolean;
                            publish: boolean;
                            withdraw: boolean;
                            comment: boolean;
                            assign: boolean;
                            review: boolean;
                            revise: boolean;
                        };
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Resources_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Throws a draft away */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Resources_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    type?: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                    /** @enum {string} */
                    language?: "es" | "pt" | "en" | "fr";
                    titles?: {
                        [key: string]: string;
                    };
                    abstracts?: {
                        [key: string]: string;
                    };
                    authors?: {
                        name: string;
                        /** Format: uuid */
                        personId?: string;
                        identifier?: string;
                    }[];
                    institution?: string | null;
                    year?: number | null;
                    documentNumber?: string | null;
                    place?: string | null;
                    countries?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                    sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R") | null;
                    valueChains?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                    concepts?: string[];
                    licence?: ("cc0-1.0" | "public-domain" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc-by-nc-4.0" | "cc-by-nc-sa-4.0" | "cc-by-nd-4.0" | "cc-by-nc-nd-4.0" | "cc-by-3.0-igo" | "unido-fair-use" | "all-rights-reserved") | null;
                    links?: {
                        /** Format: uri */
                        url: string;
                        label?: string;
                    }[];
                    /** @enum {string} */
                    visibility?: "tenant" | "shared" | "network" | "public";
                    sharedWith?: {
                        /** @default [] */
                        tenants?: string[];
                        /** @default [] */
                        blocs?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                    };
                    method?: {
                        problem?: {
                            [key: string]: string;
                        };
                        context?: {
                            [key: string]: string;
                        };
                        actors?: {
                            [key: string]: string;
                        };
                        resources?: {
                            [key: string]: string;
                        };
                        evidence?: {
                            [key: string]: string;
                        };
                        results?: {
                            [key: string]: string;
                        };
                        limits?: {
                            [key: string]: string;
                        };
                    };
                    steps?: {
                        key: string;
                        name: {
                            [key: string]: string;
                        };
                        purpose: {
                            [key: string]: string;
                        };
                        inputs: {
                            [key: string]: string;
                        };
                        outputs: {
                            [key: string]: string;
                        };
                        time: {
                            [key: string]: string;
                        };
                        tools: string[];
                        origin: string | null;
                    }[];
                    tools?: {
                        key: string;
                        name: {
                            [key: string]: string;
                        };
                        about: {
                            [key: string]: string;
                        };
                        url: string | null;
                        origin: string | null;
                    }[];
                    conditions?: {
                        sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                        orientations?: ("export" | "domestic" | "mixed")[];
                        firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                        reaches?: ("local" | "regional" | "national" | "cross-border")[];
                        maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                        institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                        budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                    };
                    failures?: {
                        key: string;
                        happened: {
                            [key: string]: string;
                        };
                        lesson: {
                            [key: string]: string;
                        };
                        whose: string;
                        anonymous: boolean;
                        discloseOn: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Saves the fields that changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        titles: {
                            [key: string]: string;
                        };
                        abstracts: {
                            [key: string]: string;
                        };
                        authors: {
                            name: string;
                            /** Format: uuid */
                            personId?: string;
                            identifier?: string;
                        }[];
                        institution: string | null;
                        year: number | null;
                        countries: string[];
                        sector: string | null;
                        valueChains: string[];
                        concepts: string[];
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        fileCount: number;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        publishedAt: string | null;
                        documentNumber: string | null;
                        place: string | null;
                        licence: string | null;
                        links: {
                            url: string;
                            label?: string;
                        }[];
                        sharedWith: {
                            tenants: string[];
                            blocs: string[];
                        };
                        method: {
                            problem?: {
                                [key: string]: string;
                            };
                            context?: {
                                [key: string]: string;
                            };
                            actors?: {
                                [key: string]: string;
                            };
                            resources?: {
                                [key: string]: string;
                            };
                            evidence?: {
                                [key: string]: string;
                            };
                            results?: {
                                [key: string]: string;
                            };
                            limits?: {
                                [key: string]: string;
                            };
                        };
                        steps: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            origin: string | null;
                        }[];
                        tools: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            origin: string | null;
                        }[];
                        conditions: {
                            sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            orientations?: ("export" | "domestic" | "mixed")[];
                            firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                            reaches?: ("local" | "regional" | "national" | "cross-border")[];
                            maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                            institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                            budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                        };
                        failures: {
                            key: string;
                            happened: {
                                [key: string]: string;
                            };
                            lesson: {
                                [key: string]: string;
                            };
                            whose: string;
                            anonymous: boolean;
                            discloseOn: string | null;
                        }[];
                        blocks: {
                            /** @enum {string} */
                            kind: "step" | "tool";
                            key: string;
                            /** Format: uuid */
                            id: string;
                            origin: {
                                /** Format: uuid */
                                id: string;
                                names: {
                                    [key: string]: string;
                                };
                                position: number;
                                resource: {
                                    /** Format: uuid */
                                    id: string;
                                    titles: {
                                        [key: string]: string;
                                    };
                                    /** @enum {string} */
                                    language: "es" | "pt" | "en" | "fr";
                                    tenant: {
                                        code: string;
                                        /** @enum {string} */
                                        kind: "network" | "country" | "cluster";
                                        names: {
                                            [key: string]: string;
                                        };
                                    };
                                };
                            } | null;
                        }[];
                        depositor: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                            mediaType: string;
                            size: number;
                            /** @enum {string} */
                            extraction: "waiting" | "extracted" | "failed";
                            fault: {
                                /** @enum {string} */
                                code: "damaged" | "encrypted" | "empty" | "too-large" | "wrong-type" | "bomb" | "macros" | "hostile" | "unsupported";
                                title: string;
                                detail: string;
                            } | null;
                            pages: number | null;
                            language: ("es" | "pt" | "en" | "fr") | null;
                            truncated: boolean;
                            /** Format: date-time */
                            uploadedAt: string;
                            href: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        approvedAt: string | null;
                        remarks: {
                            /** Format: uuid */
                            id: string;
                            field: string | null;
                            text: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        edition: number;
                        revisesId: string | null;
                        revision: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        } | null;
                        may: {
                            edit: boolean;
                            discard: boolean;
                            submit: boolean;
                            requestChanges: boolean;
                            approve: boolean;
                            publish: boolean;
                            withdraw: boolean;
                            comment: boolean;
                            assign: boolean;
                            review: boolean;
                            revise: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Files_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Adds a file; its text is read afterwards */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                        mediaType: string;
                        size: number;
                        /** @enum {string} */
                        extraction: "waiting" | "extracted" | "failed";
                        fault: {
                            /** @enum {string} */
                            code: "damaged" | "encrypted" | "empty" | "too-large" | "wrong-type" | "bomb" | "macros" | "hostile" | "unsupported";
                            title: string;
                            detail: string;
                        } | null;
                        pages: number | null;
                        language: ("es" | "pt" | "en" | "fr") | null;
                        truncated: boolean;
                        /** Format: date-time */
                        uploadedAt: string;
                        href: string;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Files_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Downloads a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Files_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removes a file */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Versions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every published version, the first one first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: number;
                            /** Format: date-time */
                            since: string;
                            until: string | null;
                            endedThrough: ("revision" | "correction") | null;
                            endedBy: string | null;
                        }[];
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Versions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One version as it stood */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: number;
                        /** Format: date-time */
                        since: string;
                        until: string | null;
                        endedThrough: ("revision" | "correction") | null;
                        endedBy: string | null;
                        description: {
                            type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            titles: {
                                [key: string]: string;
                            };
                            abstracts: {
                                [key: string]: string;
                            };
                            authors: {
                                name: string;
                                /** Format: uuid */
                                personId?: string;
                            }[];
                            institution: string | null;
                            year: number | null;
                            documentNumber: string | null;
                            place: string | null;
                            countries: string[];
                            sector: string | null;
                            valueChains: string[];
                            concepts: string[];
                            licence: string | null;
                            links: {
                                url: string;
                                label?: string;
                            }[];
                            method: {
                                problem?: {
                                    [key: string]: string;
                                };
                                context?: {
                                    [key: string]: string;
                                };
                                actors?: {
                                    [key: string]: string;
                                };
                                resources?: {
                                    [key: string]: string;
                                };
                                evidence?: {
                                    [key: string]: string;
                                };
                                results?: {
                                    [key: string]: string;
                                };
                                limits?: {
                                    [key: string]: string;
                                };
                            };
                            steps: {
                                key: string;
                                name: {
                                    [key: string]: string;
                                };
                                purpose: {
                                    [key: string]: string;
                                };
                                inputs: {
                                    [key: string]: string;
                                };
                                outputs: {
                                    [key: string]: string;
                                };
                                time: {
                                    [key: string]: string;
                                };
                                tools: string[];
                                origin: string | null;
                            }[];
                            tools: {
                                key: string;
                                name: {
                                    [key: string]: string;
                                };
                                about: {
                                    [key: string]: string;
                                };
                                url: string | null;
                                origin: string | null;
                            }[];
                            conditions: {
                                sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                                orientations?: ("export" | "domestic" | "mixed")[];
                                firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                                reaches?: ("local" | "regional" | "national" | "cross-border")[];
                                maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                                institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                                budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                            };
                        };
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                            size: number;
                            href: string;
                        }[];
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Versions_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Downloads a file that an older version had */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Checks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, with words that help */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "never" | "waiting" | "done";
                        finishedAt: string | null;
                        current: boolean;
                        findings: {
                            /** @enum {string} */
                            code: "missing" | "abstract-short" | "abstract-long" | "no-concepts" | "no-countries" | "no-year" | "nothing-inside" | "same-file" | "near-title" | "link-broken" | "link-unreachable" | "link-inside" | "language-other" | "accents" | "file-waiting" | "file-unread" | "file-scan" | "personal-email" | "personal-phone" | "personal-identity" | "licence-other" | "licence-reserved";
                            /** @enum {string} */
                            level: "stop" | "look" | "hint";
                            field: string | null;
                            title: string;
                            detail: string;
                            resources: {
                                /** Format: uuid */
                                id: string;
                                titles: {
                                    [key: string]: string;
                                };
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                                /** @enum {string} */
                                state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                                tenant: {
                                    code: string;
                                    names: {
                                        [key: string]: string;
                                    };
                                };
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Checks_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Has it looked over now */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "never" | "waiting" | "done";
                        finishedAt: string | null;
                        current: boolean;
                        findings: {
                            /** @enum {string} */
                            code: "missing" | "abstract-short" | "abstract-long" | "no-concepts" | "no-countries" | "no-year" | "nothing-inside" | "same-file" | "near-title" | "link-broken" | "link-unreachable" | "link-inside" | "language-other" | "accents" | "file-waiting" | "file-unread" | "file-scan" | "personal-email" | "personal-phone" | "personal-identity" | "licence-other" | "licence-reserved";
                            /** @enum {string} */
                            level: "stop" | "look" | "hint";
                            field: string | null;
                            title: string;
                            detail: string;
                            resources: {
                                /** Format: uuid */
                                id: string;
                                titles: {
                                    [key: string]: string;
                                };
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                                /** @enum {string} */
                                state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                                tenant: {
                                    code: string;
                                    names: {
                                        [key: string]: string;
                                    };
                                };
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Blocks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A step or a tool: what it says, where it comes from and where it is used */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "step" | "tool";
                        position: number;
                        step: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            origin: string | null;
                        } | null;
                        tool: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            origin: string | null;
                        } | null;
                        tools: {
                            /** Format: uuid */
                            id: string;
                            tool: {
                                key: string;
                                name: {
                                    [key: string]: string;
                                };
                                about: {
                                    [key: string]: string;
                                };
                                url: string | null;
                                origin: string | null;
                            };
                        }[];
                        resource: {
                            /** Format: uuid */
                            id: string;
                            titles: {
                                [key: string]: string;
                            };
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            type: string | null;
                            state: string;
                            licence: string | null;
                        };
                        origin: {
                            /** Format: uuid */
                            id: string;
                            names: {
                                [key: string]: string;
                            };
                            position: number;
                            resource: {
                                /** Format: uuid */
                                id: string;
                                titles: {
                                    [key: string]: string;
                                };
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                                tenant: {
                                    code: string;
                                    /** @enum {string} */
                                    kind: "network" | "country" | "cluster";
                                    names: {
                                        [key: string]: string;
                                    };
                                };
                            };
                        } | null;
                        uses: {
                            /** Format: uuid */
                            id: string;
                            names: {
                                [key: string]: string;
                            };
                            position: number;
                            resource: {
                                /** Format: uuid */
                                id: string;
                                titles: {
                                    [key: string]: string;
                                };
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                                tenant: {
                                    code: string;
                                    /** @enum {string} */
                                    kind: "network" | "country" | "cluster";
                                    names: {
                                        [key: string]: string;
                                    };
                                };
                            };
                        }[];
                        may: {
                            take: boolean;
                        };
                        refused: ("licence" | "unlicensed" | "unpublished") | null;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Fit_read: {
        parameters: {
            query: {
                place: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How well the conditions under which it worked fit a country or cluster, factor by factor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        place: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        factors: {
                            /** @enum {string} */
                            factor: "sectors" | "orientation" | "firms" | "reach" | "maturity" | "institutions" | "budget";
                            /** @enum {string} */
                            fit: "fits" | "close" | "differs" | "unknown";
                            worked: string[];
                            here: string[];
                            missing: string[];
                        }[];
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Guide_print: {
        parameters: {
            query?: {
                language?: "es" | "pt" | "en" | "fr";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as a guide to be printed, in the reader’s language as far as it is written in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Review_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Submits a draft, or hands it in again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        titles: {
                            [key: string]: string;
                        };
                        abstracts: {
                            [key: string]: string;
                        };
                        authors: {
                            name: string;
                            /** Format: uuid */
                            personId?: string;
                            identifier?: string;
                        }[];
                        institution: string | null;
                        year: number | null;
                        countries: string[];
                        sector: string | null;
                        valueChains: string[];
                        concepts: string[];
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        fileCount: number;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        publishedAt: string | null;
                        documentNumber: string | null;
                        place: string | null;
                        licence: string | null;
                        links: {
                            url: string;
                            label?: string;
                        }[];
                        sharedWith: {
                            tenants: string[];
                            blocs: string[];
                        };
                        method: {
                            problem?: {
                                [key: string]: string;
                            };
                            context?: {
                                [key: string]: string;
                            };
                            actors?: {
                                [key: string]: string;
                            };
                            resources?: {
                                [key: string]: string;
                            };
                            evidence?: {
                                [key: string]: string;
                            };
                            results?: {
                                [key: string]: string;
                            };
                            limits?: {
                                [key: string]: string;
                            };
                        };
                        steps: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            origin: string | null;
                        }[];
                        tools: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            origin: string | null;
                        }[];
                        conditions: {
                            sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            orientations?: ("export" | "domestic" | "mixed")[];
                            firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                            reaches?: ("local" | "regional" | "national" | "cross-border")[];
                            maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                            institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                            budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                        };
                        failures: {
                            key: string;
                            happened: {
                                [key: string]: string;
                            };
                            lesson: {
                                [key: string]: string;
                            };
                            whose: string;
                            anonymous: boolean;
                            discloseOn: string | null;
                        }[];
                        blocks: {
                            /** @enum {string} */
                            kind: "step" | "tool";
                            key: string;
                            /** Format: uuid */
                            id: string;
                            origin: {
                                /** Format: uuid */
                                id: string;
                                names: {
                                    [key: string]: string;
                                };
                                position: number;
                                resource: {
                                    /** Format: uuid */
                                    id: string;
                                    titles: {
                                        [key: string]: string;
                                    };
                                    /** @enum {string} */
                                    language: "es" | "pt" | "en" | "fr";
                                    tenant: {
                                        code: string;
                                        /** @enum {string} */
                                        kind: "network" | "country" | "cluster";
                                        names: {
                                            [key: string]: string;
                                        };
                                    };
                                };
                            } | null;
                        }[];
                        depositor: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                            mediaType: string;
                            size: number;
                            /** @enum {string} */
                            extraction: "waiting" | "extracted" | "failed";
                            fault: {
                                /** @enum {string} */
                                code: "damaged" | "encrypted" | "empty" | "too-large" | "wrong-type" | "bomb" | "macros" | "hostile" | "unsupported";
                                title: string;
                                detail: string;
                            } | null;
                            pages: number | null;
                            language: ("es" | "pt" | "en" | "fr") | null;
                            truncated: boolean;
                            /** Format: date-time */
                            uploadedAt: string;
                            href: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        approvedAt: string | null;
                        remarks: {
                            /** Format: uuid */
                            id: string;
                            field: string | null;
                            text: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        edition: number;
                        revisesId: string | null;
                        revision: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        } | null;
                        may: {
                            edit: boolean;
                            discard: boolean;
                            submit: boolean;
                            requestChanges: boolean;
                            approve: boolean;
                            publish: boolean;
                            withdraw: boolean;
                            comment: boolean;
                            assign: boolean;
                            review: boolean;
                            revise: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Review_revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begins the next version of a published work: a draft that is reviewed like any other */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        titles: {
                            [key: string]: string;
                        };
                        abstracts: {
                            [key: string]: string;
                        };
                        authors: {
                            name: string;
                            /** Format: uuid */
                            personId?: string;
                            identifier?: string;
                        }[];
                        institution: string | null;
                        year: number | null;
                        countries: string[];
                        sector: string | null;
                        valueChains: string[];
                        concepts: string[];
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        fileCount: number;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        publishedAt: string | null;
                        documentNumber: string | null;
                        place: string | null;
                        licence: string | null;
                        links: {
                            url: string;
                            label?: string;
                        }[];
                        sharedWith: {
                            tenants: string[];
                            blocs: string[];
                        };
                        method: {
                            problem?: {
                                [key: string]: string;
                            };
                            context?: {
                                [key: string]: string;
                            };
                            actors?: {
                                [key: string]: string;
                            };
                            resources?: {
                                [key: string]: string;
                            };
                            evidence?: {
                                [key: string]: string;
                            };
                            results?: {
                                [key: string]: string;
                            };
                            limits?: {
                                [key: string]: string;
                            };
                        };
                        steps: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            origin: string | null;
                        }[];
                        tools: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            origin: string | null;
                        }[];
                        conditions: {
                            sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            orientations?: ("export" | "domestic" | "mixed")[];
                            firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                            reaches?: ("local" | "regional" | "national" | "cross-border")[];
                            maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                            institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                            budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                        };
                        failures: {
                            key: string;
                            happened: {
                                [key: string]: string;
                            };
                            lesson: {
                                [key: string]: string;
                            };
                            whose: string;
                            anonymous: boolean;
                            discloseOn: string | null;
                        }[];
                        blocks: {
                            /** @enum {string} */
                            kind: "step" | "tool";
                            key: string;
                            /** Format: uuid */
                            id: string;
                            origin: {
                                /** Format: uuid */
                                id: string;
                                names: {
                                    [key: string]: string;
                                };
                                position: number;
                                resource: {
                                    /** Format: uuid */
                                    id: string;
                                    titles: {
                                        [key: string]: string;
                                    };
                                    /** @enum {string} */
                                    language: "es" | "pt" | "en" | "fr";
                                    tenant: {
                                        code: string;
                                        /** @enum {string} */
                                        kind: "network" | "country" | "cluster";
                                        names: {
                                            [key: string]: string;
                                        };
                                    };
                                };
                            } | null;
                        }[];
                        depositor: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                            mediaType: string;
                            size: number;
                            /** @enum {string} */
                            extraction: "waiting" | "extracted" | "failed";
                            fault: {
                                /** @enum {string} */
                                code: "damaged" | "encrypted" | "empty" | "too-large" | "wrong-type" | "bomb" | "macros" | "hostile" | "unsupported";
                                title: string;
                                detail: string;
                            } | null;
                            pages: number | null;
                            language: ("es" | "pt" | "en" | "fr") | null;
                            truncated: boolean;
                            /** Format: date-time */
                            uploadedAt: string;
                            href: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        approvedAt: string | null;
                        remarks: {
                            /** Format: uuid */
                            id: string;
                            field: string | null;
                            text: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        edition: number;
                        revisesId: string | null;
                        revision: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        } | null;
                        may: {
                            edit: boolean;
                            discard: boolean;
                            submit: boolean;
                            requestChanges: boolean;
                            approve: boolean;
                            publish: boolean;
                            withdraw: boolean;
                            comment: boolean;
                            assign: boolean;
                            review: boolean;
                            revise: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Review_requestChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comments: {
                        text: string;
                        field?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Asks the author for changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        titles: {
                            [key: string]: string;
                        };
                        abstracts: {
                            [key: string]: string;
                        };
                        authors: {
                            name: string;
                            /** Format: uuid */
                            personId?: string;
                            identifier?: string;
                        }[];
                        institution: string | null;
                        year: number | null;
                        countries: string[];
                        sector: string | null;
                        valueChains: string[];
                        concepts: string[];
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        fileCount: number;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        publishedAt: string | null;
                        documentNumber: string | null;
                        place: string | null;
                        licence: string | null;
                        links: {
                            url: string;
                            label?: string;
                        }[];
                        sharedWith: {
                            tenants: string[];
                            blocs: string[];
                        };
                        method: {
                            problem?: {
                                [key: string]: string;
                            };
                            context?: {
                                [key: string]: string;
                            };
                            actors?: {
                                [key: string]: string;
                            };
                            resources?: {
                                [key: string]: string;
                            };
                            evidence?: {
                                [key: string]: string;
                            };
                            results?: {
                                [key: string]: string;
                            };
                            limits?: {
                                [key: string]: string;
                            };
                        };
                        steps: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            origin: string | null;
                        }[];
                        tools: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            origin: string | null;
                        }[];
                        conditions: {
                            sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            orientations?: ("export" | "domestic" | "mixed")[];
                            firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                            reaches?: ("local" | "regional" | "national" | "cross-border")[];
                            maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                            institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                            budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                        };
                        failures: {
                            key: string;
                            happened: {
                                [key: string]: string;
                            };
                            lesson: {
                                [key: string]: string;
                            };
                            whose: string;
                            anonymous: boolean;
                            discloseOn: string | null;
                        }[];
                        blocks: {
                            /** @enum {string} */
                            kind: "step" | "tool";
                            key: string;
                            /** Format: uuid */
                            id: string;
                            origin: {
                                /** Format: uuid */
                                id: string;
                                names: {
                                    [key: string]: string;
                                };
                                position: number;
                                resource: {
                                    /** Format: uuid */
                                    id: string;
                                    titles: {
                                        [key: string]: string;
                                    };
                                    /** @enum {string} */
                                    language: "es" | "pt" | "en" | "fr";
                                    tenant: {
                                        code: string;
                                        /** @enum {string} */
                                        kind: "network" | "country" | "cluster";
                                        names: {
                                            [key: string]: string;
                                        };
                                    };
                                };
                            } | null;
                        }[];
                        depositor: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                            mediaType: string;
                            size: number;
                            /** @enum {string} */
                            extraction: "waiting" | "extracted" | "failed";
                            fault: {
                                /** @enum {string} */
                                code: "damaged" | "encrypted" | "empty" | "too-large" | "wrong-type" | "bomb" | "macros" | "hostile" | "unsupported";
                                title: string;
                                detail: string;
                            } | null;
                            pages: number | null;
                            language: ("es" | "pt" | "en" | "fr") | null;
                            truncated: boolean;
                            /** Format: date-time */
                            uploadedAt: string;
                            href: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        approvedAt: string | null;
                        remarks: {
                            /** Format: uuid */
                            id: string;
                            field: string | null;
                            text: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        edition: number;
                        revisesId: string | null;
                        revision: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        } | null;
                        may: {
                            edit: boolean;
                            discard: boolean;
                            submit: boolean;
                            requestChanges: boolean;
                            approve: boolean;
                            publish: boolean;
                            withdraw: boolean;
                            comment: boolean;
                            assign: boolean;
                            review: boolean;
                            revise: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Review_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approves the version that was read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        titles: {
                            [key: string]: string;
                        };
                        abstracts: {
                            [key: string]: string;
                        };
                        authors: {
                            name: string;
                            /** Format: uuid */
                            personId?: string;
                            identifier?: string;
                        }[];
                        institution: string | null;
                        year: number | null;
                        countries: string[];
                        sector: string | null;
                        valueChains: string[];
                        concepts: string[];
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        fileCount: number;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        publishedAt: string | null;
                        documentNumber: string | null;
                        place: string | null;
                        licence: string | null;
                        links: {
                            url: string;
                            label?: string;
                        }[];
                        sharedWith: {
                            tenants: string[];
                            blocs: string[];
                        };
                        method: {
                            problem?: {
                                [key: string]: string;
                            };
                            context?: {
                                [key: string]: string;
                            };
                            actors?: {
                                [key: string]: string;
                            };
                            resources?: {
                                [key: string]: string;
                            };
                            evidence?: {
                                [key: string]: string;
                            };
                            results?: {
                                [key: string]: string;
                            };
                            limits?: {
                                [key: string]: string;
                            };
                        };
                        steps: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            origin: string | null;
                        }[];
                        tools: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            origin: string | null;
                        }[];
                        conditions: {
                            sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            orientations?: ("export" | "domestic" | "mixed")[];
                            firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                            reaches?: ("local" | "regional" | "national" | "cross-border")[];
                            maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                            institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                            budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                        };
                        failures: {
                            key: string;
                            happened: {
                                [key: string]: string;
                            };
                            lesson: {
                                [key: string]: string;
                            };
                            whose: string;
                            anonymous: boolean;
                            discloseOn: string | null;
                        }[];
                        blocks: {
                            /** @enum {string} */
                            kind: "step" | "tool";
                            key: string;
                            /** Format: uuid */
                            id: string;
                            origin: {
                                /** Format: uuid */
                                id: string;
                                names: {
                                    [key: string]: string;
                                };
                                position: number;
                                resource: {
                                    /** Format: uuid */
                                    id: string;
                                    titles: {
                                        [key: string]: string;
                                    };
                                    /** @enum {string} */
                                    language: "es" | "pt" | "en" | "fr";
                                    tenant: {
                                        code: string;
                                        /** @enum {string} */
                                        kind: "network" | "country" | "cluster";
                                        names: {
                                            [key: string]: string;
                                        };
                                    };
                                };
                            } | null;
                        }[];
                        depositor: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                            mediaType: string;
                            size: number;
                            /** @enum {string} */
                            extraction: "waiting" | "extracted" | "failed";
                            fault: {
                                /** @enum {string} */
                                code: "damaged" | "encrypted" | "empty" | "too-large" | "wrong-type" | "bomb" | "macros" | "hostile" | "unsupported";
                                title: string;
                                detail: string;
                            } | null;
                            pages: number | null;
                            language: ("es" | "pt" | "en" | "fr") | null;
                            truncated: boolean;
                            /** Format: date-time */
                            uploadedAt: string;
                            href: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        approvedAt: string | null;
                        remarks: {
                            /** Format: uuid */
                            id: string;
                            field: string | null;
                            text: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        edition: number;
                        revisesId: string | null;
                        revision: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        } | null;
                        may: {
                            edit: boolean;
                            discard: boolean;
                            submit: boolean;
                            requestChanges: boolean;
                            approve: boolean;
                            publish: boolean;
                            withdraw: boolean;
                            comment: boolean;
                            assign: boolean;
                            review: boolean;
                            revise: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Review_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    visibility?: "tenant" | "shared" | "network" | "public";
                    sharedWith?: {
                        /** @default [] */
                        tenants?: string[];
                        /** @default [] */
                        blocs?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                    };
                };
            };
        };
        responses: {
            /** @description Publishes, or changes who sees what is published */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        titles: {
                            [key: string]: string;
                        };
                        abstracts: {
                            [key: string]: string;
                        };
                        authors: {
                            name: string;
                            /** Format: uuid */
                            personId?: string;
                            identifier?: string;
                        }[];
                        institution: string | null;
                        year: number | null;
                        countries: string[];
                        sector: string | null;
                        valueChains: string[];
                        concepts: string[];
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        fileCount: number;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        publishedAt: string | null;
                        documentNumber: string | null;
                        place: string | null;
                        licence: string | null;
                        links: {
                            url: string;
                            label?: string;
                        }[];
                        sharedWith: {
                            tenants: string[];
                            blocs: string[];
                        };
                        method: {
                            problem?: {
                                [key: string]: string;
                            };
                            context?: {
                                [key: string]: string;
                            };
                            actors?: {
                                [key: string]: string;
                            };
                            resources?: {
                                [key: string]: string;
                            };
                            evidence?: {
                                [key: string]: string;
                            };
                            results?: {
                                [key: string]: string;
                            };
                            limits?: {
                                [key: string]: string;
                            };
                        };
                        steps: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            origin: string | null;
                        }[];
                        tools: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            origin: string | null;
                        }[];
                        conditions: {
                            sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            orientations?: ("export" | "domestic" | "mixed")[];
                            firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                            reaches?: ("local" | "regional" | "national" | "cross-border")[];
                            maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                            institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                            budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                        };
                        failures: {
                            key: string;
                            happened: {
                                [key: string]: string;
                            };
                            lesson: {
                                [key: string]: string;
                            };
                            whose: string;
                            anonymous: boolean;
                            discloseOn: string | null;
                        }[];
                        blocks: {
                            /** @enum {string} */
                            kind: "step" | "tool";
                            key: string;
                            /** Format: uuid */
                            id: string;
                            origin: {
                                /** Format: uuid */
                                id: string;
                                names: {
                                    [key: string]: string;
                                };
                                position: number;
                                resource: {
                                    /** Format: uuid */
                                    id: string;
                                    titles: {
                                        [key: string]: string;
                                    };
                                    /** @enum {string} */
                                    language: "es" | "pt" | "en" | "fr";
                                    tenant: {
                                        code: string;
                                        /** @enum {string} */
                                        kind: "network" | "country" | "cluster";
                                        names: {
                                            [key: string]: string;
                                        };
                                    };
                                };
                            } | null;
                        }[];
                        depositor: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                            mediaType: string;
                            size: number;
                            /** @enum {string} */
                            extraction: "waiting" | "extracted" | "failed";
                            fault: {
                                /** @enum {string} */
                                code: "damaged" | "encrypted" | "empty" | "too-large" | "wrong-type" | "bomb" | "macros" | "hostile" | "unsupported";
                                title: string;
                                detail: string;
                            } | null;
                            pages: number | null;
                            language: ("es" | "pt" | "en" | "fr") | null;
                            truncated: boolean;
                            /** Format: date-time */
                            uploadedAt: string;
                            href: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        approvedAt: string | null;
                        remarks: {
                            /** Format: uuid */
                            id: string;
                            field: string | null;
                            text: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        edition: number;
                        revisesId: string | null;
                        revision: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        } | null;
                        may: {
                            edit: boolean;
                            discard: boolean;
                            submit: boolean;
                            requestChanges: boolean;
                            approve: boolean;
                            publish: boolean;
                            withdraw: boolean;
                            comment: boolean;
                            assign: boolean;
                            review: boolean;
                            revise: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Review_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Withdraws; a tombstone stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        titles: {
                            [key: string]: string;
                        };
                        abstracts: {
                            [key: string]: string;
                        };
                        authors: {
                            name: string;
                            /** Format: uuid */
                            personId?: string;
                            identifier?: string;
                        }[];
                        institution: string | null;
                        year: number | null;
                        countries: string[];
                        sector: string | null;
                        valueChains: string[];
                        concepts: string[];
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        fileCount: number;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        publishedAt: string | null;
                        documentNumber: string | null;
                        place: string | null;
                        licence: string | null;
                        links: {
                            url: string;
                            label?: string;
                        }[];
                        sharedWith: {
                            tenants: string[];
                            blocs: string[];
                        };
                        method: {
                            problem?: {
                                [key: string]: string;
                            };
                            context?: {
                                [key: string]: string;
                            };
                            actors?: {
                                [key: string]: string;
                            };
                            resources?: {
                                [key: string]: string;
                            };
                            evidence?: {
                                [key: string]: string;
                            };
                            results?: {
                                [key: string]: string;
                            };
                            limits?: {
                                [key: string]: string;
                            };
                        };
                        steps: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            origin: string | null;
                        }[];
                        tools: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            origin: string | null;
                        }[];
                        conditions: {
                            sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            orientations?: ("export" | "domestic" | "mixed")[];
                            firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                            reaches?: ("local" | "regional" | "national" | "cross-border")[];
                            maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                            institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                            budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                        };
                        failures: {
                            key: string;
                            happened: {
                                [key: string]: string;
                            };
                            lesson: {
                                [key: string]: string;
                            };
                            whose: string;
                            anonymous: boolean;
                            discloseOn: string | null;
                        }[];
                        blocks: {
                            /** @enum {string} */
                            kind: "step" | "tool";
                            key: string;
                            /** Format: uuid */
                            id: string;
                            origin: {
                                /** Format: uuid */
                                id: string;
                                names: {
                                    [key: string]: string;
                                };
                                position: number;
                                resource: {
                                    /** Format: uuid */
                                    id: string;
                                    titles: {
                                        [key: string]: string;
                                    };
                                    /** @enum {string} */
                                    language: "es" | "pt" | "en" | "fr";
                                    tenant: {
                                        code: string;
                                        /** @enum {string} */
                                        kind: "network" | "country" | "cluster";
                                        names: {
                                            [key: string]: string;
                                        };
                                    };
                                };
                            } | null;
                        }[];
                        depositor: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                            mediaType: string;
                            size: number;
                            /** @enum {string} */
                            extraction: "waiting" | "extracted" | "failed";
                            fault: {
                                /** @enum {string} */
                                code: "damaged" | "encrypted" | "empty" | "too-large" | "wrong-type" | "bomb" | "macros" | "hostile" | "unsupported";
                                title: string;
                                detail: string;
                            } | null;
                            pages: number | null;
                            language: ("es" | "pt" | "en" | "fr") | null;
                            truncated: boolean;
                            /** Format: date-time */
                            uploadedAt: string;
                            href: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        approvedAt: string | null;
                        remarks: {
                            /** Format: uuid */
                            id: string;
                            field: string | null;
                            text: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        edition: number;
                        revisesId: string | null;
                        revision: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        } | null;
                        may: {
                            edit: boolean;
                            discard: boolean;
                            submit: boolean;
                            requestChanges: boolean;
                            approve: boolean;
                            publish: boolean;
                            withdraw: boolean;
                            comment: boolean;
                            assign: boolean;
                            review: boolean;
                            revise: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Comments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation of the review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            field: string | null;
                            text: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            kind: "comment" | "change-request" | "assessment";
                            resolved: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Comments_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    field?: string;
                };
            };
        };
        responses: {
            /** @description Adds to the conversation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        field: string | null;
                        text: string;
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        };
                        /** Format: date-time */
                        at: string;
                        /** @enum {string} */
                        kind: "comment" | "change-request" | "assessment";
                        resolved: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                        } | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Comments_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Settles a remark */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        field: string | null;
                        text: string;
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        };
                        /** Format: date-time */
                        at: string;
                        /** @enum {string} */
                        kind: "comment" | "change-request" | "assessment";
                        resolved: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                        } | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Comments_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opens a remark again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        field: string | null;
                        text: string;
                        author: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        };
                        /** Format: date-time */
                        at: string;
                        /** @enum {string} */
                        kind: "comment" | "change-request" | "assessment";
                        resolved: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                        } | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Reviewers_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who was asked to review it, and what they said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            reviewer: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            assignedAt: string;
                            dueOn: string | null;
                            verdict: ("fit" | "changes" | "declined") | null;
                            answeredAt: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Reviewers_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    dueOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Asks a colleague to review it, or asks again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            reviewer: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            assignedAt: string;
                            dueOn: string | null;
                            verdict: ("fit" | "changes" | "declined") | null;
                            answeredAt: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Reviewers_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Releases a reviewer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Reviewing_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    verdict: "fit" | "changes" | "declined";
                    /** @default  */
                    summary?: string;
                };
            };
        };
        responses: {
            /** @description What a reviewer concludes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            reviewer: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            assignedAt: string;
                            dueOn: string | null;
                            verdict: ("fit" | "changes" | "declined") | null;
                            answeredAt: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Reviewing_readChecklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checklist for its type, and what was looked at */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            item: "understandable" | "credited" | "classified" | "licensed" | "private" | "steps-repeatable" | "conditions-said" | "limits-said" | "use-explained" | "version-said" | "result-shown" | "transferable" | "in-force" | "owner-named" | "method-said" | "sources-named" | "audience-said" | "self-contained" | "variables-explained" | "anonymous";
                            tick: {
                                by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                };
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        }[];
                        may: {
                            tick: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Reviewing_tick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: "understandable" | "credited" | "classified" | "licensed" | "private" | "steps-repeatable" | "conditions-said" | "limits-said" | "use-explained" | "version-said" | "result-shown" | "transferable" | "in-force" | "owner-named" | "method-said" | "sources-named" | "audience-said" | "self-contained" | "variables-explained" | "anonymous";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says that a point was looked at */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            item: "understandable" | "credited" | "classified" | "licensed" | "private" | "steps-repeatable" | "conditions-said" | "limits-said" | "use-explained" | "version-said" | "result-shown" | "transferable" | "in-force" | "owner-named" | "method-said" | "sources-named" | "audience-said" | "self-contained" | "variables-explained" | "anonymous";
                            tick: {
                                by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                };
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        }[];
                        may: {
                            tick: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Reviewing_untick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: "understandable" | "credited" | "classified" | "licensed" | "private" | "steps-repeatable" | "conditions-said" | "limits-said" | "use-explained" | "version-said" | "result-shown" | "transferable" | "in-force" | "owner-named" | "method-said" | "sources-named" | "audience-said" | "self-contained" | "variables-explained" | "anonymous";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says that a point is to be looked at again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            item: "understandable" | "credited" | "classified" | "licensed" | "private" | "steps-repeatable" | "conditions-said" | "limits-said" | "use-explained" | "version-said" | "result-shown" | "transferable" | "in-force" | "owner-named" | "method-said" | "sources-named" | "audience-said" | "self-contained" | "variables-explained" | "anonymous";
                            tick: {
                                by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                };
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        }[];
                        may: {
                            tick: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Reviewing_listRounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stood there each time changes were asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: number;
                            /** Format: date-time */
                            at: string;
                            description: {
                                type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                                titles: {
                                    [key: string]: string;
                                };
                                abstracts: {
                                    [key: string]: string;
                                };
                                authors: {
                                    name: string;
                                    /** Format: uuid */
                                    personId?: string;
                                }[];
                                institution: string | null;
                                year: number | null;
                                documentNumber: string | null;
                                place: string | null;
                                countries: string[];
                                sector: string | null;
                                valueChains: string[];
                                concepts: string[];
                                licence: string | null;
                                links: {
                                    url: string;
                                    label?: string;
                                }[];
                                method: {
                                    problem?: {
                                        [key: string]: string;
                                    };
                                    context?: {
                                        [key: string]: string;
                                    };
                                    actors?: {
                                        [key: string]: string;
                                    };
                                    resources?: {
                                        [key: string]: string;
                                    };
                                    evidence?: {
                                        [key: string]: string;
                                    };
                                    results?: {
                                        [key: string]: string;
                                    };
                                    limits?: {
                                        [key: string]: string;
                                    };
                                };
                                steps: {
                                    key: string;
                                    name: {
                                        [key: string]: string;
                                    };
                                    purpose: {
                                        [key: string]: string;
                                    };
                                    inputs: {
                                        [key: string]: string;
                                    };
                                    outputs: {
                                        [key: string]: string;
                                    };
                                    time: {
                                        [key: string]: string;
                                    };
                                    tools: string[];
                                    origin: string | null;
                                }[];
                                tools: {
                                    key: string;
                                    name: {
                                        [key: string]: string;
                                    };
                                    about: {
                                        [key: string]: string;
                                    };
                                    url: string | null;
                                    origin: string | null;
                                }[];
                                conditions: {
                                    sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                                    orientations?: ("export" | "domestic" | "mixed")[];
                                    firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                                    reaches?: ("local" | "regional" | "national" | "cross-border")[];
                                    maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                                    institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                                    budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                                };
                            };
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    ReviewTasks_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller was asked to review and has not answered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            titles: {
                                [key: string]: string;
                            };
                            abstracts: {
                                [key: string]: string;
                            };
                            authors: {
                                name: string;
                                /** Format: uuid */
                                personId?: string;
                                identifier?: string;
                            }[];
                            institution: string | null;
                            year: number | null;
                            countries: string[];
                            sector: string | null;
                            valueChains: string[];
                            concepts: string[];
                            /** @enum {string} */
                            visibility: "tenant" | "shared" | "network" | "public";
                            fileCount: number;
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            publishedAt: string | null;
                            assignment: {
                                reviewer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                };
                                /** Format: date-time */
                                assignedAt: string;
                                dueOn: string | null;
                                verdict: ("fit" | "changes" | "declined") | null;
                                answeredAt: string | null;
                            };
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    ReviewQueue_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits for a curator of the acting tenant, the longest wait first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            titles: {
                                [key: string]: string;
                            };
                            abstracts: {
                                [key: string]: string;
                            };
                            authors: {
                                name: string;
                                /** Format: uuid */
                                personId?: string;
                                identifier?: string;
                            }[];
                            institution: string | null;
                            year: number | null;
                            countries: string[];
                            sector: string | null;
                            valueChains: string[];
                            concepts: string[];
                            /** @enum {string} */
                            visibility: "tenant" | "shared" | "network" | "public";
                            fileCount: number;
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            publishedAt: string | null;
                            depositor: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            submittedAt: string;
                            waitingDays: number;
                            assignments: {
                                reviewer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                };
                                /** Format: date-time */
                                assignedAt: string;
                                dueOn: string | null;
                                verdict: ("fit" | "changes" | "declined") | null;
                                answeredAt: string | null;
                                days: number;
                            }[];
                            openRemarks: number;
                        }[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Guidance_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this space tells those who deposit and those who review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            topic: "depositing" | "reviewing";
                            /** @enum {string} */
                            type: "any" | "methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset";
                            texts: {
                                [key: string]: string;
                            };
                            version: number;
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        may: {
                            edit: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Guidance_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                topic: "depositing" | "reviewing";
                type: "any" | "methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    texts: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Rewrites one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        topic: "depositing" | "reviewing";
                        /** @enum {string} */
                        type: "any" | "methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset";
                        texts: {
                            [key: string]: string;
                        };
                        version: number;
                        by: string | null;
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Endorsements_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who stands by it: the Support Unit, countries in the name of a bloc */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            bloc: string | null;
                            statement: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            /** Format: date-time */
                            at: string;
                            current: boolean;
                            may: {
                                takeBack: boolean;
                            };
                        }[];
                        blocs: {
                            bloc: string;
                            countries: number;
                            members: number;
                            endorsed: boolean;
                        }[];
                        may: {
                            unit: boolean;
                            blocs: string[];
                        };
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Endorsements_endorse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bloc: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico") | null;
                    statement: string;
                };
            };
        };
        responses: {
            /** @description Endorses it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            bloc: string | null;
                            statement: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            /** Format: date-time */
                            at: string;
                            current: boolean;
                            may: {
                                takeBack: boolean;
                            };
                        }[];
                        blocs: {
                            bloc: string;
                            countries: number;
                            members: number;
                            endorsed: boolean;
                        }[];
                        may: {
                            unit: boolean;
                            blocs: string[];
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Endorsements_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                endorsement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes an endorsement back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Exports_export: {
        parameters: {
            query?: {
                state?: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                mine?: "true" | "false";
                tenant?: string;
                type?: "methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset";
                country?: "ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve";
                bloc?: "mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico";
                sector?: "10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R";
                valueChain?: "cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics";
                concept?: string;
                language?: "es" | "pt" | "en" | "fr";
                year?: number;
                format?: "xlsx" | "csv";
                catalogue?: "own";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resources of a list, or of one’s own space, as a spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Exports_template: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An empty spreadsheet with what to write in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Imports_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The spreadsheets one has brought lately */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "xlsx" | "csv";
                            /** @enum {string} */
                            state: "waiting" | "checking" | "checked" | "applying" | "applied" | "failed";
                            fault: {
                                code: string;
                                title: string;
                                detail: string;
                            } | null;
                            unread: string[];
                            total: number;
                            checked: number;
                            outcomes: {
                                new: number;
                                changed: number;
                                unchanged: number;
                                faulty: number;
                                duplicate: number;
                                overtaken: number;
                            };
                            taken: number;
                            applied: number;
                            results: {
                                created: number;
                                changed: number;
                                unchanged: number;
                                overtaken: number;
                                duplicate: number;
                                refused: number;
                            };
                            /** Format: date-time */
                            uploadedAt: string;
                            endedAt: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Imports_bring: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Brings a spreadsheet of up to 10,000 resources (XLSX, CSV); what each row would do is told before anything is done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        format: "xlsx" | "csv";
                        /** @enum {string} */
                        state: "waiting" | "checking" | "checked" | "applying" | "applied" | "failed";
                        fault: {
                            code: string;
                            title: string;
                            detail: string;
                        } | null;
                        unread: string[];
                        total: number;
                        checked: number;
                        outcomes: {
                            new: number;
                            changed: number;
                            unchanged: number;
                            faulty: number;
                            duplicate: number;
                            overtaken: number;
                        };
                        taken: number;
                        applied: number;
                        results: {
                            created: number;
                            changed: number;
                            unchanged: number;
                            overtaken: number;
                            duplicate: number;
                            refused: number;
                        };
                        /** Format: date-time */
                        uploadedAt: string;
                        endedAt: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Imports_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far an import is, and what its rows would do or have done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        format: "xlsx" | "csv";
                        /** @enum {string} */
                        state: "waiting" | "checking" | "checked" | "applying" | "applied" | "failed";
                        fault: {
                            code: string;
                            title: string;
                            detail: string;
                        } | null;
                        unread: string[];
                        total: number;
                        checked: number;
                        outcomes: {
                            new: number;
                            changed: number;
                            unchanged: number;
                            faulty: number;
                            duplicate: number;
                            overtaken: number;
                        };
                        taken: number;
                        applied: number;
                        results: {
                            created: number;
                            changed: number;
                            unchanged: number;
                            overtaken: number;
                            duplicate: number;
                            refused: number;
                        };
                        /** Format: date-time */
                        uploadedAt: string;
                        endedAt: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Imports_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Throws the report away; what was applied stays */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Imports_rows: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                outcome?: "new" | "changed" | "unchanged" | "faulty" | "duplicate" | "overtaken";
                result?: "created" | "changed" | "unchanged" | "overtaken" | "duplicate" | "refused";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, with what each would do, what would change, or what is wrong and where */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            title: string;
                            cells: {
                                [key: string]: string;
                            };
                            outcome: ("new" | "changed" | "unchanged" | "faulty" | "duplicate" | "overtaken") | null;
                            faults: {
                                /** @enum {string} */
                                column: "id" | "version" | "state" | "type" | "language" | "titles.es" | "titles.pt" | "titles.en" | "titles.fr" | "abstracts.es" | "abstracts.pt" | "abstracts.en" | "abstracts.fr" | "authors" | "institution" | "year" | "documentNumber" | "place" | "countries" | "sector" | "valueChains" | "concepts" | "licence" | "links" | "visibility" | "sharedWith.tenants" | "sharedWith.blocs";
                                heading: string;
                                code: string;
                                detail: string;
                            }[];
                            changes: {
                                /** @enum {string} */
                                column: "id" | "version" | "state" | "type" | "language" | "titles.es" | "titles.pt" | "titles.en" | "titles.fr" | "abstracts.es" | "abstracts.pt" | "abstracts.en" | "abstracts.fr" | "authors" | "institution" | "year" | "documentNumber" | "place" | "countries" | "sector" | "valueChains" | "concepts" | "licence" | "links" | "visibility" | "sharedWith.tenants" | "sharedWith.blocs";
                                heading: string;
                                before: string;
                                after: string;
                            }[];
                            twin: {
                                /** Format: uuid */
                                id?: string;
                                row?: number;
                                title?: string;
                            } | null;
                            taken: boolean;
                            applied: ("created" | "changed" | "unchanged" | "overtaken" | "duplicate" | "refused") | null;
                            resourceId: string | null;
                            currentVersion: number | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Imports_mend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    cells?: {
                        [key: string]: string;
                    };
                    taken?: boolean;
                };
            };
        };
        responses: {
            /** @description Mends cells of a row, or takes it although it looks like another work; it is checked again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        row: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            title: string;
                            cells: {
                                [key: string]: string;
                            };
                            outcome: ("new" | "changed" | "unchanged" | "faulty" | "duplicate" | "overtaken") | null;
                            faults: {
                                /** @enum {string} */
                                column: "id" | "version" | "state" | "type" | "language" | "titles.es" | "titles.pt" | "titles.en" | "titles.fr" | "abstracts.es" | "abstracts.pt" | "abstracts.en" | "abstracts.fr" | "authors" | "institution" | "year" | "documentNumber" | "place" | "countries" | "sector" | "valueChains" | "concepts" | "licence" | "links" | "visibility" | "sharedWith.tenants" | "sharedWith.blocs";
                                heading: string;
                                code: string;
                                detail: string;
                            }[];
                            changes: {
                                /** @enum {string} */
                                column: "id" | "version" | "state" | "type" | "language" | "titles.es" | "titles.pt" | "titles.en" | "titles.fr" | "abstracts.es" | "abstracts.pt" | "abstracts.en" | "abstracts.fr" | "authors" | "institution" | "year" | "documentNumber" | "place" | "countries" | "sector" | "valueChains" | "concepts" | "licence" | "links" | "visibility" | "sharedWith.tenants" | "sharedWith.blocs";
                                heading: string;
                                before: string;
                                after: string;
                            }[];
                            twin: {
                                /** Format: uuid */
                                id?: string;
                                row?: number;
                                title?: string;
                            } | null;
                            taken: boolean;
                            applied: ("created" | "changed" | "unchanged" | "overtaken" | "duplicate" | "refused") | null;
                            resourceId: string | null;
                            currentVersion: number | null;
                        };
                        import: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "xlsx" | "csv";
                            /** @enum {string} */
                            state: "waiting" | "checking" | "checked" | "applying" | "applied" | "failed";
                            fault: {
                                code: string;
                                title: string;
                                detail: string;
                            } | null;
                            unread: string[];
                            total: number;
                            checked: number;
                            outcomes: {
                                new: number;
                                changed: number;
                                unchanged: number;
                                faulty: number;
                                duplicate: number;
                                overtaken: number;
                            };
                            taken: number;
                            applied: number;
                            results: {
                                created: number;
                                changed: number;
                                unchanged: number;
                                overtaken: number;
                                duplicate: number;
                                refused: number;
                            };
                            /** Format: date-time */
                            uploadedAt: string;
                            endedAt: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Imports_faulty: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows that cannot be applied, each with what is to be corrected, to be mended and brought again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Imports_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Applies what was reported, in one act; what somebody changed meanwhile is left and said */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        format: "xlsx" | "csv";
                        /** @enum {string} */
                        state: "waiting" | "checking" | "checked" | "applying" | "applied" | "failed";
                        fault: {
                            code: string;
                            title: string;
                            detail: string;
                        } | null;
                        unread: string[];
                        total: number;
                        checked: number;
                        outcomes: {
                            new: number;
                            changed: number;
                            unchanged: number;
                            faulty: number;
                            duplicate: number;
                            overtaken: number;
                        };
                        taken: number;
                        applied: number;
                        results: {
                            created: number;
                            changed: number;
                            unchanged: number;
                            overtaken: number;
                            duplicate: number;
                            refused: number;
                        };
                        /** Format: date-time */
                        uploadedAt: string;
                        endedAt: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Translations_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose words each translation is, and whether it still says what the original says */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            /** @enum {string} */
                            origin: "human" | "machine";
                            stale: boolean;
                            translator: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: date-time */
                            writtenAt: string;
                            reviewer: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            reviewedAt: string | null;
                            version: number;
                            may: {
                                review: boolean;
                            };
                        }[];
                        proposable: ("es" | "pt" | "en" | "fr")[];
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Translations_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: "es" | "pt" | "en" | "fr";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that was written in this language, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: number;
                            title: string | null;
                            abstract: string | null;
                            /** @enum {string} */
                            origin: "human" | "machine";
                            translator: string | null;
                            /** Format: date-time */
                            writtenAt: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Translations_review: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
                language: "es" | "pt" | "en" | "fr";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says that a translation says what the original says; If-Match is the translation’s version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            /** @enum {string} */
                            origin: "human" | "machine";
                            stale: boolean;
                            translator: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            /** Format: date-time */
                            writtenAt: string;
                            reviewer: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            } | null;
                            reviewedAt: string | null;
                            version: number;
                            may: {
                                review: boolean;
                            };
                        }[];
                        proposable: ("es" | "pt" | "en" | "fr")[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Translations_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
                language: "es" | "pt" | "en" | "fr";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Has a machine propose a translation, marked as such; If-Match is the work’s version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        titles: {
                            [key: string]: string;
                        };
                        abstracts: {
                            [key: string]: string;
                        };
                        authors: {
                            name: string;
                            /** Format: uuid */
                            personId?: string;
                            identifier?: string;
                        }[];
                        institution: string | null;
                        year: number | null;
                        countries: string[];
                        sector: string | null;
                        valueChains: string[];
                        concepts: string[];
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        fileCount: number;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        publishedAt: string | null;
                        documentNumber: string | null;
                        place: string | null;
                        licence: string | null;
                        links: {
                            url: string;
                            label?: string;
                        }[];
                        sharedWith: {
                            tenants: string[];
                            blocs: string[];
                        };
                        method: {
                            problem?: {
                                [key: string]: string;
                            };
                            context?: {
                                [key: string]: string;
                            };
                            actors?: {
                                [key: string]: string;
                            };
                            resources?: {
                                [key: string]: string;
                            };
                            evidence?: {
                                [key: string]: string;
                            };
                            results?: {
                                [key: string]: string;
                            };
                            limits?: {
                                [key: string]: string;
                            };
                        };
                        steps: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            purpose: {
                                [key: string]: string;
                            };
                            inputs: {
                                [key: string]: string;
                            };
                            outputs: {
                                [key: string]: string;
                            };
                            time: {
                                [key: string]: string;
                            };
                            tools: string[];
                            origin: string | null;
                        }[];
                        tools: {
                            key: string;
                            name: {
                                [key: string]: string;
                            };
                            about: {
                                [key: string]: string;
                            };
                            url: string | null;
                            origin: string | null;
                        }[];
                        conditions: {
                            sectors?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            orientations?: ("export" | "domestic" | "mixed")[];
                            firms?: ("under-20" | "20-99" | "100-499" | "500-more")[];
                            reaches?: ("local" | "regional" | "national" | "cross-border")[];
                            maturities?: ("potential" | "incipient" | "in-consolidation" | "constituted" | "discontinued")[];
                            institutions?: ("business-association" | "business-services" | "finance" | "public-authority" | "training" | "research" | "development-agency")[];
                            budget?: ("under-50k" | "50k-250k" | "250k-1m" | "over-1m") | null;
                        };
                        failures: {
                            key: string;
                            happened: {
                                [key: string]: string;
                            };
                            lesson: {
                                [key: string]: string;
                            };
                            whose: string;
                            anonymous: boolean;
                            discloseOn: string | null;
                        }[];
                        blocks: {
                            /** @enum {string} */
                            kind: "step" | "tool";
                            key: string;
                            /** Format: uuid */
                            id: string;
                            origin: {
                                /** Format: uuid */
                                id: string;
                                names: {
                                    [key: string]: string;
                                };
                                position: number;
                                resource: {
                                    /** Format: uuid */
                                    id: string;
                                    titles: {
                                        [key: string]: string;
                                    };
                                    /** @enum {string} */
                                    language: "es" | "pt" | "en" | "fr";
                                    tenant: {
                                        code: string;
                                        /** @enum {string} */
                                        kind: "network" | "country" | "cluster";
                                        names: {
                                            [key: string]: string;
                                        };
                                    };
                                };
                            } | null;
                        }[];
                        depositor: {
                            /** Format: uuid */
                            id: string;
                            name: string | null;
                        } | null;
                        files: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            format: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "html" | "csv" | "txt" | "md";
                            mediaType: string;
                            size: number;
                            /** @enum {string} */
                            extraction: "waiting" | "extracted" | "failed";
                            fault: {
                                /** @enum {string} */
                                code: "damaged" | "encrypted" | "empty" | "too-large" | "wrong-type" | "bomb" | "macros" | "hostile" | "unsupported";
                                title: string;
                                detail: string;
                            } | null;
                            pages: number | null;
                            language: ("es" | "pt" | "en" | "fr") | null;
                            truncated: boolean;
                            /** Format: date-time */
                            uploadedAt: string;
                            href: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        submittedAt: string | null;
                        approvedAt: string | null;
                        remarks: {
                            /** Format: uuid */
                            id: string;
                            field: string | null;
                            text: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                        withdrawn: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        edition: number;
                        revisesId: string | null;
                        revision: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                        } | null;
                        may: {
                            edit: boolean;
                            discard: boolean;
                            submit: boolean;
                            requestChanges: boolean;
                            approve: boolean;
                            publish: boolean;
                            withdraw: boolean;
                            comment: boolean;
                            assign: boolean;
                            review: boolean;
                            revise: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    LanguageReviewers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who reads, in the acting tenant, what arrives in each language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            people: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    LanguageReviewers_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "es" | "pt" | "en" | "fr";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    people: string[];
                };
            };
        };
        responses: {
            /** @description Names who reads a language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            people: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Search_search: {
        parameters: {
            query?: {
                type?: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset")[];
                country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                bloc?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                valueChain?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                language?: ("es" | "pt" | "en" | "fr")[];
                year?: string[];
                concept?: string[];
                tenant?: string[];
                q?: string;
                page?: number;
                limit?: number;
                facets?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the reader may see and the query asks for: whole questions, words, numbers, names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        engine: "meilisearch" | "postgres";
                        degraded: boolean;
                        total: number;
                        page: number;
                        next: number | null;
                        hits: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            authors: {
                                name: string;
                                /** Format: uuid */
                                personId?: string;
                                identifier?: string;
                            }[];
                            institution: string | null;
                            year: number | null;
                            countries: string[];
                            sector: string | null;
                            valueChains: string[];
                            concepts: string[];
                            /** @enum {string} */
                            visibility: "tenant" | "shared" | "network" | "public";
                            fileCount: number;
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            publishedAt: string | null;
                            languages: ("es" | "pt" | "en" | "fr")[];
                            title: {
                                language: string;
                                text: string;
                                marks: [
                                    number,
                                    number
                                ][];
                            } | null;
                            snippet: {
                                language: string;
                                text: string;
                                marks: [
                                    number,
                                    number
                                ][];
                                inside: boolean;
                            } | null;
                            why: {
                                words: string[];
                                concepts: {
                                    code: string;
                                    label: string;
                                }[];
                                countries: {
                                    code: string;
                                    label: string;
                                }[];
                            };
                        }[];
                        facets: {
                            [key: string]: {
                                code: string;
                                count: number;
                            }[];
                        };
                        corrected: string | null;
                        remarks: {
                            /** @enum {string} */
                            code: "unknown-field" | "unknown-value" | "bad-year" | "empty-field" | "unclosed-quote" | "unclosed-parenthesis" | "stray-parenthesis" | "dangling-operator" | "no-words" | "too-much" | "phrase-not-found";
                            part: string;
                        }[];
                        concepts: {
                            code: string;
                            label: string;
                        }[];
                        countries: {
                            code: string;
                            label: string;
                        }[];
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Search_suggest: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a query that is still being typed may mean */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        concepts: {
                            code: string;
                            label: string;
                        }[];
                        resources: {
                            /** Format: uuid */
                            id: string;
                            type: string | null;
                            title: {
                                language: string;
                                text: string;
                                marks: [
                                    number,
                                    number
                                ][];
                            };
                        }[];
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Search_explain: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why a resource answers a query: which words and ideas, where, and how much each of them says */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reasons: {
                            /** @enum {string} */
                            kind: "word" | "code" | "idea";
                            asked: string;
                            idea: string | null;
                            share: number;
                            /** @enum {string} */
                            link: "word" | "name" | "number" | "idea" | "translation" | "family" | "spelling";
                            written: string[];
                            fields: ("title" | "summary" | "subjects" | "countries" | "institution" | "author" | "number" | "text")[];
                        }[];
                        missing: string[];
                        passage: {
                            language: string;
                            text: string;
                            marks: [
                                number,
                                number
                            ][];
                        } | null;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Search_rebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    analyse?: boolean;
                };
            };
        };
        responses: {
            /** @description Builds the index anew beside the live one and swaps them; with `analyse`, from the texts up */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Misses_help: {
        parameters: {
            query?: {
                type?: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset")[];
                country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                bloc?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                valueChain?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                language?: ("es" | "pt" | "en" | "fr")[];
                year?: string[];
                concept?: string[];
                tenant?: string[];
                q?: string;
                page?: number;
                limit?: number;
                facets?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ways out of a search that finds nothing, each with what it leads to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fewerFilters: {
                            without: string | null;
                            total: number;
                        }[];
                        spellings: {
                            q: string;
                            total: number;
                        }[];
                        concepts: {
                            code: string;
                            label: string;
                            /** @enum {string} */
                            relation: "named" | "broader" | "narrower" | "near";
                            total: number;
                            names: {
                                [key: string]: string;
                            };
                        }[];
                        plain: {
                            q: string;
                            total: number;
                        } | null;
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Misses_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was looked for in the last half year and not found: from one’s own space; for the Unit, from everywhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            text: string;
                            language: string;
                            times: number;
                            spaces: number;
                            /** Format: date */
                            first: string;
                            /** Format: date */
                            last: string;
                        }[];
                        keptBack: number;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Misses_note: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    q?: string;
                };
            };
        };
        responses: {
            /** @description Notes, without knowing whose it was, that a query found nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Misses_settle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Takes a query off the list: somebody has seen to it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    SavedSearches_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One’s own saved searches, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            query: string;
                            filters: {
                                type?: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset")[];
                                country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                                bloc?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                                sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                                valueChain?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                                language?: ("es" | "pt" | "en" | "fr")[];
                                year?: string[];
                                concept?: string[];
                                tenant?: string[];
                            };
                            /** @enum {string} */
                            frequency: "at-once" | "daily" | "weekly" | "never";
                            /** Format: date-time */
                            createdAt: string;
                            nextAt: string | null;
                            told: number;
                            version: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    SavedSearches_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    query?: string;
                    filters?: {
                        type?: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset")[];
                        country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                        bloc?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                        sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                        valueChain?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                        language?: ("es" | "pt" | "en" | "fr")[];
                        year?: string[];
                        concept?: string[];
                        tenant?: string[];
                    };
                    /**
                     * @default daily
                     * @enum {string}
                     */
                    frequency?: "at-once" | "daily" | "weekly" | "never";
                };
            };
        };
        responses: {
            /** @description Keeps a search; what is new in it is told as often as its frequency says */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        query: string;
                        filters: {
                            type?: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset")[];
                            country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                            bloc?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                            sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            valueChain?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                            language?: ("es" | "pt" | "en" | "fr")[];
                            year?: string[];
                            concept?: string[];
                            tenant?: string[];
                        };
                        /** @enum {string} */
                        frequency: "at-once" | "daily" | "weekly" | "never";
                        /** Format: date-time */
                        createdAt: string;
                        nextAt: string | null;
                        told: number;
                        version: number;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    SavedSearches_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One saved search */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        query: string;
                        filters: {
                            type?: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset")[];
                            country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                            bloc?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                            sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            valueChain?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                            language?: ("es" | "pt" | "en" | "fr")[];
                            year?: string[];
                            concept?: string[];
                            tenant?: string[];
                        };
                        /** @enum {string} */
                        frequency: "at-once" | "daily" | "weekly" | "never";
                        /** Format: date-time */
                        createdAt: string;
                        nextAt: string | null;
                        told: number;
                        version: number;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    SavedSearches_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgets it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    SavedSearches_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    frequency?: "at-once" | "daily" | "weekly" | "never";
                };
            };
        };
        responses: {
            /** @description Renames it, or has it told of more or less often */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        query: string;
                        filters: {
                            type?: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset")[];
                            country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                            bloc?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                            sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                            valueChain?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                            language?: ("es" | "pt" | "en" | "fr")[];
                            year?: string[];
                            concept?: string[];
                            tenant?: string[];
                        };
                        /** @enum {string} */
                        frequency: "at-once" | "daily" | "weekly" | "never";
                        /** Format: date-time */
                        createdAt: string;
                        nextAt: string | null;
                        told: number;
                        version: number;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Similar_read: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Published resources about the same things, as far as the reader may see, each with what it has in common */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            authors: {
                                name: string;
                                /** Format: uuid */
                                personId?: string;
                                identifier?: string;
                            }[];
                            institution: string | null;
                            year: number | null;
                            countries: string[];
                            sector: string | null;
                            valueChains: string[];
                            concepts: string[];
                            /** @enum {string} */
                            visibility: "tenant" | "shared" | "network" | "public";
                            fileCount: number;
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            publishedAt: string | null;
                            languages: ("es" | "pt" | "en" | "fr")[];
                            title: {
                                language: string;
                                text: string;
                                marks: [
                                    number,
                                    number
                                ][];
                            } | null;
                            snippet: {
                                language: string;
                                text: string;
                                marks: [
                                    number,
                                    number
                                ][];
                                inside: boolean;
                            } | null;
                            why: {
                                words: string[];
                                concepts: {
                                    code: string;
                                    label: string;
                                }[];
                                countries: {
                                    code: string;
                                    label: string;
                                }[];
                            };
                        }[];
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Feeds_atom: {
        parameters: {
            query?: {
                type?: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset")[];
                country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                bloc?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                valueChain?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                language?: ("es" | "pt" | "en" | "fr")[];
                year?: string[];
                concept?: string[];
                tenant?: string[];
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest of what a search finds in public, as Atom */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Feeds_json: {
        parameters: {
            query?: {
                type?: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset")[];
                country?: ("ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve")[];
                bloc?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R")[];
                valueChain?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                language?: ("es" | "pt" | "en" | "fr")[];
                year?: string[];
                concept?: string[];
                tenant?: string[];
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest of what a search finds in public, as JSON Feed 1.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": string;
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Calendar_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meetings that the acting tenant keeps or is invited to, for one’s own calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Calendar_ofEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One meeting as a calendar file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Feeds_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether one has a calendar address in the acting tenant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        createdAt: string | null;
                        lastReadAt: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Feeds_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gives a secret calendar address, shown once; the one before is void */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uri */
                        address: string;
                        webcal: string;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Feeds_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes the calendar address back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Feeds_fetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meetings of whoever the address was given to, for calendar programs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Series_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series of meetings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            editionTitle: {
                                [key: string]: string;
                            };
                            cadenceMonths: number;
                            remindDays: number[];
                            languages: ("es" | "pt" | "en" | "fr")[];
                            milestones: {
                                title: {
                                    [key: string]: string;
                                };
                                offset: {
                                    /** @enum {string} */
                                    anchor: "start" | "end";
                                    days: number;
                                    at: string;
                                };
                                /** @enum {string} */
                                owner: "unit-coordinator" | "focal-point" | "host";
                                remindDays: number[];
                            }[];
                            heldBefore: number;
                            /** @enum {string} */
                            visibility: "network" | "public";
                            version: number;
                            next: {
                                number: number;
                                title: {
                                    [key: string]: string;
                                };
                                start: {
                                    reading: string;
                                    zone: string;
                                    /** Format: date-time */
                                    instant: string;
                                    /** @enum {string} */
                                    clock: "once" | "skipped" | "repeated";
                                } | null;
                                end: {
                                    reading: string;
                                    zone: string;
                                    /** Format: date-time */
                                    instant: string;
                                    /** @enum {string} */
                                    clock: "once" | "skipped" | "repeated";
                                } | null;
                            };
                            planned: string | null;
                            may: {
                                edit: boolean;
                                open: boolean;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Series_found: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: {
                        [key: string]: string;
                    };
                    editionTitle?: {
                        [key: string]: string;
                    };
                    /** @default 24 */
                    cadenceMonths?: number;
                    remindDays?: number[];
                    languages?: ("es" | "pt" | "en" | "fr")[];
                    milestones?: {
                        title: {
                            [key: string]: string;
                        };
                        offset: {
                            /** @enum {string} */
                            anchor: "start" | "end";
                            days: number;
                            at: string;
                        };
                        /** @enum {string} */
                        owner: "unit-coordinator" | "focal-point" | "host";
                        remindDays?: number[];
                    }[];
                    /** @default 0 */
                    heldBefore?: number;
                    /**
                     * @default network
                     * @enum {string}
                     */
                    visibility?: "network" | "public";
                };
            };
        };
        responses: {
            /** @description Founds a series */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: {
                            [key: string]: string;
                        };
                        editionTitle: {
                            [key: string]: string;
                        };
                        cadenceMonths: number;
                        remindDays: number[];
                        languages: ("es" | "pt" | "en" | "fr")[];
                        milestones: {
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                        }[];
                        heldBefore: number;
                        /** @enum {string} */
                        visibility: "network" | "public";
                        version: number;
                        next: {
                            number: number;
                            title: {
                                [key: string]: string;
                            };
                            start: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            } | null;
                            end: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            } | null;
                        };
                        planned: string | null;
                        may: {
                            edit: boolean;
                            open: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Series_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One series, with what its next edition would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: {
                            [key: string]: string;
                        };
                        editionTitle: {
                            [key: string]: string;
                        };
                        cadenceMonths: number;
                        remindDays: number[];
                        languages: ("es" | "pt" | "en" | "fr")[];
                        milestones: {
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                        }[];
                        heldBefore: number;
                        /** @enum {string} */
                        visibility: "network" | "public";
                        version: number;
                        next: {
                            number: number;
                            title: {
                                [key: string]: string;
                            };
                            start: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            } | null;
                            end: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            } | null;
                        };
                        planned: string | null;
                        may: {
                            edit: boolean;
                            open: boolean;
                        };
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Series_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: {
                        [key: string]: string;
                    };
                    editionTitle?: {
                        [key: string]: string;
                    };
                    cadenceMonths?: number;
                    remindDays?: number[];
                    languages?: ("es" | "pt" | "en" | "fr")[];
                    milestones?: {
                        title: {
                            [key: string]: string;
                        };
                        offset: {
                            /** @enum {string} */
                            anchor: "start" | "end";
                            days: number;
                            at: string;
                        };
                        /** @enum {string} */
                        owner: "unit-coordinator" | "focal-point" | "host";
                        remindDays?: number[];
                    }[];
                    heldBefore?: number;
                    /** @enum {string} */
                    visibility?: "network" | "public";
                };
            };
        };
        responses: {
            /** @description Changes a series for the editions to come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: {
                            [key: string]: string;
                        };
                        editionTitle: {
                            [key: string]: string;
                        };
                        cadenceMonths: number;
                        remindDays: number[];
                        languages: ("es" | "pt" | "en" | "fr")[];
                        milestones: {
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                        }[];
                        heldBefore: number;
                        /** @enum {string} */
                        visibility: "network" | "public";
                        version: number;
                        next: {
                            number: number;
                            title: {
                                [key: string]: string;
                            };
                            start: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            } | null;
                            end: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            } | null;
                        };
                        planned: string | null;
                        may: {
                            edit: boolean;
                            open: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Editions_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: ("planned" | "convened" | "held" | "cancelled")[];
                series?: string;
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Meetings by date, as far as the reader may see them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            seriesId: string;
                            number: number;
                            title: {
                                [key: string]: string;
                            };
                            /** @enum {string} */
                            state: "planned" | "convened" | "held" | "cancelled";
                            /** @enum {string} */
                            visibility: "network" | "public";
                            start: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            end: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            hostCountry: string | null;
                            place: string | null;
                            sequence: number;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Editions_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    seriesId: string;
                    times?: {
                        start: string;
                        end?: string;
                        zone: string;
                    };
                    title?: {
                        [key: string]: string;
                    };
                    /** @default {} */
                    summary?: {
                        [key: string]: string;
                    };
                    /** @default null */
                    place?: string | null;
                    /** @default null */
                    hostCountry?: string | null;
                    /** @enum {string} */
                    visibility?: "network" | "public";
                };
            };
        };
        responses: {
            /** @description Opens the next edition of a series */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Editions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One meeting with the way to it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Editions_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: {
                        [key: string]: string;
                    };
                    summary?: {
                        [key: string]: string;
                    };
                    place?: string | null;
                    hostCountry?: string | null;
                    /** @enum {string} */
                    visibility?: "network" | "public";
                    remindDays?: number[];
                };
            };
        };
        responses: {
            /** @description Changes what a meeting is called and says, not when it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Editions_previewConvocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom convening now would invite, and which countries have no focal point */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        countries: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                invited: boolean;
                            }[];
                        }[];
                        toInvite: number;
                        withoutFocalPoint: string[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Editions_convene: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invites the countries; again, for those who had no focal point */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Editions_previewMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    start: string;
                    end?: string;
                    zone: string;
                };
            };
        };
        responses: {
            /** @description Everything that would move with the meeting; changes nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        start: {
                            from: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            to: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                        };
                        end: {
                            from: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            to: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                        };
                        sequence: {
                            from: number;
                            to: number;
                        };
                        milestones: {
                            from: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            to: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            /** @enum {string} */
                            fate: "moves" | "stays" | "done" | "past";
                        }[];
                        reminders: {
                            milestoneId: string | null;
                            daysBefore: number;
                            from: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            } | null;
                            to: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            /** @enum {string} */
                            fate: "moves" | "stays" | "late" | "repeats";
                        }[];
                        calendar: {
                            country: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            /** @enum {string} */
                            method: "REQUEST";
                            sequence: {
                                from: number;
                                to: number;
                            };
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Editions_move: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    start: string;
                    end?: string;
                    zone: string;
                };
            };
        };
        responses: {
            /** @description Moves the meeting and everything that hangs on its date */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Editions_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Cancels the meeting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Editions_recordHeld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records that the meeting took place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Milestones_add: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: {
                        [key: string]: string;
                    };
                    offset: {
                        /** @enum {string} */
                        anchor: "start" | "end";
                        days: number;
                        at: string;
                    };
                    /** @enum {string} */
                    owner: "unit-coordinator" | "focal-point" | "host";
                    remindDays?: number[];
                };
            };
        };
        responses: {
            /** @description Adds a milestone */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Milestones_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes a milestone out of the plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Milestones_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: {
                        [key: string]: string;
                    };
                    offset?: {
                        /** @enum {string} */
                        anchor: "start" | "end";
                        days: number;
                        at: string;
                    };
                    /** @enum {string} */
                    owner?: "unit-coordinator" | "focal-point" | "host";
                    remindDays?: number[];
                };
            };
        };
        responses: {
            /** @description Changes a milestone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Milestones_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Marks a milestone as done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Milestones_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opens a milestone again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Delegations_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invited countries, their focal points and answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        }[];
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Delegations_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "yes" | "no" | "tentative";
                    /** @default null */
                    note?: string | null;
                    sequence: number;
                };
            };
        };
        responses: {
            /** @description Says whether the acting country comes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        seriesId: string;
                        number: number;
                        title: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        state: "planned" | "convened" | "held" | "cancelled";
                        /** @enum {string} */
                        visibility: "network" | "public";
                        start: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        end: {
                            reading: string;
                            zone: string;
                            /** Format: date-time */
                            instant: string;
                            /** @enum {string} */
                            clock: "once" | "skipped" | "repeated";
                        };
                        hostCountry: string | null;
                        place: string | null;
                        sequence: number;
                        version: number;
                        summary: {
                            [key: string]: string;
                        };
                        remindDays: number[];
                        convenedAt: string | null;
                        cancelReason: {
                            [key: string]: string;
                        } | null;
                        milestones: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                [key: string]: string;
                            };
                            offset: {
                                /** @enum {string} */
                                anchor: "start" | "end";
                                days: number;
                                at: string;
                            };
                            /** @enum {string} */
                            owner: "unit-coordinator" | "focal-point" | "host";
                            remindDays: number[];
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            doneAt: string | null;
                            late: boolean;
                        }[];
                        mine: {
                            country: string;
                            /** Format: uuid */
                            countryId: string;
                            focalPoints: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            standing: "yes" | "no" | "tentative" | "pending" | "to-confirm" | "without-focal-point";
                            answer: {
                                /** @enum {string} */
                                answer: "yes" | "no" | "tentative";
                                note: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                current: boolean;
                            } | null;
                        } | null;
                        counts: {
                            countries: number;
                            standing: {
                                [key: string]: number;
                            };
                        } | null;
                        may: {
                            edit: boolean;
                            convene: boolean;
                            move: boolean;
                            cancel: boolean;
                            recordHeld: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Delegations_listReminders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reminders of the meeting and its milestones, given and to be given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            milestoneId: string | null;
                            daysBefore: number;
                            due: {
                                reading: string;
                                zone: string;
                                /** Format: date-time */
                                instant: string;
                                /** @enum {string} */
                                clock: "once" | "skipped" | "repeated";
                            };
                            /** @enum {string} */
                            state: "pending" | "announced" | "withdrawn" | "missed";
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Requests_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "answered" | "met" | "unmet";
                mine?: "true" | "false";
                country?: "ag" | "ar" | "bb" | "bo" | "br" | "bs" | "bz" | "cl" | "co" | "cr" | "cu" | "dm" | "do" | "ec" | "gd" | "gt" | "gy" | "hn" | "ht" | "jm" | "kn" | "lc" | "mx" | "ni" | "pa" | "pe" | "py" | "sr" | "sv" | "tt" | "uy" | "vc" | "ve";
                concept?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests for knowledge, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            country: string | null;
                            title: string;
                            need: string;
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            concepts: string[];
                            sector: string | null;
                            valueChains: string[];
                            /** Format: date */
                            deadline: string;
                            /** @enum {string} */
                            visibility: "tenant" | "shared" | "network" | "public";
                            blocs: string[];
                            asker: {
                                name: string | null;
                            };
                            /** @enum {string} */
                            state: "open" | "answered" | "met" | "unmet";
                            overdue: boolean;
                            answers: number;
                            /** Format: date-time */
                            openedAt: string;
                            closedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Requests_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    need: string;
                    /** @enum {string} */
                    language: "es" | "pt" | "en" | "fr";
                    /** @default [] */
                    concepts?: string[];
                    /** @default null */
                    sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R") | null;
                    /** @default [] */
                    valueChains?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                    /** Format: date */
                    deadline: string;
                    /** @enum {string} */
                    visibility: "tenant" | "shared" | "network" | "public";
                    /** @default [] */
                    blocs?: ("mercosur" | "sica" | "can" | "caricom" | "alianza-pacifico")[];
                };
            };
        };
        responses: {
            /** @description Opens a request for knowledge */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        country: string | null;
                        title: string;
                        need: string;
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        concepts: string[];
                        sector: string | null;
                        valueChains: string[];
                        /** Format: date */
                        deadline: string;
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        blocs: string[];
                        asker: {
                            name: string | null;
                        };
                        /** @enum {string} */
                        state: "open" | "answered" | "met" | "unmet";
                        overdue: boolean;
                        answers: number;
                        /** Format: date-time */
                        openedAt: string;
                        closedAt: string | null;
                        version: number;
                        thanks: string | null;
                        given: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            text: string;
                            resources: {
                                /** Format: uuid */
                                id: string;
                                tenant: {
                                    code: string;
                                    /** @enum {string} */
                                    kind: "network" | "country" | "cluster";
                                    names: {
                                        [key: string]: string;
                                    };
                                };
                                type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                                titles: {
                                    [key: string]: string;
                                };
                                abstracts: {
                                    [key: string]: string;
                                };
                                authors: {
                                    name: string;
                                    /** Format: uuid */
                                    personId?: string;
                                    identifier?: string;
                                }[];
                                institution: string | null;
                                year: number | null;
                                countries: string[];
                                sector: string | null;
                                valueChains: string[];
                                concepts: string[];
                                /** @enum {string} */
                                visibility: "tenant" | "shared" | "network" | "public";
                                fileCount: number;
                                version: number;
                                /** Format: date-time */
                                updatedAt: string;
                                publishedAt: string | null;
                            }[];
                            author: {
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                            helped: boolean;
                            may: {
                                takeBack: boolean;
                            };
                        }[];
                        may: {
                            edit: boolean;
                            close: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Requests_demand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each country asked, and how much of it was met */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            country: string;
                            asked: number;
                            waiting: number;
                            met: number;
                            unmet: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Requests_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One request with its answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        country: string | null;
                        title: string;
                        need: string;
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        concepts: string[];
                        sector: string | null;
                        valueChains: string[];
                        /** Format: date */
                        deadline: string;
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        blocs: string[];
                        asker: {
                            name: string | null;
                        };
                        /** @enum {string} */
                        state: "open" | "answered" | "met" | "unmet";
                        overdue: boolean;
                        answers: number;
                        /** Format: date-time */
                        openedAt: string;
                        closedAt: string | null;
                        version: number;
                        thanks: string | null;
                        given: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            text: string;
                            resources: {
                                /** Format: uuid */
                                id: string;
                                tenant: {
                                    code: string;
                                    /** @enum {string} */
                                    kind: "network" | "country" | "cluster";
                                    names: {
                                        [key: string]: string;
                                    };
                                };
                                type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                                titles: {
                                    [key: string]: string;
                                };
                                abstracts: {
                                    [key: string]: string;
                                };
                                authors: {
                                    name: string;
                                    /** Format: uuid */
                                    personId?: string;
                                    identifier?: string;
                                }[];
                                institution: string | null;
                                year: number | null;
                                countries: string[];
                                sector: string | null;
                                valueChains: string[];
                                concepts: string[];
                                /** @enum {string} */
                                visibility: "tenant" | "shared" | "network" | "public";
                                fileCount: number;
                                version: number;
                                /** Format: date-time */
                                updatedAt: string;
                                publishedAt: string | null;
                            }[];
                            author: {
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                            helped: boolean;
                            may: {
                                takeBack: boolean;
                            };
                        }[];
                        may: {
                            edit: boolean;
                            close: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Requests_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    need?: string;
                    /** @enum {string} */
                    language?: "es" | "pt" | "en" | "fr";
                    concepts?: string[];
                    sector?: ("10" | "11" | "13" | "14" | "15" | "16" | "17" | "20" | "21" | "24" | "25" | "26" | "27" | "28" | "29" | "31" | "62" | "72" | "79" | "A" | "01" | "02" | "03" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "M" | "O" | "P" | "R") | null;
                    valueChains?: ("cocoa" | "fruit-and-vegetables" | "grains" | "medicinal-plants" | "wine" | "dairy" | "edible-oil" | "salmon-and-aquaculture" | "tourism" | "software" | "automotive" | "textiles-and-garments" | "leather-and-footwear" | "mining" | "paper-and-cardboard" | "pharmaceuticals" | "chemicals" | "steel-and-metalworking" | "machinery-and-equipment" | "electrical-and-electronics")[];
                    /** Format: date */
                    deadline?: string;
                };
            };
        };
        responses: {
            /** @description Rewords a request or moves its deadline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        country: string | null;
                        title: string;
                        need: string;
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        concepts: string[];
                        sector: string | null;
                        valueChains: string[];
                        /** Format: date */
                        deadline: string;
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        blocs: string[];
                        asker: {
                            name: string | null;
                        };
                        /** @enum {string} */
                        state: "open" | "answered" | "met" | "unmet";
                        overdue: boolean;
                        answers: number;
                        /** Format: date-time */
                        openedAt: string;
                        closedAt: string | null;
                        version: number;
                        thanks: string | null;
                        given: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            text: string;
                            resources: {
                                /** Format: uuid */
                                id: string;
                                tenant: {
                                    code: string;
                                    /** @enum {string} */
                                    kind: "network" | "country" | "cluster";
                                    names: {
                                        [key: string]: string;
                                    };
                                };
                                type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                                titles: {
                                    [key: string]: string;
                                };
                                abstracts: {
                                    [key: string]: string;
                                };
                                authors: {
                                    name: string;
                                    /** Format: uuid */
                                    personId?: string;
                                    identifier?: string;
                                }[];
                                institution: string | null;
                                year: number | null;
                                countries: string[];
                                sector: string | null;
                                valueChains: string[];
                                concepts: string[];
                                /** @enum {string} */
                                visibility: "tenant" | "shared" | "network" | "public";
                                fileCount: number;
                                version: number;
                                /** Format: date-time */
                                updatedAt: string;
                                publishedAt: string | null;
                            }[];
                            author: {
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                            helped: boolean;
                            may: {
                                takeBack: boolean;
                            };
                        }[];
                        may: {
                            edit: boolean;
                            close: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Requests_matches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Published resources about the same things, as far as the reader may see */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            resource: {
                                /** Format: uuid */
                                id: string;
                                tenant: {
                                    code: string;
                                    /** @enum {string} */
                                    kind: "network" | "country" | "cluster";
                                    names: {
                                        [key: string]: string;
                                    };
                                };
                                type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                                titles: {
                                    [key: string]: string;
                                };
                                abstracts: {
                                    [key: string]: string;
                                };
                                authors: {
                                    name: string;
                                    /** Format: uuid */
                                    personId?: string;
                                    identifier?: string;
                                }[];
                                institution: string | null;
                                year: number | null;
                                countries: string[];
                                sector: string | null;
                                valueChains: string[];
                                concepts: string[];
                                /** @enum {string} */
                                visibility: "tenant" | "shared" | "network" | "public";
                                fileCount: number;
                                version: number;
                                /** Format: date-time */
                                updatedAt: string;
                                publishedAt: string | null;
                            };
                            concepts: string[];
                            valueChains: string[];
                            sector: boolean;
                        }[];
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Requests_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default [] */
                    resourceIds?: string[];
                };
            };
        };
        responses: {
            /** @description Answers with words and resources */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        country: string | null;
                        title: string;
                        need: string;
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        concepts: string[];
                        sector: string | null;
                        valueChains: string[];
                        /** Format: date */
                        deadline: string;
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        blocs: string[];
                        asker: {
                            name: string | null;
                        };
                        /** @enum {string} */
                        state: "open" | "answered" | "met" | "unmet";
                        overdue: boolean;
                        answers: number;
                        /** Format: date-time */
                        openedAt: string;
                        closedAt: string | null;
                        version: number;
                        thanks: string | null;
                        given: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            text: string;
                            resources: {
                                /** Format: uuid */
                                id: string;
                                tenant: {
                                    code: string;
                                    /** @enum {string} */
                                    kind: "network" | "country" | "cluster";
                                    names: {
                                        [key: string]: string;
                                    };
                                };
                                type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                                titles: {
                                    [key: string]: string;
                                };
                                abstracts: {
                                    [key: string]: string;
                                };
                                authors: {
                                    name: string;
                                    /** Format: uuid */
                                    personId?: string;
                                    identifier?: string;
                                }[];
                                institution: string | null;
                                year: number | null;
                                countries: string[];
                                sector: string | null;
                                valueChains: string[];
                                concepts: string[];
                                /** @enum {string} */
                                visibility: "tenant" | "shared" | "network" | "public";
                                fileCount: number;
                                version: number;
                                /** Format: date-time */
                                updatedAt: string;
                                publishedAt: string | null;
                            }[];
                            author: {
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                            helped: boolean;
                            may: {
                                takeBack: boolean;
                            };
                        }[];
                        may: {
                            edit: boolean;
                            close: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Requests_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                answer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes one’s own answer back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Requests_close: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "met" | "unmet";
                    /** @default null */
                    answerId?: string | null;
                    /** @default  */
                    thanks?: string;
                };
            };
        };
        responses: {
            /** @description Closes it as met or unmet, with thanks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        country: string | null;
                        title: string;
                        need: string;
                        /** @enum {string} */
                        language: "es" | "pt" | "en" | "fr";
                        concepts: string[];
                        sector: string | null;
                        valueChains: string[];
                        /** Format: date */
                        deadline: string;
                        /** @enum {string} */
                        visibility: "tenant" | "shared" | "network" | "public";
                        blocs: string[];
                        asker: {
                            name: string | null;
                        };
                        /** @enum {string} */
                        state: "open" | "answered" | "met" | "unmet";
                        overdue: boolean;
                        answers: number;
                        /** Format: date-time */
                        openedAt: string;
                        closedAt: string | null;
                        version: number;
                        thanks: string | null;
                        given: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            text: string;
                            resources: {
                                /** Format: uuid */
                                id: string;
                                tenant: {
                                    code: string;
                                    /** @enum {string} */
                                    kind: "network" | "country" | "cluster";
                                    names: {
                                        [key: string]: string;
                                    };
                                };
                                type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                                titles: {
                                    [key: string]: string;
                                };
                                abstracts: {
                                    [key: string]: string;
                                };
                                authors: {
                                    name: string;
                                    /** Format: uuid */
                                    personId?: string;
                                    identifier?: string;
                                }[];
                                institution: string | null;
                                year: number | null;
                                countries: string[];
                                sector: string | null;
                                valueChains: string[];
                                concepts: string[];
                                /** @enum {string} */
                                visibility: "tenant" | "shared" | "network" | "public";
                                fileCount: number;
                                version: number;
                                /** Format: date-time */
                                updatedAt: string;
                                publishedAt: string | null;
                            }[];
                            author: {
                                name: string | null;
                            };
                            /** Format: date-time */
                            at: string;
                            helped: boolean;
                            may: {
                                takeBack: boolean;
                            };
                        }[];
                        may: {
                            edit: boolean;
                            close: boolean;
                            answer: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Lineage_tree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tree of adaptations, as far as the reader may see it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nodes: {
                            /** Format: uuid */
                            id: string;
                            originId: string | null;
                            depth: number;
                            titles: {
                                [key: string]: string;
                            };
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            state: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            country: string | null;
                            publishedAt: string | null;
                            notes: {
                                reason: string;
                                context: string;
                                changes: string;
                            } | null;
                        }[];
                        countries: number;
                        may: {
                            adapt: boolean;
                        };
                        refused: ("licence" | "unlicensed" | "unpublished") | null;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Lineage_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    context: string;
                    /** @default  */
                    changes?: string;
                };
            };
        };
        responses: {
            /** @description Begins an adaptation: a linked draft in the acting tenant */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reason: string;
                        context: string;
                        changes: string;
                        /** Format: uuid */
                        resourceId: string;
                        /** Format: uuid */
                        originId: string;
                        version: number;
                        may: {
                            edit: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Lineage_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this adaptation changed, why and for where */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reason: string;
                        context: string;
                        changes: string;
                        /** Format: uuid */
                        resourceId: string;
                        /** Format: uuid */
                        originId: string;
                        version: number;
                        may: {
                            edit: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Lineage_describe: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    context?: string;
                    changes?: string;
                };
            };
        };
        responses: {
            /** @description Says what this adaptation changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reason: string;
                        context: string;
                        changes: string;
                        /** Format: uuid */
                        resourceId: string;
                        /** Format: uuid */
                        originId: string;
                        version: number;
                        may: {
                            edit: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Use_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By whom it is used, and what came of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agencies: number;
                        countries: number;
                        evidence: ("impression" | "monitored" | "evaluated" | "independent") | null;
                        worked: {
                            yes: number;
                            partly: number;
                            no: number;
                        };
                        adoptions: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            agency: string;
                            /** @enum {string} */
                            kind: "use" | "adaptation";
                            note: string;
                            /** Format: date-time */
                            since: string;
                            may: {
                                edit: boolean;
                            };
                        }[];
                        outcomes: {
                            /** @enum {string} */
                            worked: "yes" | "partly" | "no";
                            /** @enum {string} */
                            evidence: "impression" | "monitored" | "evaluated" | "independent";
                            results: string;
                            figures: {
                                label: string;
                                value: string;
                            }[];
                            failed: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            } | null;
                            agency: string | null;
                            months: number | null;
                            at: string | null;
                            heldBack: boolean;
                        }[];
                        may: {
                            adopt: boolean;
                        };
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Use_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    agency?: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Says that one’s agency uses it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        agency: string;
                        /** @enum {string} */
                        kind: "use" | "adaptation";
                        note: string;
                        /** Format: date-time */
                        since: string;
                        may: {
                            edit: boolean;
                        };
                        version: number;
                        endedAt: string | null;
                        resource: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            titles: {
                                [key: string]: string;
                            };
                            abstracts: {
                                [key: string]: string;
                            };
                            authors: {
                                name: string;
                                /** Format: uuid */
                                personId?: string;
                                identifier?: string;
                            }[];
                            institution: string | null;
                            year: number | null;
                            countries: string[];
                            sector: string | null;
                            valueChains: string[];
                            concepts: string[];
                            /** @enum {string} */
                            visibility: "tenant" | "shared" | "network" | "public";
                            fileCount: number;
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            publishedAt: string | null;
                        } | null;
                        months: number;
                        reports: {
                            /** @enum {string} */
                            worked: "yes" | "partly" | "no";
                            /** @enum {string} */
                            evidence: "impression" | "monitored" | "evaluated" | "independent";
                            results: string;
                            figures: {
                                label: string;
                                value: string;
                            }[];
                            failed: string;
                            /** Format: uuid */
                            id: string;
                            months: number;
                            /** @enum {string} */
                            disclosure: "open" | "delayed" | "anonymous";
                            discloseOn: string | null;
                            disclosed: boolean;
                            /** Format: date-time */
                            at: string;
                            version: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    UseFigures_figures: {
        parameters: {
            query: {
                resource: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In use by how many agencies in how many countries, of several resources at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            resourceId: string;
                            agencies: number;
                            countries: number;
                        }[];
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Adoptions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One use, with what one’s own tenant reported of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        agency: string;
                        /** @enum {string} */
                        kind: "use" | "adaptation";
                        note: string;
                        /** Format: date-time */
                        since: string;
                        may: {
                            edit: boolean;
                        };
                        version: number;
                        endedAt: string | null;
                        resource: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            titles: {
                                [key: string]: string;
                            };
                            abstracts: {
                                [key: string]: string;
                            };
                            authors: {
                                name: string;
                                /** Format: uuid */
                                personId?: string;
                                identifier?: string;
                            }[];
                            institution: string | null;
                            year: number | null;
                            countries: string[];
                            sector: string | null;
                            valueChains: string[];
                            concepts: string[];
                            /** @enum {string} */
                            visibility: "tenant" | "shared" | "network" | "public";
                            fileCount: number;
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            publishedAt: string | null;
                        } | null;
                        months: number;
                        reports: {
                            /** @enum {string} */
                            worked: "yes" | "partly" | "no";
                            /** @enum {string} */
                            evidence: "impression" | "monitored" | "evaluated" | "independent";
                            results: string;
                            figures: {
                                label: string;
                                value: string;
                            }[];
                            failed: string;
                            /** Format: uuid */
                            id: string;
                            months: number;
                            /** @enum {string} */
                            disclosure: "open" | "delayed" | "anonymous";
                            discloseOn: string | null;
                            disclosed: boolean;
                            /** Format: date-time */
                            at: string;
                            version: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Adoptions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is used no longer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Adoptions_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agency?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Says something else of the use */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        agency: string;
                        /** @enum {string} */
                        kind: "use" | "adaptation";
                        note: string;
                        /** Format: date-time */
                        since: string;
                        may: {
                            edit: boolean;
                        };
                        version: number;
                        endedAt: string | null;
                        resource: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            titles: {
                                [key: string]: string;
                            };
                            abstracts: {
                                [key: string]: string;
                            };
                            authors: {
                                name: string;
                                /** Format: uuid */
                                personId?: string;
                                identifier?: string;
                            }[];
                            institution: string | null;
                            year: number | null;
                            countries: string[];
                            sector: string | null;
                            valueChains: string[];
                            concepts: string[];
                            /** @enum {string} */
                            visibility: "tenant" | "shared" | "network" | "public";
                            fileCount: number;
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            publishedAt: string | null;
                        } | null;
                        months: number;
                        reports: {
                            /** @enum {string} */
                            worked: "yes" | "partly" | "no";
                            /** @enum {string} */
                            evidence: "impression" | "monitored" | "evaluated" | "independent";
                            results: string;
                            figures: {
                                label: string;
                                value: string;
                            }[];
                            failed: string;
                            /** Format: uuid */
                            id: string;
                            months: number;
                            /** @enum {string} */
                            disclosure: "open" | "delayed" | "anonymous";
                            discloseOn: string | null;
                            disclosed: boolean;
                            /** Format: date-time */
                            at: string;
                            version: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Adoptions_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    worked: "yes" | "partly" | "no";
                    /** @enum {string} */
                    evidence: "impression" | "monitored" | "evaluated" | "independent";
                    /** @default  */
                    results?: string;
                    /** @default [] */
                    figures?: {
                        label: string;
                        value: string;
                    }[];
                    /** @default  */
                    failed?: string;
                    /** @enum {string} */
                    disclosure: "open" | "delayed" | "anonymous";
                    /** @default null */
                    discloseOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Says what came of it, for the half year that is over */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        agency: string;
                        /** @enum {string} */
                        kind: "use" | "adaptation";
                        note: string;
                        /** Format: date-time */
                        since: string;
                        may: {
                            edit: boolean;
                        };
                        version: number;
                        endedAt: string | null;
                        resource: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            titles: {
                                [key: string]: string;
                            };
                            abstracts: {
                                [key: string]: string;
                            };
                            authors: {
                                name: string;
                                /** Format: uuid */
                                personId?: string;
                                identifier?: string;
                            }[];
                            institution: string | null;
                            year: number | null;
                            countries: string[];
                            sector: string | null;
                            valueChains: string[];
                            concepts: string[];
                            /** @enum {string} */
                            visibility: "tenant" | "shared" | "network" | "public";
                            fileCount: number;
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            publishedAt: string | null;
                        } | null;
                        months: number;
                        reports: {
                            /** @enum {string} */
                            worked: "yes" | "partly" | "no";
                            /** @enum {string} */
                            evidence: "impression" | "monitored" | "evaluated" | "independent";
                            results: string;
                            figures: {
                                label: string;
                                value: string;
                            }[];
                            failed: string;
                            /** Format: uuid */
                            id: string;
                            months: number;
                            /** @enum {string} */
                            disclosure: "open" | "delayed" | "anonymous";
                            discloseOn: string | null;
                            disclosed: boolean;
                            /** Format: date-time */
                            at: string;
                            version: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Adoptions_reportAnew: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
                outcome: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    worked: "yes" | "partly" | "no";
                    /** @enum {string} */
                    evidence: "impression" | "monitored" | "evaluated" | "independent";
                    /** @default  */
                    results?: string;
                    /** @default [] */
                    figures?: {
                        label: string;
                        value: string;
                    }[];
                    /** @default  */
                    failed?: string;
                    /** @enum {string} */
                    disclosure: "open" | "delayed" | "anonymous";
                    /** @default null */
                    discloseOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Says it anew */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        agency: string;
                        /** @enum {string} */
                        kind: "use" | "adaptation";
                        note: string;
                        /** Format: date-time */
                        since: string;
                        may: {
                            edit: boolean;
                        };
                        version: number;
                        endedAt: string | null;
                        resource: {
                            /** Format: uuid */
                            id: string;
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            type: ("methodology" | "tool" | "good-practice" | "case-study" | "policy-instrument" | "study" | "training-material" | "dataset") | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "changes-requested" | "approved" | "published" | "withdrawn";
                            /** @enum {string} */
                            language: "es" | "pt" | "en" | "fr";
                            titles: {
                                [key: string]: string;
                            };
                            abstracts: {
                                [key: string]: string;
                            };
                            authors: {
                                name: string;
                                /** Format: uuid */
                                personId?: string;
                                identifier?: string;
                            }[];
                            institution: string | null;
                            year: number | null;
                            countries: string[];
                            sector: string | null;
                            valueChains: string[];
                            concepts: string[];
                            /** @enum {string} */
                            visibility: "tenant" | "shared" | "network" | "public";
                            fileCount: number;
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            publishedAt: string | null;
                        } | null;
                        months: number;
                        reports: {
                            /** @enum {string} */
                            worked: "yes" | "partly" | "no";
                            /** @enum {string} */
                            evidence: "impression" | "monitored" | "evaluated" | "independent";
                            results: string;
                            figures: {
                                label: string;
                                value: string;
                            }[];
                            failed: string;
                            /** Format: uuid */
                            id: string;
                            months: number;
                            /** @enum {string} */
                            disclosure: "open" | "delayed" | "anonymous";
                            discloseOn: string | null;
                            disclosed: boolean;
                            /** Format: date-time */
                            at: string;
                            version: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Discussion_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Questions, answers, comments and thanks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "answer" | "comment" | "thanks";
                            questionId: string | null;
                            text: string;
                            author: {
                                name: string | null;
                            };
                            tenant: {
                                code: string;
                                /** @enum {string} */
                                kind: "network" | "country" | "cluster";
                                names: {
                                    [key: string]: string;
                                };
                            };
                            /** Format: date-time */
                            at: string;
                            editedAt: string | null;
                            version: number;
                            hidden: {
                                reason: string;
                            } | null;
                            may: {
                                edit: boolean;
                                hide: boolean;
                                show: boolean;
                            };
                        }[];
                        hidden: {
                            reason: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        may: {
                            speak: boolean;
                        };
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Discussion_say: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "question" | "answer" | "comment" | "thanks";
                    text: string;
                    /** @default null */
                    questionId?: string | null;
                };
            };
        };
        responses: {
            /** @description Asks, answers, comments or thanks */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "question" | "answer" | "comment" | "thanks";
                        questionId: string | null;
                        text: string;
                        author: {
                            name: string | null;
                        };
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        /** Format: date-time */
                        at: string;
                        editedAt: string | null;
                        version: number;
                        hidden: {
                            reason: string;
                        } | null;
                        may: {
                            edit: boolean;
                            hide: boolean;
                            show: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Remarks_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes one’s own words back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Remarks_reword: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, as its `ETag` said: `"3"` */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Says it in other words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "question" | "answer" | "comment" | "thanks";
                        questionId: string | null;
                        text: string;
                        author: {
                            name: string | null;
                        };
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        /** Format: date-time */
                        at: string;
                        editedAt: string | null;
                        version: number;
                        hidden: {
                            reason: string;
                        } | null;
                        may: {
                            edit: boolean;
                            hide: boolean;
                            show: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionConflict"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            default: components["responses"]["Problem"];
        };
    };
    Remarks_hide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Hides it, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "question" | "answer" | "comment" | "thanks";
                        questionId: string | null;
                        text: string;
                        author: {
                            name: string | null;
                        };
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        /** Format: date-time */
                        at: string;
                        editedAt: string | null;
                        version: number;
                        hidden: {
                            reason: string;
                        } | null;
                        may: {
                            edit: boolean;
                            hide: boolean;
                            show: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Remarks_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shows it again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "question" | "answer" | "comment" | "thanks";
                        questionId: string | null;
                        text: string;
                        author: {
                            name: string | null;
                        };
                        tenant: {
                            code: string;
                            /** @enum {string} */
                            kind: "network" | "country" | "cluster";
                            names: {
                                [key: string]: string;
                            };
                        };
                        /** Format: date-time */
                        at: string;
                        editedAt: string | null;
                        version: number;
                        hidden: {
                            reason: string;
                        } | null;
                        may: {
                            edit: boolean;
                            hide: boolean;
                            show: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Oai_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metadata of everything public (OAI-PMH 2.0) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Oai_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same, with the arguments in the body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Citations_read: {
        parameters: {
            query?: {
                format?: "text" | "bibtex" | "ris" | "csl-json" | "datacite-json" | "datacite-xml" | "dublin-core" | "schema-org";
                style?: "apa" | "chicago" | "iso690";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A citation: as text in a style, or in a format for programs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": string;
                    "application/vnd.datacite.datacite+json": string;
                    "application/vnd.datacite.datacite+xml": string;
                    "application/xml": string;
                    "application/ld+json": string;
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Signposting_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The typed links of a resource’s page (FAIR Signposting, RFC 9264) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/linkset+json": {
                        linkset: ({
                            anchor: string;
                        } & {
                            [key: string]: {
                                href: string;
                                type?: string;
                            }[];
                        })[];
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Sitemap_index: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pages of the map of everything public */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Sitemap_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the map */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Sitemap_robots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What crawlers may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Usage_read: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                from?: string;
                until?: string;
                resource?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Use of one’s own resources, or of all of the acting tenant for those who look after it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string;
                        until: string;
                        months: {
                            month: string;
                            totalInvestigations: number;
                            uniqueInvestigations: number;
                            totalRequests: number;
                            uniqueRequests: number;
                        }[];
                        items: {
                            resource: {
                                /** Format: uuid */
                                id: string;
                                titles: {
                                    [key: string]: string;
                                };
                                /** @enum {string} */
                                language: "es" | "pt" | "en" | "fr";
                            };
                            totalInvestigations: number;
                            uniqueInvestigations: number;
                            totalRequests: number;
                            uniqueRequests: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Usage_compare: {
        parameters: {
            query?: {
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Use of every space and country, as sums */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string;
                        until: string;
                        tenants: {
                            tenant: string;
                            country: string | null;
                            totalInvestigations: number;
                            uniqueInvestigations: number;
                            totalRequests: number;
                            uniqueRequests: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Harvests_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repositories the acting tenant harvests from, with their last runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            baseUrl: string;
                            set: string | null;
                            everyDays: number | null;
                            harvestedUntil: string | null;
                            runs: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                state: "waiting" | "running" | "done" | "failed";
                                fault: {
                                    code: string;
                                    title: string;
                                } | null;
                                /** Format: date-time */
                                askedAt: string;
                                endedAt: string | null;
                                told: number;
                                drafted: number;
                                renewed: number;
                                known: number;
                                gone: number;
                                skipped: number;
                                remarks: {
                                    identifier: string;
                                    code: string;
                                    title: string;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Harvests_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uri */
                    baseUrl: string;
                    /** @default null */
                    set?: string | null;
                    /** @default null */
                    everyDays?: number | null;
                };
            };
        };
        responses: {
            /** @description Names a repository to harvest from (OAI-PMH 2.0) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        baseUrl: string;
                        set: string | null;
                        everyDays: number | null;
                        harvestedUntil: string | null;
                        runs: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed";
                            fault: {
                                code: string;
                                title: string;
                            } | null;
                            /** Format: date-time */
                            askedAt: string;
                            endedAt: string | null;
                            told: number;
                            drafted: number;
                            renewed: number;
                            known: number;
                            gone: number;
                            skipped: number;
                            remarks: {
                                identifier: string;
                                code: string;
                                title: string;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Harvests_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        baseUrl: string;
                        set: string | null;
                        everyDays: number | null;
                        harvestedUntil: string | null;
                        runs: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed";
                            fault: {
                                code: string;
                                title: string;
                            } | null;
                            /** Format: date-time */
                            askedAt: string;
                            endedAt: string | null;
                            told: number;
                            drafted: number;
                            renewed: number;
                            known: number;
                            gone: number;
                            skipped: number;
                            remarks: {
                                identifier: string;
                                code: string;
                                title: string;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Harvests_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Harvests from it no more; the drafts that came from it stay */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Harvests_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Harvests from it now, unless that is under way; what is new becomes drafts */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        baseUrl: string;
                        set: string | null;
                        everyDays: number | null;
                        harvestedUntil: string | null;
                        runs: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed";
                            fault: {
                                code: string;
                                title: string;
                            } | null;
                            /** Format: date-time */
                            askedAt: string;
                            endedAt: string | null;
                            told: number;
                            drafted: number;
                            renewed: number;
                            known: number;
                            gone: number;
                            skipped: number;
                            remarks: {
                                identifier: string;
                                code: string;
                                title: string;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Identifiers_read: {
        parameters: {
            query: {
                identifier: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name under which an author is known to ORCID or ROR */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        identifier: string;
                        name: string;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Packages_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packages one has asked for and that are still kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            state: "waiting" | "making" | "ready" | "failed";
                            fault: {
                                code: string;
                                title: string;
                            } | null;
                            total: number;
                            made: number;
                            size: number | null;
                            /** Format: date-time */
                            askedAt: string;
                            expiresAt: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Packages_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    of: {
                        resources: string[];
                    } | {
                        catalogue: string;
                    };
                };
            };
        };
        responses: {
            /** @description Asks for a package of resources with their files; it is made in the background and kept for a day */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        /** @enum {string} */
                        state: "waiting" | "making" | "ready" | "failed";
                        fault: {
                            code: string;
                            title: string;
                        } | null;
                        total: number;
                        made: number;
                        size: number | null;
                        /** Format: date-time */
                        askedAt: string;
                        expiresAt: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Packages_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far a package is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        /** @enum {string} */
                        state: "waiting" | "making" | "ready" | "failed";
                        fault: {
                            code: string;
                            title: string;
                        } | null;
                        total: number;
                        made: number;
                        size: number | null;
                        /** Format: date-time */
                        askedAt: string;
                        expiresAt: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Packages_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lets a package go */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Packages_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Downloads a package that is ready, for whoever asked for it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Follows_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What one follows in the acting tenant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "concept" | "country" | "cluster";
                            code: string;
                            names: {
                                [key: string]: string;
                            };
                            /** Format: date-time */
                            since: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Follows_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "concept" | "country" | "cluster";
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether one follows a concept, a country or a cluster */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        following: boolean;
                        since: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Follows_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "concept" | "country" | "cluster";
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Follows a concept, a country or a cluster */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Follows_unfollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "concept" | "country" | "cluster";
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Follows it no longer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Preferences_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of what one is told, and by which ways */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "resource-published" | "deposit-submitted" | "deposit-returned" | "deposit-approved" | "deposit-published" | "deposit-corrected" | "deposit-withdrawn" | "review-waiting" | "review-comment" | "review-asked" | "review-answered" | "resource-endorsed" | "meeting-convened" | "meeting-moved" | "meeting-reclocked" | "meeting-changed" | "meeting-cancelled" | "meeting-reminder" | "meeting-answered" | "invitation-accepted" | "country-named" | "request-opened" | "request-answered" | "request-closed" | "request-overdue" | "term-proposed" | "proposal-decided" | "resource-adapted" | "resource-used" | "outcome-asked" | "remark-made" | "search-found";
                            label: string;
                            portal: boolean;
                            email: boolean;
                            formal: boolean;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Preferences_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** @enum {string} */
                        kind: "resource-published" | "deposit-submitted" | "deposit-returned" | "deposit-approved" | "deposit-published" | "deposit-corrected" | "deposit-withdrawn" | "review-waiting" | "review-comment" | "review-asked" | "review-answered" | "resource-endorsed" | "meeting-convened" | "meeting-moved" | "meeting-reclocked" | "meeting-changed" | "meeting-cancelled" | "meeting-reminder" | "meeting-answered" | "invitation-accepted" | "country-named" | "request-opened" | "request-answered" | "request-closed" | "request-overdue" | "term-proposed" | "proposal-decided" | "resource-adapted" | "resource-used" | "outcome-asked" | "remark-made" | "search-found";
                        portal: boolean;
                        email: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Chooses by which ways one is told of some kinds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "resource-published" | "deposit-submitted" | "deposit-returned" | "deposit-approved" | "deposit-published" | "deposit-corrected" | "deposit-withdrawn" | "review-waiting" | "review-comment" | "review-asked" | "review-answered" | "resource-endorsed" | "meeting-convened" | "meeting-moved" | "meeting-reclocked" | "meeting-changed" | "meeting-cancelled" | "meeting-reminder" | "meeting-answered" | "invitation-accepted" | "country-named" | "request-opened" | "request-answered" | "request-closed" | "request-overdue" | "term-proposed" | "proposal-decided" | "resource-adapted" | "resource-used" | "outcome-asked" | "remark-made" | "search-found";
                            label: string;
                            portal: boolean;
                            email: boolean;
                            formal: boolean;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Unsubscription_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "resource-published" | "deposit-submitted" | "deposit-returned" | "deposit-approved" | "deposit-published" | "deposit-corrected" | "deposit-withdrawn" | "review-waiting" | "review-comment" | "review-asked" | "review-answered" | "resource-endorsed" | "meeting-convened" | "meeting-moved" | "meeting-reclocked" | "meeting-changed" | "meeting-cancelled" | "meeting-reminder" | "meeting-answered" | "invitation-accepted" | "country-named" | "request-opened" | "request-answered" | "request-closed" | "request-overdue" | "term-proposed" | "proposal-decided" | "resource-adapted" | "resource-used" | "outcome-asked" | "remark-made" | "search-found";
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Asks whether to send no more mails of this kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Unsubscription_unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "resource-published" | "deposit-submitted" | "deposit-returned" | "deposit-approved" | "deposit-published" | "deposit-corrected" | "deposit-withdrawn" | "review-waiting" | "review-comment" | "review-asked" | "review-answered" | "resource-endorsed" | "meeting-convened" | "meeting-moved" | "meeting-reclocked" | "meeting-changed" | "meeting-cancelled" | "meeting-reminder" | "meeting-answered" | "invitation-accepted" | "country-named" | "request-opened" | "request-answered" | "request-closed" | "request-overdue" | "term-proposed" | "proposal-decided" | "resource-adapted" | "resource-used" | "outcome-asked" | "remark-made" | "search-found";
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sends no more mails of this kind to the person the link was written for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Notices_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One’s notices in the acting tenant, newest first, and how many are unread */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "resource-published" | "deposit-submitted" | "deposit-returned" | "deposit-approved" | "deposit-published" | "deposit-corrected" | "deposit-withdrawn" | "review-waiting" | "review-comment" | "review-asked" | "review-answered" | "resource-endorsed" | "meeting-convened" | "meeting-moved" | "meeting-reclocked" | "meeting-changed" | "meeting-cancelled" | "meeting-reminder" | "meeting-answered" | "invitation-accepted" | "country-named" | "request-opened" | "request-answered" | "request-closed" | "request-overdue" | "term-proposed" | "proposal-decided" | "resource-adapted" | "resource-used" | "outcome-asked" | "remark-made" | "search-found";
                            text: string;
                            detail: string | null;
                            path: string | null;
                            /** Format: date-time */
                            at: string;
                            readAt: string | null;
                        }[];
                        next: string | null;
                        unread: number;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Notices_markAllRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Marks all notices as read */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Notices_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Marks a notice as read */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Deliveries_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much work waits, and what was given up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            state: string;
                            count: number;
                            oldest: number | null;
                        }[];
                        dead: {
                            /** Format: uuid */
                            id: string;
                            tenant: string;
                            handler: string;
                            name: string;
                            subject: string;
                            attempts: number;
                            error: string | null;
                            /** Format: date-time */
                            dueAt: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["Problem"];
        };
    };
    Deliveries_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Has something that was given up tried again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Deliveries_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Drops something that was given up: it will never happen */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Mailbox_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "queued" | "sending" | "sent" | "kept" | "withheld" | "failed" | "uncertain";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mails of every tenant, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            tenant: string;
                            kind: string;
                            to: {
                                name: string | null;
                                address: string;
                            };
                            locale: string;
                            /** @enum {string} */
                            state: "queued" | "sending" | "sent" | "kept" | "withheld" | "failed" | "uncertain";
                            error: string | null;
                            /** Format: date-time */
                            queuedAt: string;
                            sentAt: string | null;
                            content: {
                                subject: string;
                                paragraphs: string[];
                                action?: {
                                    label: string;
                                    url: string;
                                };
                                calendar?: {
                                    /** @enum {string} */
                                    method: "REQUEST" | "CANCEL" | "PUBLISH";
                                    content: string;
                                };
                                unsubscribeUrl?: string;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    Mailbox_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "sent" | "again";
                };
            };
        };
        responses: {
            /** @description Says what became of a mail of which nobody knows whether it arrived */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
}
