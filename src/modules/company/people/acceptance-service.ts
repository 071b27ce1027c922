import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { toMedusaError } from "../../../utils/catalogue-error"
import { refuseAcceptance } from "../domain/invitation"
import { companyErrors } from "../errors"
import { lockCompany } from "../queries/lock-company"
import { transactionOf } from "../../../utils/transaction"
import type { InvitationRow, MemberRow } from "../types"
import { peopleErrors } from "./errors"
import { InvitationService } from "./invitation-service"
import { readInvitedAccesses } from "./invited-access"
import { stateOf, type MemberState } from "./member-service"

type Acceptance = {
  token_hash: string
  customer: { id: string; email: string }
  /** Customers of the same address without a login, as an import makes them. */
  guest_ids: string[]
  now: Date
}

export type AcceptedInvitation = {
  invitation: { id: string; email: string; origin: InvitationRow["origin"] }
  company: { id: string; name: string }
  member_id: string
  /** Who was a member before and was removed. */
  before: MemberState | null
  after: MemberState
  access_ids: string[]
}

/** Invitations as the invited customer meets them. */
export class AcceptanceService extends InvitationService {
  /** @throws MedusaError `b2b.invitation.not_found` */
  @InjectManager()
  async invitationByToken(
    tokenHash: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<InvitationRow> {
    const [invitation] = await this.listB2bInvitations(
      { token_hash: tokenHash },
      { relations: ["company"] },
      context
    )
    if (!invitation) {
      throw toMedusaError(peopleErrors.invitationTokenUnknown())
    }
    return invitation
  }

  /**
   * Makes the customer a member: of two requests with one token exactly one does.
   * @throws MedusaError `b2b.invitation.not_found`, `.expired`, `.used`, `.revoked`,
   *   `.other_address`, `.already_member`, `.removed_member`,
   *   `b2b.company.not_active`, `b2b.role.not_found`
   */
  @InjectManager()
  @InjectTransactionManager()
  async acceptInvitation(
    { token_hash, customer, guest_ids, now }: Acceptance,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<AcceptedInvitation> {
    const trx = transactionOf(context)
    const found = await trx<{ company_id: string }>("b2b_invitation")
      .where({ token_hash, deleted_at: null })
      .first("company_id")
    if (!found) {
      throw toMedusaError(peopleErrors.invitationTokenUnknown())
    }
    await lockCompany(trx, found.company_id)
    // Read again under the lock: another request may have used it.
    const invitation = await this.invitationByToken(token_hash, context)
    const { company, company_id, email, origin } = invitation
    const refusal = refuseAcceptance(invitation, customer, now)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    if (company.status !== "active") {
      throw toMedusaError(companyErrors.companyNotActive(company))
    }
    const roles = await this.rolesOf(company_id, invitation.role_ids, context)
    const was =
      (await this.formerMember_(invitation, customer.id, context)) ??
      (await this.importedMember_(invitation, guest_ids, context))
    const state = {
      customer_id: customer.id,
      status: "active" as const,
      job_title: invitation.job_title,
      role_ids: roles.map((role) => role.id).sort(),
    }
    const id = was?.id ?? (await this.enrol_(company_id, state, context))
    const after: MemberState = { ...state, id }
    if (was) {
      await this.saveMember_(after, context)
    }
    const accesses = await this.createB2bShipToAccesses(
      readInvitedAccesses(invitation.accesses).map((access) => ({
        ...access,
        member_id: id,
      })),
      context
    )
    await this.updateB2bInvitations(
      {
        id: invitation.id,
        status: "accepted",
        accepted_at: now,
        member_id: id,
      },
      context
    )
    return {
      invitation: { id: invitation.id, email, origin },
      company: { id: company_id, name: company.name },
      member_id: id,
      before: was && stateOf(was),
      after,
      access_ids: accesses.map((access) => access.id),
    }
  }

  /** Takes an acceptance back: the invitation waits again. */
  @InjectManager()
  @InjectTransactionManager()
  async undoAcceptance(
    accepted: AcceptedInvitation,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const { before, access_ids, member_id, invitation } = accepted
    if (access_ids.length > 0) {
      await this.deleteB2bShipToAccesses(access_ids, context)
    }
    if (before) {
      await this.saveMember_(before, context)
    } else {
      await this.deleteB2bMembers([member_id], context)
    }
    await this.updateB2bInvitations(
      {
        id: invitation.id,
        status: "pending",
        accepted_at: null,
        member_id: null,
      },
      context
    )
  }

  private async enrol_(
    company_id: string,
    { role_ids, ...state }: Omit<MemberState, "id">,
    context: Context<EntityManager>
  ): Promise<string> {
    const member = await this.createB2bMembers(
      { ...state, company_id, roles: role_ids },
      context
    )
    return member.id
  }

  /**
   * Whom an import entered before he had a login: he becomes that member, with the
   * rights that the import gave him.
   */
  private async importedMember_(
    { company_id, email }: InvitationRow,
    guestIds: string[],
    context: Context<EntityManager>
  ): Promise<MemberRow | null> {
    const [member] =
      guestIds.length > 0
        ? await this.listB2bMembers(
            { company_id, customer_id: guestIds },
            { relations: ["roles"] },
            context
          )
        : []
    if (member && member.status !== "active") {
      throw toMedusaError(peopleErrors.invitationAlreadyMember(email))
    }
    return member ?? null
  }

  /** The removed member who comes back, or null for somebody new. */
  private async formerMember_(
    { company_id, email, origin }: InvitationRow,
    customerId: string,
    context: Context<EntityManager>
  ): Promise<MemberRow | null> {
    const [member] = await this.listB2bMembers(
      { company_id, customer_id: customerId },
      { relations: ["roles"] },
      context
    )
    if (!member) {
      return null
    }
    if (member.status !== "removed") {
      throw toMedusaError(peopleErrors.invitationAlreadyMember(email))
    }
    if (origin === "domain") {
      throw toMedusaError(peopleErrors.invitationDomainNotForRemoved())
    }
    return member
  }
}
