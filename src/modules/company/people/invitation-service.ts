import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import {
  toMedusaError,
  type CatalogueError,
} from "../../../utils/catalogue-error"
import {
  invitationState,
  refuseRenewal,
  refuseResend,
} from "../domain/invitation"
import { revokeInvitation, storeTokenHash } from "../queries/invitation-token"
import { lockCompany } from "../queries/lock-company"
import { transactionOf } from "../../../utils/transaction"
import type { InvitationRow } from "../types"
import { siteErrors } from "../site-errors"
import { peopleErrors } from "./errors"
import type { InvitedAccess } from "./invited-access"
import { MemberService } from "./member-service"

export type InvitationInput = {
  company_id: string
  email: string
  role_ids: string[]
  job_title: string | null
  accesses: InvitedAccess[]
  origin: InvitationRow["origin"]
  /** The customers who have this address, if any. */
  customer_ids: string[]
  /** Hash of nothing: nobody can accept before a real token has replaced it. */
  placeholder: string
  expires_at: Date
  now: Date
}

type InvitationRef = { company_id: string; invitation_id: string }
type Renewal = InvitationRef & {
  placeholder: string
  expires_at: Date
  now: Date
  /** A mail follows, so that the minute between two mails counts. */
  by_mail: boolean
}

/** Invitations as the company and the clerk handle them. */
export class InvitationService extends MemberService {
  /**
   * Opens an invitation; one to the same address whose time is over goes.
   * @throws MedusaError `b2b.invitation.pending`, `.already_member`,
   *   `b2b.role.not_found`, `b2b.ship_to.not_found`, `b2b.project.not_found`
   */
  @InjectManager()
  @InjectTransactionManager()
  async openInvitation(
    input: InvitationInput,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<InvitationRow> {
    const { company_id, email, now } = input
    const trx = transactionOf(context)
    await lockCompany(trx, company_id)
    const roles = await this.rolesOf(company_id, input.role_ids, context)
    await this.refuseForeignSites_(company_id, input.accesses, context)
    await this.refuseMember_(input, context)
    const [open] = await this.listB2bInvitations(
      { company_id, email, status: "pending" },
      { take: 1 },
      context
    )
    if (open && invitationState(open, now) === "pending") {
      throw toMedusaError(peopleErrors.invitationPending(open.id, email))
    }
    if (open) {
      await revokeInvitation(trx, open.id)
    }
    return await this.createB2bInvitations(
      {
        company_id,
        email,
        role_ids: roles.map((role) => role.id),
        job_title: input.job_title,
        accesses: { list: input.accesses },
        origin: input.origin,
        token_hash: input.placeholder,
        expires_at: input.expires_at,
        sent_at: now,
      },
      context
    )
  }

  /**
   * Ends the link that is out and prolongs the invitation, for a new link.
   * @returns the invitation as it was
   * @throws MedusaError `b2b.invitation.not_found`, `.used`, `.revoked`, `.too_soon`,
   *   `b2b.role.not_found`
   */
  @InjectManager()
  @InjectTransactionManager()
  async renewInvitation(
    { placeholder, expires_at, now, by_mail, ...ref }: Renewal,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<InvitationRow> {
    await lockCompany(transactionOf(context), ref.company_id)
    const before = await this.invitationOf_(ref, context)
    const { sent_at } = before
    refuse(refuseRenewal(before))
    refuse(by_mail ? refuseResend(sent_at, now) : null)
    await this.rolesOf(ref.company_id, before.role_ids, context)
    await this.updateB2bInvitations(
      {
        id: before.id,
        token_hash: placeholder,
        expires_at,
        ...(by_mail ? { sent_at: now, send_error: null } : {}),
      },
      context
    )
    return before
  }

  /**
   * From now on this token opens the invitation.
   * @returns false where it was accepted, revoked or renewed in the meantime
   */
  @InjectManager()
  @InjectTransactionManager()
  async giveToken(
    token: { invitation_id: string; placeholder: string; token_hash: string },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    return await storeTokenHash(transactionOf(context), token)
  }

  /** @throws MedusaError `b2b.invitation.not_found`, `.used`, `.revoked` */
  @InjectManager()
  @InjectTransactionManager()
  async takeInvitationBack(
    ref: InvitationRef,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<InvitationRow> {
    const trx = transactionOf(context)
    await lockCompany(trx, ref.company_id)
    const invitation = await this.invitationOf_(ref, context)
    refuse(refuseRenewal(invitation))
    await revokeInvitation(trx, invitation.id)
    return invitation
  }

  private async invitationOf_(
    { company_id, invitation_id }: InvitationRef,
    context: Context<EntityManager>
  ): Promise<InvitationRow> {
    const [invitation] = await this.listB2bInvitations(
      { id: invitation_id, company_id },
      {},
      context
    )
    if (!invitation) {
      throw toMedusaError(peopleErrors.invitationNotFound(invitation_id))
    }
    return invitation
  }

  private async refuseMember_(
    { company_id, email, customer_ids }: InvitationInput,
    context: Context<EntityManager>
  ): Promise<void> {
    const members = await this.listB2bMembers(
      { company_id, customer_id: customer_ids },
      {},
      context
    )
    if (members.some((member) => member.status !== "removed")) {
      throw toMedusaError(peopleErrors.invitationAlreadyMember(email))
    }
  }

  private async refuseForeignSites_(
    company_id: string,
    accesses: InvitedAccess[],
    context: Context<EntityManager>
  ): Promise<void> {
    const shipToIds = accesses.flatMap((access) => access.ship_to_id ?? [])
    const projectIds = accesses.flatMap((access) => access.project_id ?? [])
    const [shipTos, projects] = [
      await this.listB2bShipTos({ id: shipToIds, company_id }, {}, context),
      await this.listB2bProjects({ id: projectIds, company_id }, {}, context),
    ]
    const foreignShipTo = otherThan(shipToIds, shipTos)
    refuse(foreignShipTo ? siteErrors.shipToNotFound(foreignShipTo) : null)
    const foreignProject = otherThan(projectIds, projects)
    refuse(foreignProject ? siteErrors.projectNotFound(foreignProject) : null)
  }
}

function refuse(refusal: CatalogueError | null): void {
  if (refusal) {
    throw toMedusaError(refusal)
  }
}

function otherThan(ids: string[], rows: { id: string }[]): string | undefined {
  return ids.find((id) => !rows.some((row) => row.id === id))
}
